import { useContext } from "preact/hooks";
import type { WizardOptions } from "../../protocol/messages";
import { monthNames } from "../../words/sidebar";
import { DraftField } from "../pieces/draft-field";
import { Pair, Select } from "../pieces/fields";
import { Language, useSay, type WordKey } from "../say";
import { isDay, wholeNumber } from "../state/option-fields";
import type { PartProps } from "./part";

const weekdays = ["mon", "sun", "sat"] as const;
const activities = ["on", "on_or_after", "on_or_before", "every"] as const;
const unfinished = ["mark", "hide"] as const;

/** What a group of option fields works with: the options in force, and how one is changed. */
export interface FieldProps extends PartProps {
  readonly options: WizardOptions;
  readonly set: (change: Partial<WizardOptions>) => void;
  /** Whether an option means something for what is asked. */
  readonly has: (field: keyof WizardOptions) => boolean;
}

/** A select over the values of one option, each with its word. */
export function OneOf<F extends "period" | "weekstart" | "activity" | "unfinished" | "churnRule">(
  props: FieldProps & {
    readonly label: WordKey;
    readonly field: F;
    readonly from: readonly (WizardOptions[F] & WordKey)[];
    readonly hint?: string;
  },
) {
  const say = useSay();
  return (
    <Select
      label={say(props.label)}
      hint={props.hint}
      value={props.options[props.field]}
      options={props.from.map((value) => ({ value, label: say(value) }))}
      onChange={(chosen) => {
        const value = props.from.find((known) => known === chosen);
        if (value !== undefined) props.set({ [props.field]: value });
      }}
    />
  );
}

/** The calendar: periods, weeks, years, how far the data go. */
export function CalendarFields(props: FieldProps) {
  const say = useSay();
  const lang = useContext(Language);
  const months = monthNames.map((month, index) => ({
    value: String(index + 1),
    label: say("starts-in", { month: month[lang] }),
  }));
  return (
    <>
      <Pair>
        <OneOf {...props} label="period" field="period" from={props.state.reading?.periods ?? []} />
        {props.has("weekstart") && (
          <OneOf {...props} label="week-starts-on" field="weekstart" from={weekdays} />
        )}
      </Pair>
      <Through {...props} />
      <Pair>
        <Select
          label={say("fiscal-year")}
          value={String(props.options.fiscal)}
          options={months}
          onChange={(value) => props.set({ fiscal: Number(value) })}
        />
        {props.has("unfinished") && (
          <OneOf {...props} label="unfinished" field="unfinished" from={unfinished} />
        )}
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

/** What counts as active, and over which stretches of time. */
export function CohortFields(props: FieldProps) {
  const { act, options, set } = props;
  const say = useSay();
  return (
    <>
      <OneOf {...props} label="activity-counts" field="activity" from={activities} />
      <Pair>
        {props.has("brackets") && (
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
        )}
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
