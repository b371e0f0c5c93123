import type { ChurnRule, Contracts } from "../../plan/contracts";
import { at } from "../column";
import { rowSpan } from "../log-periods";
import { finite } from "../rates/rates";
import { leavings } from "./leavings";
import { type SubscriptionOptions, subscriptions } from "./subscriptions";

/** Lost ÷ base. Undefined where the base is 0; a sum of daily rates has neither part. */
export interface Churned {
  readonly lost: number | undefined;
  readonly base: number | undefined;
  readonly rate: number | undefined;
}

/** One period by every rule. */
export interface RulesRow {
  readonly period: number;
  /** Whether the period is over by the as-of day. */
  readonly over: boolean;
  readonly rules: Readonly<Record<ChurnRule, Churned>>;
}

export interface Rules {
  readonly rows: readonly RulesRow[];
  /** All periods that are over together: Σ lost ÷ Σ base; for daily sums the mean of those there are. */
  readonly all: Readonly<Record<ChurnRule, Churned>>;
}

/**
 * Churn of each period by five rules:
 * - textbook: there at the start and not at the end ÷ there at the start, the states at the ends of the periods;
 * - chartmogul: the customers of the start who are gone at the end ÷ start; who joined and left within the period, and who left
 *   and was back within it, do not count (help.chartmogul.com, Customer Churn Rate, standard formula). The ends of periods
 *   show neither, so that on a list of contracts it comes to the textbook's rate;
 * - baremetrics: every customer who left within the period, also one who joined within it ÷ start (User Churn);
 * - stripe: every time somebody left ÷ (start + customers who joined within the period, also if they left again)
 *   (support.stripe.com, Calculating churn rate in Billing);
 * - daily: each day those who left that day ÷ those there the day before, added up over the period's days (Steven H. Noble,
 *   Shopify, Defining Churn Rate; ChartMogul's Shopify formula).
 */
export function churnByRules(
  { amount: _, ...contracts }: Contracts,
  options: Omit<SubscriptionOptions, "lag">,
): Rules {
  const { calendar, first } = rowSpan(contracts, options);
  const counted = subscriptions(contracts, { ...options, lag: 1 });
  const { left, leavers, joined, daily } = leavings(contracts, calendar, first);
  const rows = counted.rows.map(({ period, over, start, lost }): RulesRow => {
    const p = period - first;
    const sum = daily[p] as number;
    return {
      period,
      over,
      rules: {
        textbook: ratio(lost, start),
        chartmogul: ratio(lost, start),
        baremetrics: ratio(at(leavers, p), start),
        stripe: ratio(at(left, p), start + at(joined, p)),
        daily: { lost: undefined, base: undefined, rate: finite(sum) },
      },
    };
  });
  return { rows, all: allOf(rows) };
}

const ratio = (lost: number, base: number): Churned => ({
  lost,
  base,
  rate: base > 0 ? lost / base : undefined,
});

function allOf(rows: readonly RulesRow[]): Rules["all"] {
  const over = rows.filter((row) => row.over);
  const pooled = (rule: ChurnRule): Churned => {
    const rated = over.map(({ rules }) => rules[rule]).filter(({ rate }) => rate !== undefined);
    const sum = (part: "lost" | "base" | "rate"): number =>
      rated.reduce((total, churned) => total + (churned[part] ?? 0), 0);
    if (rule !== "daily") return ratio(sum("lost"), sum("base"));
    const rate = rated.length === 0 ? undefined : sum("rate") / rated.length;
    return { lost: undefined, base: undefined, rate };
  };
  return {
    textbook: pooled("textbook"),
    chartmogul: pooled("chartmogul"),
    baremetrics: pooled("baremetrics"),
    stripe: pooled("stripe"),
    daily: pooled("daily"),
  };
}
