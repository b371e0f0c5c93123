import type { Table } from "../../table/table";
import type { MoneyColumns } from "./columns";

/** Finished periods that have money at their start, together: rates of the sums. */
export interface Overall {
  /** How many periods these are. */
  readonly periods: number;
  /** Undefined without such a period, or where a sum is past what a number holds. */
  readonly nrr: number | undefined;
  readonly grr: number | undefined;
  readonly churn: number | undefined;
}

/** Sums over the first `finished` rows, weighting each period by the money at its start. */
export function overall(table: Table, columns: MoneyColumns, finished: number): Overall {
  const rows = ratedRows(table, columns, finished);
  const sum = (column: number): number => rows.reduce((total, row) => total + amountOf(row[column]), 0);
  const start = sum(columns.start);
  const lost = sum(columns.contraction) + sum(columns.churned);
  const share = (part: number): number | undefined =>
    start > 0 && Number.isFinite(part / start) ? part / start : undefined;
  return {
    periods: rows.length,
    nrr: share(start + sum(columns.expansion) - lost),
    grr: share(start - lost),
    churn: share(lost),
  };
}

/** The finished rows with a rate. */
export const ratedRows = (
  table: Table,
  columns: MoneyColumns,
  finished: number,
): readonly Table["rows"][number][] =>
  table.rows.slice(0, finished).filter((row) => typeof row[columns.nrr] === "number");

const amountOf = (value: Table["rows"][number][number]): number => (typeof value === "number" ? value : 0);
