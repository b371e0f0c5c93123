import type { ContractCells } from "./contract-columns";
import { against, type Condition, countIf } from "./counting";
import { call, cell, type Expression, joined, type NativeCell, operation, when } from "./expression";
import type { NativeForm, PlanOf } from "./form";
import { DECIMALS } from "./row-formulas";

/** Columns of SUBSCRIPTIONS. */
const START = 1;
const LOST = 4;
const MONEY = 8;

/**
 * SUBSCRIPTIONS' table, who is there at the end of each period: Period, Start, New, Reactivated, Lost, End, Retention, Churn; with
 * amounts also Start, New, Reactivation, Expansion, Contraction, Churned, End revenue, NRR, GRR.
 */
export const subscriptionsForm: NativeForm<PlanOf<"subscriptions">> = {
  columns: ({ amounts }) => [
    "spanFrom",
    "spanEnd",
    ...(amounts ? (["money", "spanUntil", "rise", "fall"] as const) : []),
  ],
  can: ({ options: { lag, from, to } }) => lag === 1 && from === undefined && to === undefined,
  cells: ({ box, amounts }, grid, { rows }) => {
    const contracts = rows?.contracts;
    if (rows === undefined || contracts === undefined) return [];
    return grid.map((line, row): NativeCell[] => {
      if (row === 0) return [...line];
      const at = (column: number): Expression => cell({ box }, row, column);
      const period = rows.period(String(line[0]));
      return [
        line[0],
        ...customerCells(contracts, period, at),
        ...(amounts ? moneyCells(contracts, period, at) : []),
      ];
    });
  },
};

const before = (period: Expression): Expression => operation("<", "&", period);

/** Start, New, Reactivated, Lost, End, Retention, Churn. */
export function customerCells(
  { column }: ContractCells,
  period: Expression,
  at: (column: number) => Expression,
): Expression[] {
  const begins: Condition = [column("spanFrom"), period];
  const stays: Condition = [column("spanEnd"), operation(">", "&", period)];
  const was: Condition = [column("spanFrom"), before(period)];
  const share = (count: Expression): Expression =>
    when(operation(at(START), ">", 0), operation(count, "/", at(START)), "");
  return [
    countIf(was, [column("spanEnd"), operation(">=", "&", period)]),
    countIf(begins, stays, [column("cohort"), period]),
    countIf(begins, stays, [column("cohort"), before(period)]),
    countIf(was, [column("spanEnd"), period]),
    countIf([column("spanFrom"), operation("<=", "&", period)], stays),
    share(operation(at(START), "-", at(LOST))),
    share(at(LOST)),
  ];
}

/** What rounding leaves of nothing is nothing. */
const rounded = (sum: Expression): Expression => call("ROUND", sum, DECIMALS);

function moneyCells(
  { column }: ContractCells,
  period: Expression,
  at: (column: number) => Expression,
): Expression[] {
  const sum = (name: "money" | "rise" | "fall", ...conditions: readonly Condition[]): Expression =>
    call("SUMIFS", column(name), ...conditions.flat());
  const begins: Condition = [column("fromPeriod"), period];
  const covers: Condition = [column("untilPeriod"), operation(">", "&", period)];
  const was: Condition = [column("fromPeriod"), before(period)];
  const first: Condition = [column("spanFrom"), period];
  /** Changes in one direction, at starts and at ends of contracts. */
  const changes = (sign: ">" | "<"): Expression =>
    operation(
      sum("rise", begins, [column("rise"), against(sign, 0)]),
      "+",
      sum("fall", [column("untilPeriod"), period], [column("fall"), against(sign, 0)]),
    );
  const money = (k: number): Expression => at(MONEY + k);
  const [start, expansion, contraction, churned] = [money(0), money(3), money(4), money(5)];
  const share = (value: Expression): Expression =>
    when(operation(start, ">", 0), operation(value, "/", start), "");
  return [
    rounded(sum("money", was, [column("untilPeriod"), operation(">=", "&", period)])),
    rounded(sum("money", begins, covers, first, [column("cohort"), period])),
    rounded(sum("money", begins, covers, first, [column("cohort"), before(period)])),
    rounded(changes(">")),
    rounded(operation(0, "-", changes("<"))),
    rounded(sum("money", was, [column("untilPeriod"), period], [column("spanUntil"), period])),
    rounded(sum("money", [column("fromPeriod"), operation("<=", "&", period)], covers)),
    share(operation(joined("-", start, contraction, churned), "+", expansion)),
    share(joined("-", start, contraction, churned)),
  ];
}
