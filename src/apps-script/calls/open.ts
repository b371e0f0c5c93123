import type { Calls, WrittenTable } from "../../protocol/messages";
import { onSheet } from "../../translate/a1";
import { userLanguage } from "../language";
import { takeStart } from "../menu";
import { selectedBlock } from "../reading/range-in";
import { version } from "../version";
import { type FoundTable, foundTable, foundTables } from "../writing/registry";
import { activeFile } from "../writing/sheets";
import { placeOf } from "../writing/target";

/** The sidebar's first call: language, zone, the block around the selection, the tables that are there. */
export function open({ lang }: Calls["open"]["request"]): Calls["open"]["reply"] {
  const file = activeFile();
  return {
    lang: lang ?? userLanguage(),
    locale: file.getSpreadsheetLocale() ?? "",
    timeZone: file.getSpreadsheetTimeZone() ?? "",
    version,
    range: selectionText(),
    tables: foundTables().map(tableReply),
    start: takeStart(),
  };
}

export const selection = (_request: Calls["selection"]["request"]): Calls["selection"]["reply"] => ({
  range: selectionText(),
});

function selectionText(): string | null {
  const block = selectedBlock();
  return block === null ? null : onSheet(block.getSheet().getName(), block.getA1Notation());
}

export const tables = (_request: Calls["tables"]["request"]): Calls["tables"]["reply"] => ({
  tables: foundTables().map(tableReply),
});

export const tableReply = ({ record, sheet, area }: FoundTable): WrittenTable => ({
  id: record.id,
  title: record.title,
  place: placeOf(sheet, area),
});

/** Shows a written table to the user. */
export function goTo({ id }: Calls["goTo"]["request"]): null {
  const { sheet, area } = foundTable(id);
  activeFile().setActiveSheet(sheet);
  SpreadsheetApp.setActiveRange(sheet.getRange(area.row, area.column));
  return null;
}
