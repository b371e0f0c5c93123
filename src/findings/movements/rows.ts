import type { Host } from "../../sheet/host";
import { numberFrom, numberReader } from "../../sheet/numbers/numbers";
import { isProblem } from "../../sheet/problems";
import { type Block, isBlank, isBlankRow } from "../block";
import { periodText } from "../periods/rows";

/** The amounts of a period, in the order in which they are added up. */
export const amountNames = ["start", "new", "expansion", "reactivation", "contraction", "churned"] as const;
export type AmountName = (typeof amountNames)[number];

export type MovementColumns = Readonly<Partial<Record<AmountName | "period", number>>>;

/** One row as typed: undefined = blank or no such column. */
export interface MovementRow {
  readonly row: number;
  readonly period: string;
  readonly amounts: Readonly<Partial<Record<AmountName, number>>>;
  /** A cell that is no number. */
  readonly unreadable: boolean;
  /** A number that was typed as text. */
  readonly text: boolean;
  /** A currency that another cell contradicts: that cell and this one. */
  readonly otherCurrency: readonly [one: string, two: string] | undefined;
}

/** Reads the rows that hold anything, signs as typed. */
export function movementRows(
  block: Block,
  columns: MovementColumns,
  first: number,
  last: number,
  host: Host,
): MovementRow[] {
  const read = numberReader(host);
  const rows: MovementRow[] = [];
  for (let row = first; row < last; row++) {
    const cells = block.cells[row] ?? [];
    if (isBlankRow(cells)) continue;
    const amounts: Partial<Record<AmountName, number>> = {};
    let [unreadable, text] = [false, false];
    let otherCurrency: MovementRow["otherCurrency"];
    for (const name of amountNames) {
      const column = columns[name];
      const cell = column === undefined ? "" : cells[column];
      if (isBlank(cell)) continue;
      const reading = read(cell, row + 1);
      if (isProblem(reading) && reading.code === "two-currencies")
        otherCurrency = [String(reading.facts?.["otherCell"] ?? ""), String(cell)];
      const amount = isProblem(reading) ? numberFrom(cell, host) : reading;
      if (typeof amount !== "number") unreadable = true;
      else {
        amounts[name] = amount;
        text ||= typeof cell === "string";
      }
    }
    const period = columns.period === undefined ? "" : periodText(cells[columns.period], host);
    rows.push({ row, period, amounts, unreadable, text, otherCurrency });
  }
  return rows;
}
