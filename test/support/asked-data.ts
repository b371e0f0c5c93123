import { decide } from "../../src/findings/decide";
import type { ContractData, EventData, Segments } from "../../src/reports/data/data";
import { segmentsOf } from "../../src/reports/data/log";
import { type Contract, contractsOf } from "./contracts";
import { logOf } from "./logs";

/** An event as a test writes it: customer, day, and segment ("" = blank) where there is a column of them. */
export type Event = readonly [id: string, day: number, segment?: string, amount?: number];

/** A log as the questions see it, with a column of segments, and of amounts where events have some. */
export function eventData(events: readonly Event[]): EventData {
  const hasAmounts = events.some(([, , , amount]) => amount !== undefined);
  return {
    kind: "events",
    layout: "log",
    log: logOf(events.map(([id, day]) => [id, day])),
    amounts: () =>
      hasAmounts ? Float64Array.from(events, ([, , , amount]) => amount ?? Number.NaN) : undefined,
    segments: segmentsFor(events.map(([, , segment]) => segment)),
    rowOf: (event) => event + 1,
    grain: "month",
    grains: ["day", "week", "month", "quarter", "year"],
    names: undefined,
    read: undefined,
    found: [],
    decision: decide([], {}),
  };
}

/** Contracts as the questions see them, with a column of segments. */
export function contractData(
  contracts: readonly Contract[],
  segments: readonly string[] = [],
  withAmounts = false,
): ContractData {
  return {
    kind: "contracts",
    contracts: contractsOf(contracts, withAmounts),
    segments: segments.length === 0 ? undefined : segmentsFor(segments),
    rowOf: (contract) => contract + 1,
    grain: "month",
    found: [],
    decision: decide([], {}),
  };
}

const segmentsFor = (values: readonly (string | undefined)[]): Segments =>
  segmentsOf("Country", values.length, (row) => values[row]);
