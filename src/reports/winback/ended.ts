import { isoText } from "../../calendar/days";
import type { Box } from "../../table/report";
import type { Column, Table, Value } from "../../table/table";
import { rfmLabels } from "../../words/labels/scores";
import { labels } from "../../words/labels/shared";
import { said } from "../../words/say";
import type { Facts, Lang } from "../../words/text";
import { winbackWords } from "../../words/wizard-winback";
import type { Behind } from "../answer";
import { gridOf } from "../grid";
import { say } from "../say";
import { MOST_LISTED } from "./list";
import type { Ranked } from "./ranked";

/** A row a customer whose contracts are over. */
export function endedBox(
  { rows, suggestion, byAmount }: Ranked,
  ids: readonly string[],
  horizon: number,
  facts: Facts,
  lang: Lang,
): Box {
  const columns: Column[] = [
    { heading: rfmLabels.customer, unit: "label" },
    { heading: winbackWords.ended, unit: "label" },
    { heading: capital(said(winbackWords.since, facts)), unit: "count" },
    { heading: capital(said(winbackWords.stayed, facts)), unit: "count" },
    { heading: winbackWords.contracts, unit: "count" },
  ];
  if (byAmount)
    columns.push(
      { heading: winbackWords.amount, unit: "money" },
      { heading: winbackWords.stake, unit: "money" },
    );
  columns.push({ heading: winbackWords.suggestion, unit: "text" });
  const table: Table = {
    columns,
    rows: rows
      .slice(0, MOST_LISTED)
      .map((row, i): Value[] => [
        ids[row.customer],
        isoText(row.ended),
        row.since,
        row.stayed,
        row.contracts,
        ...(byAmount ? [row.amount, (row.amount ?? 0) * horizon] : []),
        winbackWords[suggestion[i] ?? "letgo"],
      ]),
    summaryRows: 0,
    notes: [],
  };
  return { name: "main", heading: undefined, grid: gridOf(table, lang, undefined), customers: true };
}

const capital = ({ en, zh }: { readonly en: string; readonly zh: string }) => ({
  en: en.charAt(0).toUpperCase() + en.slice(1),
  zh,
});

/** Periods since the end, both included. */
const groups = [
  { from: 0, to: 2, label: { en: "0 to 2", zh: "0 至 2" } },
  { from: 3, to: 5, label: { en: "3 to 5", zh: "3 至 5" } },
  { from: 6, to: 11, label: { en: "6 to 11", zh: "6 至 11" } },
  { from: 12, to: Number.POSITIVE_INFINITY, label: { en: "12 or more", zh: "12 及以上" } },
] as const;

const CUSTOMERS = 1;
const WIN_BACK = 2;

/** How many left how long ago, how many of them to win back, and what they paid in a period. */
export function groupsBox({ rows, suggestion, byAmount }: Ranked, facts: Facts, lang: Lang): Box {
  const sums = groups.map(({ from, to, label }) => {
    const sum = { customers: 0, winback: 0, amount: 0 };
    rows.forEach((row, i) => {
      if (row.since < from || row.since > to) return;
      sum.customers++;
      if (suggestion[i] === "winback") sum.winback++;
      sum.amount += row.amount ?? 0;
    });
    return { label, ...sum };
  });
  const total = (of: (sum: (typeof sums)[number]) => number): number =>
    sums.reduce((all, sum) => all + of(sum), 0);
  const cells = (label: Value, customers: number, winback: number, amount: number): Value[] => [
    label,
    customers,
    winback,
    ...(byAmount ? [amount] : []),
  ];
  const table: Table = {
    columns: [
      { heading: capital(said(winbackWords.sinceGroup, facts)), unit: "label" },
      { heading: winbackWords.customers, unit: "count" },
      { heading: winbackWords.winback, unit: "count" },
      ...(byAmount ? [{ heading: winbackWords.amount, unit: "money" as const }] : []),
    ],
    rows: [
      ...sums.map((sum) => cells(sum.label, sum.customers, sum.winback, sum.amount)),
      cells(
        labels.all,
        total(({ customers }) => customers),
        total(({ winback }) => winback),
        total(({ amount }) => amount),
      ),
    ],
    summaryRows: 1,
    notes: [],
  };
  return {
    name: "groups",
    heading: say(winbackWords.bySince, {}, lang),
    grid: gridOf(table, lang, undefined),
  };
}

/** The customers of a group. */
export function behindGroups({ rows, suggestion }: Ranked, ids: readonly string[], facts: Facts, lang: Lang) {
  return (box: string, row: number, column: number): Behind | undefined => {
    const group = groups[row - 1];
    if (box !== "groups" || group === undefined || (column !== CUSTOMERS && column !== WIN_BACK))
      return undefined;
    const isMeant = (i: number): boolean => {
      const since = rows[i]?.since ?? -1;
      return (
        since >= group.from && since <= group.to && (column === CUSTOMERS || suggestion[i] === "winback")
      );
    };
    if (!rows.some((_, i) => isMeant(i))) return undefined;
    return {
      sentence: say(winbackWords.behindSince, { ...facts, group: group.label }, lang),
      ids: () => rows.flatMap(({ customer }, i) => (isMeant(i) ? [ids[customer] as string] : [])),
    };
  };
}
