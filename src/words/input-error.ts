import { type ErrorCode, errors } from "./errors";
import { type Facts, fill, type Lang } from "./text";

/** The reader's data, not our code, is at fault: a code and the facts. The edge says it in the reader's language. */
export class InputError extends Error {
  override readonly name = "InputError";
  constructor(
    readonly code: ErrorCode,
    readonly facts: Facts = {},
  ) {
    super(fill(errors[code], facts, "en"));
  }
}

/** The sentence of an error; where the language is unknown, English and then Chinese. */
export const sentence = (error: InputError, lang: Lang | undefined): string =>
  lang === undefined
    ? `${fill(errors[error.code], error.facts, "en")} ${fill(errors[error.code], error.facts, "zh")}`
    : fill(errors[error.code], error.facts, lang);
