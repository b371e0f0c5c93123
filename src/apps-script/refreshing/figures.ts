import type { Page } from "../../render/page";
import type { GridCell } from "../../table/report";
import type { Unit } from "../../table/table";

/** The figures of one box: its heading row first, and how many leading columns say what a row is. */
export interface Figures {
  readonly box: string;
  /** What stands above it, save above the main one. */
  readonly heading?: string | undefined;
  readonly labels: number;
  readonly cells: readonly (readonly GridCell[])[];
}

const isLabel = (unit: Unit | undefined): boolean => unit === "label" || unit === "text";

/** The figures of a page, and the units of each box's columns; a box that only continues the rows of another says nothing of its own. */
export const figuresOf = (page: Page): (Figures & { readonly units: readonly Unit[] })[] =>
  page.boxes
    .filter(({ box: { beside, grid } }) => beside !== true || isLabel(grid.units[0]))
    .map(({ box: { name, heading, grid } }) => {
      let labels = 0;
      while (isLabel(grid.units[labels])) labels++;
      return { box: name, heading, labels: Math.max(1, labels), cells: grid.cells, units: grid.units };
    });

/** A longer text would leave no room for other tables in the metadata of a sheet. */
const LONGEST = 4_000;
const DIGITS = 6;

/**
 * Figures as short text, numbers to six digits, for tables whose cells follow the data by themselves and so do not tell
 * what they were; null when the text would be too long.
 */
export function lastFigures(page: Page): string | null {
  const short = figuresOf(page).map(({ box, labels, cells }) => [
    box,
    labels,
    cells.map((row) => row.map((cell) => (typeof cell === "number" ? rounded(cell) : (cell ?? "")))),
  ]);
  const text = JSON.stringify(short);
  return text.length > LONGEST ? null : text;
}

/** The same to six digits, so that rounding is no change. */
export const rounded = (value: number): number => Number(value.toPrecision(DIGITS));

/** Reads what lastFigures wrote; undefined where it cannot be read. */
export function figuresFrom(text: string | null): Figures[] | undefined {
  if (text === null) return undefined;
  try {
    const short = JSON.parse(text) as [string, number, (string | number)[][]][];
    return short.map(([box, labels, cells]) => ({
      box,
      labels,
      cells: cells.map((row) => row.map((cell) => (cell === "" ? undefined : cell))),
    }));
  } catch {
    return undefined;
  }
}
