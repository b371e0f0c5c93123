import { isBlank } from "../../findings/block";
import { detect } from "../../findings/layout/detect";
import { columnsFor, headed, type WantedColumn } from "../../findings/layout/parameters";
import { areaA1, cellA1, onSheet } from "../../translate/a1";
import { readBlock } from "../reading/block-in";
import { blockOf, selectedBlock } from "../reading/range-in";
import type { SourceBlock } from "../reading/source-block";

type Range = GoogleAppsScript.Spreadsheet.Range;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Range texts for a function's parameters, and what they were taken from. */
export interface Offered {
  readonly block: SourceBlock;
  readonly args: Readonly<Record<string, string>>;
}

/** Ranges for parameters from the selection, or from the data around it; undefined where there is no data. */
export function offered(params: readonly WantedColumn[]): Offered | undefined {
  const selected = SpreadsheetApp.getActiveRange() as Range | null;
  if (selected !== null && isOneBlankCell(selected)) return bestOnSheet(selected.getSheet(), params);
  const range = sourceFor(params);
  if (range === null) return undefined;
  const line = selected === null ? undefined : oneRow(selected, params);
  if (line !== undefined) return line;
  const block = readBlock(nameOf(range), "not at all");
  const chosen =
    selected !== null && selected.getNumRows() > 1 && block.area.columns === selected.getNumColumns();
  return { block, args: texts(block, params, chosen) };
}

const isOneBlankCell = (range: Range): boolean =>
  range.getNumRows() * range.getNumColumns() === 1 && range.isBlank();

/** Where a blank cell is selected, the table of its sheet that fits best: tables stand beside each other, blank columns between. */
function bestOnSheet(sheet: Sheet, params: readonly WantedColumn[]): Offered | undefined {
  const needed = params.filter(({ optional }) => !optional);
  let best: Offered | undefined;
  let most = -1;
  for (const range of tablesOf(sheet)) {
    const block = readBlock(nameOf(range), "not at all");
    const args = texts(block, params, false);
    const fits = needed.filter(({ name }) => args[name] !== undefined).length;
    if (fits <= most) continue;
    best = { block, args };
    most = fits;
  }
  return best;
}

/** The sheet's data, parted at columns that are blank from top to bottom. */
function tablesOf(sheet: Sheet): Range[] {
  const all = sheet.getDataRange();
  const rows = all.getValues() as unknown[][];
  const tables: Range[] = [];
  let from: number | undefined;
  for (let column = 0; column <= all.getNumColumns(); column++) {
    const filled = rows.some((row) => !isBlank(row[column]));
    if (filled) from ??= column;
    if (filled || from === undefined) continue;
    tables.push(sheet.getRange(all.getRow(), all.getColumn() + from, rows.length, column - from));
    from = undefined;
  }
  return tables;
}

/**
 * A row of as many selected cells as the function needs values: each takes the cell under its heading where the data
 * around have such headings, else they are taken in their order.
 */
function oneRow(selected: Range, params: readonly WantedColumn[]): Offered | undefined {
  const needed = params.filter(({ optional }) => !optional);
  const width = selected.getNumColumns();
  if (selected.getNumRows() !== 1 || width < 2 || width !== needed.length) return undefined;
  const [row, column] = [selected.getRow(), selected.getColumn()];
  const around = blockOf(selected.getSheet().getRange(row, column));
  if (around === null || selected.isBlank()) return undefined;
  const block = readBlock(nameOf(around), "not at all");
  const detection = detect(block);
  const values = needed.map(({ name }): WantedColumn => ({ name, type: "any", optional: false }));
  const found = columnsFor(detection, headed(detection, block.cells), values, false);
  const under = needed.map(({ name }) => (found[name]?.[0] ?? Number.NaN) + block.firstColumn);
  const named = under.every((at) => at >= column && at < column + width);
  const args = needed.map(({ name }, i) => [name, cellA1(row, named ? (under[i] ?? 0) : column + i)]);
  return { block, args: Object.fromEntries(args) };
}

/** Several selected cells are meant as they are, unless they have fewer columns than are needed. */
function sourceFor(params: readonly WantedColumn[]): Range | null {
  const around = selectedBlock();
  const selected = SpreadsheetApp.getActiveRange() as Range | null;
  if (selected === null || around === null || selected.getNumRows() === 1) return around;
  const needed = params.filter(({ type, optional }) => type === "range" && !optional).length;
  if (around.getNumColumns() >= needed) return around;
  return blockOf(selected.getSheet().getRange(selected.getRow(), selected.getColumn())) ?? around;
}

function texts(block: SourceBlock, params: readonly WantedColumn[], chosen: boolean): Record<string, string> {
  const detection = detect(block);
  const headings = headed(detection, block.cells);
  const { first } = headings;
  const { last } = detection.frame;
  const columns = columnsFor(detection, headings, params, chosen);
  // Lists of customers side by side may be of different lengths; columns of one table are not.
  const isTable = params.some(({ name }) => !/^(previous|current|ever)$/.test(name));
  const args: Record<string, string> = {};
  for (const [name, [left, right]] of Object.entries(columns)) {
    const end = isTable ? last : lastFilled(block, left, first, last);
    if (end <= first) continue;
    args[name] = areaA1({
      row: block.firstRow + first,
      column: block.firstColumn + left,
      rows: end - first,
      columns: right - left + 1,
    });
  }
  return args;
}

function lastFilled({ cells }: SourceBlock, column: number, first: number, last: number): number {
  let end = last;
  while (end > first && isBlank(cells[end - 1]?.[column])) end--;
  return end;
}

export const nameOf = (range: Range): string => onSheet(range.getSheet().getName(), range.getA1Notation());

/** The selected cell where it is free, else the first free one beside the data. */
export function freeCell(block: SourceBlock | undefined): { readonly cell: string; readonly moved: boolean } {
  const selected = SpreadsheetApp.getActiveRange() as Range | null;
  const sheet = SpreadsheetApp.getActiveSheet();
  const [row, column] = [selected?.getRow() ?? 1, selected?.getColumn() ?? 1];
  const at = (r: number, c: number): string => onSheet(sheet.getName(), cellA1(r, c));
  const single = selected === null || selected.getNumRows() * selected.getNumColumns() === 1;
  if (single && (selected === null || selected.isBlank()) && !covers(block, row, column))
    return { cell: at(row, column), moved: false };
  return { cell: at(block?.area.row ?? 1, sheet.getLastColumn() + 2), moved: true };
}

const covers = (block: SourceBlock | undefined, row: number, column: number): boolean =>
  block !== undefined &&
  row >= block.area.row &&
  row < block.area.row + block.area.rows &&
  column >= block.area.column &&
  column < block.area.column + block.area.columns;
