import { cohortMoney, moneyOfRow } from "../../metrics/cohorts/cohort-money";
import { cohortSource } from "../../metrics/cohorts/cohort-source";
import type { AmountLog } from "../../plan/log";
import type { SharedOptions } from "../../plan/options";
import type { CohortValueOutput } from "../../plan/revenue";
import type { Table } from "../../table/table";
import { requireEvents } from "../events";
import { cohortLayout, countedCohorts } from "./cohort-layout";

export type CohortValueOptions = Pick<
  SharedOptions,
  | "grain"
  | "weekstart"
  | "fiscal"
  | "cohort"
  | "window"
  | "asof"
  | "incomplete"
  | "from"
  | "to"
  | "periods"
  | "zero"
> & { readonly output: CohortValueOutput };

/** A cohort table of money: a row a cohort, in the layout of a cohort table of customers, its cells as `output` says. */
export function cohortValueTable(log: AmountLog, options: CohortValueOptions): Table {
  requireEvents(log, options);
  const counting = { ...options, mode: "on", min: 1 } as const;
  const cohorts = cohortSource(log, counting);
  const matrix = countedCohorts(cohorts, counting, log.firstDay);
  const money = cohortMoney(log, cohorts, matrix, options.output);
  const unit = options.output === "retention" ? "rate" : "money";
  const columns = matrix.columns.map((_, k) => ({ heading: k, unit }) as const);
  return cohortLayout(matrix, options, columns, (row) => moneyOfRow(matrix, money, row, options.output));
}
