import { CheckBox } from "../pieces/choices";
import { Pair, Select } from "../pieces/fields";
import { useSay } from "../say";
import { type FieldProps, OneOf } from "./option-groups";
import { Periods } from "./periods-field";

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
