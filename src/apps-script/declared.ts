import type { ErrorCode } from "../words/errors";
import type { Text } from "../words/text";

/** A custom function's declaration in Code.js, which knows its name and how many arguments it takes. */
export interface Declared {
  readonly name: string;
  readonly length: number;
}

/** What an error's code says; undefined where there is no such sentence. */
export type SentenceOf = (code: ErrorCode) => Text | undefined;
