import { against, type Condition } from "./counting";
import {
  call,
  cell,
  type Expression,
  expression,
  joined,
  type NativeCell,
  operation,
  when,
} from "./expression";
import type { NativeForm, PlanOf } from "./form";

/** Columns of REVENUE_TABLE. */
const START = 1;
const END = 7;

/**
 * REVENUE_TABLE with sums of each customer and period, compared with the period before; a sum below 0 counts as 0:
 * Period, Start, New, Reactivation, Expansion, Contraction, Churned, End, NRR, GRR, Quick ratio.
 */
export const revenueForm: NativeForm<PlanOf<"revenue">> = {
  columns: () => ["revenue", "gain", "lost"],
  can: ({ options: { from, to } }) => from === undefined && to === undefined,
  cells: ({ box }, grid, { rows }) => {
    if (rows === undefined) return [];
    const sum = (name: "revenue" | "gain" | "lost", ...conditions: readonly Condition[]): Expression =>
      call("SUMIFS", rows.column(name), ...conditions.flat());
    return grid.map((line, row): NativeCell[] => {
      if (row === 0) return [...line];
      const at = (column: number): Expression => cell({ box }, row, column);
      const now: Condition = [rows.column("period"), rows.period(String(line[0]))];
      const before: Condition = [rows.column("period"), operation(rows.period(String(line[0])), "-", 1)];
      const kind = (must: string | number): Condition => [rows.column("kind"), expression(must)];
      const [start, joinedNow, back, expansion, contraction, churned] = [START, 2, 3, 4, 5, 6].map(at) as [
        Expression,
        Expression,
        Expression,
        Expression,
        Expression,
        Expression,
      ];
      const lost = operation(contraction, "+", churned);
      const some = (value: Expression): Expression =>
        when(operation(start, ">", 0), operation(value, "/", start), "");
      const kept = joined("-", start, contraction, churned);
      return [
        line[0],
        sum("revenue", before, kind(">0")),
        sum("revenue", now, kind(1)),
        sum("revenue", now, kind(3)),
        sum("gain", now, [rows.column("gain"), against(">", 0)]),
        operation(0, "-", sum("gain", now, [rows.column("gain"), against("<", 0)])),
        sum("lost", before),
        sum("revenue", now, kind(">0")),
        some(operation(kept, "+", expansion)),
        some(kept),
        when(operation(lost, ">", 0), operation(joined("+", joinedNow, expansion, back), "/", lost), ""),
      ].slice(0, Math.max(END + 1, line.length));
    });
  },
};
