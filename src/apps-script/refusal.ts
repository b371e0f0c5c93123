import { isBlank } from "../sheet/cells";
import type { Host } from "../sheet/host";
import { optionsOf } from "../sheet/options/option-matrix";
import { InputError, isInputError } from "../words/input-error";
import { told } from "../words/text";
import type { Declared, SentenceOf } from "./declared";
import { languageOf } from "./language";

/**
 * Data at fault as an Error whose message Sheets shows on hover, in the spreadsheet's language; where that is unknown, in
 * English and then Chinese. Any other error stays as it is.
 */
export function refusal(error: unknown, host: Host, sentenceOf: SentenceOf): unknown {
  if (!isInputError(error)) return error;
  const text = sentenceOf(error.code) ?? { en: error.code, zh: error.code };
  return new Error(told(text, error.facts, languageOf(host.locale())));
}

/** Sheets passes on what stands beyond the last argument, and JavaScript would drop it without a word: an option, mostly. */
export function refuseSurplus({ name, length }: Declared, args: readonly unknown[]): void {
  const surplus = args.slice(length).find((arg) => !isBlank(arg));
  if (surplus === undefined) return;
  const [, option] =
    /^\s*(\w+)\s*[=:]/.exec(typeof surplus === "string" ? surplus.normalize("NFKC") : "") ?? [];
  if (option !== undefined && optionsOf[name] === undefined)
    throw new InputError("no-options", { name: option, function: name });
  throw new InputError("too-many-arguments", { function: name, count: length });
}
