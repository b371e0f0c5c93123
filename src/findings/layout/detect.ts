import { isoText } from "../../calendar/days";
import { dayFrom } from "../../sheet/dates/dates";
import type { Host } from "../../sheet/host";
import type { Block } from "../block";
import { isBlank, isDate, textOf } from "../block";
import { ownTable } from "./beside";
import { guessByValues } from "./by-values";
import { combinedHeadings } from "./combined";
import { frameOf } from "./frame";
import { columnKind, looksLikeSerial } from "./kinds";
import { guessByHeadings } from "./narrow";
import { periodHeadings, periodIn } from "./period-headings";
import type { Detection, Guess, TableColumns } from "./table";
import { guessWide } from "./wide";

export type { Detection, LayoutName, Reason, RoleName, Roles } from "./table";

/** Without a zone, dates in headings are said as in UTC. */
const noHost: Host = { locale: () => undefined, timeZone: () => undefined };

/** Recognises the layout of a block; `layout` is undefined when nothing fits well enough to say. */
export function detect(block: Block, host: Host = noHost): Detection {
  const table = tableColumns(block, host);
  const { frame } = table;
  const guesses = frame.last > frame.first ? guess(ownTable(table), block, host) : [];
  const best = guesses.reduce<Guess | undefined>(
    (a, b) => (a === undefined || b.confidence > a.confidence ? b : a),
    undefined,
  );
  return {
    ...table,
    layout: best?.layout,
    confidence: best?.confidence ?? 0,
    reason: best?.reason ?? { because: "unclear", columns: [] },
  };
}

function guess(table: TableColumns, block: Block, host: Host): Guess[] {
  const told = [...guessByHeadings(table, block, host), ...guessWide(table, block)];
  return told.length > 0 ? told : guessByValues(table, block, host);
}

function tableColumns(block: Block, host: Host): TableColumns {
  const frame = frameOf(block, host);
  const { cells } = block;
  const rows =
    frame.header === undefined ? undefined : { first: frame.upper ?? frame.header, last: frame.header };
  const combined = combinedHeadings(cells, rows, host);
  const serials = combined.filter(looksLikeSerial).length >= 2;
  const labels = combined.map((cell) => (serials && looksLikeSerial(cell) ? cell : periodIn(cell, host)));
  const headings = combined.map((cell) => headingText(cell, serials, host));
  const { columns: periods, sums } = periodHeadings(labels, headings, host);
  const kinds = combined.map((_, column) => columnKind(cells, column, frame.first, frame.last, host));
  return { frame, headings, labels, kinds, periods, sums };
}

/** A heading as text: days as 2024-03-01. */
function headingText(cell: unknown, serials: boolean, host: Host): string {
  if (isBlank(cell)) return "";
  if (!isDate(cell) && !(serials && looksLikeSerial(cell))) return textOf(cell).replace(/\s+/g, " ");
  const day = dayFrom(cell, host);
  return typeof day === "number" ? isoText(day) : "";
}
