import { isoText } from "../../calendar/days";
import { InputError } from "../../words/input-error";
import { isBlank, isDateCell, isErrorCell } from "../cells";
import { dayFrom } from "../dates/dates";
import { isHeaderRow } from "../headers";
import type { Host } from "../host";
import { type NumberReader, numberReader } from "../numbers/numbers";
import { type CellProblem, cellError, isProblem } from "../problems";
import { gridOf, listOf, mustMatch } from "../shapes";

/** An argument of a table function that is read row by row. */
export interface TableColumn {
  readonly name: string;
  readonly kind: "number" | "text";
  /** Takes a range of several columns: each of its cells becomes a value of the row. */
  readonly wide?: true;
  /** May be blank from top to bottom, or left out. */
  readonly mayBeEmpty?: true;
  /** One cell of these decides alone whether the first row is a header (sizes beside columns headed 0, 1, 2 …). */
  readonly decidesHeader?: true;
}

/** One row of data. `row` counts in the range from 1; `values` follow the arguments, wide ones cell by cell. */
export interface TableRow {
  readonly row: number;
  readonly values: readonly (number | string | undefined)[];
}

/**
 * The rows of a table function's arguments: header row left out, blank rows skipped, every cell read.
 * Blank cells are undefined. Throws InputError for shapes, empty ranges and cells that cannot be read.
 */
export function readTableRows(
  args: readonly unknown[],
  columns: readonly TableColumn[],
  host: Host,
): readonly TableRow[] {
  const grids = columns.map((column, i) => gridFor(args[i], column));
  const given = columns.filter((_, i) => grids[i] !== undefined);
  mustMatch(
    given.map((column) => ({ name: column.name, rows: grids[columns.indexOf(column)]?.length ?? 0 })),
  );
  columns.forEach((column, i) => {
    if (column.mayBeEmpty !== true && grids[i]?.every((row) => row.every(isBlank)) === true) {
      throw new InputError("empty-range", { column: column.name });
    }
  });
  const readers = grids.map((grid) => (grid?.[0] ?? []).map(() => numberReader(host)));
  const rows: TableRow[] = [];
  const height = grids.find((grid) => grid !== undefined)?.length ?? 0;
  for (let i = startsWithHeader(grids, columns, host) ? 1 : 0; i < height; i++) {
    if (grids.every((grid) => grid === undefined || grid[i]?.every(isBlank) !== false)) continue;
    const values = columns.flatMap((column, a) =>
      readRow(grids[a]?.[i], column, i + 1, readers[a] ?? [], host),
    );
    rows.push({ row: i + 1, values });
  }
  if (rows.length === 0) throw new InputError("only-headers", { column: columns[0]?.name ?? "" });
  return rows;
}

function gridFor(arg: unknown, column: TableColumn): readonly (readonly unknown[])[] | undefined {
  if (!Array.isArray(arg) && isBlank(arg) && column.mayBeEmpty === true) return undefined;
  return column.wide === true ? gridOf(arg, column.name) : listOf(arg, column.name).map((cell) => [cell]);
}

function startsWithHeader(
  grids: readonly (readonly (readonly unknown[])[] | undefined)[],
  columns: readonly TableColumn[],
  host: Host,
): boolean {
  const deciding = columns.some((column) => column.decidesHeader === true);
  const due = columns.flatMap((column, i) =>
    column.kind === "number" && (column.decidesHeader === true || !deciding)
      ? (grids[i]?.[0] ?? []).map((cell) => ({ kind: "number" as const, cell }))
      : [],
  );
  return isHeaderRow(due, host);
}

function readRow(
  cells: readonly unknown[] | undefined,
  column: TableColumn,
  row: number,
  readers: readonly NumberReader[],
  host: Host,
): readonly (number | string | undefined)[] {
  if (cells === undefined) return [undefined];
  return cells.map((cell, i) => {
    const reading =
      column.kind === "number" ? (readers[i] ?? numberReader(host))(cell, row) : labelFrom(cell, host);
    if (!isProblem(reading)) return reading;
    throw cellError(reading, column.name, row, column.wide === true ? i + 1 : undefined);
  });
}

/** A label as typed; a Date cell as 2024-03-01. */
function labelFrom(cell: unknown, host: Host): string | undefined | CellProblem {
  if (isBlank(cell)) return undefined;
  if (isErrorCell(cell)) return { code: "error-cell", cell };
  if (isDateCell(cell)) {
    const day = dayFrom(cell, host);
    return typeof day === "number" ? isoText(day) : day;
  }
  if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
  return typeof cell === "string" || typeof cell === "number" ? String(cell).trim() : undefined;
}
