import type { Table } from "../../table/table";
import { moneyLabels } from "../../words/labels/money";
import type { Lang, Text } from "../../words/text";
import { moneyWords } from "../../words/wizard-money";
import type { Headline } from "../answer";
import { moneyText, periodsText, rateText, say } from "../say";
import { extremes, numberOf, textOf } from "../stay/reading";
import type { MoneyColumns } from "./columns";
import { overall, ratedRows } from "./overall";

/** All finished periods together, the last one, the extremes of NRR. `words` is the sentence of the first. */
export function moneyReading(
  table: Table,
  columns: MoneyColumns,
  finished: number,
  said: { readonly words: Text; readonly grain: Text | undefined },
  lang: Lang,
): string[] {
  const rows = ratedRows(table, columns, finished);
  const { periods, nrr, grr, churn } = overall(table, columns, finished);
  const last = rows[rows.length - 1];
  if (last === undefined || nrr === undefined || grr === undefined || churn === undefined)
    return [moneyWords.none[lang]];
  const sentences = [
    say(
      said.words,
      {
        ...(said.grain === undefined ? {} : { grain: said.grain }),
        nrr: ofHundred(nrr),
        grr: ofHundred(grr),
        churn: ofHundred(churn),
        periods: said.grain === undefined ? periodsText(periods, lang) : periods,
      },
      lang,
    ),
    say(
      moneyWords.last,
      {
        period: textOf(last[0], lang),
        start: moneyText(numberOf(last[columns.start])),
        end: moneyText(numberOf(last[columns.end])),
        nrr: rateText(numberOf(last[columns.nrr]), lang),
        grr: rateText(numberOf(last[columns.grr]), lang),
        joined: moneyText(numberOf(last[columns.new])),
        back: moneyText(numberOf(last[columns.reactivation])),
      },
      lang,
    ),
  ];
  return rows.length < 3
    ? sentences
    : [...sentences, say(moneyWords.range, extremes(rows, { label: 0, rate: columns.nrr }, lang), lang)];
}

const ofHundred = (rate: number): string => (rate * 100).toFixed(1);

/** NRR and GRR over all finished periods. */
export function moneyHeadlines(
  table: Table,
  columns: MoneyColumns,
  finished: number,
  lang: Lang,
): Headline[] {
  const { nrr, grr } = overall(table, columns, finished);
  return [
    { label: moneyLabels.nrr[lang], unit: "rate", value: nrr },
    { label: moneyLabels.grr[lang], unit: "rate", value: grr },
  ];
}

/** NRR and GRR over all finished periods as facts of a footnote; a dash where there is none. */
export function overallFacts(table: Table, columns: MoneyColumns, finished: number, lang: Lang) {
  const { nrr, grr } = overall(table, columns, finished);
  return {
    nrr: nrr === undefined ? "–" : rateText(nrr, lang),
    grr: grr === undefined ? "–" : rateText(grr, lang),
  };
}
