import { isoText } from "../../calendar/days";
import { isBlank, isBlankRow } from "../../findings/block";
import type { LayoutName, RoleName } from "../../findings/layout/detect";
import { rolesOfLayout } from "../../findings/layout/wanted";
import { matrixCellReader } from "../../findings/matrix/cells";
import { periodColumns } from "../../findings/period-labels/columns";
import type { SmallCell, SmallTable } from "../../protocol/messages";
import { rowsText, say } from "../../reports/say";
import { isDateCell } from "../../sheet/cells";
import { momentReader } from "../../sheet/dates/dates";
import { idFrom } from "../../sheet/ids/ids";
import { numberFrom } from "../../sheet/numbers/numbers";
import { isEndOfTime, saysRunning } from "../../sheet/rows/running";
import { columnLetters } from "../../translate/a1";
import type { Lang } from "../../words/text";
import { readingWords } from "../../words/wizard";
import { roleLabel } from "./role-label";
import { dataRows, type Understanding } from "./understanding";

const SHOWN = 5;
const COLUMNS = 6;

/** A column of the first rows, and what its cells are read as. */
interface ShownColumn {
  readonly heading: string;
  readonly column: number;
  readonly reads: Reads;
}

type Reads = "moment" | "end" | "id" | "number" | "mark" | "label" | "plain";

/** What each role's cells are read as; starts and ends of contracts are days. */
const readsOf = (role: RoleName, layout: LayoutName): Reads => {
  if (role === "customer" || role === "segment") return "id";
  if (role === "date") return "moment";
  if (role === "period") return "label";
  if (layout === "subscriptions" && role === "start") return "moment";
  return layout === "subscriptions" && role === "end" ? "end" : "number";
};

function shownColumns(read: Understanding, lang: Lang): readonly ShownColumn[] {
  const { layout, detection, roles } = read;
  const names =
    layout === undefined
      ? []
      : rolesOfLayout(layout, roles)
          .map(({ name }) => name)
          .filter((name) => name !== "firstPeriod" && name !== "lastPeriod" && roles[name] !== undefined);
  const named = names.map((role) => ({
    heading: roleLabel(role, layout)[lang],
    column: roles[role] as number,
    reads: readsOf(role, layout as LayoutName),
  }));
  const columns = [...named, ...periodsShown(read, named.length)];
  if (columns.length > 0) return columns;
  return detection.headings
    .slice(0, COLUMNS)
    .map((heading, column) => ({ heading, column, reads: "plain" as const }));
}

/** The first columns of rosters or a matrix. */
function periodsShown(
  { layout, block, detection, roles, host, today }: Understanding,
  beside: number,
): ShownColumn[] {
  if (roles.firstPeriod === undefined || roles.lastPeriod === undefined) return [];
  const { columns } = periodColumns(block, detection, roles, host, today);
  return columns.slice(0, COLUMNS - beside).map((column) => ({
    heading: detection.headings[column] || columnLetters(block.area.column + column),
    column,
    reads: layout === "matrix" ? "mark" : "id",
  }));
}

/** The first five rows of data as they were read: ids narrowed, dates as 2024-03-01, amounts as numbers. */
export function firstRows(read: Understanding, lang: Lang): SmallTable {
  const { block, detection } = read;
  const columns = shownColumns(read, lang);
  const rows: number[] = [];
  for (let row = detection.frame.first; row < detection.frame.last && rows.length < SHOWN; row++)
    if (!isBlankRow(block.cells[row] ?? [])) rows.push(row);
  const readers = columns.map(({ column, reads }) => cellReader(read, column, reads, lang));
  const more = dataRows(read) - rows.length;
  return {
    headings: [readingWords.row[lang], ...columns.map(({ heading }) => heading)],
    rows: rows.map((row) => [
      plain(String(block.firstRow + row), true),
      ...columns.map(({ column }, i) =>
        (readers[i] as (cell: unknown) => SmallCell)(block.cells[row]?.[column]),
      ),
    ]),
    more: more > 0 ? say(readingWords.more, { rows: rowsText(more, lang) }, lang) : null,
  };
}

export const plain = (text: string, numeric = false): SmallCell => ({
  text,
  numeric,
  heat: null,
  unfinished: false,
  faded: false,
  forecast: false,
  at: null,
});

function cellReader(
  read: Understanding,
  column: number,
  reads: Reads,
  lang: Lang,
): (cell: unknown) => SmallCell {
  const { host } = read;
  const unread = plain(readingWords.unread[lang]);
  switch (reads) {
    case "moment":
      return momentCells(read, column, unread, plain(""));
    case "end": {
      const running = plain(readingWords.running[lang]);
      const moment = momentCells(read, column, unread, running);
      return (cell) => (saysRunning(cell) ? running : moment(cell));
    }
    case "label":
    case "plain": {
      const moment = momentReader(host);
      return (cell) => {
        if (isBlank(cell)) return plain("");
        if (!isDateCell(cell)) return plain(String(cell), typeof cell === "number" && reads === "plain");
        const seconds = moment(cell);
        return typeof seconds === "number" ? plain(momentText(seconds)) : unread;
      };
    }
    case "id":
      return (cell) => {
        const id = idFrom(cell);
        return id === undefined ? plain("") : typeof id === "string" ? plain(id) : unread;
      };
    case "mark": {
      const mark = matrixCellReader(host);
      return (cell) => {
        const reading = mark(cell);
        if (reading === "unreadable") return unread;
        return reading === "absent" ? plain("") : plain(reading === "there" ? "✓" : String(reading), true);
      };
    }
    case "number":
      return (cell) => {
        const number = numberFrom(cell, host);
        return number === undefined
          ? plain("", true)
          : typeof number === "number"
            ? plain(String(number), true)
            : unread;
      };
  }
}

/** Days as read in the order that has been decided; the year 9999 is none. */
function momentCells(
  { block, detection, host, decision }: Understanding,
  column: number,
  unread: SmallCell,
  blank: SmallCell,
): (cell: unknown) => SmallCell {
  const cells = block.cells.slice(detection.frame.first, detection.frame.last).map((row) => row[column]);
  const moment = momentReader(host, { order: decision.dateorder, cells });
  return (cell) => {
    if (isBlank(cell)) return blank;
    const seconds = moment(cell);
    if (typeof seconds !== "number") return unread;
    return isEndOfTime(seconds / 86_400) ? blank : plain(momentText(seconds));
  };
}

/** 2024-03-01, and the time where there is one. */
function momentText(seconds: number): string {
  const day = Math.floor(seconds / 86_400);
  const rest = seconds - day * 86_400;
  if (rest === 0) return isoText(day);
  const two = (part: number): string => String(Math.floor(part)).padStart(2, "0");
  return `${isoText(day)} ${two(rest / 3600)}:${two((rest % 3600) / 60)}${rest % 60 === 0 ? "" : `:${two(rest % 60)}`}`;
}
