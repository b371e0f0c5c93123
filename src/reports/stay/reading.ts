import { pooledLimits } from "../../analyses/limits";
import type { Grain } from "../../calendar/periods";
import type { Table, Value } from "../../table/table";
import type { Facts, Lang } from "../../words/text";
import { grainWords, reportWords } from "../../words/wizard-report";
import { countText, limitFacts, rateText, say } from "../say";

/** Columns of a table with a row a period, and how many of its rows are finished. */
export interface StayColumns {
  readonly label: number;
  readonly start: number;
  readonly retained: number;
  readonly rate: number;
  readonly rows: number;
}

/** Two or three sentences: all finished periods together, the last one, the extremes. */
export function stayReading(
  table: Table,
  limits: Table,
  columns: StayColumns,
  grain: Grain,
  lang: Lang,
): string[] {
  const rows = table.rows
    .slice(0, columns.rows)
    .map((row, i) => ({ row, limits: limits.rows[i] ?? [] }))
    .filter(({ row }) => typeof row[columns.rate] === "number");
  const last = rows[rows.length - 1];
  if (last === undefined) return [say(reportWords.stayNone, {}, lang)];
  const words = grainWords[grain];
  const sum = (column: number): number => rows.reduce((total, { row }) => total + numberOf(row[column]), 0);
  const [kept, start] = [sum(columns.retained), sum(columns.start)];
  const [low, high] = pooledLimits(kept, start);
  const sentences = [
    say(
      reportWords.stayAll,
      {
        grain: words,
        rate: rateText(kept / start, lang),
        ...limitFacts(low, high, lang),
        n: countText(start),
        periods: rows.length,
      },
      lang,
    ),
    say(
      reportWords.stayLast,
      {
        period: textOf(last.row[columns.label], lang),
        kept: countText(numberOf(last.row[columns.retained])),
        n: countText(numberOf(last.row[columns.start])),
        grain: words,
        rate: rateText(numberOf(last.row[columns.rate]), lang),
        ...limitFacts(numberOf(last.limits[0]), numberOf(last.limits[1]), lang),
      },
      lang,
    ),
  ];
  const range = rangeSentence(
    rows.map(({ row }) => row),
    columns,
    lang,
  );
  return range === undefined ? sentences : [...sentences, range];
}

/** The lowest and the highest rate with their periods; undefined when there are fewer than three. */
export function rangeSentence(
  rows: readonly (readonly Value[])[],
  columns: Pick<StayColumns, "label" | "rate">,
  lang: Lang,
): string | undefined {
  return rows.length < 3 ? undefined : say(reportWords.stayRange, extremes(rows, columns, lang), lang);
}

/** The lowest and the highest rate of some rows, each with its label. */
export function extremes(
  rows: readonly (readonly Value[])[],
  { label, rate }: Pick<StayColumns, "label" | "rate">,
  lang: Lang,
): Facts {
  const sorted = [...rows].sort((a, b) => numberOf(a[rate]) - numberOf(b[rate]));
  const [lowest, highest] = [sorted[0] ?? [], sorted[sorted.length - 1] ?? []];
  return {
    least: rateText(numberOf(lowest[rate]), lang),
    worst: textOf(lowest[label], lang),
    most: rateText(numberOf(highest[rate]), lang),
    best: textOf(highest[label], lang),
  };
}

export const numberOf = (value: Value): number => (typeof value === "number" ? value : 0);

export const textOf = (value: Value, lang: Lang): string =>
  typeof value === "object" ? value[lang] : String(value ?? "");
