import { type Area, contains, parseArea } from "./a1";
import { fault, sentences } from "./faults";
import type { Grid } from "./grid";

/** The block that getRange(row, column, rows, columns) means, counted from 1; refuses what lies outside. */
export function checkedArea(grid: Grid, row: number, column: number, rows = 1, columns = 1): Area {
  for (const value of [row, column, rows, columns])
    if (!Number.isInteger(value)) throw fault(`A range is counted in whole numbers, not ${value}.`);
  if (row < 1) throw fault(sentences.rowTooSmall);
  if (column < 1) throw fault(sentences.columnTooSmall);
  if (rows < 1) throw fault(sentences.noRows);
  if (columns < 1) throw fault(sentences.noColumns);
  const area = { top: row - 1, left: column - 1, bottom: row + rows - 2, right: column + columns - 2 };
  if (!contains(grid.whole, area)) throw fault(sentences.outside);
  return area;
}

/** The block that a text without a sheet's name means on a grid. */
export function namedArea(grid: Grid, text: string): Area {
  const area = parseArea(text, grid);
  if (area === undefined) throw fault(sentences.notFound);
  if (area.top < 0) throw fault(sentences.rowTooSmall);
  if (!contains(grid.whole, area)) throw fault(sentences.outside);
  return area;
}
