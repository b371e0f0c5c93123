import type { Calls, Preview, SmallCell, SmallTable } from "../../protocol/messages";
import { pageOf } from "../../render/page";
import type { QuestionAnswer } from "../../reports/answer";
import { countText, rowsText, say } from "../../reports/say";
import type { Box, Report } from "../../table/report";
import { wizardErrors } from "../../words/errors/wizard";
import { nativeErrors } from "../../words/errors/wizard-native";
import { fill, type Lang } from "../../words/text";
import { readingWords } from "../../words/wizard";
import { reportWords } from "../../words/wizard-report";
import { whyNot } from "../live/offer";
import { nativeOffer } from "../native/offer";
import { answerTo } from "../reading/answering";
import { findingSentence } from "../reading/finding-replies";
import { plain } from "../reading/first-rows";
import { cellText, placesOf } from "./cell-text";

const SHOWN_ROWS = 12;

/** Computes everything and writes nothing. */
export function preview(request: Calls["preview"]["request"]): Calls["preview"]["reply"] {
  const { lang } = request;
  const { read, answer } = answerTo(request);
  const page = pageOf(answer.report, false);
  const why = whyNot(read, answer, lang, false);
  const native = nativeOffer(read, answer, lang);
  return {
    title: answer.report.title,
    table: smallTable(answer, mainBoxes(answer.report), lang),
    others: otherTables(answer, lang),
    chart: answer.chart ?? null,
    reading: answer.reading,
    reconciles: answer.reconciles,
    warnings: [
      ...answer.cautions,
      ...read.found
        .filter(
          ({ code }) => code === "few-customers" || code === "large-first-cohort" || code === "check-growth",
        )
        .map((found) => findingSentence(found, lang)),
    ],
    meaning: answer.meaning,
    liveFormulas:
      why === undefined
        ? { ok: true, reason: null }
        : { ok: false, reason: fill(wizardErrors["live-not-exact"], { why }, lang) },
    nativeFormulas: native.ok
      ? { ok: true, reason: null }
      : {
          ok: false,
          reason: fill(
            nativeErrors[why === undefined ? "native-not-here" : "neither-here"],
            { why: native.why },
            lang,
          ),
        },
    size: say(reportWords.size, { rows: countText(page.rows), columns: countText(page.columns) }, lang),
  };
}

/** The main table with what stands beside it. */
const mainBoxes = ({ boxes }: Report): Box[] => boxes.filter(({ beside }, i) => i === 0 || beside);

/** Further boxes of the report, save other views of the main table. */
const otherTables = (answer: QuestionAnswer, lang: Lang): Preview["others"] =>
  answer.report.boxes
    .filter(({ name, beside }, i) => i > 0 && !beside && !["counts", "low", "high", "curve"].includes(name))
    .map((box) => ({ heading: box.heading ?? "", table: smallTable(answer, [box], lang) }));

/** The first rows of boxes that stand side by side, and their summary. */
function smallTable(answer: QuestionAnswer, boxes: readonly Box[], lang: Lang): SmallTable {
  const main = boxes[0] as Box;
  const body = main.grid.cells.length - 1;
  const summary = main.grid.summaryRows;
  const shown = Math.min(SHOWN_ROWS, body - summary);
  const rows = [...Array(shown).keys(), ...[...Array(summary).keys()].map((i) => body - summary + i)];
  const hidden = body - summary - shown;
  return {
    headings: boxes.flatMap(({ grid }) => (grid.cells[0] ?? []).map((cell) => String(cell ?? ""))),
    rows: boxes
      .map((box) => {
        const places = placesOf(box.grid, rows);
        return rows.map((i) => smallRow(answer, box, i, places));
      })
      .reduce((left, right) => left.map((row, i) => [...row, ...(right[i] as SmallCell[])])),
    more: hidden > 0 ? say(readingWords.more, { rows: rowsText(hidden, lang) }, lang) : null,
  };
}

function smallRow(
  { report, behind }: QuestionAnswer,
  { name, grid }: Box,
  i: number,
  places: readonly number[],
): SmallCell[] {
  const size = grid.groups[i];
  const isSummary = i >= grid.groups.length - grid.summaryRows;
  const faded = !isSummary && size !== undefined && size < report.fadeUnder;
  const heat = report.heat.find(({ box }) => box === name);
  return (grid.cells[i + 1] ?? []).map((cell, column): SmallCell => {
    const unfinished = grid.unfinished?.[i]?.[column] === true && cell !== undefined;
    const coloured = heat !== undefined && column >= heat.from && column <= heat.to && !faded && !isSummary;
    return {
      ...plain(
        `${cellText(cell, grid.units[column] ?? "text", places[column] as number)}${unfinished && typeof cell === "number" ? "*" : ""}`,
        typeof cell === "number",
      ),
      heat:
        coloured && typeof cell === "number" && heat.max > 0
          ? Math.max(0, Math.min(1, cell / heat.max))
          : null,
      unfinished,
      faded,
      forecast: grid.forecast?.[i]?.[column] === true,
      at: behind?.(name, i + 1, column) === undefined ? null : { box: name, row: i + 1, column },
    };
  });
}
