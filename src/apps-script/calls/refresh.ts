import type { Calls, Refreshed } from "../../protocol/messages";
import { everyError } from "../../words/errors/every";
import { InputError, sentence } from "../../words/input-error";
import { changedSince } from "../refreshing/changed";
import { recompute } from "../refreshing/recompute";
import { questionBefore, renew, scaffolding, seenBefore } from "../refreshing/renew";
import { allOrNothing, attempt } from "../writing/changes";
import { foundTable } from "../writing/registry";
import { activeFile, dropSheet } from "../writing/sheets";
import { placeOf } from "../writing/target";
import { tableReply } from "./open";

/**
 * Computes a table anew from its recipe and the data as they stand now, and writes it in its place, all or nothing; says
 * what changed. What would be lost is asked about first; what cannot be done is said, and the table stays as it is.
 */
export function refresh({ lang, id, sure }: Calls["refresh"]["request"]): Refreshed {
  try {
    const table = foundTable(id);
    const { prepared, notes } = recompute(table, lang);
    const question = questionBefore(table, prepared, lang);
    if (question !== undefined && !sure) return { status: "asked", question };
    const said = changedSince(table, prepared, notes, lang);
    const { sheet, area } = table;
    const seen = seenBefore(table, prepared);
    allOrNothing(lang, placeOf(sheet, area), (changes) => renew(table, prepared, seen, changes));
    for (const name of scaffolding(table)) attempt(() => dropSheet(activeFile(), name));
    const now = foundTable(id);
    return {
      status: "refreshed",
      ...said,
      table: tableReply(now),
      checkDue: now.record.live || now.record.native,
    };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return { status: "refused", sentence: sentence(error, lang, everyError()) };
  }
}
