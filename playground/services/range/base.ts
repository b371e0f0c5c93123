import { type Area, areaText } from "../a1";
import type { SheetSide } from "../beside";
import type { Execution } from "../execution";
import { NotInStandIn } from "../faults";
import type { Grid } from "../grid";
import type { Office } from "../office";

/** A block of cells of one sheet, within one execution. The other range files add what can be done with it. */
export class RangeBase {
  constructor(
    readonly execution: Execution,
    readonly grid: Grid,
    readonly area: Area,
  ) {}

  get office(): Office {
    return this.execution.office;
  }
  get side(): SheetSide {
    return this.office.beside.of(this.grid.id);
  }
  get numRows(): number {
    return this.area.bottom - this.area.top + 1;
  }
  get numColumns(): number {
    return this.area.right - this.area.left + 1;
  }

  /** A matrix of what is found cell by cell, row and column from 0 of the sheet. */
  protected map<T>(cell: (row: number, column: number) => T): T[][] {
    const rows: T[][] = new Array(this.numRows);
    for (let row = 0; row < rows.length; row++) {
      const line: T[] = new Array(this.numColumns);
      for (let column = 0; column < line.length; column++)
        line[column] = cell(this.area.top + row, this.area.left + column);
      rows[row] = this.execution.array(line);
    }
    return this.execution.array(rows);
  }

  /**
   * Univer calculates after the run; a formula read in the run that wrote to its sheet would give the old
   * value or none, so it is refused. Sheets without a write and without a look at other sheets stay readable.
   */
  protected refuseUncalculated(): void {
    const { written } = this.execution;
    if (written.size === 0) return;
    if (!written.has(this.grid.id) && !looksElsewhere(this.grid)) return;
    throw new NotInStandIn(
      `The value of a formula in ${this.grid.name}!${areaText(this.area)}, read in the run that wrote to the workbook (it is calculated afterwards: read it in a later call),`,
    );
  }
}

function looksElsewhere(grid: Grid): boolean {
  const matrix = grid.worksheet.getCellMatrix().getMatrix();
  for (const row in matrix)
    for (const column in matrix[Number(row)]) {
      const formula = matrix[Number(row)]?.[Number(column)]?.f;
      if (formula && /!|\b(INDIRECT|OFFSET)\b|[A-Za-z_]{4,}(?![A-Za-z0-9_(])/i.test(formula)) return true;
    }
  return false;
}
