import { isoText } from "../calendar/days";
import type { BoxPlan } from "../plan/boxes";
import type { Box, Grid } from "../table/report";
import type { Lang } from "../words/text";
import { namesWords } from "../words/wizard-names";
import type { QuestionAnswer } from "./answer";
import type { QuestionAsk } from "./ask";
import type { EventData } from "./data/data";
import { say } from "./say";

type Answerer = (data: EventData, ask: QuestionAsk) => QuestionAnswer;

/** The same answers, said in names where the periods of the data bear names. */
export const namedWhereNamed =
  (answer: Answerer): Answerer =>
  (data, ask) =>
    data.names === undefined
      ? answer(data, ask)
      : inNames(answer({ ...data, names: undefined }, ask), data.names, ask.lang);

/**
 * Says an answer about periods that are no calendar periods by their names. They were counted as the first days there
 * are (List A = day 0), a step a day: those dates become the names, and “day” becomes “period”. Formulas would give the
 * dates, so that the boxes are values.
 */
export function inNames(answer: QuestionAnswer, names: readonly string[], lang: Lang): QuestionAnswer {
  const nameOf = new Map(names.map((name, day) => [isoText(day), name]));
  const named = (text: string): string => text.replace(DATE, (date) => nameOf.get(date) ?? date);
  const sentence = (text: string): string => named(stepwise(text, lang));
  const { report, chart, behind } = answer;
  const [definition, ...notes] = report.footnote;
  return {
    ...answer,
    report: {
      ...report,
      title: sentence(report.title),
      subtitle: sentence(report.subtitle),
      boxes: report.boxes.map((box) => namedBox(box, named)),
      footnote: [
        ...(definition === undefined ? [] : [sentence(definition)]),
        ...notes.filter(isNoFormula).map(named),
      ],
    },
    chart: chart && {
      ...chart,
      series: chart.series.map(({ name, points }) => ({
        name,
        points: points.map((point) => ({ ...point, x: named(point.x) })),
      })),
    },
    reading: answer.reading.map(sentence),
    cautions: answer.cautions.map(sentence),
    reconciles: { ...answer.reconciles, sentence: sentence(answer.reconciles.sentence) },
    meaning: say(namesWords.means, { one: names[0] ?? "", two: names[1] ?? "" }, lang),
    plans: answer.plans.map(({ box }): BoxPlan => ({ box, analysis: "values", why: namesWords.noCalendar })),
    ...(behind === undefined
      ? {}
      : {
          behind: (box, row, column) => {
            const found = behind(box, row, column);
            return found && { ...found, sentence: sentence(found.sentence) };
          },
        }),
  };
}

/** The line of options says what formulas would be told. */
const isNoFormula = (line: string): boolean => !line.includes("asof=");

const DATE = /\d{4}-\d{2}-\d{2}/g;

/** The sentences of these reports hold no other days than the length of a period. */
const stepwise = (text: string, lang: Lang): string =>
  lang === "zh"
    ? text.replace(/日/g, "期")
    : text.replace(/\bday(s?)\b/g, "period$1").replace(/\bDay(s?)\b/g, "Period$1");

function namedBox(box: Box, named: (text: string) => string): Box {
  const cells: Grid["cells"] = box.grid.cells.map((row) =>
    row.map((cell) => (typeof cell === "string" ? named(cell) : cell)),
  );
  return { ...box, grid: { ...box.grid, cells } };
}
