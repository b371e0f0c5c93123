import type { BoxPlan } from "../../plan/boxes";
import type { Box, Report } from "../../table/report";
import type { Table } from "../../table/table";
import { moneyLabels } from "../../words/labels/money";
import { labels } from "../../words/labels/shared";
import type { Lang, Text } from "../../words/text";
import { moneyWords } from "../../words/wizard-money";
import type { PreviewChart } from "../answer";
import { gridOf, headingText } from "../grid";
import { textOf } from "../stay/reading";
import type { MoneyColumns } from "./columns";

interface Part {
  readonly heading: Text;
  readonly plus: readonly number[];
  readonly minus: readonly number[];
}

/** What the money of a period is made of; the parts add up to its end. Drawn on one another. */
export interface Parts {
  readonly box: Box;
  readonly plan: BoxPlan;
  readonly table: Table;
  readonly curve: NonNullable<Report["curve"]>;
  readonly chart: PreviewChart;
}

/**
 * Kept, new and returning money of each finished period. `apart` keeps what customers added beside what they kept, for
 * recurring revenue; else both are kept.
 */
export function partsOf(
  main: Table,
  columns: MoneyColumns,
  finished: number,
  said: { readonly apart: boolean; readonly heading: string },
  lang: Lang,
): Parts {
  const { end, expansion, reactivation } = columns;
  const parts: Part[] = [
    {
      heading: moneyWords.kept,
      plus: [end],
      minus: [columns.new, reactivation, ...(said.apart ? [expansion] : [])],
    },
    ...(said.apart ? [{ heading: moneyLabels.expansion, plus: [expansion], minus: [] }] : []),
    { heading: moneyLabels.new, plus: [columns.new], minus: [] },
    { heading: moneyLabels.reactivation, plus: [reactivation], minus: [] },
  ];
  const table: Table = {
    columns: [
      { heading: labels.period, unit: "label" },
      ...parts.map(({ heading }) => ({ heading, unit: "money" }) as const),
    ],
    rows: main.rows.slice(0, finished).map((row) => [row[0], ...parts.map((part) => partIn(row, end, part))]),
    summaryRows: 0,
    notes: [],
  };
  const title = moneyWords.chart[lang];
  return {
    table,
    box: { name: "parts", heading: said.heading, grid: gridOf(table, lang, undefined) },
    plan: {
      box: "parts",
      analysis: "parts",
      of: "main",
      rows: finished,
      columns: parts.map(({ plus, minus }) => ({ plus, minus })),
    },
    curve: {
      box: "parts",
      kind: "stacked",
      unit: "money",
      labels: 0,
      lines: parts.map((_, i) => i + 1),
      rows: finished,
      title,
    },
    chart: {
      kind: "stacked",
      label: title,
      unit: "money",
      series: table.columns.slice(1).map(({ heading }, i) => ({
        name: headingText(heading, lang),
        points: table.rows.flatMap((row) => {
          const y = row[i + 1];
          return typeof y === "number" ? [{ x: textOf(row[0], lang), y, low: null, high: null }] : [];
        }),
      })),
    },
  };
}

/** Nothing where the period has no end; a blank movement is 0, and so is what rounding of binary fractions leaves. */
function partIn(row: Table["rows"][number], end: number, { plus, minus }: Part): number | undefined {
  if (row[end] === undefined) return undefined;
  let [sum, moved] = [0, 0];
  const add = (column: number, sign: 1 | -1): void => {
    const value = row[column];
    if (typeof value !== "number") return;
    sum += sign * value;
    moved += Math.abs(value);
  };
  for (const column of plus) add(column, 1);
  for (const column of minus) add(column, -1);
  return Math.abs(sum) <= 1e-12 * moved ? 0 : sum;
}
