import type { PortablePlan } from "../../protocol/messages";
import { everyError } from "../../words/errors/every";
import { InputError, sentence } from "../../words/input-error";
import { fill, type Lang } from "../../words/text";
import { portableWords } from "../../words/wizard-portable";
import { recompute } from "../refreshing/recompute";
import type { Prepared } from "../writing/prepare";
import type { FoundTable } from "../writing/registry";

/** What becomes of a table: `prepared` is what it is rewritten with; undefined = what it shows is kept as values. */
export type Becoming =
  | { readonly becomes: "native"; readonly why: null; readonly prepared: Prepared | undefined }
  | { readonly becomes: "values"; readonly why: string; readonly prepared: Prepared | undefined };

/**
 * What a table would become for people without this add-on: plain formulas where they give exactly the table, else
 * values. Tables that are either already stay as they are. `promised` = names of the sheets of rows of tables before it.
 */
export function becomingOf(table: FoundTable, lang: Lang, promised: readonly string[] = []): Becoming {
  const { live, native } = table.record;
  if (native) return { becomes: "native", why: null, prepared: undefined };
  if (!live) return { becomes: "values", why: portableWords.stays[lang], prepared: undefined };
  try {
    const { prepared, instead } = recompute(table, lang, "native", promised);
    if (instead === undefined) return { becomes: "native", why: null, prepared };
    return { becomes: "values", why: instead, prepared };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    const why = fill(portableWords.dataAway, { why: sentence(error, lang, everyError()) }, lang);
    return { becomes: "values", why, prepared: undefined };
  }
}

/** What is said of a table in the list. */
export const plannedTable = (
  { record: { id, title } }: FoundTable,
  place: string,
  { becomes, why }: Becoming,
): PortablePlan["tables"][number] => ({ id, title, place, becomes, why });
