import type { Answer, Compute } from "../functions/define";
import type { Declared, SentenceOf } from "./declared";
import { sheetHost } from "./host";
import { refusal, refuseSurplus } from "./refusal";

/** The one door of every custom function. What is thrown is for the reader of the cell: see refusal(). */
export function callFunction(
  declared: Declared,
  compute: Compute,
  args: ArrayLike<unknown>,
  sentenceOf: SentenceOf,
): Answer {
  const host = sheetHost();
  try {
    const given = Array.from(args, oneCell);
    if (given.length > declared.length) refuseSurplus(declared, given);
    return compute(given, host);
  } catch (error) {
    throw refusal(error, host, sentenceOf);
  }
}

/** Sheets hands over a range of one cell as that cell; a script that calls the function need not. */
const oneCell = (arg: unknown): unknown =>
  Array.isArray(arg) && arg.length === 1 && Array.isArray(arg[0]) && arg[0].length === 1 ? arg[0][0] : arg;
