import { Actions } from "../actions";
import type { PartProps } from "../parts/part";
import { useSay } from "../say";
import { isComplete } from "../state/finder";
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
  return (
    <Actions state={state} act={act} primary={primary}>
      {state.finder.card !== null && (
        <button type="button" class="secondary" aria-disabled={!canTry} onClick={() => canTry && tryAgain()}>
          {say("preview")}
        </button>
      )}
    </Actions>
  );
}
