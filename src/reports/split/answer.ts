import { isoText } from "../../calendar/days";
import type { BoxPlan } from "../../plan/boxes";
import type { Box } from "../../table/report";
import { everyError } from "../../words/errors/every";
import { InputError, isInputError, sentence } from "../../words/input-error";
import type { Text } from "../../words/text";
import { splitWords } from "../../words/wizard-split";
import type { QuestionAnswer } from "../answer";
import type { QuestionAsk } from "../ask";
import type { ContractData, EventData } from "../data/data";
import { optionsOf } from "../form";
import { countText, say } from "../say";
import type { AnsweredPart } from "./answered";
import { customerSegments, type Which } from "./assign";
import { splitBehind } from "./behind";
import { chartGrid, mainTable, overview, segmentChart } from "./boxes";
import { curveOf, heatOf } from "./drawing";
import { type Part, partsOf, presentBy } from "./parts";
import { splitCautions, splitReading } from "./reading";

type Answer = (data: EventData | ContractData, ask: QuestionAsk) => QuestionAnswer;

/**
 * Asks a question of all customers and of those of each segment, every one in one segment, and joins the answers: an
 * overview with a row a segment, then each segment's main table. All parts are asked the very same, also where the form
 * left something open.
 */
export function splitAnswer(
  data: EventData | ContractData,
  ask: QuestionAsk,
  answer: Answer,
): QuestionAnswer {
  const { form, lang } = ask;
  const rows = data.kind === "events" ? data.log : data.contracts;
  const { asof } = optionsOf(form, lang, rows, ask.host);
  const which: Which = form.splitBy === "latest" ? "latest" : "first";
  const segments = customerSegments(data, which, asof);
  if (segments === undefined) throw new InputError("split-needs-segment");
  const present = presentBy(data, asof);
  const { parts, folded } = partsOf(data, segments, present, lang);
  const asked = { ...ask, form: { ...form, splitBy: "none" as const } };
  const whole = answer(data, asked);
  // Day 0, which only named periods begin with, cannot be typed; there the last day of all is that of each segment.
  const through = asof < 1 ? form.through : isoText(asof);
  const partAsk: QuestionAsk = { ...asked, form: { ...asked.form, ...whole.took, through } };
  const answered = parts.map((part, i) => answeredPart(part, `segment-${i + 1}`, partAsk, answer));
  const all = present.reduce((sum, is) => sum + is, 0);
  const boxes = boxesOf(answered, whole, all, ask);
  const chart = segmentChart(
    whole.chart,
    answered.map(({ part: { name }, answer: own }) => ({ name, answer: own })),
    lang,
  );
  const label = String(whole.report.boxes[0]?.grid.cells[0]?.[0] ?? "");
  if (chart !== undefined && whole.chart !== undefined)
    boxes.push({ name: "curves", heading: chart.label, grid: chartGrid(chart, whole.chart, label) });
  return {
    report: {
      ...whole.report,
      title: say(splitWords.title, { title: whole.report.title, heading: segments.heading }, lang),
      boxes,
      heat: heatOf(answered),
      curve: curveOf(whole.report.curve, chart, boxes),
      footnote: withNote(
        whole.report.footnote,
        say(
          which === "latest" ? splitWords.noteLatest : splitWords.noteFirst,
          { heading: segments.heading },
          lang,
        ),
      ),
    },
    chart,
    reading: splitReading(answered, whole, form.fadeUnder, lang),
    cautions: [...whole.cautions, ...splitCautions(answered, folded, which, lang)],
    reconciles: reconcile(answered, whole, all, lang),
    meaning: whole.meaning,
    plans: boxes.map(({ name }): BoxPlan => ({ box: name, analysis: "values", why: whyValues })),
    behind: splitBehind(answered, present, rows.ids, lang),
  };
}

const whyValues: Text = splitWords.whyValues;

function answeredPart(part: Part, box: string, ask: QuestionAsk, answer: Answer): AnsweredPart {
  try {
    return { part, box, answer: answer(part.data(), ask), refusal: undefined };
  } catch (error) {
    if (!isInputError(error)) throw error;
    return { part, box, answer: undefined, refusal: sentence(error, ask.lang, everyError()) };
  }
}

/** The overview, then the main table of each segment with what stands beside it. */
function boxesOf(
  answered: readonly AnsweredPart[],
  whole: QuestionAnswer,
  customers: number,
  { lang }: QuestionAsk,
): Box[] {
  const rows = answered.map(({ part, answer }) => ({
    name: part.name,
    customers: part.customers,
    headlines: answer?.headlines,
  }));
  const all = { name: splitWords.all[lang], customers, headlines: whole.headlines };
  const boxes: Box[] = [{ name: "main", heading: undefined, grid: overview(rows, all, lang) }];
  for (const { part, answer, box } of answered) {
    const main = answer?.report.boxes[0];
    if (answer === undefined || main === undefined) continue;
    const { beside: _, ...rest } = main;
    boxes.push({ ...rest, name: box, heading: part.name, grid: mainTable(answer.report) });
  }
  return boxes;
}

/** The line about the split stands after the definition. */
const withNote = ([definition = "", ...rest]: readonly string[], note: string): string[] => [
  definition,
  note,
  ...rest,
];

function reconcile(
  answered: readonly AnsweredPart[],
  whole: QuestionAnswer,
  all: number,
  lang: QuestionAsk["lang"],
): QuestionAnswer["reconciles"] {
  const broken = [whole, ...answered.map(({ answer }) => answer)].find((one) => one?.reconciles.ok === false);
  if (broken !== undefined) return broken.reconciles;
  let found = 0;
  for (const { part } of answered) found += new Set(part.ids()).size;
  const facts = { found: countText(found), meant: countText(all), all: countText(all) };
  return found === all
    ? { ok: true, sentence: say(splitWords.addsUp, { ...facts, segments: answered.length }, lang) }
    : { ok: false, sentence: say(splitWords.addsNotUp, facts, lang) };
}
