import { InputError } from "../../words/input-error";
import { isHeaderRow } from "../headers";
import type { Host } from "../host";
import { numberReader } from "../numbers/numbers";
import { type CellProblem, cellError, isProblem } from "../problems";
import { listOf, trimmedLength } from "../shapes";

/**
 * Counts of customers of one cohort who are still there, in a row or a column: those acquired first. A heading in the first
 * cell and blank cells at the end are left out. Throws InputError for a gap, a cell that is no count, a rise and fewer than three.
 */
export function readSurvivors(range: unknown, host: Host): readonly number[] {
  const cells = listOf(range, "survivors");
  const isRow = Array.isArray(range) && range.length === 1 && cells.length > 1;
  const end = trimmedLength([cells]);
  if (end === 0) throw new InputError("empty-range", { column: "survivors" });
  const read = numberReader(host);
  const counts: number[] = [];
  for (let i = isHeaderRow([{ kind: "number", cell: cells[0] }], host) ? 1 : 0; i < end; i++) {
    const cell = cells[i];
    const refuse = (problem: CellProblem) =>
      isRow ? cellError(problem, "survivors", 1, i + 1) : cellError(problem, "survivors", i + 1);
    const count = read(cell, i + 1);
    if (isProblem(count)) throw refuse(count);
    if (count === undefined) throw refuse({ code: "blank-survivors", cell: "" });
    if (count < 0) throw refuse({ code: "negative-survivors", cell });
    const before = counts[counts.length - 1];
    if (before !== undefined && count > before)
      throw refuse({ code: "rising-survivors", cell, facts: { before } });
    counts.push(count);
  }
  if (counts[0] === 0) throw new InputError("no-survivors");
  if (counts.length < 3) throw new InputError("few-survivors", { count: counts.length });
  return counts;
}
