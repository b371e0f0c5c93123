import { doing } from "./primary";
import { type Say, sentenceOf, useSay } from "./say";
import type { State } from "./state";

/** What a screen reader says as the state changes: politely what goes on, at once what went wrong. */
export function Announcer({ state }: { readonly state: State }) {
  const say = useSay();
  return (
    <div class="hidden">
      <p role="status" aria-live="polite">
        {status(state, say)}
      </p>
      <p role="alert">{state.problem === null ? "" : sentenceOf(state.problem.said, say)}</p>
    </div>
  );
}

function status(state: State, say: Say): string {
  if (!state.online) return `${say("offline")}. ${say("offline-do")}`;
  const step = doing(state);
  if (step !== null) return say(step.key, step.facts ?? {});
  if (state.done !== null) return `${say("done")}. ${state.done.checked?.sentence ?? ""}`;
  if (state.listed !== null) return state.listed.sentence;
  return state.notice === null ? "" : sentenceOf(state.notice, say);
}
