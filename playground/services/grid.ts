import {
  CellValueType,
  type ICellData,
  type IObjectMatrixPrimitiveType,
  type IStyleData,
  type Nullable,
  type Worksheet,
} from "@univerjs/core";
import { SetRangeValuesMutation } from "@univerjs/sheets";
import type { Area } from "./a1";
import type { Book } from "./book";
import { restyle } from "./restyle";
import { type Scalar, sheetsError } from "./values";

type Cell = Nullable<ICellData>;
type Matrix = IObjectMatrixPrimitiveType<Cell>;

interface Extent {
  readonly rows: number;
  readonly columns: number;
}

/** What is put into a cell: a value, a formula, or nothing. A pattern comes along where typing sets one. */
export type Content =
  | { readonly kind: "empty" }
  | { readonly kind: "value"; readonly value: Scalar; readonly pattern?: string }
  | { readonly kind: "formula"; readonly text: string }
  /** An error that was typed rather than calculated. */
  | { readonly kind: "error"; readonly value: string }
  /** A formula that cannot be read: its text is kept and the cell shows #ERROR!. */
  | { readonly kind: "malformed"; readonly text: string };

/** Where the text of a malformed formula is kept beside its cell, so that it moves with it. */
interface Beside {
  readonly malformed?: string;
  readonly error?: true;
}

/** One sheet's cells. Rows and columns count from 0. */
export class Grid {
  private readonly patterns = new Map<string, string>();
  private readonly extents = new Map<boolean, { readonly revision: number; readonly extent: Extent }>();

  constructor(
    readonly book: Book,
    readonly worksheet: Worksheet,
  ) {}

  get id(): string {
    return this.worksheet.getSheetId();
  }
  get name(): string {
    return this.worksheet.getName();
  }
  get rows(): number {
    return this.worksheet.getRowCount();
  }
  get columns(): number {
    return this.worksheet.getColumnCount();
  }
  get whole(): Area {
    return { top: 0, left: 0, bottom: this.rows - 1, right: this.columns - 1 };
  }

  cell(row: number, column: number): Cell {
    return this.worksheet.getCellMatrix().getValue(row, column);
  }

  /** All cells by row and column, as they are now: for passes over many, which would ask for each anew. */
  cells(): Readonly<Record<number, Readonly<Record<number, Cell>> | undefined>> {
    return this.worksheet.getCellMatrix().getMatrix();
  }

  style(row: number, column: number): IStyleData {
    return this.styleOf(this.cell(row, column));
  }

  styleOf(cell: Cell): IStyleData {
    return this.book.workbook.getStyles().getStyleByCell(cell) ?? {};
  }

  /** The number format as it was set, "" where none was. */
  pattern(cell: Cell): string {
    const id = cell?.s;
    if (id === undefined || id === null) return "";
    if (typeof id !== "string") return this.styleOf(cell).n?.pattern ?? "";
    const known = this.patterns.get(id);
    if (known !== undefined) return known;
    const pattern = this.styleOf(cell).n?.pattern ?? "";
    this.patterns.set(id, pattern);
    return pattern;
  }

  /** The formula as it is kept, with its "=", "" where there is none. */
  formula(row: number, column: number): string {
    const cell = this.cell(row, column);
    if (cell?.f) return cell.f;
    if (cell?.si)
      return this.book.formulaData.getFormulaStringByCell(row, column, this.id, this.book.unitId) ?? "";
    return (cell?.custom as Beside | undefined)?.malformed ?? "";
  }

  /** Whether the formula of a cell could not be read when it was written. */
  malformed(row: number, column: number): boolean {
    return (this.cell(row, column)?.custom as Beside | undefined)?.malformed !== undefined;
  }

  /** Whether a cell holds an error rather than a text that looks like one. */
  holdsError(cell: Cell): boolean {
    return this.hasFormula(cell) || (cell?.custom as Beside | undefined)?.error === true;
  }

  hasFormula(cell: Cell): boolean {
    return Boolean(cell?.f || cell?.si || (cell?.custom as Beside | undefined)?.malformed);
  }

  /** Cells that an array formula spills into, its own cell included. */
  spills(): Matrix | undefined {
    const data = this.book.formulaData.getArrayFormulaCellData()?.[this.book.unitId]?.[this.id];
    return (data ?? undefined) as Matrix | undefined;
  }

  /** The value kept, "" for blank; dates are serial numbers here. */
  scalar(row: number, column: number, spills: Matrix | undefined = this.spills()): Scalar {
    return this.scalarOf(this.cell(row, column), spills?.[row]?.[column]);
  }

  scalarOf(cell: Cell, spilled: Cell): Scalar {
    const from = hasValue(cell) || this.hasFormula(cell) ? cell : (spilled ?? cell);
    if (from?.p && (from.v === undefined || from.v === null))
      return from.p.body?.dataStream.replace(/\r\n$/, "").replace(/\r/g, "\n") ?? "";
    const value = from?.v;
    if (value === undefined || value === null) return "";
    if (from?.t === CellValueType.BOOLEAN) return typeof value === "boolean" ? value : Number(value) !== 0;
    if (typeof value !== "string" || (cell?.f === undefined && spilled === undefined)) return value;
    if (cell?.f && value.startsWith("#") && this.unreadable(cell.f)) return "#ERROR!";
    return value.startsWith("#") ? sheetsError(value) : value;
  }

  /** Whether the engine cannot parse a formula at all. */
  unreadable(formula: string): boolean {
    return typeof this.book.lexer.treeBuilder(formula) === "string";
  }

  /** Empty in a reader's eyes: nothing kept, no formula, nothing spilled into it. */
  blank(row: number, column: number, spills: Matrix | undefined = this.spills()): boolean {
    const cell = this.cell(row, column);
    if (this.hasFormula(cell)) return false;
    return this.scalarOf(cell, spills?.[row]?.[column]) === "";
  }

  /** Last row and column with content, as counts from the top left: 0 and 0 for an empty sheet. */
  extent(formatsCount = false): Extent {
    const { revision } = this.book;
    const known = this.extents.get(formatsCount);
    if (known?.revision === revision) return known.extent;
    const extent = this.findExtent(formatsCount);
    this.extents.set(formatsCount, { revision, extent });
    return extent;
  }

  private findExtent(formatsCount: boolean): Extent {
    let rows = 0;
    let columns = 0;
    const look = (matrix: Matrix | undefined) => {
      for (const row in matrix) {
        const cells = matrix[Number(row)] ?? {};
        for (const column in cells) {
          const cell = cells[Number(column)];
          if (!hasValue(cell) && !this.hasFormula(cell) && !(formatsCount && cell?.s)) continue;
          rows = Math.max(rows, Number(row) + 1);
          columns = Math.max(columns, Number(column) + 1);
        }
      }
    };
    look(this.worksheet.getCellMatrix().getMatrix());
    look(this.spills());
    return { rows: Math.min(rows, this.rows), columns: Math.min(columns, this.columns) };
  }

  /** Writes contents in one step; cells for which nothing is given stay as they are. */
  write(area: Area, content: (row: number, column: number) => Content | undefined): void {
    const matrix: Matrix = {};
    const formats = new Map<string, IStyleData>();
    const cells = this.cells();
    for (let row = area.top; row <= area.bottom; row++) {
      const line: Record<number, Cell> = {};
      const old = cells[row];
      for (let column = area.left; column <= area.right; column++) {
        const put = content(row, column);
        if (put === undefined) continue;
        line[column] = cellFor(put, old?.[column]);
        if (put.kind === "value" && put.pattern !== undefined && !formats.has(put.pattern))
          formats.set(put.pattern, { n: { pattern: put.pattern } });
      }
      matrix[row] = line;
    }
    this.mutate(matrix);
    if (formats.size === 0) return;
    this.restyle(area, (row, column) => {
      const put = content(row, column);
      return put?.kind === "value" && put.pattern !== undefined ? formats.get(put.pattern) : undefined;
    });
  }

  /** Changes styles only; a null in a style takes that part off, null as a style takes all off. */
  restyle(
    area: Area,
    style: (row: number, column: number, cell: Cell) => IStyleData | null | undefined,
  ): void {
    restyle(this, area, style);
  }

  mutate(cellValue: Matrix, trigger?: string): void {
    this.book.run(SetRangeValuesMutation.id, {
      unitId: this.book.unitId,
      subUnitId: this.id,
      cellValue,
      ...(trigger === undefined ? {} : { trigger }),
    });
  }
}

const hasValue = (cell: Cell): boolean =>
  Boolean(cell) && ((cell?.v !== undefined && cell.v !== null && cell.v !== "") || Boolean(cell?.p));

/** Text that the grid would take for a number or a boolean is forced to stay text. */
function cellFor(content: Content, old: Cell): ICellData {
  const cell: ICellData = {};
  if (old?.f) cell.f = null;
  if (old?.si) cell.si = null;
  if (old?.p) cell.p = null;
  if (old?.custom) cell.custom = null as unknown as Record<string, unknown>;
  switch (content.kind) {
    case "empty":
      cell.v = null;
      return cell;
    case "formula":
      cell.v = null;
      cell.f = content.text;
      return cell;
    case "error":
      cell.v = content.value;
      cell.t = CellValueType.STRING;
      cell.custom = { error: true };
      return cell;
    case "malformed":
      cell.v = "#ERROR!";
      cell.t = CellValueType.STRING;
      cell.custom = { malformed: content.text };
      return cell;
    default: {
      const { value } = content;
      if (typeof value === "number") cell.t = CellValueType.NUMBER;
      else if (typeof value === "boolean") cell.t = CellValueType.BOOLEAN;
      else
        cell.t = /^\s*[-+.\d]|^\s*(true|false)\s*$/i.test(value)
          ? CellValueType.FORCE_STRING
          : CellValueType.STRING;
      cell.v = typeof value === "boolean" ? Number(value) : value;
      return cell;
    }
  }
}
