import type { Area } from "../a1";
import { cellArea } from "../a1";
import type { SheetSide } from "../beside";
import type { Execution } from "../execution";
import { fault } from "../faults";
import type { Grid } from "../grid";
import type { Office } from "../office";
import { checkedArea, namedArea } from "../place";
import type { RangeService } from "../range/range";
import type { Signatures } from "../signatures";

export const placeSignatures: Signatures<GoogleAppsScript.Spreadsheet.Sheet> = {
  getRange: ["String", "number,number", "number,number,number", "number,number,number,number"],
  getDataRange: [""],
  getLastRow: [""],
  getLastColumn: [""],
  getMaxRows: [""],
  getMaxColumns: [""],
  getName: [""],
  getSheetName: [""],
  getSheetId: [""],
  getIndex: [""],
  getType: [""],
  getActiveRange: [""],
  getCurrentCell: [""],
};

/** One sheet in one execution: what it is called, how large it is, the ranges of it. */
export class SheetBase {
  constructor(
    readonly execution: Execution,
    private readonly ofGrid: Grid,
  ) {}

  /** The sheet's cells; refuses once the sheet was deleted. */
  get grid(): Grid {
    if (this.office.book.sheet(this.ofGrid.id) === undefined)
      throw fault(`Sheet ${this.ofGrid.id} not found`);
    return this.ofGrid;
  }
  get office(): Office {
    return this.execution.office;
  }
  get side(): SheetSide {
    return this.office.beside.of(this.grid.id);
  }

  getRange(first: string | number, column = 1, rows = 1, columns = 1): RangeService {
    const { grid } = this;
    const area =
      typeof first === "string" ? this.namedBlock(first) : checkedArea(grid, first, column, rows, columns);
    return this.execution.makers.range(grid, area);
  }

  getDataRange(): RangeService {
    const { rows, columns } = this.extent();
    return this.getRange(1, 1, Math.max(rows, 1), Math.max(columns, 1));
  }

  getLastRow(): number {
    return this.extent().rows;
  }
  getLastColumn(): number {
    return this.extent().columns;
  }
  getMaxRows(): number {
    return this.grid.rows;
  }
  getMaxColumns(): number {
    return this.grid.columns;
  }
  getName(): string {
    return this.grid.name;
  }
  getSheetName(): string {
    return this.grid.name;
  }
  getSheetId(): number {
    return this.office.sheetNumber(this.grid);
  }
  getIndex(): number {
    return this.office.book.sheets().indexOf(this.grid) + 1;
  }
  getType(): object {
    return this.execution.member("SheetType", "GRID");
  }
  getActiveRange(): RangeService | null {
    if (this.office.book.activeSheet().id !== this.grid.id) return null;
    const selected = this.office.book.selection();
    const last = selected[selected.length - 1];
    return last === undefined ? null : this.execution.makers.range(this.grid, last);
  }
  getCurrentCell(): RangeService | null {
    const range = this.getActiveRange();
    return range && this.execution.makers.range(this.grid, cellArea(range.area.top, range.area.left));
  }

  protected block(area: Area): RangeService {
    return this.execution.makers.range(this.grid, area);
  }

  private extent(): { rows: number; columns: number } {
    return this.grid.extent(this.office.switches.formatsCountAsContent === "yes");
  }

  private namedBlock(text: string): Area {
    const bang = text.lastIndexOf("!");
    return namedArea(this.grid, bang < 0 ? text : text.slice(bang + 1));
  }
}
