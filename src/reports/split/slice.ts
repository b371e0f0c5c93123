import type { Contracts } from "../../plan/contracts";
import type { EventLog } from "../../plan/log";
import type { ContractData, EventData, Segments } from "../data/data";
import { once } from "../data/once";

/** The rows of some customers, who are numbered anew in their old order. */
interface Slice {
  /** Old row of each row that is left. */
  readonly rows: Int32Array;
  readonly customer: Int32Array;
  readonly ids: readonly string[];
}

/** A hot path: two passes over typed columns. `isIn` holds 1 for each customer that stays. */
function sliced(
  rows: {
    readonly length: number;
    readonly customers: number;
    readonly customer: Int32Array;
    readonly ids: readonly string[];
  },
  isIn: Uint8Array,
): Slice {
  const number = new Int32Array(rows.customers).fill(-1);
  const ids: string[] = [];
  for (let c = 0; c < rows.customers; c++) if (isIn[c] === 1) number[c] = ids.push(rows.ids[c] as string) - 1;
  const kept = new Int32Array(rows.length);
  const customer = new Int32Array(rows.length);
  let length = 0;
  for (let i = 0; i < rows.length; i++) {
    const c = number[rows.customer[i] as number] as number;
    if (c < 0) continue;
    kept[length] = i;
    customer[length++] = c;
  }
  return { rows: kept.subarray(0, length), customer: customer.slice(0, length), ids };
}

const days = (rows: Int32Array, from: Int32Array): Int32Array => rows.map((row) => from[row] as number);

const amounts = (rows: Int32Array, from: Float64Array): Float64Array =>
  Float64Array.from(rows, (row) => from[row] as number);

const segmentsIn = (rows: Int32Array, segments: Segments | undefined): Segments | undefined =>
  segments === undefined ? undefined : { ...segments, of: days(rows, segments.of) };

function least(column: Int32Array): number {
  let found = column[0] ?? 0;
  for (const one of column) if (one < found) found = one;
  return found;
}

function most(column: Int32Array): number {
  let found = column[0] ?? 0;
  for (const one of column) if (one > found) found = one;
  return found;
}

/** The log of some customers, all their rows with them; the customers must have at least one. */
export function eventsOf(data: EventData, isIn: Uint8Array): EventData {
  const { log } = data;
  const { rows, customer, ids } = sliced(log, isIn);
  const day = days(rows, log.day);
  const part: EventLog = {
    length: rows.length,
    customers: ids.length,
    ids,
    customer,
    day,
    ...(log.second === undefined ? {} : { second: amounts(rows, log.second) }),
    ...(log.amount === undefined ? {} : { amount: amounts(rows, log.amount) }),
    firstDay: least(day),
    lastDay: most(day),
  };
  return {
    ...data,
    log: part,
    amounts: once(() => {
      const all = data.amounts();
      return all === undefined ? undefined : amounts(rows, all);
    }),
    segments: segmentsIn(rows, data.segments),
    rowOf: (event) => data.rowOf(rows[event] as number),
    read: undefined,
  };
}

/** The contracts of some customers. First and last day stay those of all, which ends that are still running need. */
export function contractsOf(data: ContractData, isIn: Uint8Array): ContractData {
  const { contracts } = data;
  const { rows, customer, ids } = sliced(contracts, isIn);
  const start = days(rows, contracts.start);
  const part: Contracts = {
    length: rows.length,
    customers: ids.length,
    ids,
    customer,
    start,
    end: days(rows, contracts.end),
    ...(contracts.amount === undefined ? {} : { amount: amounts(rows, contracts.amount) }),
    firstDay: least(start),
    lastDay: contracts.lastDay,
  };
  return {
    ...data,
    contracts: part,
    segments: segmentsIn(rows, data.segments),
    rowOf: (contract) => data.rowOf(rows[contract] as number),
  };
}
