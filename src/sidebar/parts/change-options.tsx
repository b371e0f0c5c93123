import { RadioGroup } from "../pieces/choices";
import { DraftField } from "../pieces/draft-field";
import { Pair, Select } from "../pieces/fields";
import { useSay, type WordKey } from "../say";
import { isDay } from "../state/option-fields";
import type { FieldProps } from "./option-groups";
import { Periods } from "./periods-field";

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
