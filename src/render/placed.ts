import type { Box } from "../table/report";

/** A rectangle of a page; rows and columns count from 0 at its top left cell. */
export interface Rectangle {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Where a box stands on the page: its heading row and the rows below. */
export interface Placed extends Rectangle {
  readonly box: Box;
}
