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

/** Fields in two columns. */
export const Pair = ({ children }: { readonly children: ComponentChildren }) => (
  <div class="pair">{children}</div>
);
