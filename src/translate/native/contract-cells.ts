import { call, cell, type Expression, operation, when } from "./expression";
import { HEADING_ROW } from "./row-formulas";

/** A cell of a row of the helper sheet by its column's name. */
export type Cells = (name: string) => Expression;

/** The end of a contract that runs, a day that dates can say everywhere: 9999-12-31. */
export const FAR_DAY = 2_958_465;
/** More than the number of any day: stands for the period of that end, and parts customers in codes. */
export const FAR_PERIOD = 4_000_000;

/** Whether a sorted row is its customer's first. */
export const isNew = (own: Cells, above: Cells): Expression => operation(own("who"), "<>", above("who"));

/** Nothing below the last sorted row. */
export const filled = (own: Cells, value: Expression): Expression =>
  when(operation(own("sorted"), "=", ""), "", value);

/** Which row below the headings a formula stands in, said by the sheet itself. */
export const placeIn = (column: number): Expression =>
  operation(call("ROW"), "-", call("ROW", cell("helper", HEADING_ROW, column)));
