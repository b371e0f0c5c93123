import { type InputError, sentence } from "../../src/words/input-error";
import type { Lang } from "../../src/words/text";

/** A column of cells, as a sheet hands it over. */
export const column = (...cells: unknown[]): unknown[][] => cells.map((cell) => [cell]);

/** The sentence a call throws; fails where nothing is refused. */
export function refusal(call: () => unknown, lang: Lang = "en"): string {
  try {
    call();
  } catch (error) {
    return sentence(error as InputError, lang);
  }
  throw new Error("nothing was refused");
}
