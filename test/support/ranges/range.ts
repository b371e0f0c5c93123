import type { LayoutName, Roles } from "../../../src/findings/layout/detect";

/** A range as people have them, with what it is: what a careful reader would say, not what the detector says. */
export interface Range {
  readonly name: string;
  /** Untidy: titles, totals, merged or missing headings, two languages, columns or words that mislead. */
  readonly hostile: boolean;
  /** undefined = none of the six layouts. */
  readonly layout: LayoutName | undefined;
  /** The column of each role that has one, from 0. */
  readonly roles: Roles;
  readonly cells: readonly (readonly unknown[])[];
}

type Cells = readonly (readonly unknown[])[];

/** Rows made as wide as the widest, as a sheet's range has them. */
const squared = (cells: Cells): Cells => {
  const width = Math.max(...cells.map((row) => row.length));
  return cells.map((row) => [...row, ...Array.from({ length: width - row.length }, () => "")]);
};

export const tidy = (name: string, layout: LayoutName | undefined, roles: Roles, cells: Cells): Range => ({
  name,
  hostile: false,
  layout,
  roles,
  cells: squared(cells),
});

export const hostile = (name: string, layout: LayoutName | undefined, roles: Roles, cells: Cells): Range => ({
  ...tidy(name, layout, roles, cells),
  hostile: true,
});

/** A Date cell, as a sheet in UTC gives it. */
export const day = (year: number, month: number, date: number, hour = 0, minute = 0): Date =>
  new Date(Date.UTC(year, month - 1, date, hour, minute));
