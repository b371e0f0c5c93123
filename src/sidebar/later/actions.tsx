import { Actions } from "../actions";
import type { PartProps } from "../parts/part";
import { useSay } from "../say";
import { laterPrimary } from "../state/primary";

/** The buttons of the tables' page: Refresh tables, or Make portable and the way back. */
export function LaterActions({ state, act }: PartProps) {
  const say = useSay();
  const primary = laterPrimary(state);
  if (primary === null) return null;
  const back = state.later.view === "portable" && primary.event.type !== "tables" && state.work === null;
  return (
    <Actions state={state} act={act} primary={primary}>
      {back && (
        <button type="button" class="secondary" onClick={() => act({ type: "tables" })}>
          {say("to-tables")}
        </button>
      )}
    </Actions>
  );
}
