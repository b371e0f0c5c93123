import type { ComponentChildren } from "preact";
import type { PartProps } from "./parts/part";
import { useSay } from "./say";
import { canCancel } from "./state/parts";
import type { Primary } from "./state/primary";

/** The one primary button, what stands before it, why it waits, and Cancel while there is something to cancel. */
export function Actions({
  state,
  act,
  primary: { label, event, enabled, why },
  children,
}: PartProps & { readonly primary: Primary; readonly children?: ComponentChildren }) {
  const say = useSay();
  const waitsFor = state.work === null ? why : null;
  return (
    <>
      {waitsFor !== null && (
        <p class="hint" id="why">
          {say(waitsFor)}
        </p>
      )}
      <div class="actions">
        {children}
        {/* aria-disabled, so that the button keeps the focus while its work is done */}
        <button
          type="button"
          class="primary"
          aria-disabled={!enabled}
          aria-describedby={waitsFor !== null ? "why" : undefined}
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
