import type { WrittenTable } from "../../protocol/messages";
import type { PartProps } from "../parts/part";
import { sentenceOf, useSay, type WordKey } from "../say";
import type { Outcome } from "../state/later";

const kinds: Readonly<Record<WrittenTable["kind"], WordKey>> = {
  values: "values",
  live: "formulas",
  native: "native",
};

/** A table that is in the workbook: what it is, what the last refresh came to, and what can be done with it. */
export function TableRow({ state, act, table }: PartProps & { readonly table: WrittenTable }) {
  const say = useSay();
  const { id, title, place, kind, refused } = table;
  const outcome = state.later.outcomes[id];
  const button = (label: WordKey, press: () => void) => (
    <button type="button" class="link" aria-label={`${say(label)}: ${title}`} onClick={press}>
      {say(label)}
    </button>
  );
  return (
    <li>
      <p>{title}</p>
      <p class="hint">
        {place} · {say(kinds[kind])}
      </p>
      {refused !== null && <p class="caution">{refused}</p>}
      {outcome !== undefined && <Came outcome={outcome} />}
      <p class="hint rows">
        {button("go-to-table", () => act({ type: "go-to", id }))}
        {refused === null && button("refresh", () => act({ type: "refresh", id }))}
        {button("remove-table", () => act({ type: "remove", id }))}
      </p>
    </li>
  );
}

/** A few changes are seen at once; more unfold. */
const SHORT = 3;

function Came({ outcome }: { readonly outcome: Outcome }) {
  const say = useSay();
  const { status, said, changes, checked } = outcome;
  return (
    <>
      <p class={status === "refused" ? "caution" : "reading"}>{sentenceOf(said, say)}</p>
      {changes.length > 0 && (
        <details class="folded" open={changes.length <= SHORT}>
          <summary>{say("changes", { count: changes.length })}</summary>
          <ul class="hint">
            {changes.map((change) => (
              <li key={change}>{change}</li>
            ))}
          </ul>
        </details>
      )}
      {checked !== null && <p class={checked.ok ? "hint" : "caution"}>{checked.sentence}</p>}
    </>
  );
}
