import type { ErrorCode } from "../words/errors";
import { InputError } from "../words/input-error";
import { isBlank } from "./cells";
import { isHeaderRow } from "./headers";
import type { Host } from "./host";
import { type Interner, idFrom } from "./ids";
import { numberReader } from "./numbers";
import { cellError, isProblem } from "./problems";
import { leftOutText } from "./readings";
import { listOf, mustMatch, trimmedLength } from "./shapes";

/** A range of amounts beside the customers. */
export interface AmountRange {
  readonly name: string;
  readonly range: unknown;
}

/**
 * Adds up each customer's amounts, a column for each range, by the customer's number in `interner` (a fresh one).
 * Blank rows and rows with a blank id are left out, a header row too, a blank amount is 0, an id may stand twice.
 * Throws InputError for shapes, an empty range, and for a cell that cannot be read or is negative (`negative` is its code).
 * Hot path: one pass over up to a million rows.
 */
export function sumsByCustomer(
  customers: unknown,
  amounts: readonly AmountRange[],
  negative: ErrorCode,
  interner: Interner,
  host: Host,
): readonly Float64Array[] {
  const ids = listOf(customers, "customers");
  const lists = amounts.map(({ name, range }) => listOf(range, name));
  const named = [{ name: "customers", list: ids }, ...lists.map((list, a) => ({ name: nameOf(a), list }))];
  mustMatch(named.map(({ name, list }) => ({ name, rows: list.length })));
  const empty = named.find(({ list }) => list.every(isBlank));
  if (empty !== undefined) throw new InputError("empty-range", { column: empty.name });

  const end = trimmedLength(named.map(({ list }) => list));
  const hasHeader = isHeaderRow(
    lists.map((list) => ({ kind: "number", cell: list[0] })),
    host,
  );
  const readers = lists.map(() => numberReader(host));
  const sums = lists.map(() => new Float64Array(end));
  let withoutId = 0;
  for (let i = hasHeader ? 1 : 0; i < end; i++) {
    const cell = ids[i];
    let customer = interner.known(cell);
    if (customer === undefined) {
      const id = idFrom(cell);
      if (isProblem(id)) throw cellError(id, "customers", i + 1);
      if (id === undefined) {
        if (lists.some((list) => !isBlank(list[i]))) withoutId++;
        continue;
      }
      customer = interner.intern(id, cell);
    }
    for (let a = 0; a < lists.length; a++) {
      const value = readers[a]?.(lists[a]?.[i], i + 1) ?? 0;
      if (isProblem(value)) throw cellError(value, nameOf(a), i + 1);
      if (value < 0) throw cellError({ code: negative, cell: value }, nameOf(a), i + 1);
      const sum = sums[a] as Float64Array;
      sum[customer] = (sum[customer] as number) + value;
    }
  }
  const count = interner.ids.length;
  if (count === 0 && withoutId === 0) throw new InputError("only-headers", { column: "customers" });
  if (count === 0) {
    const left = leftOutText([{ reason: "blank-id", column: "customers", count: withoutId, rows: [] }]);
    throw new InputError("nothing-left", { column: "customers", left });
  }
  return sums.map((sum) => sum.subarray(0, count));

  function nameOf(a: number): string {
    return amounts[a]?.name ?? "";
  }
}
