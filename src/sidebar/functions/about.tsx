import type { CardExample, FunctionCard } from "../../functions/card";
import type { Lang } from "../../words/text";
import { useSay } from "../say";

/** What a function does, how it is defined, an example and what to mind. */
export function About({ card, lang }: { readonly card: FunctionCard; readonly lang: Lang }) {
  const say = useSay();
  return (
    <div class="about">
      <p>{card.summary[lang]}</p>
      <p class="label">{say("definition")}</p>
      <div class="formula">
        {formulaIn(card, lang)
          .split("; ")
          .map((part) => (
            <p key={part}>{part}</p>
          ))}
      </div>
      {card.example !== null && (
        <details>
          <summary>{say("example")}</summary>
          <Example example={card.example} lang={lang} />
        </details>
      )}
      {card.notes.length > 0 && (
        <details>
          <summary>{say("good-to-know")}</summary>
          <ul class="notes">
            {card.notes.map((note) => (
              <li key={note.en}>{note[lang]}</li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

const formulaIn = ({ formula }: FunctionCard, lang: Lang): string =>
  typeof formula === "string" ? formula : formula[lang];

const SHOWN = 8;

function Example({ example, lang }: { readonly example: CardExample; readonly lang: Lang }) {
  const say = useSay();
  const [[single] = []] = example.result;
  const isSingle = example.result.length === 1 && example.result[0]?.length === 1;
  return (
    <div class="example">
      {example.cells.length > 0 && (
        <>
          <p class="hint">{say("example-cells")}</p>
          <Cells rows={example.cells} numbered />
        </>
      )}
      <code class="formula">{example.formula}</code>
      <p class="hint">{say("example-gives")}</p>
      {isSingle ? <p class="value">{single}</p> : <Cells rows={example.result} />}
      {example.note !== null && <p class="hint">{example.note[lang]}</p>}
    </div>
  );
}

/** A few cells as a sheet shows them, with its letters and numbers where a formula names them. */
function Cells({
  rows,
  numbered = false,
}: {
  readonly rows: CardExample["cells"];
  readonly numbered?: boolean;
}) {
  const say = useSay();
  const width = Math.max(...rows.map((row) => row.length));
  return (
    <section
      class="scroll"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region is reached by keyboard
      tabIndex={0}
      aria-label={`${say("example")}: ${say(numbered ? "example-cells" : "result")}`}
    >
      <table>
        {numbered && (
          <thead>
            <tr>
              <td />
              {Array.from({ length: width }, (_, column) => (
                <th key={String(column)} scope="col">
                  {String.fromCharCode(65 + column)}
                </th>
              ))}
            </tr>
          </thead>
        )}
        <tbody>
          {rows.slice(0, SHOWN).map((row, line) => (
            <tr key={String(line)}>
              {numbered && <th scope="row">{line + 1}</th>}
              {row.map((cell, column) => (
                <td key={String(column)} class={/^-?[\d.]+$/.test(cell) ? "number" : ""}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
          {rows.length > SHOWN && (
            <tr>
              <td colSpan={width + (numbered ? 1 : 0)}>…</td>
            </tr>
          )}
        </tbody>
      </table>
    </section>
  );
}
