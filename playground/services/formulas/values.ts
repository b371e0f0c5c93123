import {
  ArrayValueObject,
  type BaseReferenceObject,
  type BaseValueObject,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  type FunctionVariantType,
  NumberValueObject,
  StringValueObject,
} from "@univerjs/engine-formula";
import type { Book } from "../book";
import type { Grid } from "../grid";
import { type Scalar, sheetsError } from "../values";

/** A value with the number format it carries; blank is "". */
export type Formatted = (value: Scalar, pattern: string) => unknown;

export const errorValue = (message: string): ErrorValueObject =>
  ErrorValueObject.create(ErrorType.ERROR, message);

/** Rows of an argument that has rows, a scalar in `rows` of one otherwise. */
export interface Argument {
  readonly rows: unknown[][];
  readonly single: boolean;
  readonly error: ErrorValueObject | undefined;
}

/** Reads what the engine hands to a function: references straight from the cells, other values as they are. */
export function readArgument(book: Book, given: FunctionVariantType, format: Formatted): Argument {
  if (given.isReferenceObject()) return readReference(book, given as BaseReferenceObject, format);
  const value = given as BaseValueObject;
  if (value.isError()) return { rows: [], single: true, error: value as ErrorValueObject };
  if (!value.isArray()) return { rows: [[plain(value, format)]], single: true, error: undefined };
  const list = (value as ArrayValueObject).getArrayValue();
  const rows = list.map((row) => Array.from(row, (cell) => (cell ? plain(cell, format) : format("", ""))));
  return { rows, single: rows.length === 1 && rows[0]?.length === 1, error: undefined };
}

function plain(value: BaseValueObject, format: Formatted): unknown {
  if (value.isNull()) return format("", "");
  if (value.isError()) return format(sheetsError((value as ErrorValueObject).getErrorType()), "");
  return format(value.getValue() as Scalar, value.getPattern());
}

function readReference(book: Book, reference: BaseReferenceObject, format: Formatted): Argument {
  const { startRow, endRow, startColumn, endColumn } = reference.getRangePosition();
  const grid = book.sheet(reference.getSheetId());
  if (grid === undefined || startRow < 0)
    return { rows: [], single: true, error: ErrorValueObject.create(ErrorType.REF) };
  const cell = cellReader(grid, reference);
  const rows: unknown[][] = new Array(endRow - startRow + 1);
  for (let row = startRow; row <= endRow; row++) {
    const line: unknown[] = new Array(endColumn - startColumn + 1);
    for (let column = startColumn; column <= endColumn; column++)
      line[column - startColumn] = cell(row, column, format);
    rows[row - startRow] = line;
  }
  return { rows, single: rows.length === 1 && rows[0]?.length === 1, error: undefined };
}

/**
 * The hot path: cells are taken from the grid itself; the engine is only asked where it has calculated something
 * in this pass or spilled it, because its own way through a range costs a microsecond a cell.
 */
function cellReader(
  grid: Grid,
  reference: BaseReferenceObject,
): (row: number, column: number, format: Formatted) => unknown {
  const sheet = (data: Record<string, Record<string, unknown> | null | undefined> | null | undefined) =>
    data?.[reference.getUnitId()]?.[reference.getSheetId()];
  const calculated = [
    sheet(reference.getRuntimeData() as never),
    sheet(reference.getArrayFormulaCellData() as never),
    sheet(reference.getRuntimeArrayFormulaCellData() as never),
  ].some((data) => data !== undefined && data !== null);
  return (row, column, format) => {
    const own = grid.cell(row, column);
    const cell = calculated ? (reference.getCellData(row, column) ?? own) : own;
    if (!cell) return format("", "");
    const value = grid.scalarOf(cell, undefined);
    return format(
      typeof value === "string" && value.startsWith("#") ? sheetsError(value) : value,
      grid.pattern(own ?? cell) || grid.pattern(cell),
    );
  };
}

/** A single result as the engine wants it. */
export function scalarValue(value: Scalar, pattern = ""): BaseValueObject {
  if (typeof value === "number") return NumberValueObject.create(value, pattern);
  if (typeof value === "boolean") return BooleanValueObject.create(value);
  return StringValueObject.create(value);
}

export function arrayValue(rows: BaseValueObject[][]): ArrayValueObject {
  return ArrayValueObject.create({
    calculateValueList: rows,
    rowCount: rows.length,
    columnCount: rows[0]?.length ?? 0,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
}
