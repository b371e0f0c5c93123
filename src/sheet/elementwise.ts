import { InputError } from "../words/input-error";
import { type Answer, isNoAnswer, type NoAnswer, noAnswerError, type Scalar } from "./answers";
import { isBlank, isErrorCell } from "./cells";
import { isHeaderRow } from "./headers";
import type { Host } from "./host";
import { type NumberReader, numberReader } from "./numbers/numbers";
import { type CellProblem, cellError, isProblem } from "./problems";
import { type Grid, mustMatch, rowsOf, widthOf } from "./shapes";

/** An argument of an element-wise function. */
export interface ElementSpec {
  readonly name: string;
  /** "any" hands the cell over as it is (RATE_CONVERT's "month" or 90). */
  readonly kind: "number" | "any";
  /** Reads an "any" cell as a number in the argument's own way; without it such a cell has no value. */
  readonly read?: (cell: unknown) => number | undefined | CellProblem;
  /** Why a number that was read is none of this argument; undefined where it is one. */
  readonly refuse?: (value: number) => CellProblem | undefined;
  /** "zero": a blank cell counts as 0, and the whole range may be blank. "undefined": compute decides, and the whole range may be blank. Absent: compute decides. */
  readonly blank?: "zero" | "undefined";
}

/** What compute is given: a value an argument, undefined for a blank cell. */
export type Elements = readonly (number | undefined)[];

/**
 * Runs an element-wise function (rules 1, 3, 4 and 5): cells or equal-shaped ranges in, a cell or a range of that shape out.
 * No answer throws its sentence for single cells and is blank inside a range; a cell that cannot be read throws either way.
 */
export function elementwise(
  args: readonly unknown[],
  specs: readonly ElementSpec[],
  host: Host,
  compute: (values: Elements, cells: readonly unknown[]) => Scalar | NoAnswer,
): Answer {
  const numbers = plainNumbers(args, specs);
  return numbers === undefined
    ? overCells(args, specs, host, compute)
    : answered(legal(compute(numbers, args)));
}

/** The same where there is something to read: ranges, texts, blanks. */
export function overCells(
  args: readonly unknown[],
  specs: readonly ElementSpec[],
  host: Host,
  compute: (values: Elements, cells: readonly unknown[]) => Scalar | NoAnswer,
): Answer {
  const given = specs.map((spec, i) => argumentOf(args[i], spec, host));
  const ranges = given.filter((arg) => arg.grid !== undefined);
  if (ranges.length === 0) return answered(one(given, undefined, 0, compute));
  mustMatch(ranges.map((arg) => ({ name: arg.spec.name, rows: arg.rows, columns: arg.columns })));
  mustHoldSomething(ranges);

  const columns = ranges[0]?.columns ?? 1;
  const hasHeader = isHeaderRow(
    ranges.flatMap((arg) =>
      arg.spec.kind === "number"
        ? (arg.grid?.[0] ?? []).map((cell) => ({ kind: "number" as const, cell }))
        : [],
    ),
    host,
  );
  const height = filledHeight(ranges);
  if (hasHeader && height < 2) throw new InputError("only-headers", { column: ranges[0]?.spec.name ?? "" });
  const answer: Scalar[][] = [];
  for (let row = 0; row < height; row++) {
    const line: Scalar[] = [];
    for (let column = 0; column < columns; column++) {
      const isEmpty = (row === 0 && hasHeader) || ranges.every((arg) => isBlank(arg.grid?.[row]?.[column]));
      const value = isEmpty ? "" : one(given, row, column, compute);
      line.push(isNoAnswer(value) ? "" : value);
    }
    answer.push(line);
  }
  return answer;
}

/** Single cells that are numbers already need no reader, nor all the code that a cold call would have to load for one. */
function plainNumbers(args: readonly unknown[], specs: readonly ElementSpec[]): number[] | undefined {
  const numbers: number[] = [];
  for (let i = 0; i < specs.length; i++) {
    const [spec, arg] = [specs[i], args[i]];
    if (spec?.kind !== "number" || typeof arg !== "number" || !Number.isFinite(arg)) return undefined;
    // Adding 0 makes minus zero plain.
    if (spec.refuse?.(arg + 0) !== undefined) return undefined;
    numbers.push(arg + 0);
  }
  return numbers;
}

function answered(value: Scalar | NoAnswer): Scalar {
  if (isNoAnswer(value)) throw noAnswerError(value);
  return value;
}

/** An argument with a reader for each of its columns; `grid` only where it is a range. */
interface Argument {
  readonly spec: ElementSpec;
  readonly cell: unknown;
  readonly grid?: Grid;
  readonly rows: number;
  readonly columns: number;
  readonly readers: readonly NumberReader[];
  /** What a single value was read as: it goes with every row, and is read once. */
  single?: { readonly reading: number | undefined | CellProblem };
}

function argumentOf(arg: unknown, spec: ElementSpec, host: Host): Argument {
  const grid = Array.isArray(arg) ? rowsOf(arg) : undefined;
  const columns = grid === undefined ? 1 : widthOf(grid);
  const isRange = grid !== undefined && (grid.length > 1 || columns > 1);
  const readers = Array.from({ length: columns }, () => numberReader(host));
  return isRange
    ? { spec, cell: undefined, grid, rows: grid.length, columns, readers }
    : { spec, cell: grid === undefined ? arg : grid[0]?.[0], rows: 1, columns: 1, readers };
}

function one(
  given: readonly Argument[],
  row: number | undefined,
  column: number,
  compute: Parameters<typeof elementwise>[3],
): Scalar | NoAnswer {
  const cells = given.map((arg) => (arg.grid === undefined ? arg.cell : arg.grid[row ?? 0]?.[column]));
  const values = given.map((arg, i) => {
    const reading = readElement(arg, cells[i], row, column);
    if (!isProblem(reading)) return reading;
    const isRange = arg.grid !== undefined;
    throw cellError(
      reading,
      arg.spec.name,
      isRange ? (row ?? 0) + 1 : undefined,
      isRange && arg.columns > 1 ? column + 1 : undefined,
    );
  });
  return legal(compute(values, cells));
}

function readElement(
  arg: Argument,
  cell: unknown,
  row: number | undefined,
  column: number,
): number | undefined | CellProblem {
  if (arg.grid !== undefined) return readCell(arg, cell, row, column);
  arg.single ??= { reading: readCell(arg, cell, undefined, 0) };
  return arg.single.reading;
}

function readCell(
  arg: Argument,
  cell: unknown,
  row: number | undefined,
  column: number,
): number | undefined | CellProblem {
  if (arg.spec.kind === "any") {
    return isErrorCell(cell) ? { code: "error-cell", cell } : arg.spec.read?.(cell);
  }
  const reader = arg.readers[column];
  const reading = reader?.(cell, (row ?? 0) + 1);
  if (typeof reading === "number") return arg.spec.refuse?.(reading) ?? reading;
  return reading === undefined && arg.spec.blank === "zero" ? 0 : reading;
}

/** A result past the largest number is no answer; minus zero is zero. */
const legal = (value: Scalar | NoAnswer): Scalar | NoAnswer => {
  if (typeof value !== "number") return value;
  return Number.isFinite(value) ? value + 0 : { noAnswer: "too-large" };
};

function mustHoldSomething(ranges: readonly Argument[]): void {
  const isEmpty = (arg: Argument): boolean => arg.grid?.every((row) => row.every(isBlank)) === true;
  const empty = ranges.find((arg) => arg.spec.blank === undefined && isEmpty(arg));
  const all = ranges.every(isEmpty) ? ranges[0] : undefined;
  if (empty !== undefined || all !== undefined) {
    throw new InputError("empty-range", { column: (empty ?? all)?.spec.name ?? "" });
  }
}

/** Rows up to the last one in which any range holds something. */
function filledHeight(ranges: readonly Argument[]): number {
  let height = ranges[0]?.rows ?? 0;
  while (height > 0 && ranges.every((arg) => arg.grid?.[height - 1]?.every(isBlank) !== false)) height--;
  return height;
}
