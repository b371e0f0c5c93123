import type { LogOptions } from "../../plan/options";
import type { Table } from "../../table/table";
import type { Lang } from "../../words/text";
import { grainWords, reportWords } from "../../words/wizard-report";
import { countText, customersText, limitFacts, rateText, say } from "../say";
import { numberOf, textOf } from "../stay/reading";
import { type JoinedWords, logWords } from "./words";

/** Two or three sentences: period 1 of all cohorts, the last period that many were followed through, the extremes. `isFollowed` tells the cohorts whose period 1 is over. */
export function joinedReading(
  main: Table,
  curve: Table,
  options: LogOptions,
  fadeUnder: number,
  lang: Lang,
  isFollowed: (row: number) => boolean,
  words: Pick<JoinedWords, "first" | "after"> = logWords,
): string[] {
  const unit = grainWords[options.window === undefined ? options.grain : "window"];
  const first = curve.rows[1];
  if (first === undefined || numberOf(first[1]) === 0) return [say(reportWords.joinedNone, { unit }, lang)];
  const cameBack = options.mode === "on_or_after" ? words.after : words.first;
  const sentences = [
    say(cameBack, { unit, span: spanOf(main, isFollowed, lang), ...pointFacts(first, lang) }, lang),
  ];
  const later = lastSolid(curve, fadeUnder);
  if (later > 1) {
    const row = curve.rows[later] ?? [];
    sentences.push(say(laterWords[options.mode], { unit, k: later, ...pointFacts(row, lang) }, lang));
  }
  const range = options.brackets === undefined ? extremes(main, unit, fadeUnder, lang) : undefined;
  return range === undefined ? sentences : [...sentences, range];
}

/** A later period as activity is counted. */
const laterWords = {
  on: reportWords.joinedLater,
  on_or_after: reportWords.joinedLaterAfter,
  on_or_before: reportWords.joinedLaterBefore,
  every: reportWords.joinedLaterEvery,
} as const;

const pointFacts = ([, eligible, , rate, low, high]: Table["rows"][number], lang: Lang) => ({
  n: countText(numberOf(eligible)),
  customers: customersText(numberOf(eligible), lang),
  rate: rateText(numberOf(rate), lang),
  ...limitFacts(numberOf(low), numberOf(high), lang),
});

/** The furthest period that enough customers were followed through to say something. */
function lastSolid(curve: Table, fadeUnder: number): number {
  for (let k = Math.min(curve.rows.length - 1, 12); k > 1; k--)
    if (numberOf(curve.rows[k]?.[1]) >= Math.max(1, fadeUnder)) return k;
  return 0;
}

/** The cohorts whose period 1 is over: "1997-01 to 1997-03". */
function spanOf(main: Table, isFollowed: (row: number) => boolean, lang: Lang): string {
  const rows = cohortRows(main).filter((_, row) => isFollowed(row));
  const [first, last] = [rows[0], rows[rows.length - 1]];
  if (first === undefined || last === undefined) return "";
  const [from, to] = [textOf(first.row[0], lang), textOf(last.row[0], lang)];
  return from === to ? from : say(reportWords.span, { first: from, last: to }, lang);
}

const cohortRows = (main: Table) =>
  main.rows
    .slice(0, main.rows.length - main.summaryRows)
    .map((row, i) => ({ row, unfinished: main.unfinished?.[i] ?? [] }));

function extremes(
  main: Table,
  unit: { readonly en: string; readonly zh: string },
  fadeUnder: number,
  lang: Lang,
): string | undefined {
  const rows = cohortRows(main)
    .filter(
      ({ row, unfinished }) =>
        typeof row[3] === "number" && unfinished[3] !== true && numberOf(row[1]) >= fadeUnder,
    )
    .map(({ row }) => row)
    .sort((a, b) => numberOf(a[3]) - numberOf(b[3]));
  const [worst, best] = [rows[0], rows[rows.length - 1]];
  if (rows.length < 3 || worst === undefined || best === undefined) return undefined;
  return say(
    reportWords.joinedRange,
    {
      unit,
      least: rateText(numberOf(worst[3]), lang),
      worst: textOf(worst[0], lang),
      most: rateText(numberOf(best[3]), lang),
      best: textOf(best[0], lang),
    },
    lang,
  );
}
