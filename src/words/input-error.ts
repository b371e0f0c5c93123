import { type ErrorCode, errors } from "./errors";
import { type Facts, fill, type Lang, type Text } from "./text";

/** The reader's data, not our code, is at fault: a code and the facts. The edge says it in the reader's language. */
export class InputError extends Error {
  override readonly name = "InputError";
  constructor(
    readonly code: ErrorCode,
    readonly facts: Facts = {},
  ) {
    super(code);
  }
}

/**
 * The sentence of an error; where the language is unknown, English and then Chinese. `sentences` are those the edge
 * knows: a custom function's its own, the wizard every one.
 */
export function sentence(
  { code, facts }: InputError,
  lang: Lang | undefined,
  sentences: Readonly<Partial<Record<ErrorCode, Text>>> = errors(),
): string {
  const text = sentences[code] ?? { en: code, zh: code };
  return lang === undefined
    ? `${fill(text, facts, "en")} ${fill(text, facts, "zh")}`
    : fill(text, facts, lang);
}
