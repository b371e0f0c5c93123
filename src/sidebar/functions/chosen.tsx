import { useEffect, useRef } from "preact/hooks";
import type { FunctionCard } from "../../functions/card";
import type { PartProps } from "../parts/part";
import { Table } from "../pieces/small-table";
import { sentenceOf, useSay } from "../say";
import { About } from "./about";
import { ArgumentField } from "./argument-field";

/** The function chosen: what it answers, its fields, what it would show. */
export function Chosen(props: PartProps & { readonly card: FunctionCard }) {
  const { state, act, card } = props;
  const say = useSay();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { lang, finder } = state;
  const noCell = finder.cell.trim() === "" && finder.home !== "";
  return (
    <div class="finder">
      <button type="button" class="link back" onClick={() => act({ type: "all-functions" })}>
        {say("all-functions")}
      </button>
      <h2 class="function" ref={heading} tabIndex={-1}>
        {card.name}
      </h2>
      <p class="asks">{card.question[lang]}</p>
      <About card={card} lang={lang} />
      <fieldset class="arguments">
        <legend class="hidden">{say("arguments")}</legend>
        <p class="hint rows">
          {finder.sentence !== null && <span>{finder.sentence}</span>}
          <button type="button" class="link" onClick={() => act({ type: "fill-in" })}>
            {say("fill-in")}
          </button>
        </p>
        {card.params.map((param) => (
          <ArgumentField
            key={param.name}
            label={param.name}
            hint={param.optional ? optionalHelp(say("optional"), param.help[lang], lang) : param.help[lang]}
            value={finder.args[param.name] ?? ""}
            onInput={(text) => act({ type: "argument", name: param.name, text })}
            onUseSelection={
              param.type === "text" ? null : () => act({ type: "use-selection-for", name: param.name })
            }
          />
        ))}
      </fieldset>
      <ArgumentField
        label={say("insert-at")}
        hint={finder.cellNote ?? say("hint-cell")}
        error={noCell ? say("needs-place") : null}
        value={finder.cell}
        onInput={(text) => act({ type: "insert-at", text })}
        onUseSelection={() => act({ type: "use-selection-for", name: "" })}
      />
      <Result {...props} />
    </div>
  );
}

const optionalHelp = (optional: string, help: string, lang: "en" | "zh"): string =>
  `${optional}${lang === "zh" ? "。" : ". "}${help.replace(/^(\(optional\)|（可选）)\s*/i, "")}`;

/** What the formula would show, and the formula as it will stand. */
function Result({ state }: PartProps) {
  const say = useSay();
  const { finder, problem } = state;
  const { tried } = finder;
  const refused = problem?.about === "try" ? sentenceOf(problem.said, say) : null;
  return (
    <div class="tried" aria-busy={!finder.triedIsFresh && state.work !== null}>
      <p class="label">{say("preview")}</p>
      {refused !== null && (
        <p class="error" role="alert">
          {refused}
        </p>
      )}
      {refused === null && tried === null && <p class="hint">{say("result-waits")}</p>}
      {refused === null && tried !== null && (
        <div class={finder.triedIsFresh ? "shown" : "shown stale"}>
          {tried.value !== null && <p class="value">{tried.value}</p>}
          {tried.table !== null && <Table table={tried.table} name={say("result")} />}
          <p class="hint">{tried.size}</p>
          <p class="label">{say("formula-text")}</p>
          <code class="formula">{tried.formula}</code>
        </div>
      )}
    </div>
  );
}
