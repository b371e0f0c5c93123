import type { cohorts } from "../../analyses/cohorts/cohort";
import { type BackTest, type CohortForecast, cohortForecast } from "../../analyses/cohorts/cohort-forecast";
import type { LogOptions } from "../../plan/options";
import type { Grid, GridCell } from "../../table/report";
import type { Lang, Text } from "../../words/text";
import { forecastWords, noCurveWords } from "../../words/wizard-forecast";
import type { QuestionAnswer } from "../answer";
import { countText, say } from "../say";

/** Columns before that of period 0: cohort and size. */
const BEFORE = 2;

/** The answer with the empty corner of its rates and counts filled by a forecast, or with a caution that says why none is made. */
export function withForecast(
  answer: QuestionAnswer,
  matrix: ReturnType<typeof cohorts>,
  options: LogOptions,
  lang: Lang,
): QuestionAnswer {
  const found = forecastOf(matrix, options);
  if ("en" in found)
    return { ...answer, cautions: [...answer.cautions, say(forecastWords.noForecast, { why: found }, lang)] };
  const test = testSentence(found.backTest, lang);
  const note = say(
    forecastWords.note,
    { alpha: found.fit.alpha.toPrecision(4), beta: found.fit.beta.toPrecision(4), test },
    lang,
  );
  const { report } = answer;
  const isFilled = (box: string): boolean => box === "main" || box === "counts";
  return {
    ...answer,
    report: {
      ...report,
      boxes: report.boxes.map((box) =>
        isFilled(box.name)
          ? { ...box, grid: filled(box.grid, found, box.name === "main" ? "rate" : "count") }
          : box,
      ),
      footnote: [...report.footnote.slice(0, 1), note, ...report.footnote.slice(1)],
    },
    reading: [...answer.reading, test],
    cautions: [...answer.cautions, ...(options.mode === "on" ? [say(forecastWords.smooth, {}, lang)] : [])],
    plans: answer.plans.map((plan) =>
      isFilled(plan.box) ? { box: plan.box, analysis: "values", why: forecastWords.whyValues } : plan,
    ),
  };
}

function forecastOf(matrix: ReturnType<typeof cohorts>, options: LogOptions): CohortForecast | Text {
  if (options.brackets !== undefined || options.window !== undefined) return forecastWords.notCalendar;
  if (options.mode === "on_or_after" || options.mode === "on_or_before") return forecastWords.notThisWay;
  const found = cohortForecast(matrix);
  return typeof found === "string" ? noCurveWords[found] : found;
}

function testSentence(test: BackTest | undefined, lang: Lang): string {
  if (test === undefined) return say(forecastWords.testNone, {}, lang);
  const words = test.periods === 1 ? forecastWords.testOne : forecastWords.testMany;
  return say(
    words,
    { periods: test.periods, points: (test.error * 100).toFixed(1), cells: countText(test.cells) },
    lang,
  );
}

/** A copy of the grid whose blank cells after each cohort's last finished one are forecast. A cohort that still grows has no counts yet. */
function filled(grid: Grid, { rates, complete }: CohortForecast, output: "rate" | "count"): Grid {
  const forecast = grid.groups.map(() => (grid.cells[0] ?? []).map(() => false));
  const cells = grid.cells.map((row, i): readonly GridCell[] => {
    const own = rates[i - 1];
    const size = row[1];
    if (i === 0 || own === undefined || typeof size !== "number") return row;
    if (output === "count" && complete[i - 1] !== true) return row;
    return row.map((cell, column) => {
      const rate = own[column - BEFORE];
      if (cell !== undefined || rate === undefined) return cell;
      (forecast[i - 1] as boolean[])[column] = true;
      return output === "rate" ? rate : rate * size;
    });
  });
  return { ...grid, cells, forecast };
}
