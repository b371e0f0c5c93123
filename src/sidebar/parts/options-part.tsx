import type { WizardOptions } from "../../protocol/messages";
import { DraftField } from "../pieces/draft-field";
import { Pair } from "../pieces/fields";
import { useSay } from "../say";
import { optionFields, wholeNumber } from "../state/option-fields";
import { optionsOf } from "../state/state";
import { CalendarFields, CohortFields } from "./option-groups";
import { Part, type PartProps } from "./part";

/** Part 4: how it is counted. Every choice starts as suggested for this data. */
export function OptionsPart(props: PartProps) {
  const { state, act } = props;
  const say = useSay();
  const options = optionsOf(state);
  if (options === null) return null;
  const fields = optionFields(state.layout ?? state.reading?.layout ?? null, state.question);
  const has = (field: keyof WizardOptions) => fields.includes(field);
  const set = (change: Partial<WizardOptions>) => act({ type: "option", set: change });
  const summary = [
    has("period") && say(options.period),
    has("activity") && say(options.activity),
    has("through") && options.through !== null && say("through-folded", { day: options.through }),
    !has("period") && `${say("fade")} ${options.fadeUnder}`,
  ];
  const shared = { ...props, options, set };
  return (
    <Part {...props} name="options" summary={summary.filter(Boolean).join(" · ")}>
      {has("period") && <CalendarFields {...shared} />}
      {has("activity") && <CohortFields {...shared} />}
      <Pair>
        <DraftField
          act={act}
          name="fade"
          label={say("fade")}
          hint={say("hint-fade")}
          value={String(options.fadeUnder)}
          numeric
          understand={(text) => wholeNumber(text, 0, 1_000_000)}
          error={say("bad-whole", { from: 0, to: "1,000,000" })}
          onValue={(fadeUnder) => set({ fadeUnder })}
        />
      </Pair>
      {state.preview !== null && state.preview.meaning !== "" && <p class="hint">{state.preview.meaning}</p>}
    </Part>
  );
}
