import type { IStyleData } from "@univerjs/core";
import { type Area, touches } from "../a1";
import { fault, sentences } from "../faults";
import type { Content, Grid } from "../grid";
import type { Signatures } from "../signatures";
import type { Scalar } from "../values";
import { RangeClearing } from "./clearing";

export const movingSignatures: Signatures<GoogleAppsScript.Spreadsheet.Range> = {
  copyTo: ["Range", "Range,options", "Range,enum:CopyPasteType", "Range,enum:CopyPasteType,boolean"],
  moveTo: ["Range"],
  sort: ["number", "options", "*[]"],
  insertCheckboxes: [""],
  isChecked: [""],
  check: [""],
  uncheck: [""],
};

/** A cell with all that is copied along. */
interface Kept {
  readonly content: Content;
  readonly style: IStyleData | null;
  readonly value: Scalar;
  readonly note: string;
}

type SortSpec = number | { readonly column: number; readonly ascending?: boolean };
type Pasting = "all" | "values" | "formats" | "formulas";

/** Copying, moving, sorting, ticking. */
export class RangeMoving extends RangeClearing {
  copyTo(
    target: RangeMoving,
    how?: { readonly contentsOnly?: boolean; readonly formatOnly?: boolean; readonly name?: () => string },
  ): void {
    const pasting = pastingOf(how);
    const source = this.keep(pasting === "values");
    const times = (space: number, size: number) => (space % size === 0 ? space / size : 1);
    const rows = this.numRows * times(target.numRows, this.numRows);
    const columns = this.numColumns * times(target.numColumns, this.numColumns);
    const { top, left } = target.area;
    const area: Area = { top, left, bottom: top + rows - 1, right: left + columns - 1 };
    target.within(area).receive(
      (row, column) => source[(row - top) % this.numRows]?.[(column - left) % this.numColumns] as Kept,
      pasting,
      (row, column) => [
        column - left - ((column - left) % this.numColumns) + left - this.area.left,
        row - top - ((row - top) % this.numRows) + top - this.area.top,
      ],
    );
  }

  moveTo(target: RangeMoving): void {
    const source = this.keep(false);
    const { top, left } = target.area;
    const area: Area = { top, left, bottom: top + this.numRows - 1, right: left + this.numColumns - 1 };
    this.clearContent();
    this.clearLooks(false);
    target.within(area).receive(
      (row, column) => source[row - top]?.[column - left] as Kept,
      "all",
      () => [0, 0],
    );
  }

  /** Columns are counted from column A. Numbers < texts < booleans, blanks last both ways. */
  sort(spec: SortSpec | readonly SortSpec[]): this {
    const specs = (Array.isArray(spec) ? spec : [spec]) as readonly SortSpec[];
    const keys = specs.map((one) => {
      const column = (typeof one === "number" ? one : one.column) - 1;
      if (column < this.area.left || column > this.area.right) throw fault(sentences.outside);
      return { at: column - this.area.left, down: typeof one !== "number" && one.ascending === false };
    });
    if (keys.length === 0 || !this.mayWrite()) return this;
    const rows = this.keep(false).map((cells, from) => ({ cells, from }));
    rows.sort((one, other) => {
      for (const { at, down } of keys) {
        const order = compare(one.cells[at]?.value ?? "", other.cells[at]?.value ?? "", down);
        if (order !== 0) return order;
      }
      return one.from - other.from;
    });
    const { top, left } = this.area;
    return this.receive(
      (row, column) => rows[row - top]?.cells[column - left] as Kept,
      "all",
      (row) => [0, row - top - (rows[row - top]?.from ?? 0)],
    );
  }

  insertCheckboxes(): this {
    this.clearDataValidations();
    const rule = { criteria: "CHECKBOX", values: [], allowInvalid: false, helpText: null };
    this.side.validations.push({ area: this.area, rule });
    return this.put((row, column) => {
      const value = this.grid.scalar(this.area.top + row, this.area.left + column);
      return typeof value === "boolean" ? value : false;
    });
  }

  check(): this {
    return this.put(() => true);
  }

  uncheck(): this {
    return this.put(() => false);
  }

  /** null where the cells differ or are no checkboxes. */
  isChecked(): boolean | null {
    const all = [...this.cells()].map(([row, column]) => this.grid.scalar(row, column));
    if (all.every((value) => value === true)) return true;
    return all.every((value) => value === false) ? false : null;
  }

  within(area: Area): RangeMoving {
    const { rows, columns } = this.grid;
    if (area.bottom >= rows || area.right >= columns) throw fault(sentences.outside);
    return new RangeMoving(this.execution, this.grid, area);
  }

  protected keep(valuesOnly: boolean): Kept[][] {
    const spills = this.grid.spills();
    const rows: Kept[][] = [];
    for (let row = this.area.top; row <= this.area.bottom; row++) {
      const line: Kept[] = [];
      for (let column = this.area.left; column <= this.area.right; column++)
        line.push(keptCell(this.grid, row, column, valuesOnly, spills, this.side.note(row, column)));
      rows.push(line);
    }
    if (valuesOnly && rows.flat().length > 0 && this.hasFormulas()) this.refuseUncalculated();
    return rows;
  }

  private hasFormulas(): boolean {
    for (const [row, column] of this.cells()) if (this.grid.formula(row, column) !== "") return true;
    return false;
  }

  /** Takes cells in; `by` says how far (columns, rows) each has come, for its relative references. */
  protected receive(
    cellFor: (row: number, column: number) => Kept,
    pasting: Pasting,
    by: (row: number, column: number) => readonly [columns: number, rows: number],
  ): this {
    if (!this.mayWrite()) return this;
    const half = this.merges().some(
      (merge) =>
        touches(merge, this.area) &&
        !(
          merge.top >= this.area.top &&
          merge.bottom <= this.area.bottom &&
          merge.left >= this.area.left &&
          merge.right <= this.area.right
        ),
    );
    if (half) throw fault(sentences.mergeCut);
    const { lexer } = this.office.book;
    if (pasting !== "formats") {
      this.execution.written.add(this.grid.id);
      this.grid.write(this.area, (row, column) => {
        const { content } = cellFor(row, column);
        if (content.kind !== "formula") return content;
        const [dx, dy] = by(row, column);
        return { kind: "formula", text: lexer.moveFormulaRefOffset(content.text, dx, dy) };
      });
    }
    if (pasting !== "values" && pasting !== "formulas") {
      this.grid.restyle(this.area, () => null);
      this.grid.restyle(this.area, (row, column) => cellFor(row, column).style ?? undefined);
    }
    if (pasting === "all")
      for (const [row, column] of this.cells()) this.side.setNote(row, column, cellFor(row, column).note);
    return this;
  }
}

function keptCell(
  grid: Grid,
  row: number,
  column: number,
  valuesOnly: boolean,
  spills: ReturnType<Grid["spills"]>,
  note: string,
): Kept {
  const cell = grid.cell(row, column);
  const value = grid.scalarOf(cell, spills?.[row]?.[column]);
  const formula = valuesOnly ? "" : grid.formula(row, column);
  const style = cell?.s ? structuredClone(grid.styleOf(cell)) : null;
  const content: Content =
    formula !== ""
      ? { kind: "formula", text: formula }
      : value === ""
        ? { kind: "empty" }
        : { kind: "value", value };
  return { content, style, value, note };
}

function pastingOf(
  how:
    | { readonly contentsOnly?: boolean; readonly formatOnly?: boolean; readonly name?: () => string }
    | undefined,
): Pasting {
  const type = typeof how?.name === "function" ? how.name() : "";
  if (how?.contentsOnly || type === "PASTE_VALUES") return "values";
  if (how?.formatOnly || type === "PASTE_FORMAT") return "formats";
  return type === "PASTE_FORMULA" ? "formulas" : "all";
}

const rank = (value: Scalar): number => (typeof value === "number" ? 0 : typeof value === "string" ? 1 : 2);

function compare(one: Scalar, other: Scalar, down: boolean): number {
  if (one === "" || other === "") return one === other ? 0 : one === "" ? 1 : -1;
  const order =
    rank(one) - rank(other) ||
    (typeof one === "string" ? one.localeCompare(other as string) : Number(one) - Number(other));
  return down ? -order : order;
}
