import type { Host } from "../../sheet/host";
import { createInterner, idFrom } from "../../sheet/ids/ids";
import { type Block, textOf } from "../block";
import type { CustomerRows } from "../customer-rows";
import { matrixCellReader } from "./cells";

/** What has been decided about the rows, ids and cells before they are read. */
export interface MatrixAs {
  readonly gone?: ReadonlySet<number>;
  readonly same?: ReadonlyMap<string, string>;
  readonly case?: "exact" | "ignore";
  /** Negative amounts are read as “not there”. */
  readonly withoutNegative?: boolean;
}

/** A matrix as read: its customers, a row each, and every cell in which one was there. */
export interface MatrixRows extends CustomerRows {
  readonly block: Block;
  readonly data: readonly number[];
  /** Entries of the list below, and columns as numbered from 0 among the periods, for each cell in which a customer was there. */
  readonly entry: Int32Array;
  readonly period: Int32Array;
  /** NaN for a mark; undefined where all cells are marks. */
  readonly amount: Float64Array | undefined;
  readonly blankIds: readonly number[];
  readonly errorIds: readonly number[];
  /** Rows with such cells. */
  readonly unreadable: readonly number[];
  /** The first of them. */
  readonly unreadableCell: string;
  readonly negative: readonly number[];
  readonly marked: readonly number[];
  readonly never: readonly number[];
}

/** Reads the rows of a matrix; nothing is thrown. */
export function readMatrixRows(
  block: Block,
  customerColumn: number,
  columns: readonly number[],
  data: readonly number[],
  as: MatrixAs,
  host: Host,
): MatrixRows {
  const interner = createInterner(as.case ?? "exact");
  const read = matrixCellReader(host);
  const customer: number[] = [];
  const source: number[] = [];
  const entry: number[] = [];
  const period: number[] = [];
  const amount: number[] = [];
  const blankIds: number[] = [];
  const errorIds: number[] = [];
  const unreadable: number[] = [];
  const negative: number[] = [];
  const marked: number[] = [];
  const never: number[] = [];
  let hasAmounts = false;
  let unreadableCell = "";
  for (const row of data) {
    if (as.gone?.has(row) === true) continue;
    const cells = block.cells[row] ?? [];
    const id = idFrom(cells[customerColumn]);
    if (typeof id !== "string") {
      (id === undefined ? blankIds : errorIds).push(row);
      continue;
    }
    const number = source.length;
    const cell = cells[customerColumn];
    customer.push(interner.known(cell) ?? interner.intern(as.same?.get(id) ?? id, cell));
    source.push(row);
    const before = entry.length;
    let [isUnreadable, isNegative, isMarked] = [false, false, false];
    columns.forEach((column, i) => {
      const cell = read(cells[column]);
      if (cell === "absent") return;
      if (cell === "unreadable") {
        isUnreadable = true;
        unreadableCell ||= textOf(cells[column]).slice(0, 40);
        return;
      }
      if (typeof cell === "number" && cell < 0) {
        isNegative = true;
        if (as.withoutNegative === true) return;
      }
      if (cell === "there") isMarked = true;
      else if (cell !== 1) hasAmounts = true;
      entry.push(number);
      period.push(i);
      amount.push(cell === "there" ? Number.NaN : cell);
    });
    if (isUnreadable) unreadable.push(row);
    if (isNegative) negative.push(row);
    if (isMarked) marked.push(row);
    if (entry.length === before) never.push(row);
  }
  return {
    block,
    data,
    list: {
      length: source.length,
      customers: interner.ids.length,
      ids: interner.ids,
      customer: Int32Array.from(customer),
    },
    rowOf: (one) => source[one] as number,
    idCell: (one) => block.cells[source[one] as number]?.[customerColumn],
    entry: Int32Array.from(entry),
    period: Int32Array.from(period),
    amount: hasAmounts ? Float64Array.from(amount) : undefined,
    blankIds,
    errorIds,
    unreadable,
    unreadableCell,
    negative,
    marked: hasAmounts ? marked : [],
    never,
  };
}
