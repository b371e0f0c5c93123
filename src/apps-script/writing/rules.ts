import type { Page } from "../../render/page";
import { colors } from "../../render/styles";
import type { Area } from "../../translate/a1";
import type { Changes } from "./changes";
import { rangeOf } from "./grid";
import { areaOn, type Origin } from "./paint";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** Adds the heat map's rules after the user's own, which all stay and keep their precedence; undone by setting the old list. */
export function addHeat(sheet: Sheet, page: Page, origin: Origin, changes: Changes): void {
  if (page.heat.length === 0) return;
  const before = sheet.getConditionalFormatRules();
  changes.undoBy(() => {
    if (sheet.getConditionalFormatRules().length !== before.length) sheet.setConditionalFormatRules(before);
  });
  const number = SpreadsheetApp.InterpolationType.NUMBER;
  const rules = page.heat.map(({ ranges, max, lighter }) =>
    SpreadsheetApp.newConditionalFormatRule()
      .setGradientMinpointWithValue(colors.heatLow, number, "0")
      .setGradientMaxpointWithValue(lighter ? colors.heatForecast : colors.heatHigh, number, String(max))
      .setRanges(ranges.map((range) => rangeOf(sheet, areaOn(origin, range))))
      .build(),
  );
  sheet.setConditionalFormatRules([...before, ...rules]);
  SpreadsheetApp.flush();
}

/** Takes away the heat map's rules inside an area, and no others. */
export function dropHeat(sheet: Sheet, area: Area): void {
  const rules = sheet.getConditionalFormatRules();
  const kept = rules.filter(
    (rule) => !(isHeat(rule) && rule.getRanges().every((range) => isInside(range, area))),
  );
  if (kept.length !== rules.length) sheet.setConditionalFormatRules(kept);
}

const isHeat = (rule: GoogleAppsScript.Spreadsheet.ConditionalFormatRule): boolean =>
  rule.getGradientCondition() !== null;

const isInside = (range: Range, area: Area): boolean =>
  range.getRow() >= area.row &&
  range.getColumn() >= area.column &&
  range.getLastRow() < area.row + area.rows &&
  range.getLastColumn() < area.column + area.columns;
