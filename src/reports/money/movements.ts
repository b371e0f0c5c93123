import { movementPeriods } from "../../analyses/money/movement-periods";
import type { Movement } from "../../plan/movements";
import type { Lang } from "../../words/text";
import { moneyWords } from "../../words/wizard-money";
import { reportWords } from "../../words/wizard-report";
import type { QuestionAnswer } from "../answer";
import type { QuestionAsk } from "../ask";
import type { MovementData } from "../data/data";
import { footnote } from "../footnote";
import { gridOf, highest } from "../grid";
import { say } from "../say";
import { revenueColumns as columns } from "./columns";
import { movementsAddUp, startGaps } from "./movement-sums";
import { partsOf } from "./parts";
import { moneyHeadlines, moneyReading } from "./reading";

/** Does the money stay, from a table of how revenue moved in each period. */
export function moneyMovements({ movements }: MovementData, ask: QuestionAsk): QuestionAnswer {
  const { lang } = ask;
  const table = movementPeriods(movements);
  const rows = movements.length;
  const parts = partsOf(
    table,
    columns,
    rows,
    { apart: true, heading: moneyWords.partsHeadingPlain[lang] },
    lang,
  );
  const definitions = [moneyWords.defMovements[lang], moneyWords.defPartsExpansion[lang]];
  const words = { words: moneyWords.hundredMovements, grain: undefined };
  return {
    report: {
      title: moneyWords.movementsTitle[lang],
      subtitle: say(moneyWords.subtitleMovements, { span: spanOf(movements, lang) }, lang),
      boxes: [{ name: "main", heading: undefined, grid: gridOf(table, lang, undefined) }, parts.box],
      heat: [
        { box: "main", from: columns.nrr, to: columns.grr, max: highest(table, columns.nrr, columns.grr) },
      ],
      curve: parts.curve,
      fadeUnder: 0,
      footnote: footnote(ask.source, lang, {
        definition: definitions.join(lang === "zh" ? "" : " "),
        options: "",
        asof: undefined,
        hidden: false,
        fadeUnder: 0,
      }),
    },
    chart: parts.chart,
    cautions: [
      ...(movements.every(({ reactivation }) => reactivation === undefined)
        ? [moneyWords.noReactivation[lang]]
        : []),
      ...gapCaution(startGaps(table, movements), rows - 1, lang),
    ],
    reading: moneyReading(table, columns, rows, words, lang),
    reconciles: movementsAddUp(movements, table, lang),
    meaning: moneyWords.meansMovements[lang],
    plans: [
      { box: "main", analysis: "values", why: moneyWords.whyMovements, native: "movements" },
      parts.plan,
    ],
    headlines: moneyHeadlines(table, columns, rows, lang),
  };
}

function spanOf(movements: readonly Movement[], lang: Lang): string {
  const [first, last] = [movements[0]?.period ?? "", movements[movements.length - 1]?.period ?? ""];
  return first === "" || last === ""
    ? String(movements.length)
    : say(reportWords.span, { first, last }, lang);
}

function gapCaution(gaps: ReturnType<typeof startGaps>, all: number, lang: Lang): string[] {
  const [first] = gaps;
  return first === undefined ? [] : [say(moneyWords.startGap, { ...first, count: gaps.length, all }, lang)];
}
