import type { ErrorCode } from "../words/errors";
import { InputError } from "../words/input-error";
import type { Facts } from "../words/text";

/** A scalar or a rectangle of text, finite numbers and booleans. */
export type Scalar = string | number | boolean;
export type Answer = Scalar | Scalar[][];

/** A question without an answer (nobody was there at the start …) and why: thrown for one cell, blank inside a range. */
export interface NoAnswer {
  readonly noAnswer: ErrorCode;
  readonly facts?: Facts;
}

export const noAnswer = (code: ErrorCode, facts: Facts = {}): NoAnswer => ({ noAnswer: code, facts });

export const isNoAnswer = (value: Scalar | NoAnswer): value is NoAnswer => typeof value === "object";

export const noAnswerError = (none: NoAnswer): InputError => new InputError(none.noAnswer, none.facts ?? {});
