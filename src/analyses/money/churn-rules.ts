import { calendarOf } from "../../metrics/log-periods";
import { churnByRules, type Rules } from "../../metrics/money/churn-rules";
import { type ChurnRule, type ContractOptions, type Contracts, churnRules } from "../../plan/contracts";
import type { Table } from "../../table/table";
import { churnRuleLabels } from "../../words/labels/churn-rules";
import { labels } from "../../words/labels/shared";
import { unfinishedAside } from "../events";
import { subscriptionTable } from "./subscriptions";

type Options = Omit<ContractOptions, "output" | "lag">;

/** Churn by every rule, a column a rule, a row a period and All: finished periods together. */
export function churnRulesTable(contracts: Contracts, options: Options): Table {
  const { rows, all } = churnByRules(contracts, options);
  const calendar = calendarOf(options, contracts.lastDay);
  const shown = options.incomplete === "hide" ? rows.filter(({ over }) => over) : rows;
  const ratesOf = (rules: Rules["all"]) => churnRules.map((rule) => rules[rule].rate);
  const columns = [
    { heading: labels.period, unit: "label" } as const,
    ...churnRules.map((rule) => ({ heading: churnRuleLabels[rule], unit: "rate" }) as const),
  ];
  return {
    columns,
    rows: [
      ...shown.map(({ period, rules }) => [calendar.periods.label(period), ...ratesOf(rules)]),
      [labels.all, ...ratesOf(all)],
    ],
    unfinished: [...shown.map(({ over }) => columns.map((_, k) => k > 0 && !over)), columns.map(() => false)],
    summaryRows: 1,
    ...(shown.length < rows.length ? { hidden: unfinishedAside(calendar) } : {}),
    notes: [],
  };
}

/** Where Churn stands in a table of subscriptions. */
const CHURN = 7;

/**
 * The table of subscriptions with Churn by a rule, and what it is lost of where that is not Lost and Start. Textbook and
 * ChartMogul leave the table as it is.
 */
export function subscriptionsByRule(
  { amount: _, ...contracts }: Contracts,
  options: Options,
  rule: ChurnRule,
): Table {
  const table = subscriptionTable(contracts, { ...options, lag: 1, output: "table" });
  if (rule === "textbook" || rule === "chartmogul") return table;
  const { rows } = churnByRules(contracts, options);
  const parts = rule === "daily" ? 0 : 2;
  return {
    ...table,
    columns: [
      ...table.columns,
      ...[churnRuleLabels.left, churnRuleLabels.base]
        .slice(0, parts)
        .map((heading) => ({ heading, unit: "count" }) as const),
    ],
    rows: table.rows.map((row, i) => {
      const { lost, base, rate } = (rows[i] as (typeof rows)[number]).rules[rule];
      return [...row.slice(0, CHURN), rate, ...[lost, base].slice(0, parts)];
    }),
    ...(table.unfinished === undefined
      ? {}
      : {
          unfinished: table.unfinished.map((flags) => [
            ...flags,
            ...Array.from({ length: parts }, () => flags[CHURN] === true),
          ]),
        }),
  };
}
