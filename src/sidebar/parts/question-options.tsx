import { CheckBox, RadioGroup } from "../pieces/choices";
import { DraftField } from "../pieces/draft-field";
import { Pair, Select } from "../pieces/fields";
import { useSay, type WordKey } from "../say";
import { isDay, wholeNumber } from "../state/option-fields";
import { type FieldProps, OneOf } from "./option-groups";

const rules = ["textbook", "chartmogul", "baremetrics", "stripe", "daily"] as const;

/** Subscriptions: what counts as lost, and over what it is divided. */
export function ChurnFields(props: FieldProps) {
  const { options, set } = props;
  const say = useSay();
  return (
    <>
      <OneOf
        {...props}
        label="churn-rule"
        field="churnRule"
        from={rules}
        hint={say(`rule-${options.churnRule}`)}
      />
      <CheckBox
        label={say("compare-rules")}
        checked={options.compareRules}
        onChange={(compareRules) => set({ compareRules })}
      />
    </>
  );
}

/** The empty corner of a cohort table. */
export function ForecastField({ options, set }: FieldProps) {
  const say = useSay();
  return (
    <CheckBox
      label={say("forecast")}
      hint={say("hint-forecast")}
      checked={options.forecast}
      onChange={(forecast) => set({ forecast })}
    />
  );
}

/** The name of the column that holds the segments. */
function headingOfSegments({ reading, roles }: FieldProps["state"]): string {
  const own = roles.segment;
  const column = own === undefined ? reading?.roles.find(({ name }) => name === "segment")?.column : own;
  const found = reading?.columns.find(({ index }) => index === column);
  return found === undefined ? "" : found.heading === "" ? found.letter : found.heading;
}

/** A table a segment: each customer counts in one, by the first or the latest value. */
export function SplitField({ state, options, set }: FieldProps) {
  const say = useSay();
  const heading = headingOfSegments(state);
  const between = state.question === "change" && options.changeBy === "segment";
  const ways = between ? (["first", "latest"] as const) : (["none", "first", "latest"] as const);
  return (
    <Select
      label={say("split-by")}
      value={between && options.splitBy === "none" ? "first" : options.splitBy}
      options={ways.map((value) => ({ value, label: say(`split-${value}`, { heading }) }))}
      onChange={(chosen) => {
        const splitBy = ways.find((known) => known === chosen);
        if (splitBy !== undefined) set({ splitBy });
      }}
    />
  );
}

/** How long customers stay, and what they will do: when one counts as gone, and how far ahead to look. */
export function SpanFields(props: FieldProps) {
  const { options, set, has } = props;
  return (
    <Pair>
      {has("goneAfter") && (
        <Periods
          {...props}
          name="gone-after"
          hint="hint-gone-after"
          value={options.goneAfter}
          mayBeEmpty
          onValue={(goneAfter) => set({ goneAfter })}
        />
      )}
      <Periods
        {...props}
        name="periods-ahead"
        hint="hint-periods-ahead"
        value={options.horizon}
        onValue={(horizon) => horizon !== null && set({ horizon })}
      />
    </Pair>
  );
}

const MOST = 120;

/** A whole number of periods. */
function Periods(
  props: Pick<FieldProps, "act"> & {
    readonly name: WordKey;
    readonly hint: WordKey;
    readonly value: number | null;
    readonly mayBeEmpty?: boolean;
    readonly onValue: (value: number | null) => void;
  },
) {
  const say = useSay();
  return (
    <DraftField
      act={props.act}
      name={props.name}
      label={say(props.name)}
      hint={say(props.hint)}
      value={props.value === null ? "" : String(props.value)}
      numeric
      understand={(text) => (text === "" && props.mayBeEmpty ? null : wholeNumber(text, 1, MOST))}
      error={say("bad-whole", { from: 1, to: MOST })}
      onValue={props.onValue}
    />
  );
}

/** Did a change work: whom it compares, and how long each customer is followed. */
export function ChangeFields(props: FieldProps) {
  const { act, options, set, state } = props;
  const say = useSay();
  const noSegments = (state.reading?.segments ?? []).length === 0;
  return (
    <>
      <RadioGroup
        label={say("change-by")}
        value={options.changeBy}
        options={[
          { value: "segment", label: say("two-segments"), reason: noSegments ? say("no-segments") : null },
          { value: "date", label: say("two-spans") },
        ]}
        onChange={(value) => set({ changeBy: value === "segment" ? "segment" : "date" })}
      />
      {options.changeBy === "segment" && (
        <Pair>
          <Segment {...props} label="segment-a" field="changeA" />
          <Segment {...props} label="segment-b" field="changeB" />
        </Pair>
      )}
      <Pair>
        {options.changeBy === "date" && (
          <DraftField
            act={act}
            name="change-date"
            label={say("change-date")}
            hint={say("hint-change-date")}
            value={options.changeDate ?? ""}
            understand={(text) => (isDay(text) ? text : undefined)}
            error={say("bad-day")}
            onValue={(text) => set({ changeDate: text === "" ? null : text })}
          />
        )}
        <Periods
          {...props}
          name="followed-for"
          hint="hint-followed-for"
          value={options.changeAfter}
          onValue={(changeAfter) => changeAfter !== null && set({ changeAfter })}
        />
      </Pair>
    </>
  );
}

/** One of the two segments that are compared. */
function Segment(props: FieldProps & { readonly label: WordKey; readonly field: "changeA" | "changeB" }) {
  const say = useSay();
  const value = props.options[props.field];
  const segments = props.state.reading?.segments ?? [];
  const none = segments.includes(value)
    ? []
    : [{ value, label: value === "" ? say("choose-segment") : value, disabled: true }];
  return (
    <Select
      label={say(props.label)}
      value={value}
      options={[...none, ...segments.map((segment) => ({ value: segment, label: segment }))]}
      onChange={(chosen) => props.set({ [props.field]: chosen })}
    />
  );
}
