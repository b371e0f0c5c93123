import type { Day } from "../calendar/days";
import { InputError } from "../words/input-error";
import { isBlank } from "./cells";
import type { Host } from "./host";
import { numberFrom } from "./numbers/numbers";
import { oneCell } from "./one-cell";
import { optionValue } from "./options/option-values";
import { cellError, isProblem } from "./problems";

/*
 * Arguments that take one value: a cell, a range of one cell or a number typed. `argument` is the parameter's name in
 * sentences. A range of more cells, an error cell and a value of another kind throw InputError; a blank is undefined.
 */

/** A number that must be there: a blank throws "blank-argument". */
export function oneNumber(arg: unknown, argument: string, host: Host): number {
  const number = optionalNumber(arg, argument, host);
  if (number === undefined) throw new InputError("blank-argument", { argument });
  return number;
}

export function optionalNumber(arg: unknown, argument: string, host: Host): number | undefined {
  const reading = numberFrom(oneCell(arg, argument), host);
  if (isProblem(reading)) throw cellError(reading, argument);
  return reading;
}

/** A share above 0 and below 1, such as a confidence; also typed as 95%. */
export const oneShare = (arg: unknown, argument: string, host: Host): number | undefined =>
  readOne(arg, argument, "share", host) as number | undefined;

/** A day in any spelling that dates are read in. */
export const oneDay = (arg: unknown, argument: string, host: Host): Day | undefined =>
  readOne(arg, argument, "day", host) as Day | undefined;

/** One of the listed words, in any case and width. */
export const oneChoice = <Word extends string>(
  arg: unknown,
  argument: string,
  words: readonly Word[],
  host: Host,
): Word | undefined => readOne(arg, argument, words, host) as Word | undefined;

function readOne(arg: unknown, argument: string, kind: "share" | "day" | readonly string[], host: Host) {
  const cell = arg === undefined ? undefined : oneCell(arg, argument);
  return isBlank(cell) ? undefined : optionValue(argument, cell, kind, host);
}
