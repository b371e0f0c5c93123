import type { PurchaseHistories, PurchaseValues } from "../../plan/purchases";
import type { ErrorCode } from "../../words/errors";
import type { Host } from "../host";
import { readNumberColumns } from "../number-columns";
import { cellError } from "../problems";

/** A row at fault: what is wrong, in which column, and its cell. */
type Fault = readonly [
  code: ErrorCode,
  column: string,
  cell: number,
  facts?: Readonly<Record<string, number>>,
];

/**
 * Reads repeat purchases, time of the last one and time watched, a row a customer, as CUSTOMER_SUMMARY gives them. A blank
 * among them and numbers that contradict each other are errors that name the row.
 */
export function readHistories(
  frequency: unknown,
  recency: unknown,
  age: unknown,
  host: Host,
): PurchaseHistories {
  const { columns, row, length } = readNumberColumns(
    [frequency, recency, age],
    ["frequency", "recency", "age"],
    host,
  );
  const [x, last, watched] = columns as [Float64Array, Float64Array, Float64Array];
  for (let i = 0; i < length; i++) {
    const repeats = x[i] as number;
    const then = last[i] as number;
    const now = watched[i] as number;
    // Sound rows pass at one look: comparisons with NaN are false.
    if (repeats > 0 ? then > 0 && then <= now && isCount(repeats) : repeats === 0 && then === 0 && now >= 0)
      continue;
    const fault = historyFault(repeats, then, now);
    if (fault !== undefined) throw faultError(fault, row(i));
  }
  return { frequency: x, recency: last, age: watched };
}

function historyFault(frequency: number, recency: number, age: number): Fault | undefined {
  if (Number.isNaN(frequency)) return ["blank-in-row", "frequency", frequency];
  if (Number.isNaN(recency)) return ["blank-in-row", "recency", recency];
  if (Number.isNaN(age)) return ["blank-in-row", "age", age];
  if (!isCount(frequency)) return ["frequency-not-whole", "frequency", frequency];
  if (age < 0) return ["negative-age", "age", age];
  if (recency < 0 || recency > age) return ["recency-outside-age", "recency", recency, { age }];
  if (frequency === 0 && recency !== 0) return ["recency-without-repeat", "recency", recency];
  if (frequency > 0 && recency === 0) return ["repeat-without-recency", "recency", recency, { frequency }];
  return undefined;
}

/**
 * Reads repeat purchases and their mean value, a row a customer, and keeps customers with repeat purchases. Their value has
 * to be there and above 0; beside a frequency of 0 it is not looked at.
 */
export function readPurchaseValues(frequency: unknown, value: unknown, host: Host): PurchaseValues {
  const { columns, row, length } = readNumberColumns([frequency, value], ["frequency", "value"], host);
  const [x, z] = columns as [Float64Array, Float64Array];
  const kept = { frequency: new Float64Array(length), value: new Float64Array(length) };
  let end = 0;
  for (let i = 0; i < length; i++) {
    const fault = valueFault(x[i] as number, z[i] as number);
    if (fault !== undefined) throw faultError(fault, row(i));
    if (x[i] === 0) continue;
    kept.frequency[end] = x[i] as number;
    kept.value[end++] = z[i] as number;
  }
  return { frequency: kept.frequency.subarray(0, end), value: kept.value.subarray(0, end) };
}

function valueFault(frequency: number, value: number): Fault | undefined {
  if (Number.isNaN(frequency)) return ["blank-in-row", "frequency", frequency];
  if (!isCount(frequency)) return ["frequency-not-whole", "frequency", frequency];
  if (frequency === 0) return undefined;
  if (Number.isNaN(value)) return ["blank-value", "value", value, { frequency }];
  return value > 0 ? undefined : ["value-not-positive", "value", value];
}

/** A number of purchases, small enough to be counted one by one. */
const isCount = (frequency: number): boolean =>
  frequency >= 0 && frequency <= 1e9 && Math.floor(frequency) === frequency;

const faultError = ([code, column, cell, facts = {}]: Fault, row: number) =>
  cellError({ code, cell: Number.isNaN(cell) ? "" : cell, facts }, column, row);
