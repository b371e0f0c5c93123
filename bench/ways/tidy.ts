import { distinct, groupBy, min, mutate, n, tidy as pipe, summarize } from "@tidyjs/tidy";
import { countsFrom, monthOf, ofOrders, type Way } from "./way";

interface Row {
  readonly id: string;
  readonly month: number;
}

export const tidy: Way = ofOrders((customers, dates) => {
  const rows = customers.map(
    ([id], i): Row => ({ id: id as string, month: monthOf((dates[i] as [Date])[0]) }),
  );
  const joined = pipe<{ id: string; cohort: number }>(
    rows,
    groupBy("id", [summarize({ cohort: min("month") })]),
  );
  const cohortOf = new Map(joined.map(({ id, cohort }) => [id, cohort]));
  const counted = pipe<{ cohort: number; after: number; customers: number }>(
    rows,
    distinct(["id", "month"]),
    mutate({ cohort: (row: Row) => cohortOf.get(row.id) as number }),
    mutate({ after: (row: Row & { cohort: number }) => row.month - row.cohort }),
    groupBy(["cohort", "after"], [summarize({ customers: n() })]),
  );
  return countsFrom(counted.map(({ cohort, after, customers: count }) => [cohort, after, count] as const));
});
