import { idFrom } from "../../sheet/ids/ids";
import type { EventData, Segments } from "./data";
import type { Laid } from "./laid";
import { logData } from "./log-data";
import { once } from "./once";

/** A log of purchases or events, a row each. */
export function logEvents({ block, detection, roles, answers, host, today, quick }: Laid): EventData {
  const { first, last } = detection.frame;
  const columns = { customer: roles.customer as number, date: roles.date as number, amount: roles.amount };
  const read = logData({ quick, block, columns, first, last, answers, host, today });
  const { log, rowOf, amountOf } = read.rows;
  const cellOf = (column: number) => (event: number) => block.cells[rowOf(event)]?.[column];
  return {
    kind: "events",
    layout: "log",
    found: read.found,
    decision: read.decision,
    log,
    amounts: once(() =>
      roles.amount === undefined
        ? undefined
        : Float64Array.from({ length: log.length }, (_, event) => amountOf(event) ?? Number.NaN),
    ),
    segments:
      roles.segment === undefined
        ? undefined
        : segmentsOf(detection.headings[roles.segment] ?? "", log.length, cellOf(roles.segment)),
    rowOf,
    grain: read.grain,
    grains: ["day", "week", "month", "quarter", "year"],
    names: undefined,
    read,
  };
}

/** The segments of a column of cells, read as ids are: trimmed, width and spaces evened out. */
export function segmentsOf(heading: string, length: number, cellAt: (row: number) => unknown): Segments {
  const numbers = new Map<string, number>();
  const of = new Int32Array(length);
  for (let row = 0; row < length; row++) {
    const cell = cellAt(row);
    const value = typeof cell === "boolean" ? String(cell).toUpperCase() : idFrom(cell);
    if (typeof value !== "string") {
      of[row] = -1;
      continue;
    }
    let number = numbers.get(value);
    if (number === undefined) {
      number = numbers.size;
      numbers.set(value, number);
    }
    of[row] = number;
  }
  return { heading, values: [...numbers.keys()], of };
}
