import { stateOf } from "../../metrics/cohorts/cohort-cells";
import {
  type CohortMatrix,
  cohortMatrix,
  cohortShape,
  type MatrixOptions,
  OPEN,
} from "../../metrics/cohorts/cohort-matrix";
import type { CohortSource } from "../../metrics/cohorts/cohort-source";
import type { LogOptions } from "../../plan/options";
import type { Column, Table, Value } from "../../table/table";
import { labels } from "../../words/labels/shared";
import { nothingInSpan, requireRoom, unfinishedAside } from "../events";

/** Counts customers in their cohorts. Refuses an empty span, and a table that no sheet could hold. */
export function countedCohorts(source: CohortSource, options: MatrixOptions, firstDay: number): CohortMatrix {
  const shape = cohortShape(source, options);
  if (shape.cohorts.length === 0) throw nothingInSpan(source.calendar, firstDay);
  requireRoom(shape.cohorts.length + 1, shape.width + 2);
  return cohortMatrix(source, shape, options);
}

/**
 * The layout that cohort tables share: label, size, then the values of `valuesOf(row)`. Cells that are not over are
 * blank with `incomplete=hide`, save column 0.
 */
export function cohortLayout(
  matrix: CohortMatrix,
  { incomplete }: Pick<LogOptions, "incomplete">,
  columns: readonly Column[],
  valuesOf: (row: number) => readonly Value[],
): Table {
  let hides = false;
  const rows: Value[][] = [];
  const unfinished: boolean[][] = [];
  for (let row = 0; row < matrix.cohorts.length; row++) {
    const cells: Value[] = [
      matrix.calendar.periods.label(matrix.cohorts[row] as number),
      matrix.sizes[row] as number,
    ];
    const open = [false, false];
    const values = valuesOf(row);
    for (let column = 0; column < matrix.width; column++) {
      const isOpen = stateOf(matrix, row, column) === OPEN && !(matrix.everyoneFirst && column === 0);
      const isHidden = isOpen && incomplete === "hide";
      hides ||= isHidden;
      cells.push(isHidden ? undefined : values[column]);
      open.push(isOpen && !isHidden);
    }
    rows.push(cells);
    unfinished.push(open);
  }
  return {
    columns: [{ heading: labels.cohort, unit: "label" }, { heading: labels.size, unit: "count" }, ...columns],
    rows,
    unfinished,
    summaryRows: 0,
    ...(hides ? { hidden: unfinishedAside(matrix.calendar) } : {}),
    notes: [],
  };
}
