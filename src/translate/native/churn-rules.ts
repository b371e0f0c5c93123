import { type ChurnRule, churnRules } from "../../plan/contracts";
import { type ContractCells, factColumns, type PeriodFact } from "./contract-columns";
import { against, type Condition, countIf } from "./counting";
import { call, cell, type Expression, type NativeCell, operation, when } from "./expression";
import type { NativeForm, SaidPlan } from "./form";
import { customerCells } from "./subscriptions";

/** What a rule divides by what; a sum of daily rates has neither part. */
const parts: { readonly [R in ChurnRule]: readonly [lost: PeriodFact, base: PeriodFact] | undefined } = {
  textbook: ["lost", "start"],
  chartmogul: ["lost", "start"],
  baremetrics: ["leavers", "start"],
  stripe: ["times", "base"],
  daily: undefined,
};

/** The table of subscriptions with Churn by a rule, and behind it what it is lost of. */
export const contractChurnForm: NativeForm<SaidPlan<"contract-churn">> = {
  columns: () => factColumns,
  cells: ({ box, native: { rule } }, grid, { rows }) => {
    const contracts = rows?.contracts;
    if (rows === undefined || contracts === undefined) return [];
    return grid.map((line, row): NativeCell[] => {
      if (row === 0) return [...line];
      const label = String(line[0]);
      const at = (column: number): Expression => cell({ box }, row, column);
      return [
        line[0],
        ...customerCells(contracts, rows.period(label), at).slice(0, -1),
        rateOf(contracts, rule, label),
        ...(parts[rule] ?? []).map((name) => contracts.fact(name, label)),
      ];
    });
  },
};

/** Churn by every rule, a column a rule; All below: Σ lost ÷ Σ base of finished periods, of daily sums the mean. */
export const churnRulesForm: NativeForm<SaidPlan<"churn-rules">> = {
  columns: () => factColumns,
  cells: (_, grid, { rows }) => {
    const contracts = rows?.contracts;
    if (rows === undefined || contracts === undefined) return [];
    const over: Condition = [contracts.facts("number"), operation("<=", "&", rows.lastOver)];
    return grid.map((line, row): NativeCell[] => {
      if (row === 0) return [...line];
      const cells =
        row === grid.length - 1
          ? churnRules.map((rule) => rateOfAll(contracts, rule, over))
          : churnRules.map((rule) => rateOf(contracts, rule, String(line[0])));
      return [line[0], ...cells];
    });
  },
};

function rateOf(contracts: ContractCells, rule: ChurnRule, label: string): Expression {
  const [lost, base] = (parts[rule] ?? []).map((name) => contracts.fact(name, label));
  return lost === undefined || base === undefined
    ? contracts.fact("daily", label)
    : when(operation(base, ">", 0), operation(lost, "/", base), "");
}

function rateOfAll(contracts: ContractCells, rule: ChurnRule, over: Condition): Expression {
  const [lost, base] = (parts[rule] ?? []).map((name) => contracts.facts(name));
  const sum = (of: Expression, ...when: readonly Condition[]): Expression =>
    call("SUMIFS", of, ...over, ...when.flat());
  if (lost === undefined || base === undefined) {
    const daily = contracts.facts("daily");
    const rated = countIf(over, [daily, against(">=", 0)]);
    return when(operation(rated, ">", 0), operation(sum(daily), "/", rated), "");
  }
  const some: Condition = [base, against(">", 0)];
  const all = sum(base, some);
  return when(operation(all, ">", 0), operation(sum(lost, some), "/", all), "");
}
