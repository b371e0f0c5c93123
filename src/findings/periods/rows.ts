import { isoText } from "../../calendar/days";
import { dayFrom } from "../../sheet/dates/dates";
import type { Host } from "../../sheet/host";
import { numberReader } from "../../sheet/numbers/numbers";
import { isProblem } from "../../sheet/problems";
import type { Block } from "../block";
import { isBlank, isBlankRow, isDate, textOf } from "../block";

export interface PeriodColumns {
  readonly period: number | undefined;
  readonly start: number | undefined;
  readonly new: number;
  readonly end: number;
}

/** One row of a summary as read; undefined = blank, "unreadable" = no number. */
export interface SummaryRow {
  readonly row: number;
  readonly period: string;
  readonly start: number | undefined;
  readonly joined: number | undefined;
  readonly end: number | undefined;
  /** Columns whose cell is no number. */
  readonly unreadable: readonly number[];
}

/** Reads the rows of a summary that hold anything. Date cells as periods are said as 2024-03-01, as RETENTION_TABLE does. */
export function summaryRows(
  block: Block,
  columns: PeriodColumns,
  first: number,
  last: number,
  host: Host,
): SummaryRow[] {
  const readers = new Map<number, ReturnType<typeof numberReader>>();
  const rows: SummaryRow[] = [];
  for (let row = first; row < last; row++) {
    const cells = block.cells[row] ?? [];
    if (isBlankRow(cells)) continue;
    const unreadable: number[] = [];
    const count = (column: number | undefined): number | undefined => {
      if (column === undefined) return undefined;
      let reader = readers.get(column);
      if (reader === undefined) {
        reader = numberReader(host);
        readers.set(column, reader);
      }
      const reading = reader(cells[column], row + 1);
      if (!isProblem(reading)) return reading;
      unreadable.push(column);
      return undefined;
    };
    const counts = { start: count(columns.start), joined: count(columns.new), end: count(columns.end) };
    rows.push({
      row,
      period: periodText(columns.period === undefined ? "" : cells[columns.period], host),
      ...counts,
      unreadable,
    });
  }
  return rows;
}

/** A period as typed; a Date cell as 2024-03-01. */
export function periodText(cell: unknown, host: Host): string {
  if (isBlank(cell)) return "";
  if (!isDate(cell)) return textOf(cell);
  const day = dayFrom(cell, host);
  return typeof day === "number" ? isoText(day) : "";
}
