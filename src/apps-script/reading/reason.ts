import { isoText } from "../../calendar/days";
import { isBlank } from "../../findings/block";
import { say } from "../../reports/say";
import { isDateCell } from "../../sheet/cells";
import { dayFrom } from "../../sheet/dates/dates";
import { columnLetters } from "../../translate/a1";
import type { Lang } from "../../words/text";
import { reasonWords } from "../../words/wizard";
import type { Understanding } from "./understanding";

/** Headings that a reason quotes at most. */
const QUOTED = 4;

/** Why the range was read as it was, with the headings or cells that told. */
export function reasonOf(read: Understanding, lang: Lang): string {
  const { reason, layout, detection } = read;
  if (reason === undefined) return reasonWords.chosen[lang];
  if (reason.because === "unclear") return reasonWords.unclear[lang];
  if (reason.because === "values") return cellsReason(read, reason.columns, lang);
  if (layout === "rosters" || layout === "matrix") {
    const columns = reason.columns.filter((column) => detection.periods.includes(column));
    const [first, last] = [columns[0], columns[columns.length - 1]];
    if (first !== undefined && last !== undefined && first !== last) {
      const cells = layout === "rosters" ? "ids" : holdsAmounts(read) ? "amounts" : "marks";
      const quoted = (column: number): string => quote(detection.headings[column] ?? "", lang);
      return say(
        reasonWords.periods,
        { first: quoted(first), last: quoted(last), cells: reasonWords[cells] },
        lang,
      );
    }
  }
  const headings = reason.columns
    .map((column) => detection.headings[column] ?? "")
    .filter((heading) => heading !== "");
  if (headings.length === 0) return cellsReason(read, reason.columns, lang);
  const words =
    reason.because === "both" ? (["bothOne", "both"] as const) : (["headingsOne", "headings"] as const);
  const said = listed(
    headings.slice(0, QUOTED).map((heading) => quote(heading, lang)),
    lang,
  );
  return say(reasonWords[words[headings.length === 1 ? 0 : 1]], { headings: said }, lang);
}

/** Whether the cells of a matrix are numbers other than 0 and 1. */
const holdsAmounts = ({ detection: { kinds, periods } }: Understanding): boolean =>
  periods.some((column) => (kinds[column]?.number ?? 0) > 0.5 && (kinds[column]?.mark ?? 0) < 0.95);

function cellsReason(
  { block, detection, host }: Understanding,
  columns: readonly number[],
  lang: Lang,
): string {
  const letters = columns.slice(0, QUOTED).map((column) => columnLetters(block.area.column + column));
  const examples = columns.slice(0, QUOTED).flatMap((column) => {
    for (let row = detection.frame.first; row < detection.frame.last; row++) {
      const cell = block.cells[row]?.[column];
      if (!isBlank(cell)) return [shownCell(cell)];
    }
    return [];
  });
  return say(
    reasonWords.values,
    {
      columns: say(
        letters.length === 1 ? reasonWords.columnOne : reasonWords.columnsMany,
        { letters: listed(letters, lang) },
        lang,
      ),
      example: listed(
        examples.map((example) => quote(example, lang)),
        lang,
      ),
    },
    lang,
  );
  function shownCell(cell: unknown): string {
    const day = isDateCell(cell) ? dayFrom(cell, host) : undefined;
    return typeof day === "number" ? isoText(day) : String(cell);
  }
}

const quote = (what: string, lang: Lang): string =>
  say(reasonWords.quote, { what: what.length > 30 ? `${what.slice(0, 30)}…` : what }, lang);

const listed = (what: readonly string[], lang: Lang): string =>
  what.length <= 1
    ? (what[0] ?? "")
    : `${what.slice(0, -1).join(reasonWords.comma[lang])}${reasonWords.and[lang]}${what[what.length - 1]}`;
