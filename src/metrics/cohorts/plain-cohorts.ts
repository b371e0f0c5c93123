import type { EventLog } from "../../plan/log";
import type { LogOptions } from "../../plan/options";
import { add, at } from "../column";
import { type Calendar, calendarOf, periodTimes } from "../log-periods";
import { type RowTimes, type VisitBits, visitBits } from "../visits";
import type { GroupOptions } from "./cohort-groups";
import type { Tally } from "./tally";

/**
 * Cohorts of the question that is asked most, counted without going by members: everyone in the calendar period of the first
 * event, back in each period with an event. All of a cohort are then followed equally long.
 */
export interface PlainCohorts {
  readonly calendar: Calendar;
  readonly elapsed: false;
  /** The first and the last period with an event. */
  readonly low: number;
  readonly high: number;
  /** Cell k of the cohort of period low + c, at c × (high − low + 1) + k: its customers who were there k periods on. */
  readonly counts: Int32Array;
  readonly visits: VisitBits;
  /** The period of each row of the log. */
  readonly times: RowTimes;
}

/** The counts are worth their room up to so many cells, and so many a row of the log. */
const CELLS_A_ROW = 4;
const FEW_CELLS = 4096;

/** The cohorts of a log; undefined where the question, or the data, calls for going by members. */
export function plainCohorts(
  log: EventLog,
  options: GroupOptions & Pick<LogOptions, "mode">,
): PlainCohorts | undefined {
  const { cohort, mode, min, window } = options;
  if (cohort !== "first" || mode !== "on" || min > 1 || window !== undefined) return undefined;
  const calendar = calendarOf(options, log.lastDay);
  const { index } = calendar.periods;
  const periods = index(Math.min(log.lastDay, calendar.asof)) - index(log.firstDay) + 1;
  if (periods ** 2 > CELLS_A_ROW * log.length + FEW_CELLS) return undefined;
  const times = periodTimes(log, calendar);
  const found = visitBits(log.customers, log.customer, times);
  if (found === undefined) return undefined;
  const { low, high } = found;
  return { calendar, elapsed: false, low, high, counts: countsOf(found), visits: found, times };
}

/** Hot path: each customer's bits are read off from the first on, and counted in the row of that one. */
function countsOf({ customers, low, high, words, bits }: VisitBits): Int32Array {
  const periods = high - low + 1;
  const counts = new Int32Array(periods * periods);
  for (let c = 0, word = 0; c < customers; c++) {
    let cell = -1;
    for (let from = 0; from < words * 32; from += 32)
      for (let rest = bits[word++] as number; rest !== 0; rest &= rest - 1) {
        const period = from + 31 - Math.clz32(rest & -rest);
        if (cell < 0) cell = period * periods - period;
        counts[cell + period] = (counts[cell + period] as number) + 1;
      }
  }
  return counts;
}

/** The cohort of each customer, counted from the first one; −1 for those whose rows all come after the as-of day. */
export function cohortOfCustomers({ visits: { customers, words, bits } }: PlainCohorts): Int32Array {
  const cohort = new Int32Array(customers).fill(-1);
  for (let c = 0; c < customers; c++)
    for (let word = words - 1; word >= 0; word--) {
      const own = bits[c * words + word] as number;
      if (own !== 0) cohort[c] = word * 32 + 31 - Math.clz32(own & -own);
    }
  return cohort;
}

/** How many customers a cohort has who were there k periods on. */
export function plainCount({ low, high, counts }: PlainCohorts, cohort: number, k: number): number {
  return cohort < low || cohort + k > high ? 0 : at(counts, (cohort - low) * (high - low + 1) + k);
}

/** The counts of a table of these cohorts, each up to the last period of the calendar. */
export function plainTally(plain: PlainCohorts, cohorts: Int32Array, columns: number): Tally {
  const counts = new Int32Array(cohorts.length * columns);
  const eligible = new Int32Array(counts.length);
  const preceding = new Int32Array(counts.length);
  cohorts.forEach((cohort, row) => {
    const reach = Math.min(plain.calendar.current - cohort, columns - 1);
    const start = row * columns;
    for (let k = 0; k <= reach; k++) {
      add(counts, start + k, plainCount(plain, cohort, k));
      add(eligible, start + k, plainCount(plain, cohort, 0));
      if (k > 0) add(preceding, start + k, plainCount(plain, cohort, k - 1));
    }
  });
  return { counts, eligible, preceding };
}
