import type { Calls } from "../../protocol/messages";
import { say } from "../../reports/say";
import { wizardErrors } from "../../words/errors/wizard";
import { fill } from "../../words/text";
import { refreshWords } from "../../words/wizard-refresh";
import { serverWords } from "../../words/wizard-server";
import { dropAnchors } from "../refreshing/anchors";
import { unusedHelper } from "../refreshing/renew";
import { allOrNothing, attempt, type Changes } from "../writing/changes";
import { dropChart } from "../writing/chart";
import { isEdited } from "../writing/fingerprint";
import { rangeOf } from "../writing/grid";
import { PLAIN_FORMAT } from "../writing/looks";
import {
  type FoundTable,
  forgetRecord,
  foundTable,
  foundTables,
  keepRecord,
  keptTables,
} from "../writing/registry";
import { dropHeat } from "../writing/rules";
import { activeFile, dropSheet } from "../writing/sheets";
import { keepAside } from "../writing/table";
import { placeOf, refuseProtected } from "../writing/target";

/** Takes away what was written for a table, and nothing else. A table that somebody has edited since is asked about first. */
export function remove({ lang, id, sure }: Calls["remove"]["request"]): Calls["remove"]["reply"] {
  const unread = keptTables().unread.find((one) => one.id === id && one.state !== "newer");
  if (unread !== undefined) {
    unread.entry.remove();
    return { removed: true, sentence: refreshWords.forgotten[lang] };
  }
  const found = foundTable(id);
  const { record, sheet, area } = found;
  if (!sure && isEdited(found)) {
    const cells = placeOf(sheet, area);
    return { removed: false, sentence: fill(wizardErrors["table-edited"], { cells }, lang) };
  }
  refuseProtected(sheet, area);
  const place = placeOf(sheet, area);
  const aside = `Stayrate ${id} before`;
  allOrNothing(lang, place, (changes) => {
    if (record.own && standsAlone(found)) activeFile().deleteSheet(sheet);
    else clearAway(found, aside, changes);
  });
  if (!foundTables().some((other) => other.kept === found.kept)) attempt(() => dropAnchors(found.kept));
  for (const name of [aside, ...unusedHelper(record.helper)]) attempt(() => dropSheet(activeFile(), name));
  return { removed: true, sentence: say(serverWords.removed, { title: record.title }, lang) };
}

/** Empties the table's cells; the chart goes last, since it alone could not be put back. */
function clearAway(found: FoundTable, aside: string, changes: Changes): void {
  const { record, sheet, area, kept } = found;
  keepAside(sheet, area, aside, changes, record.spills);
  changes.undoBy(() => {
    if (foundTables().some((other) => other.record.id === record.id)) return;
    forgetRecord(found);
    keepRecord(sheet, area.row, area.column, { ...record, id: kept }, { undoBy: () => undefined });
  });
  dropHeat(sheet, area);
  rangeOf(sheet, area).clear().setNumberFormat(PLAIN_FORMAT);
  forgetRecord(found);
  SpreadsheetApp.flush();
  dropChart(sheet, record.chart);
}

/** Whether its sheet holds nothing but the table and its chart, and is not the last one. */
function standsAlone({ record, sheet, area }: FoundTable): boolean {
  const charts = sheet.getCharts().filter((chart) => chart.getChartId() !== record.chart).length;
  return (
    charts === 0 &&
    area.row === 1 &&
    area.column === 1 &&
    sheet.getLastRow() <= area.rows &&
    sheet.getLastColumn() <= area.columns &&
    activeFile()
      .getSheets()
      .filter((one) => !one.isSheetHidden()).length > 1
  );
}
