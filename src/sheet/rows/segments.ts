import type { ErrorCode } from "../../words/errors";
import { plainText } from "../cells";
import type { Host } from "../host";
import { cellError } from "../problems";
import { readTableRows } from "./table-rows";

/** What was counted of one segment in two groups. */
export interface SegmentCounts {
  readonly retainedA: number;
  readonly startA: number;
  readonly retainedB: number;
  readonly startB: number;
}

const names = ["segments", "retained_a", "start_a", "retained_b", "start_b"] as const;

/**
 * Reads segments and their counts, a row each; a segment named twice is added up. A blank start is nobody.
 * Throws InputError for what cannot be read, a row without a segment, a negative count, and for retained
 * customers that are blank or above 0 where the start says otherwise.
 */
export function readSegments(args: readonly unknown[], host: Host): readonly SegmentCounts[] {
  const rows = readTableRows(
    args,
    names.map((name, i) => ({ name, kind: i === 0 ? "text" : "number" })),
    host,
  );
  const sums = new Map<string, SegmentCounts>();
  for (const { row, values } of rows) {
    const refuse = (code: ErrorCode, column: number, cell: unknown, facts = {}) =>
      cellError({ code, cell, facts }, names[column] ?? "", row);
    const count = (column: number): number => {
      const value = (values[column] as number | undefined) ?? 0;
      if (value < 0) throw refuse("negative-count", column, value);
      return value;
    };
    /** Retained customers, beside the start in the next column. */
    const kept = (column: number): number => {
      const value = count(column);
      const start = count(column + 1);
      if (start > 0 && values[column] === undefined) throw refuse("blank-count", column, "", { start });
      if (start === 0 && value > 0) throw refuse("retained-of-nobody", column, value);
      return value;
    };
    const segment = plainText(String(values[0] ?? ""));
    if (segment === "") throw refuse("nameless-segment", 0, "");
    const sum = sums.get(segment);
    sums.set(segment, {
      retainedA: kept(1) + (sum?.retainedA ?? 0),
      startA: count(2) + (sum?.startA ?? 0),
      retainedB: kept(3) + (sum?.retainedB ?? 0),
      startB: count(4) + (sum?.startB ?? 0),
    });
  }
  return [...sums.values()];
}
