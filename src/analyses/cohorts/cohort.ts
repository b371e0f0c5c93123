import { averageOfColumn } from "../../metrics/cohorts/averages";
import { countIn, limitsIn, rateIn, stateOf } from "../../metrics/cohorts/cohort-cells";
import { type CohortMatrix, FUTURE } from "../../metrics/cohorts/cohort-matrix";
import { cohortSource } from "../../metrics/cohorts/cohort-source";
import type { EventLog } from "../../plan/log";
import type { LogOptions } from "../../plan/options";
import type { Column, Table, Value } from "../../table/table";
import { InputError } from "../../words/input-error";
import { averageLabels } from "../../words/labels/shared";
import { requireEvents } from "../events";
import { cohortLayout, countedCohorts } from "./cohort-layout";

/**
 * The counts behind a cohort table. `returns` are the events that count as coming back where these are others than the
 * start events (customers numbered as in `log`, −1 for strangers). Refuses options that contradict each other, an empty
 * log or span, and a table that no sheet could hold.
 */
export function cohorts(log: EventLog, options: LogOptions, returns: EventLog = log): CohortMatrix {
  if (options.brackets !== undefined && (options.mode === "on_or_before" || options.mode === "every"))
    throw new InputError("brackets-need-mode", { mode: options.mode });
  requireEvents(log, options);
  return countedCohorts(cohortSource(log, options, returns), options, log.firstDay);
}

/** A row a cohort: label, size, then a column a period (0, 1, 2 …) or bracket, as `output` says. */
export function cohortTable(matrix: CohortMatrix, options: LogOptions): Table {
  const table = cohortLayout(matrix, options, columnsOf(matrix, options), (row) =>
    Array.from({ length: matrix.width }, (_, column) => cellValue(matrix, row, column, options)),
  );
  if (options.average === "none") return table;
  return {
    ...table,
    rows: [...table.rows, averageRow(matrix, options.average)],
    unfinished: [...(table.unfinished ?? []), table.columns.map(() => false)],
    summaryRows: 1,
  };
}

/** The columns of values. */
function columnsOf(matrix: CohortMatrix, options: LogOptions): Column[] {
  const unit = options.output === "count" ? "count" : "rate";
  return options.brackets === undefined
    ? matrix.columns.map((_, k) => ({ heading: k, unit }))
    : options.brackets.map(({ typed }) => ({ heading: { typed }, unit }));
}

function cellValue(matrix: CohortMatrix, row: number, column: number, options: LogOptions): Value {
  if (stateOf(matrix, row, column) === FUTURE) return undefined;
  switch (options.output) {
    case "count":
      return countIn(matrix, row, column);
    case "rate":
      return rateIn(matrix, row, column, options.reference);
    case "low":
      return limitsIn(matrix, row, column, options.confidence, options.reference)[0];
    case "high":
      return limitsIn(matrix, row, column, options.confidence, options.reference)[1];
  }
}

function averageRow(matrix: CohortMatrix, method: Exclude<LogOptions["average"], "none">): Value[] {
  const size = matrix.sizes.reduce((sum, n) => sum + n, 0);
  return [
    averageLabels[method],
    size,
    ...matrix.columns.map((_, column) => averageOfColumn(matrix, column, method)),
  ];
}
