import { calendarOf, periodOfRows } from "../../metrics/log-periods";
import { ABSENT } from "../../metrics/visits";
import type { EventLog } from "../../plan/log";
import type { LogOptions } from "../../plan/options";
import type { Grid } from "../../table/report";
import type { Lang } from "../../words/text";
import { customerWords } from "../../words/wizard-customers";
import type { QuestionAnswer } from "../answer";
import { say } from "../say";

/** Who stands in each column of a table with a row a period: Start, New, Retained, Reactivated, Lost, End, Retention, Churn. */
const columns = [
  "none",
  "start",
  "new",
  "retained",
  "reactivated",
  "lost",
  "end",
  "retained",
  "lost",
] as const;

type Standing = Exclude<(typeof columns)[number], "none">;

/** Columns of the counts, by who stands in them. */
const countOf = { start: 1, new: 2, retained: 3, reactivated: 4, lost: 5, end: 6 } as const;

/** Customers behind the cells of a lifecycle table whose first row is the log's first period, and of the limits beside it. */
export function lifecycleBehind(
  log: EventLog,
  options: Pick<LogOptions, "grain" | "weekstart" | "fiscal" | "asof">,
  grid: Grid,
  lang: Lang,
): NonNullable<QuestionAnswer["behind"]> {
  return (box, row, column) => {
    const standing = box === "limits" ? "retained" : box === "main" ? columns[column] : undefined;
    const line = grid.cells[row];
    if (standing === undefined || standing === "none" || line === undefined || row === 0) return undefined;
    const count = line[countOf[standing]];
    if (typeof count !== "number" || count === 0) return undefined;
    return {
      sentence: say(customerWords[standing], { period: String(line[0] ?? "") }, lang),
      ids: () => standingIn(log, options, row - 1, standing),
    };
  };
}

/** Those who stand so in a period, counted from the log's first one. One pass over the events. */
function standingIn(
  log: EventLog,
  options: Pick<LogOptions, "grain" | "weekstart" | "fiscal" | "asof">,
  at: number,
  standing: Standing,
): string[] {
  const calendar = calendarOf(options, log.lastDay);
  const period = calendar.periods.index(log.firstDay) + at;
  const when = periodOfRows(log, calendar);
  const now = new Uint8Array(log.customers);
  const before = new Uint8Array(log.customers);
  const ever = new Uint8Array(log.customers);
  for (let i = 0; i < log.length; i++) {
    const customer = log.customer[i] as number;
    const of = when[i] as number;
    if (of === ABSENT || of > period) continue;
    if (of === period) now[customer] = 1;
    else ever[customer] = 1;
    if (of === period - 1) before[customer] = 1;
  }
  const is = (flags: Uint8Array, customer: number): boolean => flags[customer] === 1;
  const stands: Readonly<Record<Standing, (customer: number) => boolean>> = {
    start: (c) => is(before, c),
    new: (c) => is(now, c) && !is(ever, c),
    retained: (c) => is(now, c) && is(before, c),
    reactivated: (c) => is(now, c) && is(ever, c) && !is(before, c),
    lost: (c) => is(before, c) && !is(now, c),
    end: (c) => is(now, c),
  };
  return log.ids.filter((_, customer) => stands[standing](customer));
}
