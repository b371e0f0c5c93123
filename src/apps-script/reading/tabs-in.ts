import { isBlank, textOf } from "../../findings/block";
import type { Choice } from "../../findings/found";
import { periodLabel } from "../../findings/period-labels/label";
import { isIdHeading } from "../../sheet/headers";
import { type Area, areaA1, onSheet } from "../../translate/a1";
import { sheetHost } from "../host";
import { blockOf } from "./range-in";
import type { SourceBlock } from "./source-block";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type Answers = Readonly<Record<string, Choice>>;

/** A column of ids on a tab of its own: its cells, and the row of the first. */
interface Tab {
  readonly sheet: Sheet;
  readonly area: Area;
  readonly cells: readonly unknown[];
}

/** Ranges of one column, each on a tab of its own, as one block; undefined for any others. */
export function namedTabs(ranges: readonly Range[], answers: Answers): SourceBlock | undefined {
  const tabs: Tab[] = [];
  for (const one of ranges) {
    const range = blockOf(one);
    if (range === null || range.getNumColumns() !== 1) return undefined;
    if (tabs.some(({ sheet }) => sheet.getSheetId() === range.getSheet().getSheetId())) return undefined;
    tabs.push(tabOf(range));
  }
  return blockOfTabs(tabs, answers);
}

/**
 * Where one column on a tab named by a period was chosen, that column on all the tabs named by periods, if they are lists
 * alike: under the same heading, or each the only column of its tab.
 */
export function siblingTabs(file: Spreadsheet, chosen: Range, answers: Answers): SourceBlock | undefined {
  const host = sheetHost();
  const isNamed = (sheet: Sheet): boolean => periodLabel(sheet.getName(), host) !== undefined;
  if (!isNamed(chosen.getSheet())) return undefined;
  const own = tabOf(chosen);
  const heading = textOf(own.cells[0]);
  const others: Tab[] = [];
  for (const sheet of file.getSheets()) {
    if (sheet.getSheetId() === chosen.getSheet().getSheetId() || !isNamed(sheet)) continue;
    const rows = sheet.getLastRow() - own.area.row + 1;
    if (rows < 1 || sheet.getLastColumn() < own.area.column) continue;
    const tab = tabOf(sheet.getRange(own.area.row, own.area.column, rows, 1));
    const alike = isIdHeading(own.cells[0])
      ? textOf(tab.cells[0]).toLowerCase() === heading.toLowerCase()
      : sheet.getLastColumn() === own.area.column;
    if (alike && tab.cells.some((cell) => !isBlank(cell))) others.push(tab);
  }
  if (others.length === 0) return undefined;
  // In the order of the tabs; the chosen one first where it is to be read alone.
  const all = file
    .getSheets()
    .flatMap((sheet) => [own, ...others].filter((tab) => tab.sheet.getSheetId() === sheet.getSheetId()));
  return blockOfTabs(answers["roster-tabs"] === "keep" ? [own, ...others] : all, answers);
}

function tabOf(range: Range): Tab {
  const cells = (range.getValues() as unknown[][]).map(([cell]) => cell);
  let rows = cells.length;
  while (rows > 1 && isBlank(cells[rows - 1])) rows--;
  return {
    sheet: range.getSheet(),
    area: { row: range.getRow(), column: range.getColumn(), rows, columns: 1 },
    cells: cells.slice(0, rows),
  };
}

/**
 * One block with a column a tab under the tabs' names. Its rows are the sheets' own: row r of the block is row r of every
 * tab. A heading of ids on a tab gives way to the tab's name; without one, the names stand in a row of their own above.
 */
function blockOfTabs(tabs: readonly Tab[], answers: Answers): SourceBlock | undefined {
  const [first] = tabs;
  if (first === undefined || tabs.length < 2) return undefined;
  const read = answers["roster-tabs"] === "keep" ? [first] : tabs;
  const top = Math.min(...read.map(({ area }) => area.row));
  const bottom = Math.max(...read.map(({ area }) => area.row + area.rows - 1));
  const headed = read.every(({ area, cells }) => area.row === top && isIdHeading(cells[0]));
  const firstRow = headed ? top : top - 1;
  const cells: unknown[][] = [read.map(({ sheet }) => sheet.getName())];
  for (let row = firstRow + 1; row <= bottom; row++)
    cells.push(
      read.map(({ area, cells: own }) => {
        const cell = own[row - area.row];
        return row === area.row && isIdHeading(cell) ? "" : (cell ?? "");
      }),
    );
  const names = tabs.map(({ sheet, area }) => onSheet(sheet.getName(), areaA1(area)));
  return {
    sheet: first.sheet.getName(),
    a1: areaA1(first.area),
    name: names.join(", "),
    area: first.area,
    firstRow,
    firstColumn: first.area.column,
    cells,
    hidden: [],
    filtered: [],
    headings: 0,
    tabs: tabs.map(({ sheet }) => sheet.getName()),
  };
}
