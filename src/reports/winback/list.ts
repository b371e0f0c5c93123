import type { WinBack } from "../../analyses/scores/win-back";
import { isoText } from "../../calendar/days";
import type { Box } from "../../table/report";
import type { Column, Table, Value } from "../../table/table";
import { purchaseLabels } from "../../words/labels/purchases";
import { rfmLabels, segments } from "../../words/labels/scores";
import type { Lang } from "../../words/text";
import { winbackWords } from "../../words/wizard-winback";
import { gridOf } from "../grid";

/** What the boxes and sentences are made of. */
export interface WinBackFacts {
  readonly found: WinBack;
  /** Of the log's customers. */
  readonly ids: readonly string[];
  readonly hasAmounts: boolean;
  /** "12 months" */
  readonly horizon: string;
  /** Rows without a readable amount. */
  readonly unread: number;
}

/** As many rows as are written within the time that a call has; nobody works through a longer list. */
export const MOST_LISTED = 10_000;

/** A row a customer, from the most to the least at stake. Blank where the model or the amounts are missing: then without the columns. */
export function listBox(facts: WinBackFacts, lang: Lang): Box {
  const { found } = facts;
  const columns = columnsOf(facts);
  const shown = found.order.subarray(0, MOST_LISTED);
  const table: Table = {
    columns: columns.map(({ column }) => column),
    rows: Array.from(shown, (i): Value[] => columns.map(({ value }) => value(i))),
    summaryRows: 0,
    notes: [],
  };
  return { name: "main", heading: undefined, grid: gridOf(table, lang, undefined), customers: true };
}

interface Shown {
  readonly column: Column;
  readonly value: (i: number) => Value;
}

function columnsOf({ found, ids, hasAmounts }: WinBackFacts): Shown[] {
  const { expected } = found;
  const shown = (heading: Column["heading"], unit: Column["unit"], value: (i: number) => Value): Shown => ({
    column: { heading, unit },
    value,
  });
  const columns = [
    shown(rfmLabels.customer, "label", (i) => ids[found.customer[i] as number]),
    shown(winbackWords.last, "label", (i) => isoText(found.last[i] as number)),
    shown(winbackWords.days, "count", (i) => found.recency[i]),
    shown(winbackWords.purchases, "count", (i) => found.frequency[i]),
  ];
  if (hasAmounts) columns.push(shown(winbackWords.revenue, "money", (i) => found.monetary[i]));
  columns.push(
    shown(rfmLabels.r, "count", (i) => found.r[i]),
    shown(rfmLabels.f, "count", (i) => found.f[i]),
  );
  if (hasAmounts) columns.push(shown(rfmLabels.m, "count", (i) => found.m[i]));
  columns.push(shown(rfmLabels.segment, "label", (i) => segments[found.segment[i] ?? "hibernating"]));
  if (expected !== undefined)
    columns.push(
      shown(purchaseLabels.alive, "rate", (i) => expected.alive[i]),
      shown(purchaseLabels.purchases, "decimal", (i) => expected.purchases[i]),
      hasAmounts
        ? shown(winbackWords.stake, "money", (i) => expected.atStake[i])
        : shown(winbackWords.stakePurchases, "decimal", (i) => expected.atStake[i]),
    );
  columns.push(shown(winbackWords.suggestion, "text", (i) => winbackWords[found.suggestion[i] ?? "warm"]));
  return columns;
}
