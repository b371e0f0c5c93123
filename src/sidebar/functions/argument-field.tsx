import { TextField } from "../pieces/fields";
import { useSay } from "../say";

/** A field that takes a range, a number or a text, and can take the selection. */
export function ArgumentField(props: {
  readonly label: string;
  readonly hint: string;
  readonly error?: string | null;
  readonly value: string;
  readonly onInput: (text: string) => void;
  /** null = a range means nothing here. */
  readonly onUseSelection: (() => void) | null;
}) {
  const say = useSay();
  return (
    <div class="with-button">
      <TextField
        label={props.label}
        hint={props.hint}
        error={props.error ?? null}
        value={props.value}
        onInput={props.onInput}
      />
      {props.onUseSelection !== null && (
        <button type="button" class="link" onClick={props.onUseSelection}>
          {/* Named by its text: an aria-label with the field's name in it would be found as the field. */}
          <span aria-hidden="true">{say("use-selection")}</span>
          <span class="hidden">{say("use-selection-for", { name: props.label })}</span>
        </button>
      )}
    </div>
  );
}
