import type { Calls, SmallCell, SmallTable } from "../../protocol/messages";
import { pageOf } from "../../render/page";
import type { QuestionAnswer } from "../../reports/answer";
import { rateText, rowsText, say } from "../../reports/say";
import type { Box, GridCell } from "../../table/report";
import type { Unit } from "../../table/table";
import { wizardErrors } from "../../words/errors/wizard";
import { fill, type Lang } from "../../words/text";
import { readingWords } from "../../words/wizard";
import { reportWords } from "../../words/wizard-report";
import { whyNot } from "../live/offer";
import { answerTo } from "../reading/answering";
import { findingSentence } from "../reading/finding-replies";
import { plain } from "../reading/first-rows";

const SHOWN_ROWS = 12;

/** Computes everything and writes nothing. */
export function preview(request: Calls["preview"]["request"]): Calls["preview"]["reply"] {
  const { lang } = request;
  const { read, answer } = answerTo(request);
  const page = pageOf(answer.report, false);
  const why = whyNot(read, answer, lang, false);
  return {
    title: answer.report.title,
    table: smallTable(answer, lang),
    curve: answer.curve,
    curveLabel: answer.curveLabel,
    reading: answer.reading,
    reconciles: answer.reconciles,
    warnings: read.found
      .filter(
        ({ code }) => code === "few-customers" || code === "large-first-cohort" || code === "check-growth",
      )
      .map(({ code }) => read.found.find((one) => one.code === code))
      .flatMap((found) => (found === undefined ? [] : [findingSentence(found, lang)])),
    meaning: answer.meaning,
    liveFormulas:
      why === undefined
        ? { ok: true, reason: null }
        : { ok: false, reason: fill(wizardErrors["live-not-exact"], { why }, lang) },
    nativeFormulas: { ok: false, reason: wizardErrors["native-later"][lang] },
    size: say(reportWords.size, { rows: page.rows, columns: page.columns }, lang),
  };
}

/** The main table's first rows and its summary, with limits beside where they stand there. */
function smallTable({ report }: QuestionAnswer, lang: Lang): SmallTable {
  const boxes = report.boxes.filter(({ name, beside }) => name === "main" || beside);
  const main = boxes[0] as Box;
  const body = main.grid.cells.length - 1;
  const summary = main.grid.summaryRows;
  const shown = Math.min(SHOWN_ROWS, body - summary);
  const rows = [...Array(shown).keys(), ...[...Array(summary).keys()].map((i) => body - summary + i)];
  const hidden = body - summary - shown;
  return {
    headings: boxes.flatMap(({ grid }) => (grid.cells[0] ?? []).map((cell) => String(cell ?? ""))),
    rows: rows.map((i) => boxes.flatMap((box) => smallRow(report, box, i, lang))),
    more: hidden > 0 ? say(readingWords.more, { rows: rowsText(hidden, lang) }, lang) : null,
  };
}

function smallRow(report: QuestionAnswer["report"], { name, grid }: Box, i: number, lang: Lang): SmallCell[] {
  const size = grid.groups[i];
  const isSummary = i >= grid.groups.length - grid.summaryRows;
  const faded = !isSummary && size !== undefined && size < report.fadeUnder;
  const { heat } = report;
  return (grid.cells[i + 1] ?? []).map((cell, column): SmallCell => {
    const unfinished = grid.unfinished?.[i]?.[column] === true && cell !== undefined;
    const coloured =
      name === "main" &&
      heat !== undefined &&
      column >= heat.from &&
      column <= heat.to &&
      !faded &&
      !isSummary;
    return {
      ...plain(
        `${cellText(cell, grid.units[column] ?? "text", lang)}${unfinished && typeof cell === "number" ? "*" : ""}`,
        typeof cell === "number",
      ),
      heat:
        coloured && typeof cell === "number" && heat.max > 0
          ? Math.max(0, Math.min(1, cell / heat.max))
          : null,
      unfinished,
      faded,
    };
  });
}

function cellText(cell: GridCell, unit: Unit, lang: Lang): string {
  if (cell === undefined) return "";
  if (typeof cell === "string") return cell;
  return unit === "rate" ? rateText(cell, "zh") : cell.toLocaleString(lang === "zh" ? "zh-CN" : "en-US");
}
