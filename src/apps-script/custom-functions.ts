import type { Answer, Compute } from "../functions/define";
import { InputError, sentence } from "../words/input-error";
import { sheetHost } from "./host";
import { languageOf } from "./language";

/**
 * The one door of every custom function. Data at fault becomes an Error whose message Sheets shows on hover, in the
 * spreadsheet's language; where that is unknown, in English and then Chinese.
 */
export function callFunction(compute: Compute, args: readonly unknown[]): Answer {
  const host = sheetHost();
  try {
    return compute(args, host);
  } catch (error) {
    if (error instanceof InputError) throw new Error(sentence(error, languageOf(host.locale())));
    throw error;
  }
}
