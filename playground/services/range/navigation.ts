import { type Area, cellArea, touches } from "../a1";
import { fault, sentences } from "../faults";
import type { Grid } from "../grid";
import { checkedArea } from "../place";
import type { Signatures } from "../signatures";
import { RangeMoving } from "./moving";

export const navigationSignatures: Signatures<GoogleAppsScript.Spreadsheet.Range> = {
  getA1Notation: [""],
  getRow: [""],
  getColumn: [""],
  getRowIndex: [""],
  getLastRow: [""],
  getLastColumn: [""],
  getNumRows: [""],
  getNumColumns: [""],
  getHeight: [""],
  getWidth: [""],
  getGridId: [""],
  isStartRowBounded: [""],
  isEndRowBounded: [""],
  isStartColumnBounded: [""],
  isEndColumnBounded: [""],
  getCell: ["number,number"],
  offset: ["number,number", "number,number,number", "number,number,number,number"],
  getDataRegion: ["", "enum:Dimension"],
  getNextDataCell: ["enum:Direction"],
  getMergedRanges: [""],
};

/** Where a range lies, and the ranges near it. */
export class RangeNavigation extends RangeMoving {
  getRow = (): number => this.area.top + 1;
  getColumn = (): number => this.area.left + 1;
  getRowIndex = this.getRow;
  getLastRow = (): number => this.area.bottom + 1;
  getLastColumn = (): number => this.area.right + 1;
  getNumRows = (): number => this.numRows;
  getNumColumns = (): number => this.numColumns;
  getHeight = this.getNumRows;
  getWidth = this.getNumColumns;
  getGridId = (): number => this.office.sheetNumber(this.grid);
  isStartRowBounded = (): boolean => !this.area.allRows;
  isEndRowBounded = (): boolean => !this.area.allRows;
  isStartColumnBounded = (): boolean => !this.area.allColumns;
  isEndColumnBounded = (): boolean => !this.area.allColumns;

  getCell(row: number, column: number): RangeNavigation {
    if (row < 1 || column < 1 || row > this.numRows || column > this.numColumns)
      throw fault(sentences.cellOutOfRange);
    return this.at(cellArea(this.area.top + row - 1, this.area.left + column - 1));
  }

  offset(rows: number, columns: number, height = this.numRows, width = this.numColumns): RangeNavigation {
    return this.at(
      checkedArea(this.grid, this.area.top + rows + 1, this.area.left + columns + 1, height, width),
    );
  }

  /** Grows over adjacent cells with content in four directions; the start is always inside. */
  getDataRegion(dimension?: { readonly name: () => string }): RangeNavigation {
    const directions = { rows: dimension?.name() !== "COLUMNS", columns: dimension?.name() !== "ROWS" };
    return this.at(dataRegion(this.grid, this.area, directions));
  }

  /** Like Ctrl+arrow: to the end of this block, or to the next one, or to the edge. */
  getNextDataCell(direction: { readonly name: () => string }): RangeNavigation {
    const [down, right] = steps[direction.name()] ?? [1, 0];
    const spills = this.grid.spills();
    const filled = (row: number, column: number) => !this.grid.blank(row, column, spills);
    const inside = (row: number, column: number) =>
      row >= 0 && column >= 0 && row < this.grid.rows && column < this.grid.columns;
    let { top: row, left: column } = this.area;
    const inBlock =
      filled(row, column) && inside(row + down, column + right) && filled(row + down, column + right);
    while (inside(row + down, column + right)) {
      if (inBlock && !filled(row + down, column + right)) break;
      row += down;
      column += right;
      if (!inBlock && filled(row, column)) break;
    }
    return this.at(cellArea(row, column));
  }

  getMergedRanges(): RangeNavigation[] {
    return this.merges()
      .filter((merge) => touches(merge, this.area))
      .map((merge) => this.at(merge));
  }

  at(area: Area): RangeNavigation {
    const Same = this.constructor as new (
      ...args: ConstructorParameters<typeof RangeNavigation>
    ) => RangeNavigation;
    return new Same(this.execution, this.grid, area);
  }
}

const steps: Readonly<Record<string, readonly [down: number, right: number]>> = {
  UP: [-1, 0],
  DOWN: [1, 0],
  PREVIOUS: [0, -1],
  NEXT: [0, 1],
};

/** Grown until no neighbouring row or column has content; whichever way is tried first, it ends as the same region. */
function dataRegion(
  grid: Grid,
  start: Area,
  directions: { readonly rows: boolean; readonly columns: boolean },
): Area {
  const spills = grid.spills();
  const { bottom: lastRow, right: lastColumn } = grid.whole;
  let { top, left, bottom, right } = start;
  const rowFilled = (row: number): boolean => {
    if (row < 0 || row > lastRow) return false;
    for (let column = left; column <= right; column++) if (!grid.blank(row, column, spills)) return true;
    return false;
  };
  const columnFilled = (column: number): boolean => {
    if (column < 0 || column > lastColumn) return false;
    for (let row = top; row <= bottom; row++) if (!grid.blank(row, column, spills)) return true;
    return false;
  };
  for (let before = -1; before !== bottom - top + right - left; ) {
    before = bottom - top + right - left;
    while (directions.rows && rowFilled(bottom + 1)) bottom++;
    while (directions.rows && rowFilled(top - 1)) top--;
    while (directions.columns && columnFilled(left - 1)) left--;
    while (directions.columns && columnFilled(right + 1)) right++;
  }
  return { top, left, bottom, right };
}
