import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";

interface FieldFrame {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | null;
}

const Below = ({
  id,
  hint,
  error,
}: {
  id: string;
  hint?: string | undefined;
  error?: string | null | undefined;
}) =>
  error ? (
    <p class="error" id={id} role="alert">
      {error}
    </p>
  ) : hint ? (
    <p class="hint" id={id}>
      {hint}
    </p>
  ) : null;

/** A line of text under its label. `onEnter` is heard on Enter and when the field is left. */
export function TextField(
  props: FieldFrame & {
    readonly value: string;
    readonly onInput: (text: string) => void;
    readonly onEnter?: () => void;
    readonly numeric?: boolean;
  },
) {
  const id = useId();
  const below = `${id}-below`;
  return (
    <div class="field">
      <label for={id}>{props.label}</label>
      <input
        id={id}
        type="text"
        value={props.value}
        spellcheck={false}
        autocomplete="off"
        inputMode={props.numeric ? "numeric" : "text"}
        aria-invalid={props.error ? "true" : undefined}
        aria-describedby={props.error || props.hint ? below : undefined}
        onInput={(event) => props.onInput(event.currentTarget.value)}
        onBlur={() => props.onEnter?.()}
        onKeyDown={(event) => event.key === "Enter" && props.onEnter?.()}
      />
      <Below id={below} hint={props.hint} error={props.error} />
    </div>
  );
}

export interface SelectOption {
  readonly value: string;
  readonly label: string;
  readonly disabled?: boolean;
}

/** One of a few, under its label. */
export function Select(
  props: FieldFrame & {
    readonly value: string;
    readonly options: readonly SelectOption[];
    readonly onChange: (value: string) => void;
  },
) {
  const id = useId();
  const below = `${id}-below`;
  return (
    <div class="field">
      <label for={id}>{props.label}</label>
      <select
        id={id}
        value={props.value}
        aria-invalid={props.error ? "true" : undefined}
        aria-describedby={props.error || props.hint ? below : undefined}
        onChange={(event) => props.onChange(event.currentTarget.value)}
      >
        {props.options.map((option) => (
          <option key={option.value} value={option.value} disabled={option.disabled}>
            {option.label}
          </option>
        ))}
      </select>
      <Below id={below} hint={props.hint} error={props.error} />
    </div>
  );
}

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
  readonly onChange: (checked: boolean) => void;
}) {
  const id = useId();
  return (
    <div class="choice">
      <input
        id={id}
        type="checkbox"
        checked={props.checked}
        onChange={(event) => props.onChange(event.currentTarget.checked)}
      />
      <label for={id}>{props.label}</label>
    </div>
  );
}

/** Fields in two columns. */
export const Pair = ({ children }: { readonly children: ComponentChildren }) => (
  <div class="pair">{children}</div>
);
