import { useEffect, useRef } from "preact/hooks";
import { Actions } from "./actions";
import { FinderActions } from "./functions/actions";
import { LaterActions } from "./later/actions";
import type { PartProps } from "./parts/part";
import { useSay, type WordKey } from "./say";
import { primary } from "./state/primary";
import type { Asked } from "./state/state";
import { Status } from "./status";

/** The foot of the page, always in view: what is being done, what came of it, a question, and the one primary button. */
export function Footer(props: PartProps) {
  const { asked } = props.state;
  return (
    <footer>
      {asked !== null ? (
        <Question key={asked.question} {...props} asked={asked} />
      ) : (
        <>
          <Status {...props} />
          {props.state.page === "functions" ? (
            <FinderActions {...props} />
          ) : props.state.page === "tables" ? (
            <LaterActions {...props} />
          ) : (
            <Actions {...props} primary={primary(props.state)} />
          )}
        </>
      )}
    </footer>
  );
}

const titles: Readonly<Record<Asked["kind"], WordKey>> = {
  overwrite: "overwrite",
  insert: "overwrite",
  remove: "remove-sure",
  refresh: "refresh-sure",
  portable: "portable-sure",
};

/**
 * A question that must be answered first. No is the answer that changes nothing: it has the focus and the colour of the
 * one button to press without thought; Escape says it too.
 */
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
        {say(titles[asked.kind])}
      </p>
      <p id="asked">{asked.question}</p>
      <div class="actions">
        <button type="button" class="secondary" onClick={() => reply(true)}>
          {say("yes")}
        </button>
        <button type="button" class="primary" ref={no} onClick={() => reply(false)}>
          {say("no")}
        </button>
      </div>
    </div>
  );
}
