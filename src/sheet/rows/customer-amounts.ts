import { InputError } from "../../words/input-error";
import { isBlank } from "../cells";
import { isHeaderRow } from "../headers";
import type { Host } from "../host";
import { type Interner, idFrom } from "../ids/ids";
import { numberReader } from "../numbers/numbers";
import { cellError, isProblem } from "../problems";
import { listOf, mustMatch, trimmedLength } from "../shapes";
import { leftOutText } from "./readings";

/** A range of amounts beside the customers. */
export interface AmountRange {
  readonly name: string;
  readonly range: unknown;
}

/** Customers and their amounts, a row each. */
export interface CustomerAmounts {
  /** The number of each row's customer; numbers and ids belong to the interner. */
  readonly customer: Int32Array;
  /** A column for each range, as long as `customer`. */
  readonly amounts: readonly Float64Array[];
}

/**
 * Reads customers and amounts, 0 or more. Blank rows and rows with a blank id are left out, a header row too; a blank
 * amount is 0, an id may stand on several rows.
 * Throws InputError for shapes, an empty range, and for a cell that cannot be read or is negative ("negative-amount").
 * Hot path: one pass over up to a million rows.
 */
export function readCustomerAmounts(
  customers: unknown,
  ranges: readonly AmountRange[],
  interner: Interner,
  host: Host,
): CustomerAmounts {
  const ids = listOf(customers, "customers");
  const columns = ranges.map(({ name, range }) => ({
    name,
    list: listOf(range, name),
    read: numberReader(host),
  }));
  const named = [{ name: "customers", list: ids }, ...columns];
  mustMatch(named.map(({ name, list }) => ({ name, rows: list.length })));
  const empty = named.find(({ list }) => list.every(isBlank));
  if (empty !== undefined) throw new InputError("empty-range", { column: empty.name });

  const end = trimmedLength(named.map(({ list }) => list));
  const hasHeader = isHeaderRow(
    columns.map(({ list }) => ({ kind: "number", cell: list[0] })),
    host,
  );
  const customer = new Int32Array(end);
  const amounts = columns.map(() => new Float64Array(end));
  let length = 0;
  let withoutId = 0;
  for (let i = hasHeader ? 1 : 0; i < end; i++) {
    const cell = ids[i];
    let number = interner.known(cell);
    if (number === undefined) {
      const id = idFrom(cell);
      if (isProblem(id)) throw cellError(id, "customers", i + 1);
      if (id === undefined) {
        if (columns.some(({ list }) => !isBlank(list[i]))) withoutId++;
        continue;
      }
      number = interner.intern(id, cell);
    }
    for (let c = 0; c < columns.length; c++) {
      const column = columns[c] as (typeof columns)[number];
      const value = column.read(column.list[i], i + 1) ?? 0;
      if (isProblem(value)) throw cellError(value, column.name, i + 1);
      if (value < 0) throw cellError({ code: "negative-amount", cell: value }, column.name, i + 1);
      (amounts[c] as Float64Array)[length] = value;
    }
    customer[length] = number;
    length++;
  }
  if (length === 0) throw nothingLeft(withoutId);
  return { customer: customer.subarray(0, length), amounts: amounts.map((list) => list.subarray(0, length)) };
}

function nothingLeft(withoutId: number): InputError {
  if (withoutId === 0) return new InputError("only-headers", { column: "customers" });
  const left = leftOutText([{ reason: "blank-id", column: "customers", count: withoutId, rows: [] }]);
  return new InputError("nothing-left", { column: "customers", left });
}
