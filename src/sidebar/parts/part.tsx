import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { useSay } from "../say";
import type { Event } from "../state/events";
import { isOpen, isReachable } from "../state/parts";
import type { PartName, State } from "../state/state";

export interface PartProps {
  readonly state: State;
  readonly act: (event: Event) => void;
}

/** One part of the page: open with its controls, folded into a line that says what was decided, or not there yet. */
export function Part(
  props: PartProps & {
    readonly name: PartName;
    readonly summary: string;
    readonly children: ComponentChildren;
  },
) {
  const { state, act, name } = props;
  const say = useSay();
  const heading = useRef<HTMLButtonElement>(null);
  const wish = state.focus?.part === name ? state.focus.wish : 0;
  useEffect(() => {
    if (wish > 0) heading.current?.focus();
  }, [wish]);
  if (!isReachable(state, name)) return null;
  const open = isOpen(state, name);
  return (
    <section class={open ? "part open" : "part"} data-part={name}>
      <h2>
        <button
          ref={heading}
          type="button"
          class="fold"
          aria-expanded={open}
          onClick={() => act({ type: "toggle", part: name })}
        >
          <span class="chevron" aria-hidden="true" />
          <span class="title">{say(name)}</span>
          {!open && props.summary !== "" && <span class="summary">{props.summary}</span>}
        </button>
      </h2>
      {open && <div class="body">{props.children}</div>}
    </section>
  );
}
