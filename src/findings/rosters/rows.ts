import { createInterner, idFrom } from "../../sheet/ids/ids";
import { type Block, isBlank, isDate, textOf } from "../block";
import type { CustomerRows } from "../customer-rows";

/** What has been decided about the rows and ids before they are read. */
export interface RostersAs {
  readonly gone?: ReadonlySet<number>;
  readonly same?: ReadonlyMap<string, string>;
  readonly case?: "exact" | "ignore";
  /** Ids that are no customers. */
  readonly exclude?: readonly string[];
}

/** Lists of ids as read: an entry for each customer and period, however often the id stands in that list. */
export interface RosterRows extends CustomerRows {
  /** The period of an entry, numbered from 0 as the labels are. */
  readonly period: Int32Array;
  /** The block's column that an entry's id stands in. */
  readonly columnOf: (entry: number) => number;
  /** Rows in which an id stands a second time in a period's list. */
  readonly twice: readonly number[];
  /** Rows with a cell that is no id. */
  readonly errorIds: readonly number[];
  /** Of the long form: rows with a period and without an id, and the other way round. */
  readonly blankIds: readonly number[];
  readonly blankPeriods: readonly number[];
}

/** One id of a period's list. */
interface Place {
  readonly row: number;
  readonly column: number;
  readonly period: number;
}

/** Lists side by side: a column a period. */
export function rosterPlaces(columns: readonly number[], data: readonly number[]): Iterable<Place> {
  return (function* places(): Generator<Place> {
    for (const row of data)
      for (let period = 0; period < columns.length; period++)
        yield { row, column: columns[period] as number, period };
  })();
}

/** Reads the ids at places; nothing is thrown. */
export function readRosterRows(
  block: Block,
  places: Iterable<Place>,
  as: RostersAs,
): Omit<RosterRows, "blankIds" | "blankPeriods"> {
  const interner = createInterner(as.case ?? "exact");
  const excluded = new Set(as.exclude ?? []);
  const customer: number[] = [];
  const period: number[] = [];
  const source: number[] = [];
  const columns: number[] = [];
  const twice = new Set<number>();
  const errorIds = new Set<number>();
  const seen: Set<number>[] = [];
  for (const place of places) {
    if (as.gone?.has(place.row) === true) continue;
    const cell = block.cells[place.row]?.[place.column];
    if (isBlank(cell)) continue;
    const id = idFrom(cell);
    if (typeof id !== "string") {
      errorIds.add(place.row);
      continue;
    }
    if (excluded.has(id)) continue;
    const number = interner.known(cell) ?? interner.intern(as.same?.get(id) ?? id, cell);
    seen[place.period] ??= new Set();
    const list = seen[place.period] as Set<number>;
    if (list.has(number)) {
      twice.add(place.row);
      continue;
    }
    list.add(number);
    customer.push(number);
    period.push(place.period);
    source.push(place.row);
    columns.push(place.column);
  }
  return {
    list: {
      length: customer.length,
      customers: interner.ids.length,
      ids: interner.ids,
      customer: Int32Array.from(customer),
    },
    period: Int32Array.from(period),
    rowOf: (entry) => source[entry] as number,
    columnOf: (entry) => columns[entry] as number,
    idCell: (entry) => block.cells[source[entry] as number]?.[columns[entry] as number],
    twice: [...twice],
    errorIds: [...errorIds],
  };
}

/** The distinct cells of a column of periods in order of appearance, and the number of each row's. */
export function distinctPeriods(
  block: Block,
  column: number,
  data: readonly number[],
): { readonly cells: readonly unknown[]; readonly numberOf: ReadonlyMap<number, number> } {
  const cells: unknown[] = [];
  const numbers = new Map<unknown, number>();
  const numberOf = new Map<number, number>();
  for (const row of data) {
    const cell = block.cells[row]?.[column];
    if (isBlank(cell)) continue;
    const key = isDate(cell) ? (cell as { getTime(): number }).getTime() : textOf(cell).toLowerCase();
    let number = numbers.get(key);
    if (number === undefined) {
      number = cells.push(cell) - 1;
      numbers.set(key, number);
    }
    numberOf.set(row, number);
  }
  return { cells, numberOf };
}
