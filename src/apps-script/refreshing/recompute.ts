import type { WriteRequest } from "../../protocol/messages";
import { say } from "../../reports/say";
import { everyError } from "../../words/errors/every";
import { InputError, sentence } from "../../words/input-error";
import type { Lang } from "../../words/text";
import { refreshWords } from "../../words/wizard-refresh";
import { understand } from "../reading/understanding";
import { type Prepared, prepare } from "../writing/prepare";
import type { FoundTable } from "../writing/registry";
import { recipeNow, throughNow } from "./source";

/** A table as its recipe makes it from the data as they stand now, and what is to be said about the way. */
export interface Recomputed {
  readonly prepared: Prepared;
  readonly notes: readonly string[];
  /** Why it became values where formulas were wanted. */
  readonly instead: string | undefined;
}

/**
 * Follows a table's recipe over the data as they stand now; formulas that would no longer give exactly the table make
 * way for values, which is said. Throws an InputError where the data are gone or leave a question open. `as` = another
 * kind of table than the recipe's; `promised` = names that other tables of the same write give their sheets of rows.
 */
export function recompute(
  table: FoundTable,
  lang: Lang,
  as?: WriteRequest["as"],
  promised: readonly string[] = [],
): Recomputed {
  const { record } = table;
  const placed = recipeNow(table);
  const before = placed.options.through;
  const read = understand(placed, true);
  const through = throughNow(read, before, record.source);
  const request = { ...placed, options: { ...placed.options, through }, as: as ?? placed.as };
  const notes: string[] = [];
  if (through === null && before !== null) notes.push(say(refreshWords.through, { before }, lang));
  try {
    return { prepared: prepare(request, record.id, read, promised), notes, instead: undefined };
  } catch (error) {
    if (request.as === "values" || !(error instanceof InputError) || !inexact.includes(error.code))
      throw error;
    const why = error.facts["why"];
    const instead = (typeof why === "string" ? why : sentence(error, lang, everyError())).replace(
      /[.。]$/,
      "",
    );
    notes.push(say(refreshWords.valuesNow, { why: instead }, lang));
    return { prepared: prepare({ ...request, as: "values" }, record.id, read), notes, instead };
  }
}

/** Refusals of formulas, not of the table. */
const inexact: readonly string[] = ["live-not-exact", "native-not-here"];
