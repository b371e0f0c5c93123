import type { PurchaseHistories } from "../../plan/purchases";
import { add, at, take } from "../column";

/** The different values of a column, ascending, and which of them each row has. */
export interface Distinct {
  readonly values: Float64Array;
  readonly index: Int32Array;
}

/** Customers who share (x, t_x, T) are one cell with a weight: a million customers are some thousand cells. */
export interface PurchaseCells {
  readonly customers: number;
  readonly frequencies: Float64Array;
  readonly recencies: Float64Array;
  readonly ages: Float64Array;
  /** For each cell where its values stand in these three, and how many customers it has. */
  readonly frequency: Int32Array;
  readonly recency: Int32Array;
  readonly age: Int32Array;
  readonly weight: Int32Array;
  /** The cell of each customer. */
  readonly cellOf: Int32Array;
}

/** Finds the cells by three counting sorts: no keys are built, and the order of customers leaves no trace. A hot path. */
export function purchaseCells(histories: PurchaseHistories): PurchaseCells {
  const frequency = distinct(histories.frequency);
  const recency = distinct(histories.recency);
  const age = distinct(histories.age);
  const customers = histories.frequency.length;
  let order: Int32Array = Int32Array.from({ length: customers }, (_, i) => i);
  for (const column of [age, recency, frequency]) order = sortedBy(column, order);
  const cellOf = new Int32Array(customers);
  const firstOf = new Int32Array(customers);
  const weight = new Int32Array(customers);
  let cells = 0;
  for (let i = 0; i < customers; i++) {
    const row = at(order, i);
    const before = i === 0 ? row : at(order, i - 1);
    const isSame =
      i > 0 &&
      frequency.index[row] === frequency.index[before] &&
      recency.index[row] === recency.index[before] &&
      age.index[row] === age.index[before];
    if (!isSame) firstOf[cells++] = row;
    cellOf[row] = cells - 1;
    add(weight, cells - 1, 1);
  }
  const pick = (column: Distinct): Int32Array =>
    firstOf.subarray(0, cells).map((row) => at(column.index, row));
  return {
    customers,
    frequencies: frequency.values,
    recencies: recency.values,
    ages: age.values,
    frequency: pick(frequency),
    recency: pick(recency),
    age: pick(age),
    weight: weight.slice(0, cells),
    cellOf,
  };
}

/** Above so many cells or customers a search for the best fit begins with a sample of so many customers. */
export const MANY = 100_000;
export const SAMPLE = 20_000;

/** The cells of every so-manieth customer, where there are many cells; they are in order, so that every kind is there in its share. */
export function sampleOf(cells: PurchaseCells): PurchaseCells | undefined {
  if (cells.weight.length <= MANY) return undefined;
  const frequency = new Float64Array(SAMPLE);
  const [recency, age] = [frequency.slice(), frequency.slice()];
  let cell = -1;
  let passed = 0;
  for (let i = 0; i < SAMPLE; i++) {
    while (passed <= ((i + 0.5) * cells.customers) / SAMPLE) passed += at(cells.weight, ++cell);
    frequency[i] = cells.frequencies[at(cells.frequency, cell)] as number;
    recency[i] = cells.recencies[at(cells.recency, cell)] as number;
    age[i] = cells.ages[at(cells.age, cell)] as number;
  }
  return purchaseCells({ frequency, recency, age });
}

/** The different values of a column of finite numbers. A hot path. */
export function distinct(column: Float64Array): Distinct {
  const sorted = column.slice().sort();
  let end = 0;
  for (let i = 0; i < sorted.length; i++)
    if (end === 0 || sorted[i] !== sorted[end - 1]) sorted[end++] = sorted[i] as number;
  const values = sorted.slice(0, end);
  const index = new Int32Array(column.length);
  for (let i = 0; i < index.length; i++) {
    const value = column[i] as number;
    let from = 0;
    let to = end - 1;
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((values[middle] as number) < value) from = middle + 1;
      else to = middle;
    }
    index[i] = from;
  }
  return { values, index };
}

function sortedBy({ values, index }: Distinct, order: Int32Array): Int32Array {
  const next = new Int32Array(values.length + 1);
  for (let i = 0; i < index.length; i++) add(next, at(index, i) + 1, 1);
  for (let i = 1; i < next.length; i++) add(next, i, at(next, i - 1));
  const sorted = new Int32Array(order.length);
  for (let i = 0; i < order.length; i++) sorted[take(next, at(index, at(order, i)))] = at(order, i);
  return sorted;
}
