import { type ErrorCode, errors } from "./errors";
import { type Facts, type Lang, type Text, told } from "./text";

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

/** By its name: programs that are put together apart have a class each, and instanceof knows only its own. */
export const isInputError = (error: unknown): error is InputError =>
  error instanceof Error && error.name === "InputError";

/**
 * The sentence of an error; where the language is unknown, English and then Chinese. `sentences` are those the edge
 * knows: a custom function's its own, the wizard every one.
 */
export const sentence = (
  { code, facts }: InputError,
  lang: Lang | undefined,
  sentences: Readonly<Partial<Record<ErrorCode, Text>>> = errors(),
): string => told(sentences[code] ?? { en: code, zh: code }, facts, lang);
