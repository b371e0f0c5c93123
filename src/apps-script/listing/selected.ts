import type { CellOfReport } from "../../protocol/messages";
import { pageOf } from "../../render/page";
import type { QuestionAnswer } from "../../reports/answer";
import { onSheet } from "../../translate/a1";
import { InputError } from "../../words/input-error";
import { type FoundTable, foundTables } from "../writing/registry";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A cell of a sheet inside a written table. */
export interface Selected {
  readonly table: FoundTable;
  readonly sheet: Sheet;
  /** Counted from the table's first cell (0). */
  readonly row: number;
  readonly column: number;
}

/** The first selected cell and the table it is in; refuses with a sentence where it is in none. */
export function selectedCell(): Selected {
  const range = SpreadsheetApp.getActiveRange() as GoogleAppsScript.Spreadsheet.Range | null;
  if (range === null) throw new InputError("no-selection");
  const sheet = range.getSheet();
  const [row, column] = [range.getRow(), range.getColumn()];
  const table = foundTables().find(
    ({ sheet: on, area }) =>
      on.getSheetId() === sheet.getSheetId() &&
      row >= area.row &&
      row < area.row + area.rows &&
      column >= area.column &&
      column < area.column + area.columns,
  );
  if (table === undefined)
    throw new InputError("not-in-table", {
      cell: onSheet(sheet.getName(), range.getCell(1, 1).getA1Notation()),
    });
  return { table, sheet, row: row - table.area.row, column: column - table.area.column };
}

/** A box as it stands in the written table. */
interface Placed {
  readonly name: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Where a table's boxes stand: as they were written, or as its page would have them where that is not kept. */
function boxesOf({ record }: FoundTable, answer: QuestionAnswer): readonly Placed[] {
  if (record.boxes.length > 0) return record.boxes;
  return pageOf(answer.report, record.live || record.native).boxes.map(({ box, ...place }) => ({
    ...place,
    name: box.name,
  }));
}

/** A cell of the answer, and what the sheet shows where it was selected. */
export interface Found {
  readonly cell: CellOfReport;
  readonly shown: unknown;
}

/**
 * The cell of the answer that a selected cell shows: the same box, the row of the same label and the column of the same
 * heading, wherever they stand now that the data may have changed. Undefined outside the boxes; refuses what is gone.
 */
export function cellOfAnswer(
  { table, sheet, row, column }: Selected,
  answer: QuestionAnswer,
): Found | undefined {
  const box = boxesOf(table, answer).find(
    (one) =>
      row >= one.row && row < one.row + one.rows && column >= one.column && column < one.column + one.columns,
  );
  if (box === undefined) return undefined;
  const values = sheet
    .getRange(table.area.row + box.row, table.area.column, box.rows, table.area.columns)
    .getValues() as unknown[][];
  const at = { row: row - box.row, column: column - box.column };
  const [line, headings] = [values[at.row] ?? [], values[0] ?? []];
  const grid = answer.report.boxes.find(({ name }) => name === box.name)?.grid.cells;
  if (grid === undefined) throw new InputError("table-shape-changed");
  // A box beside another is named by the labels of that one: those of the table's first column.
  const labels = box.column === 0 ? grid : answer.report.boxes[0]?.grid.cells;
  const now = {
    row: placeOf(
      (labels ?? grid).map((cells) => cells[0]),
      line[0],
      at.row,
    ),
    column: placeOf(grid[0] ?? [], headings[column], at.column),
  };
  if (now.row === undefined || now.column === undefined) throw new InputError("table-shape-changed");
  return { cell: { box: box.name, row: now.row, column: now.column }, shown: line[column] };
}

/** Where a label stands: at its old place if it is still there, else where it moved to. */
function placeOf(labels: readonly unknown[], label: unknown, before: number): number | undefined {
  const texts = labels.map((one) => String(one ?? ""));
  const wanted = String(label ?? "");
  if (texts[before] === wanted) return before;
  const found = texts.indexOf(wanted);
  return found < 0 ? undefined : found;
}
