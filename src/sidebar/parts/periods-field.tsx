import { DraftField } from "../pieces/draft-field";
import { useSay, type WordKey } from "../say";
import { wholeNumber } from "../state/option-fields";
import type { FieldProps } from "./option-groups";

const MOST = 120;

/** A whole number of periods. */
export function Periods(
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
