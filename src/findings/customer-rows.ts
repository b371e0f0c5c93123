/** Customers by number, as a log, contracts or a matrix list them: one customer an entry. */
export interface CustomerList {
  readonly length: number;
  readonly customers: number;
  readonly ids: readonly string[];
  readonly customer: Int32Array;
}

/** What the rules about ids look at, whatever the layout: entries with a customer each. */
export interface CustomerRows {
  readonly list: CustomerList;
  /** The block's row of an entry. A row of rosters has several. */
  rowOf(entry: number): number;
  /** The cell that an entry's id was read from. */
  idCell(entry: number): unknown;
}

/** The rows of the entries that satisfy a condition, in order, each once. */
export function rowsWhere(rows: CustomerRows, holds: (entry: number) => boolean): number[] {
  const found: number[] = [];
  let ordered = true;
  for (let entry = 0; entry < rows.list.length; entry++) {
    if (!holds(entry)) continue;
    const row = rows.rowOf(entry);
    if (found.length > 0 && row <= (found[found.length - 1] as number)) ordered = false;
    found.push(row);
  }
  return ordered ? found : [...new Set(found)].sort((a, b) => a - b);
}

/** The rows of the customers in a set. */
export const rowsOfCustomers = (rows: CustomerRows, customers: ReadonlySet<number>): number[] =>
  rowsWhere(rows, (entry) => customers.has(rows.list.customer[entry] as number));
