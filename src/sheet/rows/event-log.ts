import type { EventLog } from "../../plan/log";
import { type CellColumn, cellAt } from "../cell-column";
import { type DayColumn, readSeconds } from "../dates/day-column";
import { idFrom } from "../ids/ids";
import type { CountedRows } from "./counted-rows";

/** The rows that count as a log. Ids as text, and seconds, are read when they are first asked for: most answers need neither. */
export function eventLog(
  { length, customer, day, span, amount, firstRow, rowOf }: CountedRows,
  customers: CellColumn,
  dates: CellColumn,
  when: DayColumn,
): EventLog {
  let ids: readonly string[] | undefined;
  let second: { readonly column: Float64Array | undefined } | undefined;
  return {
    length,
    customers: firstRow.length,
    get ids() {
      ids ??= firstRow.map((row) => idFrom(cellAt(customers, row)) as string);
      return ids;
    },
    customer,
    day,
    get second() {
      second ??= { column: readSeconds(dates, when.read, length, rowOf) };
      return second.column;
    },
    ...(amount === undefined ? {} : { amount }),
    ...(length === 0 ? { firstDay: 0, lastDay: -1 } : span),
  };
}
