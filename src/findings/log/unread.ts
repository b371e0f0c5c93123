import type { ErrorCode } from "../../words/errors";
import { type Found, leftOutByReader } from "../found";
import type { LogRows } from "./rows";

/** Rows that the reader cannot count, gathered by what is wrong with them. They are left out; only the date order can be settled. */
function leftOut(
  rows: LogRows,
  code: string,
  reasons: readonly (ErrorCode | "blank-id")[],
): Found | undefined {
  const entries = rows.reading.leftOut.filter(({ reason }) =>
    (reasons as readonly string[]).includes(reason),
  );
  const count = entries.reduce((sum, entry) => sum + entry.count, 0);
  const places = rows.rowsOf(entries.flatMap((entry) => [...entry.rows])).sort((a, b) => a - b);
  return leftOutByReader(code, places, {}, count);
}

export const blankIds = (rows: LogRows): Found | undefined => leftOut(rows, "blank-ids", ["blank-id"]);

export const errorCells = (rows: LogRows): Found | undefined =>
  leftOut(rows, "error-cells", ["error-cell", "not-an-id"]);

export const unreadableDates = (rows: LogRows): Found | undefined =>
  leftOut(rows, "unreadable-dates", ["not-a-date", "other-date-order", "blank-date"]);

/** 03/04/2024 with nothing in the column that settles the order: nobody but the user can tell. */
export function ambiguousDates(rows: LogRows): Found | undefined {
  const found = leftOut(rows, "ambiguous-dates", ["ambiguous-date", "mixed-date-order"]);
  return (
    found && {
      ...found,
      weight: "stop",
      choices: ["dmy", "mdy", "leave-out"],
      byDefault: undefined,
      effects: { dmy: { kind: "dateorder", order: "dmy" }, mdy: { kind: "dateorder", order: "mdy" } },
    }
  );
}
