import { limitsTable } from "../../analyses/limits";
import type { Table } from "../../table/table";
import { subscriptionWords } from "../../words/wizard-subscriptions";

/** Where a table of subscriptions has Start and Lost. */
const START = 1;
const LOST = 4;

/** Wilson limits of Lost ÷ Start at 95 %, headed as limits of churn: Retention stands beside it. */
export function churnLimits(table: Table): Table {
  const [low, high] = [subscriptionWords.low, subscriptionWords.high];
  return {
    ...limitsTable(table, LOST, START, 0.95),
    columns: [
      { heading: low, unit: "rate" },
      { heading: high, unit: "rate" },
    ],
  };
}
