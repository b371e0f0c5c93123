import { splitReference } from "./a1";
import type { Cells, Realm } from "./contract";
import { isoOfSerial, showsDate } from "./dates";
import { Execution, type Makers } from "./execution";
import type { Office } from "./office";
import { namedArea } from "./place";
import type { RangeService } from "./range/range";

/** The grid at the keyboard: what is typed is read as Sheets reads it, what is asked for is exact. */
export class CellsAtKeyboard implements Cells {
  constructor(
    private readonly office: Office,
    private readonly makersFor: (execution: Execution) => Makers,
  ) {}

  /** `a1` is the block, or its top-left cell. */
  set(a1: string, rows: readonly (readonly unknown[])[]): void {
    this.write(a1, (range) => {
      const { grid, area, execution } = range;
      const bottom = area.top + rows.length - 1;
      const right = area.left + Math.max(1, ...rows.map((row) => row.length)) - 1;
      const block = execution.makers.range(grid, { top: area.top, left: area.left, bottom, right });
      block.setValues(
        rows.map((row) => Array.from({ length: right - area.left + 1 }, (_, at) => row[at] ?? "")),
      );
    });
  }

  setFormula(a1: string, text: string): void {
    this.write(a1, (range) => range.setFormula(text));
  }

  values(a1: string): unknown[][] {
    const { grid, area } = this.range(a1);
    const spills = grid.spills();
    return block(area, (row, column) => {
      const cell = grid.cell(row, column);
      const value = grid.scalarOf(cell, spills?.[row]?.[column]);
      const pattern = grid.pattern(cell) || grid.pattern(spills?.[row]?.[column]);
      return typeof value === "number" && showsDate(pattern) ? isoOfSerial(value) : value;
    });
  }

  displayValues(a1: string): string[][] {
    return this.range(a1).getDisplayValues();
  }
  formulas(a1: string): string[][] {
    return this.range(a1).getFormulas();
  }
  numberFormats(a1: string): string[][] {
    return this.range(a1).getNumberFormats();
  }

  private write(a1: string, change: (range: RangeService) => void): void {
    const range = this.range(a1);
    change(range);
    range.execution.surface();
  }

  private range(a1: string): RangeService {
    const { sheet, range } = splitReference(a1);
    const grid = sheet ? this.office.sheetNamed(sheet) : this.office.book.activeSheet();
    if (grid === undefined) throw new Error(`There is no sheet named ${JSON.stringify(sheet)}.`);
    const execution = new Execution(this.office, hostRealm, "menu", this.makersFor);
    return execution.makers.range(grid, namedArea(grid, range));
  }
}

/** A person at the keyboard is in no script's realm. */
const hostRealm: Realm = {
  global: globalThis as unknown as Record<string, unknown>,
  evaluate: () => {
    throw new Error("No script runs at the keyboard.");
  },
  dispose: () => {},
};

function block<T>(
  area: { readonly top: number; readonly left: number; readonly bottom: number; readonly right: number },
  cell: (row: number, column: number) => T,
): T[][] {
  return Array.from({ length: area.bottom - area.top + 1 }, (_, row) =>
    Array.from({ length: area.right - area.left + 1 }, (_cell, column) =>
      cell(area.top + row, area.left + column),
    ),
  );
}
