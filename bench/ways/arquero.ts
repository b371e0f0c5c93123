import { op, table } from "arquero";
import { countsFrom, monthOf, ofOrders, type Way } from "./way";

export const arquero: Way = ofOrders((customers, dates) => {
  const id = customers.map(([cell]) => cell);
  const month = Int32Array.from(dates, ([cell]) => monthOf(cell as Date));
  const rows = table({ id, month })
    .groupby("id", "month")
    .count()
    .groupby("id")
    .derive({ cohort: (row: { month: number }) => op.min(row.month) })
    .ungroup()
    .derive({ after: (row: { month: number; cohort: number }) => row.month - row.cohort })
    .groupby("cohort", "after")
    .count()
    .objects() as { cohort: number; after: number; count: number }[];
  return countsFrom(rows.map(({ cohort, after, count }) => [cohort, after, count] as const));
});
