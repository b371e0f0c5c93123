import { useContext } from "preact/hooks";
import type { WizardOptions } from "../protocol/messages";
import { monthNames } from "../words/sidebar";
import { DraftField } from "./draft-field";
import { Pair, Select } from "./fields";
import { isDay, optionFields, wholeNumber } from "./option-fields";
import { Part, type PartProps } from "./part";
import { Language, useSay, type WordKey } from "./say";
import { optionsOf } from "./state";

const periods = ["day", "week", "month", "quarter", "year"] as const;
const weekdays = ["mon", "sun", "sat"] as const;
const activities = ["on", "on_or_after", "on_or_before", "every"] as const;
const unfinished = ["mark", "hide"] as const;

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

interface FieldProps extends PartProps {
  readonly options: WizardOptions;
  readonly set: (change: Partial<WizardOptions>) => void;
}

/** A select over the values of one option, each with its word. */
function OneOf<F extends "period" | "weekstart" | "activity" | "unfinished">(
  props: FieldProps & {
    readonly label: WordKey;
    readonly field: F;
    readonly from: readonly (WizardOptions[F] & WordKey)[];
  },
) {
  const say = useSay();
  return (
    <Select
      label={say(props.label)}
      value={props.options[props.field]}
      options={props.from.map((value) => ({ value, label: say(value) }))}
      onChange={(chosen) => {
        const value = props.from.find((known) => known === chosen);
        if (value !== undefined) props.set({ [props.field]: value });
      }}
    />
  );
}

function CalendarFields(props: FieldProps) {
  const say = useSay();
  const lang = useContext(Language);
  const months = monthNames.map((month, index) => ({
    value: String(index + 1),
    label: say("starts-in", { month: month[lang] }),
  }));
  return (
    <>
      <Pair>
        <OneOf {...props} label="period" field="period" from={periods} />
        <OneOf {...props} label="week-starts-on" field="weekstart" from={weekdays} />
      </Pair>
      <Through {...props} />
      <Pair>
        <Select
          label={say("fiscal-year")}
          value={String(props.options.fiscal)}
          options={months}
          onChange={(value) => props.set({ fiscal: Number(value) })}
        />
        <OneOf {...props} label="unfinished" field="unfinished" from={unfinished} />
      </Pair>
    </>
  );
}

function Through({ state, act, options, set }: FieldProps) {
  const say = useSay();
  const end = state.reading?.periodEnd ?? null;
  return (
    <div>
      <DraftField
        act={act}
        name="through"
        label={say("through")}
        hint={say("hint-through")}
        value={options.through ?? ""}
        understand={(text) => (isDay(text) ? text : undefined)}
        error={say("bad-day")}
        onValue={(text) => set({ through: text === "" ? null : text })}
      />
      {end !== null && end !== options.through && (
        <button type="button" class="link" onClick={() => set({ through: end })}>
          {say("use-day", { day: end })}
        </button>
      )}
    </div>
  );
}

function CohortFields(props: FieldProps) {
  const { act, options, set } = props;
  const say = useSay();
  return (
    <>
      <OneOf {...props} label="activity-counts" field="activity" from={activities} />
      <Pair>
        <DraftField
          act={act}
          name="brackets"
          label={say("brackets")}
          hint={say("hint-brackets")}
          value={options.brackets}
          understand={(text) => text}
          error=""
          onValue={(brackets) => set({ brackets })}
        />
        <DraftField
          act={act}
          name="window"
          label={say("windows")}
          hint={say("hint-windows")}
          value={options.window === null ? "" : String(options.window)}
          numeric
          understand={(text) => (text === "" ? null : wholeNumber(text, 1, 3660))}
          error={say("bad-whole", { from: 1, to: "3,660" })}
          onValue={(window) => set({ window })}
        />
      </Pair>
    </>
  );
}
