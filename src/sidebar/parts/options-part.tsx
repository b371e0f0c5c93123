import type { WizardOptions } from "../../protocol/messages";
import { DraftField } from "../pieces/draft-field";
import { Pair } from "../pieces/fields";
import { useSay } from "../say";
import { wholeNumber } from "../state/option-fields";
import { fieldsOf, optionsOf } from "../state/state";
import { ChangeFields } from "./change-options";
import { CalendarFields, CohortFields, type FieldProps } from "./option-groups";
import { Part, type PartProps } from "./part";
import { ChurnFields, ForecastField, SpanFields, SplitField } from "./question-options";

/** Part 4: how it is counted. Every choice starts as suggested for this data. */
export function OptionsPart(props: PartProps) {
  const { state, act } = props;
  const say = useSay();
  const options = optionsOf(state);
  if (options === null) return null;
  const fields = fieldsOf(state);
  const has = (field: keyof WizardOptions) => fields.includes(field);
  const set = (change: Partial<WizardOptions>) => act({ type: "option", set: change });
  const summary = [
    has("period") && say(options.period),
    has("churnRule") && say(options.churnRule),
    has("activity") && say(options.activity),
    has("through") && options.through !== null && say("through-folded", { day: options.through }),
    !has("period") && has("fadeUnder") && `${say("fade")} ${options.fadeUnder}`,
  ];
  const shared: FieldProps = { ...props, options, set, has };
  return (
    <Part {...props} name="options" summary={summary.filter(Boolean).join(" · ")}>
      {has("changeBy") && <ChangeFields {...shared} />}
      {has("period") && <CalendarFields {...shared} />}
      {has("churnRule") && <ChurnFields {...shared} />}
      {has("activity") && <CohortFields {...shared} />}
      {has("horizon") && <SpanFields {...shared} />}
      {has("forecast") && <ForecastField {...shared} />}
      {has("splitBy") && <SplitField {...shared} />}
      {has("fadeUnder") && <Fade {...shared} />}
      {fields.length === 0 && <p>{say("no-options")}</p>}
      {state.preview !== null && state.preview.meaning !== "" && <p class="hint">{state.preview.meaning}</p>}
    </Part>
  );
}

function Fade({ act, options, set }: FieldProps) {
  const say = useSay();
  return (
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
  );
}
