import { useId } from "preact/hooks";

export interface RadioOption {
  readonly value: string;
  readonly label: string;
  /** Where the visible label repeats from row to row, the name that tells them apart. */
  readonly name?: string;
  /** Why it cannot be chosen; it stays readable and reachable. */
  readonly reason?: string | null;
  readonly hint?: string | undefined;
  /** The hint has just come up, and is said aloud. */
  readonly hintIsNews?: boolean;
}

/** A question with its answers. One that cannot be chosen says why. */
export function RadioGroup(props: {
  readonly label: string;
  readonly labelIsHidden?: boolean;
  readonly value: string | null;
  readonly options: readonly RadioOption[];
  readonly onChange: (value: string) => void;
  readonly inRow?: boolean;
}) {
  const id = useId();
  return (
    <div class="field" role="radiogroup" aria-labelledby={id}>
      <p class={props.labelIsHidden ? "hidden" : "label"} id={id}>
        {props.label}
      </p>
      <div class={props.inRow ? "in-row" : "stack"}>
        {props.options.map((option) => (
          <Radio
            key={option.value}
            group={id}
            option={option}
            checked={option.value === props.value}
            onChange={props.onChange}
          />
        ))}
      </div>
    </div>
  );
}

function Radio(props: {
  readonly group: string;
  readonly option: RadioOption;
  readonly checked: boolean;
  readonly onChange: (value: string) => void;
}) {
  const { option } = props;
  const id = useId();
  const reason = option.reason ?? null;
  const below = reason ?? option.hint;
  return (
    <div class={reason === null ? "choice" : "choice greyed"}>
      <input
        id={id}
        type="radio"
        name={props.group}
        value={option.value}
        checked={props.checked}
        disabled={reason !== null}
        aria-label={option.name}
        aria-describedby={below ? `${id}-why` : undefined}
        onChange={() => props.onChange(option.value)}
      />
      <label for={id}>{option.label}</label>
      {below && (
        <p class="hint" id={`${id}-why`} role={option.hintIsNews ? "alert" : undefined}>
          {below}
        </p>
      )}
    </div>
  );
}

/** A thing to have or not. */
export function CheckBox(props: {
  readonly label: string;
  readonly checked: boolean;
  readonly hint?: string;
  readonly onChange: (checked: boolean) => void;
}) {
  const id = useId();
  return (
    <div class="choice">
      <input
        id={id}
        type="checkbox"
        checked={props.checked}
        aria-describedby={props.hint === undefined ? undefined : `${id}-hint`}
        onChange={(event) => props.onChange(event.currentTarget.checked)}
      />
      <label for={id}>{props.label}</label>
      {props.hint !== undefined && (
        <p class="hint" id={`${id}-hint`}>
          {props.hint}
        </p>
      )}
    </div>
  );
}
