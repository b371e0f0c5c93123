import { countedRows, countGroups, keptOf } from "../../analyses/change/counted";
import {
  comparedRates,
  curvesTable,
  differenceTable,
  groupsTable,
  type TwoRates,
} from "../../analyses/change/tables";
import type { Box } from "../../table/report";
import type { Table } from "../../table/table";
import { InputError } from "../../words/input-error";
import type { Lang } from "../../words/text";
import { changeWords } from "../../words/wizard-change";
import { splitWords } from "../../words/wizard-split";
import type { ChartPoint, Headline, QuestionAnswer } from "../answer";
import type { QuestionAsk } from "../ask";
import { footnote } from "../footnote";
import { optionsLine } from "../form";
import { gridOf } from "../grid";
import { say } from "../say";
import { changeBehind } from "./behind";
import { meaning, reconcile } from "./checks";
import { dateGroups } from "./date-groups";
import { type Groups, segmentGroups } from "./groups";
import { changePlans } from "./plans";
import { changeCautions, changeReading } from "./reading";
import { severalBox } from "./several";
import { followedFor, MOST_PERIODS, type Subject } from "./subject";
import { retainedText } from "./words";

/** Two groups of customers compared by who was still there k periods after joining. A cause is not claimed. */
export function changeAnswer(subject: Subject, ask: QuestionAsk): QuestionAnswer {
  const { followed, options } = subject;
  const { lang, form } = ask;
  const k = followedFor(ask);
  const groups =
    form.changeBy === "segment"
      ? segmentGroups(followed, subject.segments, k, ask)
      : dateGroups(followed, { firstDay: subject.firstDay, asof: options.asof }, k, ask, subject.days);
  const row = countedRows(followed, groups.of, k);
  const counted = countGroups(followed, row, 2, options.mode, Math.max(k, MOST_PERIODS));
  // Where nobody was followed through period k there is no column for it, and nobody in those before it either.
  const at = Math.min(k, counted.columns - 1);
  const [first, second] = [keptOf(counted, 0, at), keptOf(counted, 1, at)];
  mustBeFollowed(subject, groups, [first.start, second.start], k);
  const compared = groups.minus === 1 ? comparedRates(first, second) : comparedRates(second, first);
  const boxes: Box[] = [];
  const add = (name: string, heading: string | undefined, table: Table, size: number | undefined): void => {
    boxes.push({ name, heading, grid: gridOf(table, lang, size) });
  };
  const ordered = groups.minus === 1 ? groups.names : ([groups.names[1], groups.names[0]] as const);
  add("main", undefined, groupsTable(counted, groups.names, k), 1);
  add(
    "difference",
    say(changeWords.differenceBox, { first: ordered[0], second: ordered[1] }, lang),
    differenceTable(compared),
    undefined,
  );
  const { unit } = subject;
  // The groups' spans stand in the main table; ten headings of them would be too wide to read.
  const short = groups.by === "segment" ? groups.names : [changeWords.before[lang], changeWords.after[lang]];
  const curves = curvesTable(counted, short, lang);
  add("curves", say(changeWords.curvesBox, { unit }, lang), curves, undefined);
  const several = groups.by === "segment" ? severalBox(subject, k, lang) : undefined;
  if (several !== undefined) boxes.push(several.box);
  const retained = retainedText(subject, k, lang);
  const curvesTitle = say(changeWords.curvesTitle, { unit }, lang);
  return {
    report: {
      title:
        groups.by === "segment"
          ? say(changeWords.segmentTitle, { a: groups.names[0], b: groups.names[1] }, lang)
          : say(changeWords.dateTitle, { date: subject.days.text(groups.date ?? subject.firstDay) }, lang),
      subtitle: say(changeWords.subtitle, { retained, unit, asof: subject.days.text(options.asof) }, lang),
      boxes,
      heat: [],
      curve: {
        box: "curves",
        labels: 0,
        lines: [1, 2],
        // Period 0 is everybody by definition.
        rows: counted.columns - 1,
        skipped: 1,
        title: curvesTitle,
      },
      fadeUnder: form.fadeUnder,
      footnote: footnote(ask.source, lang, {
        definition: say(
          changeWords.definition,
          { retained, unit, which: whichText(subject, groups, ask) },
          lang,
        ),
        options: optionsLine(options),
        asof: options.asof,
        hidden: true,
        fadeUnder: form.fadeUnder,
      }),
    },
    chart: { kind: "lines", label: curvesTitle, unit: "rate", series: seriesOf(curves, short) },
    reading: changeReading({ compared, groups, counted, k, retained, several }, lang),
    cautions: changeCautions(subject, groups, k, ask),
    reconciles: reconcile(subject, groups, row, counted, k, ask),
    meaning: meaning(subject, groups, row, k, ask),
    plans: changePlans(boxes, groups.minus, compared, several),
    headlines: changeHeadlines(compared, groups.minus, lang),
    ...(groups.date === undefined ? {} : { took: { changeDate: subject.days.text(groups.date) } }),
    behind: changeBehind(subject, groups, row, counted, k, several?.values, ask),
  };
}

/** The difference with its limits, then the rates of both groups. */
function changeHeadlines(
  { difference, low, high, rateA, rateB }: TwoRates,
  minus: Groups["minus"],
  lang: Lang,
): Headline[] {
  const rates = minus === 1 ? [rateA, rateB] : [rateB, rateA];
  return [
    { label: splitWords.difference[lang], unit: "rate", value: difference, limits: [low, high] },
    { label: splitWords.before[lang], unit: "rate", value: rates[0] },
    { label: splitWords.after[lang], unit: "rate", value: rates[1] },
  ];
}

function whichText({ segments }: Subject, groups: Groups, { form, lang }: QuestionAsk): string {
  if (groups.by === "date") return changeWords.byDate[lang];
  const which = form.splitBy === "latest" ? changeWords.latest : changeWords.first;
  return say(changeWords.bySegment, { which, heading: segments?.heading ?? "" }, lang);
}

function mustBeFollowed(
  { options, days, unit }: Subject,
  groups: Groups,
  sizes: readonly [number, number],
  k: number,
): void {
  const empty = sizes.indexOf(0);
  if (empty < 0) return;
  throw new InputError("change-none-followed", {
    group: groups.names[empty] as string,
    unit,
    k,
    asof: days.text(options.asof),
    earlier: groups.by === "date" ? changeWords.earlier : "",
  });
}

/** A series a group, with its band. */
const seriesOf = (curves: Table, names: readonly string[]) =>
  names.map((name, group) => ({
    name,
    points: curves.rows.flatMap((cells): ChartPoint[] => {
      const rate = cells[1 + group];
      const [low, high] = [cells[3 + 4 * group], cells[4 + 4 * group]];
      if (typeof rate !== "number") return [];
      return [
        {
          x: String(cells[0]),
          y: rate,
          low: typeof low === "number" ? low : null,
          high: typeof high === "number" ? high : null,
        },
      ];
    }),
  }));
