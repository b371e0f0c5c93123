import type { Host } from "../../sheet/host";
import { numberFrom, numberReader } from "../../sheet/numbers/numbers";
import { isProblem } from "../../sheet/problems";
import { type Block, isBlank } from "../block";
import { type CustomerRows, rowsWhere } from "../customer-rows";
import type { Found } from "../found";
import { noted, rowsFound } from "../found";
import type { LogRows } from "./rows";

/** Rows with a column of amounts, whatever the layout. */
export interface AmountRows extends CustomerRows {
  readonly block: Block;
  readonly columns: { readonly amount: number | undefined };
  /** Rows of the block that hold data. */
  readonly data: readonly number[];
  /** The amount of an entry; undefined where there is none that can be read. */
  amountOf(entry: number): number | undefined;
}

const amountCell = (rows: AmountRows, row: number): unknown =>
  rows.columns.amount === undefined ? "" : rows.block.cells[row]?.[rows.columns.amount];

/** The first day of each customer with an amount above zero. */
function firstPurchases(rows: LogRows): Float64Array {
  const first = new Float64Array(rows.log.customers).fill(Number.POSITIVE_INFINITY);
  for (let event = 0; event < rows.log.length; event++) {
    const customer = rows.log.customer[event] as number;
    const when = rows.log.day[event] as number;
    if ((rows.amountOf(event) ?? 0) > 0 && when < (first[customer] as number)) first[customer] = when;
  }
  return first;
}

/** Negative amounts on or after a customer's purchase: money given back, which must not count as a return. */
export function refunds(rows: LogRows): Found | undefined {
  if (rows.columns.amount === undefined) return undefined;
  const first = firstPurchases(rows);
  const places = rowsWhere(
    rows,
    (event) =>
      (rows.amountOf(event) ?? 0) < 0 &&
      (first[rows.log.customer[event] as number] as number) <= (rows.log.day[event] as number),
  );
  return rowsFound("refunds", places, "leave-out");
}

/** Negative amounts of customers who have bought nothing before. */
export function negativeAmounts(rows: LogRows): Found | undefined {
  if (rows.columns.amount === undefined) return undefined;
  const first = firstPurchases(rows);
  const places = rowsWhere(
    rows,
    (event) =>
      (rows.amountOf(event) ?? 0) < 0 &&
      (first[rows.log.customer[event] as number] as number) > (rows.log.day[event] as number),
  );
  return rowsFound("negative-amounts", places, "leave-out");
}

export const zeroAmounts = (rows: AmountRows, code = "zero-amounts"): Found | undefined =>
  rows.columns.amount === undefined
    ? undefined
    : rowsFound(
        code,
        rowsWhere(rows, (event) => rows.amountOf(event) === 0),
        "keep",
      );

/** Amounts typed as text are read as numbers; good to know before somebody sums the column. */
export const textAmounts = (rows: AmountRows, host: Host): Found | undefined =>
  noted(
    "text-amounts",
    rows.data.filter((row) => {
      const cell = amountCell(rows, row);
      return typeof cell === "string" && !isBlank(cell) && typeof numberFrom(cell, host) === "number";
    }),
  );

/** Amounts that are no numbers: nothing shows that the row is a purchase at all. */
export const unreadableAmounts = (
  rows: AmountRows,
  host: Host,
  code = "unreadable-amounts",
): Found | undefined =>
  rowsFound(
    code,
    rows.columns.amount === undefined
      ? []
      : rows.data.filter((row) => {
          const cell = amountCell(rows, row);
          return typeof cell !== "number" && !isBlank(cell) && typeof numberFrom(cell, host) === "object";
        }),
    "leave-out",
  );

/** More than one currency in the column: counts of customers don't mind, sums of money would. */
export function currencies(rows: AmountRows, host: Host): Found | undefined {
  const read = numberReader(host);
  let other = "";
  const places = rows.data.filter((row) => {
    const reading = read(amountCell(rows, row), row + 1);
    if (!isProblem(reading) || reading.code !== "two-currencies") return false;
    other ||= String(reading.facts?.["otherCell"] ?? "");
    return true;
  });
  const first = places[0];
  return noted("currencies", places, {
    one: other,
    two: first === undefined ? "" : String(amountCell(rows, first)),
  });
}
