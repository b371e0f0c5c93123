import type { PartProps } from "../parts/part";
import { useSay } from "../say";
import { isComplete } from "../state/finder";
import { canCancel } from "../state/parts";
import { finderPrimary } from "../state/primary";

/** The buttons while a function is looked for: a preview anew, then Insert. */
export function FinderActions({ state, act }: PartProps) {
  const say = useSay();
  const primary = finderPrimary(state);
  const canTry = state.work === null && state.online && isComplete(state.finder);
  if (primary === null) return null;
  // Who asks for the result wants to see it, wherever the page was scrolled.
  const tryAgain = () => {
    act({ type: "try" });
    document.querySelector(".tried")?.scrollIntoView({ block: "start" });
  };
  const why = state.work === null ? primary.why : null;
  return (
    <>
      {why !== null && (
        <p class="hint" id="why">
          {say(why)}
        </p>
      )}
      <div class="actions">
        {state.finder.card !== null && (
          <button
            type="button"
            class="secondary"
            aria-disabled={!canTry}
            onClick={() => canTry && tryAgain()}
          >
            {say("preview")}
          </button>
        )}
        <button
          type="button"
          class="primary"
          aria-disabled={!primary.enabled}
          aria-describedby={why !== null ? "why" : undefined}
          onClick={() => primary.enabled && act(primary.event)}
        >
          {say(primary.label)}
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
