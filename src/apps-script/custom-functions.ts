import type { Answer, Compute } from "../functions/define";
import { isBlank } from "../sheet/cells";
import { optionsOf } from "../sheet/options/option-matrix";
import { InputError, sentence } from "../words/input-error";
import { sheetHost } from "./host";
import { languageOf } from "./language";

/** A custom function's declaration in Code.js, which knows its name and how many arguments it takes. */
export interface Declared {
  readonly name: string;
  readonly length: number;
}

/**
 * The one door of every custom function. Data at fault becomes an Error whose message Sheets shows on hover, in the
 * spreadsheet's language; where that is unknown, in English and then Chinese.
 */
export function callFunction(declared: Declared, compute: Compute, args: ArrayLike<unknown>): Answer {
  const host = sheetHost();
  try {
    const given = Array.from(args, oneCell);
    refuseSurplus(declared, given);
    return compute(given, host);
  } catch (error) {
    if (error instanceof InputError) throw new Error(sentence(error, languageOf(host.locale())));
    throw error;
  }
}

/** Sheets hands over a range of one cell as that cell; a script that calls the function need not. */
const oneCell = (arg: unknown): unknown =>
  Array.isArray(arg) && arg.length === 1 && Array.isArray(arg[0]) && arg[0].length === 1 ? arg[0][0] : arg;

/** Sheets passes on what stands beyond the last argument, and JavaScript would drop it without a word: an option, mostly. */
function refuseSurplus({ name, length }: Declared, args: readonly unknown[]): void {
  const surplus = args.slice(length).find((arg) => !isBlank(arg));
  if (surplus === undefined) return;
  const [, option] =
    /^\s*(\w+)\s*[=:]/.exec(typeof surplus === "string" ? surplus.normalize("NFKC") : "") ?? [];
  if (option !== undefined && optionsOf[name] === undefined)
    throw new InputError("no-options", { name: option, function: name });
  throw new InputError("too-many-arguments", { function: name, count: length });
}
