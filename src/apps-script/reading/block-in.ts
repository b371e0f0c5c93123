import { isBlank, isBlankRow } from "../../findings/block";
import type { Choice } from "../../findings/found";
import { type Area, areaA1, onSheet } from "../../translate/a1";
import { InputError } from "../../words/input-error";
import { activeFile } from "../writing/sheets";
import { blockOf, findRange } from "./range-in";
import { severalRanges } from "./range-text";
import type { SourceBlock } from "./source-block";
import { namedTabs, siblingTabs } from "./tabs-in";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** More cells than this cannot be read within one call. */
const MOST_CELLS = 5_000_000;
/**
 * Whether a row is hidden is asked row by row, which is slow, so the asking stops after a while (milliseconds): soon
 * where hidden rows are only to be named, later where the answer decides what is left out.
 */
const PATIENCE = { "not at all": 0, "to name them": 1_500, "to leave them out": 15_000 } as const;

/** Why hidden rows are looked for. */
export type HiddenLook = keyof typeof PATIENCE;

/**
 * Reads the block that a range text means. With `answers` it may be a column of ids on each of several tabs: where the
 * text names them, or where other tabs hold lists like the one it names.
 */
export function readBlock(
  typed: string,
  look: HiddenLook,
  answers?: Readonly<Record<string, Choice>>,
): SourceBlock {
  const file = activeFile();
  const parts = severalRanges(typed);
  const tabs =
    parts.length < 2
      ? undefined
      : namedTabs(
          parts.map((part) => findRange(file, part)),
          answers ?? {},
        );
  if (tabs !== undefined) return tabs;
  if (parts.length > 1) throw new InputError("several-ranges", { range: typed });
  const range = blockOf(findRange(file, typed));
  if (range === null) throw new InputError("no-data-range", { range: typed });
  const wide = {
    row: range.getRow(),
    column: range.getColumn(),
    rows: range.getNumRows(),
    columns: range.getNumColumns(),
  };
  const cells = wide.rows * wide.columns;
  if (cells > MOST_CELLS)
    throw new InputError("range-too-large", { range: areaA1(wide), cells, most: MOST_CELLS });
  const { area, values } = trimmed(wide, range.getValues() as unknown[][]);
  if (area === undefined) throw new InputError("no-data-range", { range: typed });
  const sheet = range.getSheet();
  const siblings =
    answers === undefined || area.columns !== 1
      ? undefined
      : siblingTabs(file, sheet.getRange(area.row, area.column, area.rows, 1), answers);
  if (siblings !== undefined) return siblings;
  return {
    sheet: sheet.getName(),
    a1: areaA1(area),
    name: onSheet(sheet.getName(), areaA1(area)),
    area,
    firstRow: area.row,
    firstColumn: area.column,
    cells: values,
    ...hiddenRows(sheet, area, look),
  };
}

/** Takes blank rows and columns off the end; undefined when nothing is left. */
function trimmed(
  wide: Area,
  values: readonly (readonly unknown[])[],
): { area: Area | undefined; values: readonly (readonly unknown[])[] } {
  let rows = values.length;
  while (rows > 0 && isBlankRow(values[rows - 1] ?? [])) rows--;
  const kept = rows === values.length ? values : values.slice(0, rows);
  let columns = wide.columns;
  const at = (): number => columns - 1;
  while (columns > 0 && kept.every((row) => isBlank(row[at()]))) columns--;
  if (rows === 0 || columns === 0) return { area: undefined, values: [] };
  return {
    area: { ...wide, rows, columns },
    values: columns === wide.columns ? kept : kept.map((row) => row.slice(0, columns)),
  };
}

function hiddenRows(sheet: Sheet, area: Area, look: HiddenLook): { hidden: number[]; filtered: number[] } {
  const hidden: number[] = [];
  const filtered: number[] = [];
  if (look === "not at all") return { hidden, filtered };
  const hasFilter = sheet.getFilter() !== null;
  const until = Date.now() + PATIENCE[look];
  for (let row = 0; row < area.rows; row++) {
    if (Date.now() > until) {
      if (look === "to leave them out") throw new InputError("hidden-unknown", { row: area.row + row });
      break;
    }
    if (hasFilter && sheet.isRowHiddenByFilter(area.row + row)) filtered.push(row);
    else if (sheet.isRowHiddenByUser(area.row + row)) hidden.push(row);
  }
  return { hidden, filtered };
}
