import { useEffect, useState } from "preact/hooks";
import type { PartProps } from "../parts/part";
import { TextField } from "./fields";

/**
 * A field whose text must be understood before it counts. What cannot be understood stays in the field with a
 * sentence, and nothing is written until it is mended.
 */
export function DraftField<T>(
  props: Pick<PartProps, "act"> & {
    readonly name: string;
    readonly label: string;
    readonly hint?: string;
    readonly value: string;
    /** The value meant, or undefined when the text means nothing. */
    readonly understand: (text: string) => T | undefined;
    readonly error: string;
    readonly onValue: (value: T) => void;
    readonly numeric?: boolean;
  },
) {
  const { act, name, value } = props;
  const [draft, setDraft] = useState(value);
  const wrong = props.understand(draft.trim()) === undefined;
  useEffect(() => setDraft(value), [value]);
  useEffect(() => () => act({ type: "field-is-wrong", field: name, wrong: false }), [act, name]);
  return (
    <TextField
      label={props.label}
      hint={props.hint}
      value={draft}
      error={wrong ? props.error : null}
      numeric={props.numeric ?? false}
      onInput={(text) => {
        setDraft(text);
        const meant = props.understand(text.trim());
        act({ type: "field-is-wrong", field: name, wrong: meant === undefined });
        if (meant !== undefined) props.onValue(meant);
      }}
    />
  );
}
