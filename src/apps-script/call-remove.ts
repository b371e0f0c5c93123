import type { Calls } from "../protocol/messages";
import { say } from "../reports/say";
import { wizardErrors } from "../words/errors-wizard";
import { fill } from "../words/text";
import { serverWords } from "../words/wizard-server";
import { dropChart } from "./chart";
import { fingerprint } from "./fingerprint";
import { rangeOf } from "./grid";
import { PLAIN_FORMAT } from "./paint";
import { type FoundTable, forgetRecord, foundTable } from "./registry";
import { dropHeat } from "./rules";
import { activeFile, dropSheet } from "./sheets";
import { placeOf } from "./target";

/** Takes away what was written for a table, and nothing else. A table that somebody has edited since is asked about first. */
export function remove({ lang, id, sure }: Calls["remove"]["request"]): Calls["remove"]["reply"] {
  const found = foundTable(id);
  const { record, sheet, area } = found;
  const edited = fingerprint(sheet, area, record.live) !== record.print;
  if (edited && !sure) {
    const cells = placeOf(sheet, area);
    return { removed: false, sentence: fill(wizardErrors["table-edited"], { cells }, lang) };
  }
  if (record.own && standsAlone(found)) activeFile().deleteSheet(sheet);
  else {
    dropHeat(sheet, area);
    dropChart(sheet, record.chart);
    forgetRecord(id);
    rangeOf(sheet, area).clear().setNumberFormat(PLAIN_FORMAT);
  }
  if (record.helper !== null) dropSheet(activeFile(), record.helper);
  SpreadsheetApp.flush();
  return { removed: true, sentence: say(serverWords.removed, { title: record.title }, lang) };
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
