import { isoText } from "../../calendar/days";
import { isBlank, isBlankRow } from "../../findings/block";
import type { RoleName } from "../../findings/layout/detect";
import { rolesOfLayout } from "../../findings/layout/roles";
import type { SmallCell, SmallTable } from "../../protocol/messages";
import { rowsText, say } from "../../reports/say";
import { isDateCell } from "../../sheet/cells";
import { momentReader } from "../../sheet/dates/dates";
import { idFrom } from "../../sheet/ids/ids";
import { numberFrom } from "../../sheet/numbers/numbers";
import type { Lang } from "../../words/text";
import { readingWords, roleWords } from "../../words/wizard";
import { dataRows, type Understanding } from "./understanding";

const SHOWN = 5;
const COLUMNS = 6;

/** The first five rows of data as they were read: ids narrowed, dates as 2024-03-01, amounts as numbers. */
export function firstRows(read: Understanding, lang: Lang): SmallTable {
  const { block, detection, roles, layout } = read;
  const names = (layout === undefined ? [] : (rolesOfLayout[layout] ?? []))
    .map(({ name }) => name)
    .filter((name) => roles[name] !== undefined);
  const columns: readonly {
    readonly heading: string;
    readonly column: number;
    readonly role: RoleName | undefined;
  }[] =
    names.length > 0
      ? names.map((role) => ({ heading: roleWords[role][lang], column: roles[role] as number, role }))
      : detection.headings.slice(0, COLUMNS).map((heading, column) => ({ heading, column, role: undefined }));
  const rows: number[] = [];
  for (let row = detection.frame.first; row < detection.frame.last && rows.length < SHOWN; row++)
    if (!isBlankRow(block.cells[row] ?? [])) rows.push(row);
  const readers = columns.map(({ column, role }) => cellReader(read, column, role, lang));
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
  role: RoleName | undefined,
  lang: Lang,
): (cell: unknown) => SmallCell {
  const { block, detection, host } = read;
  const unread = plain(readingWords.unread[lang]);
  if (role === "date" || role === "period" || role === undefined) {
    const cells =
      role === "date"
        ? block.cells.slice(detection.frame.first, detection.frame.last).map((row) => row[column])
        : [];
    const moment = momentReader(host, { order: read.decision.dateorder, cells });
    return (cell) => {
      if (isBlank(cell)) return plain("");
      if (role !== "date" && !isDateCell(cell))
        return plain(typeof cell === "number" ? String(cell) : String(cell), typeof cell === "number");
      const seconds = moment(cell);
      return typeof seconds === "number" ? plain(momentText(seconds)) : unread;
    };
  }
  if (role === "customer" || role === "segment")
    return (cell) => {
      const id = idFrom(cell);
      return id === undefined ? plain("") : typeof id === "string" ? plain(id) : unread;
    };
  return (cell) => {
    const number = numberFrom(cell, host);
    return number === undefined
      ? plain("", true)
      : typeof number === "number"
        ? plain(String(number), true)
        : unread;
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
