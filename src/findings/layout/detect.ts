import type { Block } from "../block";
import { textOf } from "../block";
import { type Frame, frameOf } from "./frame";
import { type ColumnRole, plain, rolesOf } from "./headings";
import { type ColumnKind, columnKind, looksLikePeriod } from "./kinds";

export type LayoutName = "periods" | "log" | "subscriptions" | "rosters" | "matrix" | "movements";
/** The roles a person can choose; the first and last period are the ends of a run of columns, one a period. */
export type RoleName =
  | "period"
  | "start"
  | "new"
  | "end"
  | "customer"
  | "date"
  | "amount"
  | "segment"
  | "expansion"
  | "contraction"
  | "churned"
  | "reactivation"
  | "firstPeriod"
  | "lastPeriod";
export type Roles = Readonly<Partial<Record<RoleName, number>>>;

/** Why a layout was chosen; words/ says it. */
export type Reason = "headings" | "values" | "both" | "unclear" | "chosen";

export interface Detection {
  readonly frame: Frame;
  readonly headings: readonly string[];
  readonly kinds: readonly ColumnKind[];
  readonly layout: LayoutName | undefined;
  /** 0 … 1 */
  readonly confidence: number;
  readonly reason: Reason;
}

interface Guess {
  readonly layout: LayoutName;
  readonly confidence: number;
  readonly reason: Reason;
}

/** What is known of the columns: their headings' roles and the look of their cells. */
interface Columns {
  readonly roles: readonly (readonly ColumnRole[])[];
  readonly kinds: readonly ColumnKind[];
  readonly headings: readonly string[];
}

/** Recognises the layout of a block; `layout` is undefined when nothing fits well enough to say. */
export function detect(block: Block): Detection {
  const frame = frameOf(block);
  const width = block.cells[0]?.length ?? 0;
  const headings: string[] = [];
  const kinds: ColumnKind[] = [];
  for (let column = 0; column < width; column++) {
    const cell = frame.header === undefined ? "" : block.cells[frame.header]?.[column];
    headings.push(textOf(cell) === "(date)" ? "2000-01" : textOf(cell));
    kinds.push(columnKind(block.cells, column, frame.first, frame.last));
  }
  const columns: Columns = { headings, kinds, roles: headings.map(rolesOf) };
  const guesses = frame.last > frame.first ? guess(columns, frame.last - frame.first) : [];
  const best = guesses.reduce<Guess | undefined>(
    (a, b) => (a === undefined || b.confidence > a.confidence ? b : a),
    undefined,
  );
  return {
    frame,
    headings,
    kinds,
    layout: best?.layout,
    confidence: best?.confidence ?? 0,
    reason: best?.reason ?? "unclear",
  };
}

function guess(columns: Columns, rows: number): Guess[] {
  const { roles, kinds, headings } = columns;
  const has = (role: ColumnRole, fits: (kind: ColumnKind) => boolean = () => true): boolean =>
    roles.some((list, i) => list.includes(role) && fits(kinds[i] as ColumnKind));
  const numeric = (kind: ColumnKind): boolean => kind.number > 0.5 && kind.date < 0.5;
  const dated = (kind: ColumnKind): boolean => kind.date > 0.3 || kind.filled === 0;
  const guesses: Guess[] = [];
  const say = (layout: LayoutName, confidence: number, reason: Reason): void => {
    guesses.push({ layout, confidence, reason });
  };

  const moneyMoves = ["expansion", "contraction", "churned"].filter((role) =>
    has(role as ColumnRole, numeric),
  ).length;
  if (moneyMoves >= 2 && has("new", numeric)) say("movements", 0.95, "headings");
  if (has("new", numeric) && has("end", numeric))
    say("periods", has("period") || has("start", numeric) ? 0.95 : 0.8, "headings");
  if (has("customer") && has("start", dated) && !has("new"))
    say("subscriptions", has("end", dated) ? 0.95 : 0.85, "headings");
  if (has("customer") && has("date", (kind) => kind.date > 0.3 || kind.number > 0.5))
    say("log", 0.95, "both");
  else if (has("customer") && has("date")) say("log", 0.7, "headings");

  const periodHeadings = headings.filter((heading) => heading !== "" && looksLikePeriod(heading)).length;
  if (periodHeadings >= 2) {
    const marked = columns.kinds.filter(
      (kind, i) =>
        looksLikePeriod(headings[i] ?? "") && (kind.mark > 0.8 || kind.number > 0.8 || kind.filled === 0),
    ).length;
    const ids = headings.length - periodHeadings;
    if (ids >= 1 && marked >= periodHeadings * 0.8) say("matrix", has("customer") ? 0.95 : 0.75, "both");
    else if (ids === 0 || marked < periodHeadings / 2) say("rosters", 0.85, "both");
  }
  if (has("customer") && has("period") && !has("date") && !has("new")) say("rosters", 0.8, "headings");
  if (guesses.length === 0) guesses.push(...guessByValues(columns, rows));
  return guesses;
}

/** Without telling headings, the look of the values decides, with less confidence. */
function guessByValues({ kinds, headings }: Columns, rows: number): Guess[] {
  const dates = kinds.filter((kind) => kind.date > 0.6).length;
  const numbers = kinds.filter((kind) => kind.number > 0.8 && kind.date < 0.5).length;
  const periods = kinds.findIndex((kind) => kind.period > 0.8 && kind.distinct > 0.95);
  const used = kinds.filter((kind) => kind.filled > 0).length;
  if (periods === 0 && (numbers === 2 || numbers === 3) && numbers + 1 === used && rows <= 400)
    return [{ layout: "periods", confidence: 0.6, reason: "values" }];
  if (dates === 1 && used >= 2) return [{ layout: "log", confidence: 0.6, reason: "values" }];
  if (dates === 2 && used >= 3) return [{ layout: "subscriptions", confidence: 0.5, reason: "values" }];
  if (dates === 0 && used >= 4 && kinds.slice(1).every((kind) => kind.filled === 0 || kind.mark > 0.8))
    return [{ layout: "matrix", confidence: 0.5, reason: "values" }];
  const named = headings.some((heading) => plain(heading).includes("customer") || heading.includes("客户"));
  return named && dates === 1 ? [{ layout: "log", confidence: 0.5, reason: "headings" }] : [];
}
