import { useEffect, useRef } from "preact/hooks";
import type { PartProps } from "./part";
import { picture } from "./pictures";
import { canCancel, doing, primary } from "./primary";
import { sentenceOf, useSay } from "./say";
import type { Asked } from "./state";

/** The foot of the page, always in view: what is being done, what came of it, a question, and the one primary button. */
export function Footer(props: PartProps) {
  const { state, act } = props;
  if (state.asked !== null)
    return (
      <footer class="foot">
        <Question key={state.asked.question} {...props} asked={state.asked} />
      </footer>
    );
  return (
    <footer class="foot">
      <Outcome {...props} />
      <Progress {...props} />
      <Actions state={state} act={act} />
    </footer>
  );
}

function Actions({ state, act }: PartProps) {
  const say = useSay();
  const { label, event, enabled, why } = primary(state);
  return (
    <>
      {why !== null && state.work === null && (
        <p class="hint" id="why">
          {say(why)}
        </p>
      )}
      <div class="actions">
        {/* aria-disabled, so that the button keeps the focus while its work is done */}
        <button
          type="button"
          class="primary"
          aria-disabled={!enabled}
          aria-describedby={why !== null && state.work === null ? "why" : undefined}
          onClick={() => enabled && act(event)}
        >
          {say(label)}
        </button>
        {canCancel(state) && (
          <button type="button" class="secondary" onClick={() => act({ type: "cancel" })}>
            {say("cancel")}
          </button>
        )}
      </div>
    </>
  );
}

function Progress({ state }: PartProps) {
  const say = useSay();
  const step = doing(state);
  if (step === null) return null;
  const words = say(step.key, step.facts ?? {});
  return (
    <div class="progress">
      <p class="hint">{words}</p>
      <div class="bar" role="progressbar" aria-label={words} aria-valuetext={words}>
        <div />
      </div>
    </div>
  );
}

/** How the last thing went: a failure, a word that it is done, a cancellation, no connection. */
function Outcome({ state, act }: PartProps) {
  const say = useSay();
  const { problem, notice, done, online, work } = state;
  if (!online)
    return (
      <div class="outcome">
        {picture("offline")}
        <p>
          <strong>{say("offline")}.</strong> {say("offline-do")}
        </p>
      </div>
    );
  if (work !== null) return null;
  if (problem !== null && ["opening", "write", "table"].includes(problem.about))
    return (
      <div class="outcome">
        {picture("failed")}
        <p class="error">
          <strong>{say("failed")}.</strong> {sentenceOf(problem.said, say)}
        </p>
      </div>
    );
  if (done !== null) return <Written state={state} act={act} />;
  if (notice === null || ("hint" in notice && quiet.includes(notice.hint))) return null;
  return (
    <div class="outcome">
      {"hint" in notice && notice.hint === "cancelled" && picture("cancelled")}
      <p>{sentenceOf(notice, say)}</p>
    </div>
  );
}

/** Said to whoever listens; the page itself shows it already. */
const quiet: readonly string[] = ["ready", "read-ready"];

function Written({ state, act }: PartProps) {
  const say = useSay();
  const { done } = state;
  if (done === null) return null;
  const { table, checked } = done;
  return (
    <div class="outcome">
      {picture("done")}
      <div>
        <p>
          <strong>{say("done")}.</strong>{" "}
          {done.lang === state.lang
            ? done.sentence
            : say("done-at", { title: table.title, place: table.place })}
        </p>
        {checked !== null && <p class={checked.ok ? "hint" : "caution"}>{checked.sentence}</p>}
        <p class="links">
          <button type="button" class="link" onClick={() => act({ type: "go-to", id: table.id })}>
            {say("go-to-table")}
          </button>
          <button type="button" class="link" onClick={() => act({ type: "remove", id: table.id })}>
            {say("remove-table")}
          </button>
        </p>
      </div>
    </div>
  );
}

/** A question that must be answered first. No is the answer that changes nothing, so it has the focus; Escape says it too. */
function Question({ asked, act }: PartProps & { readonly asked: Asked }) {
  const say = useSay();
  const no = useRef<HTMLButtonElement>(null);
  useEffect(() => no.current?.focus(), []);
  const reply = (yes: boolean) => act({ type: "reply", yes });
  return (
    <div
      role="alertdialog"
      aria-labelledby="asked-title"
      aria-describedby="asked"
      onKeyDown={(event) => event.key === "Escape" && reply(false)}
    >
      <p class="strong" id="asked-title">
        {say(asked.kind === "overwrite" ? "overwrite" : "remove-sure")}
      </p>
      <p id="asked">{asked.question}</p>
      <div class="actions">
        <button type="button" class="primary" onClick={() => reply(true)}>
          {say("yes")}
        </button>
        <button type="button" class="secondary" ref={no} onClick={() => reply(false)}>
          {say("no")}
        </button>
      </div>
    </div>
  );
}
