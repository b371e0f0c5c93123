import { averageOfColumn } from "../../metrics/cohorts/averages";
import { countIn, limitsIn, rateIn, stateOf } from "../../metrics/cohorts/cohort-cells";
import { cohortGroups } from "../../metrics/cohorts/cohort-groups";
import {
  type CohortMatrix,
  cohortMatrix,
  cohortShape,
  FUTURE,
  OPEN,
} from "../../metrics/cohorts/cohort-matrix";
import type { EventLog } from "../../plan/log";
import type { LogOptions } from "../../plan/options";
import type { Column, Table, Value } from "../../table/table";
import { InputError } from "../../words/input-error";
import { averageLabels, labels } from "../../words/labels/shared";
import { nothingInSpan, requireEvents, requireRoom, unfinishedAside } from "../events";

/**
 * The counts behind a cohort table. `returns` are the events that count as coming back where these are others than the
 * start events (customers numbered as in `log`, −1 for strangers). Refuses options that contradict each other, an empty
 * log or span, and a table that no sheet could hold.
 */
export function cohorts(log: EventLog, options: LogOptions, returns: EventLog = log): CohortMatrix {
  if (options.brackets !== undefined && (options.mode === "on_or_before" || options.mode === "every"))
    throw new InputError("brackets-need-mode", { mode: options.mode });
  requireEvents(log, options);
  const groups = cohortGroups(log, options, returns);
  const shape = cohortShape(groups, options);
  if (shape.cohorts.length === 0) throw nothingInSpan(groups.calendar, log.firstDay);
  requireRoom(shape.cohorts.length + 1, shape.width + 2);
  return cohortMatrix(groups, shape, options);
}

/** A row a cohort: label, size, then a column a period (0, 1, 2 …) or bracket, as `output` says. */
export function cohortTable(matrix: CohortMatrix, options: LogOptions): Table {
  const isHidden = (row: number, column: number): boolean =>
    options.incomplete === "hide" && stateOf(matrix, row, column) === OPEN && !isColumnZero(matrix, column);
  let hides = false;
  const rows: Value[][] = [];
  const unfinished: boolean[][] = [];
  for (let row = 0; row < matrix.cohorts.length; row++) {
    const cells: Value[] = [
      matrix.calendar.periods.label(matrix.cohorts[row] as number),
      matrix.sizes[row] as number,
    ];
    const open = [false, false];
    for (let column = 0; column < matrix.width; column++) {
      const hidden = isHidden(row, column);
      hides ||= hidden;
      cells.push(hidden ? undefined : cellValue(matrix, row, column, options));
      open.push(!hidden && stateOf(matrix, row, column) === OPEN && !isColumnZero(matrix, column));
    }
    rows.push(cells);
    unfinished.push(open);
  }
  if (options.average !== "none") {
    rows.push(averageRow(matrix, options.average));
    unfinished.push(columnsOf(matrix, options).map(() => false));
  }
  return {
    columns: columnsOf(matrix, options),
    rows,
    unfinished,
    summaryRows: options.average === "none" ? 0 : 1,
    ...(hides ? { hidden: unfinishedAside(matrix.calendar) } : {}),
    notes: [],
  };
}

const isColumnZero = (matrix: CohortMatrix, column: number): boolean => matrix.everyoneFirst && column === 0;

function columnsOf(matrix: CohortMatrix, options: LogOptions): Column[] {
  const unit = options.output === "count" ? "count" : "rate";
  const values: Column[] =
    options.brackets === undefined
      ? matrix.columns.map((_, k) => ({ heading: k, unit }))
      : options.brackets.map(({ typed }) => ({ heading: { typed }, unit }));
  return [{ heading: labels.cohort, unit: "label" }, { heading: labels.size, unit: "count" }, ...values];
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
