import type { Calls, WrittenTable } from "../../protocol/messages";
import { cellA1, onSheet } from "../../translate/a1";
import { refreshErrors } from "../../words/errors/wizard-refresh";
import { fill, type Lang } from "../../words/text";
import { refreshWords } from "../../words/wizard-refresh";
import { userLanguage } from "../language";
import { takeStart } from "../menu";
import { selectedBlock } from "../reading/range-in";
import { version } from "../version";
import { type FoundTable, foundTable, keptTables, unreadCode } from "../writing/registry";
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
    tables: listed(lang ?? userLanguage()),
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

export const tables = ({ lang }: Calls["tables"]["request"]): Calls["tables"]["reply"] => ({
  tables: listed(lang),
});

/** All tables: those that cannot be read are listed too, with the reason, rather than vanish. */
function listed(lang: Lang): WrittenTable[] {
  const { found, unread } = keptTables();
  return [
    ...found.map(tableReply),
    ...unread.map(
      ({ id, title, sheet, row, state }): WrittenTable => ({
        id,
        title: title || refreshWords.untitled[lang],
        place: onSheet(sheet.getName(), cellA1(row, 1)),
        kind: "values",
        refused: fill(
          refreshErrors[unreadCode[state]],
          { title: title || refreshWords.untitled[lang] },
          lang,
        ),
      }),
    ),
  ];
}

export const tableReply = ({ record, sheet, area }: FoundTable): WrittenTable => ({
  id: record.id,
  title: record.title,
  place: placeOf(sheet, area),
  kind: record.live ? "live" : record.native ? "native" : "values",
  refused: null,
});

/** Shows a written table to the user. */
export function goTo({ id }: Calls["goTo"]["request"]): null {
  const { sheet, area } = foundTable(id);
  activeFile().setActiveSheet(sheet);
  SpreadsheetApp.setActiveRange(sheet.getRange(area.row, area.column));
  return null;
}
