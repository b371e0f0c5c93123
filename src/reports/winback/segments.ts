import type { Box } from "../../table/report";
import type { Column, Table, Value } from "../../table/table";
import { rfmLabels, segments } from "../../words/labels/scores";
import { labels } from "../../words/labels/shared";
import type { Lang } from "../../words/text";
import { winbackWords } from "../../words/wizard-winback";
import { gridOf } from "../grid";
import { say } from "../say";
import type { WinBackFacts } from "./list";

export type SegmentName = keyof typeof segments;

/** The sums of a segment. */
export interface SegmentSums {
  readonly segment: SegmentName;
  readonly customers: number;
  readonly winback: number;
  readonly revenue: number;
  readonly stake: number;
}

/** The sums of each segment that has customers, from the best to those long gone. */
export function segmentSums({ found, hasAmounts }: WinBackFacts): SegmentSums[] {
  const sums = new Map<SegmentName, { customers: number; winback: number; revenue: number; stake: number }>();
  found.segment.forEach((segment, i) => {
    const sum = sums.get(segment) ?? { customers: 0, winback: 0, revenue: 0, stake: 0 };
    sum.customers++;
    if (found.suggestion[i] === "winback") sum.winback++;
    if (hasAmounts) sum.revenue += found.monetary[i] as number;
    sum.stake += found.expected?.atStake[i] ?? 0;
    sums.set(segment, sum);
  });
  return (Object.keys(segments) as SegmentName[]).flatMap((segment) => {
    const sum = sums.get(segment);
    return sum === undefined ? [] : [{ segment, ...sum }];
  });
}

/** A row a segment: customers, their share, those to win back, revenue and its share, what is at stake; then all of them. */
export function segmentsBox(facts: WinBackFacts, lang: Lang): Box {
  const { hasAmounts, found } = facts;
  const rows = segmentSums(facts);
  const total = (of: (row: SegmentSums) => number): number => rows.reduce((sum, row) => sum + of(row), 0);
  const customers = total((row) => row.customers);
  const revenue = total((row) => row.revenue);
  const all = {
    customers,
    winback: total((row) => row.winback),
    revenue,
    stake: total((row) => row.stake),
  };
  const cells = (label: Value, sums: typeof all): Value[] => [
    label,
    sums.customers,
    sums.customers / customers,
    sums.winback,
    ...(hasAmounts ? [sums.revenue, revenue > 0 ? sums.revenue / revenue : undefined] : []),
    ...(found.expected === undefined ? [] : [sums.stake]),
  ];
  const columns: Column[] = [
    { heading: rfmLabels.segment, unit: "label" },
    { heading: winbackWords.customers, unit: "count" },
    { heading: winbackWords.share, unit: "rate" },
    { heading: winbackWords.winback, unit: "count" },
  ];
  if (hasAmounts)
    columns.push(
      { heading: winbackWords.revenue, unit: "money" },
      { heading: winbackWords.shareRevenue, unit: "rate" },
    );
  if (found.expected !== undefined)
    columns.push(
      hasAmounts
        ? { heading: winbackWords.stake, unit: "money" }
        : { heading: winbackWords.stakePurchases, unit: "decimal" },
    );
  const table: Table = {
    columns,
    rows: [...rows.map((row) => cells(segments[row.segment], row)), cells(labels.all, all)],
    summaryRows: 1,
    notes: [],
  };
  return {
    name: "segments",
    heading: say(winbackWords.segments, {}, lang),
    grid: gridOf(table, lang, undefined),
  };
}
