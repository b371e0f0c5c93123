import type { ICellData, IObjectMatrixPrimitiveType, IStyleData, Nullable } from "@univerjs/core";
import { SetStyleCommand } from "@univerjs/sheets";
import type { Area } from "./a1";
import type { Grid } from "./grid";

type Cell = Nullable<ICellData>;
type Matrix = IObjectMatrixPrimitiveType<Cell>;
/** A null in a style takes that part off, null as a style takes all off. */
type Change = IStyleData | null;

/** Cells that had one style and undergo one change, and so end with one style. */
interface Kind {
  readonly row: number;
  readonly column: number;
  /** Row and column in turn of the others. */
  readonly others: number[];
}

/**
 * Changes looks only; cells for which undefined is given stay as they are. The grid merges styles cell by cell, in some
 * twenty microseconds each, while a table of two years by days has a million cells in a handful of looks. So the grid
 * merges the first cell of each kind, and the others take over the style which that one got.
 */
export function restyle(
  grid: Grid,
  area: Area,
  style: (row: number, column: number, cell: Cell) => Change | undefined,
): void {
  const kinds = new Kinds();
  const firsts: Matrix = {};
  const cells = grid.cells();
  for (let row = area.top; row <= area.bottom; row++) {
    const line = cells[row];
    for (let column = area.left; column <= area.right; column++) {
      const cell = line?.[column];
      const change = style(row, column, cell);
      if (change === undefined || (isPlain(cell) && kinds.joins(cell, change, row, column))) continue;
      firsts[row] ??= {};
      (firsts[row] as Record<number, Cell>)[column] = withType(cell, { s: change });
    }
  }
  grid.mutate(firsts, SetStyleCommand.id);
  const more = kinds.all().filter(({ others }) => others.length > 0);
  if (more.length === 0) return;
  for (const kind of more) takeOver(grid, kind);
  // Says how far the change reaches, so that all of it is drawn anew.
  const { bottom, right } = area;
  grid.mutate({ [bottom]: { [right]: withType(grid.cell(bottom, right), {}) } }, SetStyleCommand.id);
}

/** Which cells are alike, by their style and by what changes about it. */
class Kinds {
  private readonly byChange = new Map<Change, Map<string, Kind>>();
  private readonly byText = new Map<string, Map<string, Kind>>();

  /** Whether there is a cell of this kind already, whose like this one will be; else it is the first itself. */
  joins(cell: Cell, change: Change, row: number, column: number): boolean {
    const alike = this.byChange.get(change) ?? this.sameText(change);
    const before = (cell?.s as string | null | undefined) ?? "";
    const kind = alike.get(before);
    if (kind === undefined) alike.set(before, { row, column, others: [] });
    else kind.others.push(row, column);
    return kind !== undefined;
  }

  all(): Kind[] {
    return [...this.byText.values()].flatMap((alike) => [...alike.values()]);
  }

  private sameText(change: Change): Map<string, Kind> {
    const text = JSON.stringify(change);
    const alike = this.byText.get(text) ?? new Map<string, Kind>();
    this.byText.set(text, alike);
    this.byChange.set(change, alike);
    return alike;
  }
}

/** Whether nothing but its style would change about a cell: rich text has styles inside, an untyped value would be typed. */
const isPlain = (cell: Cell): boolean =>
  !cell ||
  (typeof (cell.s ?? "") === "string" &&
    !cell.p &&
    (cell.v === undefined || cell.v === null || (cell.t !== undefined && cell.t !== null)));

/** The old type goes along, or the grid reads "001" again and makes a number of it. */
const withType = (cell: Cell, change: ICellData): ICellData =>
  cell?.t === undefined || cell.t === null ? change : { ...change, t: cell.t };

function takeOver(grid: Grid, { row, column, others }: Kind): void {
  const style = grid.cell(row, column)?.s;
  const matrix = grid.worksheet.getCellMatrix();
  for (let at = 0; at < others.length; at += 2) {
    const [r, c] = [others[at] as number, others[at + 1] as number];
    const cell = matrix.getValue(r, c);
    if (style !== undefined && style !== null) {
      if (cell) cell.s = style;
      else matrix.setValue(r, c, { s: style });
    } else if (cell) {
      delete cell.s;
      if (Object.keys(cell).length === 0) matrix.realDeleteValue(r, c);
    }
  }
}
