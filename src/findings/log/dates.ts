import { dayOf, isoText } from "../../calendar/days";
import { rowsWhere } from "../customer-rows";
import type { Found } from "../found";
import { noted, rowsFound } from "../found";
import type { LogRows } from "./rows";
import { shareText } from "./share-text";

const day = (rows: LogRows, event: number): number => rows.log.day[event] as number;

/** Before 1990: mostly a two-digit year, a zero or a birthday. */
export const datesOld = (rows: LogRows): Found | undefined => {
  const first = dayOf(1990, 1, 1);
  return rowsFound(
    "dates-old",
    rowsWhere(rows, (event) => day(rows, event) < first),
    "leave-out",
  );
};

/** After today: events that have not happened. Without a clock nothing is said. */
export const datesFuture = (rows: LogRows): Found | undefined => {
  const { today } = rows;
  if (today === undefined) return undefined;
  return rowsFound(
    "dates-future",
    rowsWhere(rows, (event) => day(rows, event) > today),
    "leave-out",
    { today: isoText(today) },
  );
};

/** A few last dates far beyond the rest: one typing error there moves every “unfinished” mark. */
export function datesFar(rows: LogRows): Found | undefined {
  const latest = rows.today ?? Number.POSITIVE_INFINITY;
  const earliest = dayOf(1990, 1, 1);
  const days = rows.log.day.filter((one) => one <= latest && one >= earliest).sort();
  const few = Math.min(Math.max(1, Math.floor(days.length / 500)), 20);
  if (days.length < 20) return undefined;
  const span = (days[days.length - 1 - few] as number) - (days[Math.floor(days.length / 100)] as number);
  for (let i = days.length - few; i < days.length; i++) {
    const before = days[i - 1] as number;
    const gap = (days[i] as number) - before;
    if (gap > 90 && gap > span / 4) {
      const places = rowsWhere(rows, (event) => day(rows, event) > before && day(rows, event) <= latest);
      return rowsFound("dates-far", places, "leave-out", {
        last: isoText(days[days.length - 1] as number),
        before: isoText(before),
      });
    }
  }
  return undefined;
}

/**
 * Many rows at exactly one time of day: 00:00 where others have a time, or a whole hour such as 08:00, the mark of
 * a midnight shown in another zone. Such days may be off by one.
 */
export function datesPiled(rows: LogRows): Found | undefined {
  const { second } = rows.log;
  if (second === undefined) return undefined;
  const counts = new Map<number, number>();
  for (const moment of second) {
    const clock = moment % 86_400;
    if (clock % 1800 === 0) counts.set(clock, (counts.get(clock) ?? 0) + 1);
  }
  let [most, at] = [0, 0];
  counts.forEach((count, clock) => {
    if (count > most) [most, at] = [count, clock];
  });
  if (most < 10 || most < second.length / 5) return undefined;
  const places = rowsWhere(rows, (event) => (second[event] as number) % 86_400 === at);
  const clock = `${String(Math.floor(at / 3600)).padStart(2, "0")}:${String((at % 3600) / 60).padStart(2, "0")}`;
  return noted(at === 0 ? "dates-midnight" : "dates-shifted", places, {
    clock,
    share: shareText(most, second.length, false),
  });
}
