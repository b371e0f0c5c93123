import type { ComponentChildren } from "preact";
import type { PartProps } from "./parts/part";
import { type PictureName, picture } from "./pieces/pictures";
import { type Say, sentenceOf, useSay } from "./say";
import { doing } from "./state/doing";
import type { State } from "./state/state";

/** What goes on and what came of it. The region stays in place, so that a screen reader says what changes in it. */
export function Status(props: PartProps) {
  const { state } = props;
  const say = useSay();
  const busy = state.online ? doing(state) : null;
  const words = busy === null ? null : say(busy.key, busy.facts ?? {});
  return (
    <>
      <div role="status">{words === null ? outcome(state, say) : <p class="hint">{words}</p>}</div>
      {words !== null && <Bar words={words} step={busy?.step} />}
      {words === null && <Failure state={state} />}
      {words === null && <AfterWriting {...props} />}
    </>
  );
}

/** How far it is where the steps are counted; else only that something goes on. */
const Bar = ({ words, step }: { readonly words: string; readonly step: Step | undefined }) => (
  <div
    class={step === undefined ? "bar" : "bar counted"}
    role="progressbar"
    aria-label={words}
    aria-valuetext={words}
    aria-valuemin={step && 0}
    aria-valuemax={step?.of}
    aria-valuenow={step?.done}
  >
    <div style={step && { width: `${((step.done + 0.5) / step.of) * 100}%` }} />
  </div>
);

type Step = NonNullable<NonNullable<ReturnType<typeof doing>>["step"]>;

const Pictured = ({
  name,
  children,
}: {
  readonly name: PictureName;
  readonly children: ComponentChildren;
}) => (
  <div class="outcome">
    {picture(name)}
    <div>{children}</div>
  </div>
);

function outcome(state: State, say: Say): ComponentChildren {
  const { online, problem, done, notice, lang, page, finder, later } = state;
  if (!online)
    return (
      <Pictured name="offline">
        <strong>{say("offline")}</strong> {say("offline-do")}
      </Pictured>
    );
  if (problem !== null) return null;
  if (page === "functions" && finder.stands !== null) {
    const { sentence, checked } = finder.stands;
    return (
      <Pictured name="done">
        <p>
          <strong>{say("formula-inserted")}</strong> {sentence}
        </p>
        {checked !== null && <p class={checked.ok ? "hint" : "caution"}>{checked.sentence}</p>}
      </Pictured>
    );
  }
  if (page === "wizard" && done !== null)
    return (
      <Pictured name="done">
        <p>
          <strong>{say("done")}</strong>{" "}
          {done.lang === lang
            ? done.sentence
            : say("done-at", { title: done.table.title, place: done.table.place })}
        </p>
        {done.checked !== null && <p class={done.checked.ok ? "hint" : "caution"}>{done.checked.sentence}</p>}
      </Pictured>
    );
  if (page === "tables" && later.made !== null) return <MadePortable {...later.made} />;
  if (notice === null) return null;
  if ("sentence" in notice) return <p class="outcome">{notice.sentence}</p>;
  if (notice.hint === "cancelled" || notice.hint === "refresh-stopped")
    return <Pictured name="cancelled">{sentenceOf(notice, say)}</Pictured>;
  if (notice.hint === "refreshed-one" || notice.hint === "refreshed-all")
    return <Pictured name="done">{sentenceOf(notice, say)}</Pictured>;
  // The page shows by itself that it was read or previewed; only who cannot see it needs the words.
  return <p class={quiet.includes(notice.hint) ? "hidden" : "outcome"}>{sentenceOf(notice, say)}</p>;
}

function MadePortable({ summaryOnly, sentence, url, amiss }: NonNullable<State["later"]["made"]>) {
  const say = useSay();
  return (
    <Pictured name="done">
      <p>
        <strong>{say(summaryOnly ? "summary-done" : "portable-done")}</strong> {sentence}
      </p>
      {amiss.map((problem) => (
        <p class="caution" key={problem}>
          {problem}
        </p>
      ))}
      {url !== null && (
        <a href={url} target="_blank" rel="noopener">
          {say("open-copy")}
        </a>
      )}
    </Pictured>
  );
}

const quiet: readonly string[] = ["ready", "read-ready"];

/** What went wrong and belongs to no field of the form. */
function Failure({ state }: Pick<PartProps, "state">) {
  const say = useSay();
  const { problem, online } = state;
  if (
    problem === null ||
    !online ||
    !["opening", "write", "table", "portable", "fill", "insert"].includes(problem.about)
  )
    return null;
  if ("hint" in problem.said && problem.said.hint === "needs-cell") return null;
  return (
    <Pictured name="failed">
      <p class="error" role="alert">
        <strong>{say("failed")}</strong> {sentenceOf(problem.said, say)}
      </p>
    </Pictured>
  );
}

function AfterWriting({ state, act }: PartProps) {
  const say = useSay();
  if (state.done === null || state.page !== "wizard") return null;
  const { id } = state.done.table;
  return (
    <p class="links">
      <button type="button" class="link" onClick={() => act({ type: "go-to", id })}>
        {say("go-to-table")}
      </button>
      <button type="button" class="link" onClick={() => act({ type: "remove", id })}>
        {say("remove-table")}
      </button>
    </p>
  );
}
