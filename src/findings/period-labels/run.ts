import { civil, type Day, firstDayOfMonth, monthIndex, weekday } from "../../calendar/days";
import type { Grain } from "../../calendar/periods";
import type { Host } from "../../sheet/host";
import { textOf } from "../block";
import { firstDayOf, type PeriodLabel, periodLabel } from "./label";

/** Labels of one table, read together: what one of them leaves open the others may say. */
export interface PeriodRun {
  readonly grain: Grain;
  /** The first day of each label's period; undefined where it names none. Without periods 0, 1, 2 … in order. */
  readonly days: readonly (Day | undefined)[];
  /** The labels in order, where they are no calendar periods. */
  readonly names: readonly string[] | undefined;
  /** Whether no label says the year, so that it was taken from today. */
  readonly yearGuessed: boolean;
}

/**
 * Reads the labels of a table's periods, in their order. Months, quarters and weeks without a year follow the year of a
 * label that has one; where none has, the last lies not after today. Fewer than half periods: names in order.
 */
export function periodRun(labels: readonly unknown[], host: Host, today: Day | undefined): PeriodRun {
  const read = labels.map((label) => periodLabel(label, host));
  const grain = commonGrain(read);
  if (grain === undefined) return named(labels);
  const own = read.map((label) => (label === undefined || !belongs(label, grain) ? undefined : label));
  const known = own.filter((label) => label !== undefined).length;
  if (known * 2 < labels.length) return named(labels);
  const days = withYears(own, grain, today);
  if (days === undefined) return named(labels);
  return {
    grain,
    days: days.map((day) => (day === undefined ? undefined : periodStart(day, grain))),
    names: undefined,
    yearGuessed: own.every((label) => label === undefined || "part" in label),
  };
}

const named = (labels: readonly unknown[]): PeriodRun => ({
  grain: "day",
  days: labels.map((_, i) => i),
  names: labels.map((label, i) => textOf(label) || String(i + 1)),
  yearGuessed: false,
});

/** The kind of most labels; dates are the periods that they begin, or days. */
function commonGrain(labels: readonly (PeriodLabel | undefined)[]): Grain | undefined {
  const counts = new Map<Grain, number>();
  for (const label of labels)
    if (label !== undefined) counts.set(label.grain, (counts.get(label.grain) ?? 0) + 1);
  counts.delete("day");
  let most: Grain | undefined;
  counts.forEach((count, grain) => {
    if (most === undefined || count > (counts.get(most) ?? 0)) most = grain;
  });
  if (most !== undefined) return most;
  const days = labels.flatMap((label) => (label !== undefined && "day" in label ? [label.day] : []));
  return days.length === 0 ? undefined : grainOfDays(days);
}

/** Dates beside months or quarters count as those when they begin or end a month; a label of another kind belongs to no run. */
const belongs = (label: PeriodLabel, grain: Grain): boolean =>
  label.grain === grain ||
  (label.grain === "day" && (grain === "week" || grain === "day" || bordersMonth(label)));

const bordersMonth = (label: PeriodLabel): boolean =>
  "day" in label && (civil(label.day).day === 1 || civil(label.day + 1).day === 1);

/** Dates that all begin (or all end) months are months, or quarters or years where they are so far apart; weekly ones are weeks. */
function grainOfDays(days: readonly Day[]): Grain {
  const sorted = [...new Set(days)].sort((a, b) => a - b);
  const begin = sorted.every((day) => civil(day).day === 1);
  const end = sorted.every((day) => civil(day + 1).day === 1);
  if (begin || end) {
    const months = sorted.map(monthIndex);
    const steps = months.slice(1).map((month, i) => month - (months[i] as number));
    if (steps.length > 0 && steps.every((step) => step % 12 === 0)) return "year";
    const quarterly = months.every((month) => (month - (end ? 2 : 0)) % 3 === 0);
    return steps.length > 0 && quarterly && steps.every((step) => step % 3 === 0) ? "quarter" : "month";
  }
  const first = sorted[0] as Day;
  return sorted.length > 1 && sorted.every((day) => (day - first) % 7 === 0) ? "week" : "day";
}

/** The first day of the period a day lies in. Weeks begin as the labels have it. */
function periodStart(day: Day, grain: Grain): Day {
  if (grain === "day" || grain === "week") return day;
  const month = monthIndex(day);
  const size = grain === "month" ? 1 : grain === "quarter" ? 3 : 12;
  return firstDayOfMonth(Math.floor(month / size) * size);
}

/** The days of all labels; undefined when no year can be told. */
function withYears(
  labels: readonly (PeriodLabel | undefined)[],
  grain: Grain,
  today: Day | undefined,
): (Day | undefined)[] | undefined {
  if (labels.every((label) => label === undefined || "day" in label))
    return labels.map((label) => (label !== undefined && "day" in label ? label.day : undefined));
  const parts = labels.map((label) => (label === undefined ? undefined : placeOf(label, grain)));
  const years = relativeYears(
    parts.map((place) => place?.part),
    inYear[grain],
  );
  const anchor = parts.findIndex((place) => place?.year !== undefined);
  const shift =
    anchor >= 0
      ? (parts[anchor]?.year as number) - (years[anchor] as number)
      : today === undefined
        ? undefined
        : shiftBefore(parts, years, grain, today);
  if (shift === undefined) return undefined;
  return parts.map((place, i) =>
    place === undefined
      ? undefined
      : firstDayOf(grain, place.year ?? (years[i] as number) + shift, place.part),
  );
}

interface Place {
  readonly year: number | undefined;
  readonly part: number;
}

function placeOf(label: PeriodLabel, grain: Grain): Place {
  if ("part" in label) return { year: undefined, part: label.part };
  if (grain === "week") {
    // The Thursday of a week lies in the year whose week it is.
    const thursday = label.day - weekday(label.day) + 4;
    const { year } = civil(thursday);
    return { year, part: Math.floor((thursday - (firstDayOf("week", year, 1) as Day)) / 7) + 1 };
  }
  const { year, month } = civil(label.day);
  return { year, part: grain === "quarter" ? Math.ceil(month / 3) : month };
}

/** How many of them make a year. */
const inYear: Readonly<Record<Grain, number>> = { day: 365, week: 52, month: 12, quarter: 4, year: 1 };

/**
 * 0 for the first label's year and on from there: a year passes where a part is smaller than the one before, or larger
 * where the labels run backwards. They run whichever way takes the shorter steps: Q4, Q1 forwards, Feb, Jan backwards.
 */
function relativeYears(parts: readonly (number | undefined)[], most: number): number[] {
  const known = parts.filter((part): part is number => part !== undefined);
  let steps = 0;
  for (let i = 1; i < known.length; i++) {
    const ahead = ((known[i] as number) - (known[i - 1] as number) + most) % most;
    steps += Math.sign(most - 2 * ahead) * (ahead === 0 ? 0 : 1);
  }
  const back = steps < 0;
  let year = 0;
  let before: number | undefined;
  return parts.map((part) => {
    if (part === undefined) return year;
    if (before !== undefined && part !== before && part < before !== back) year += back ? -1 : 1;
    before = part;
    return year;
  });
}

/** What is added to the years so that the latest period begins not after today. */
function shiftBefore(
  parts: readonly (Place | undefined)[],
  years: readonly number[],
  grain: Grain,
  today: Day,
): number {
  const begins = (shift: number): Day =>
    Math.max(
      ...parts.map((place, i) =>
        place === undefined
          ? Number.NEGATIVE_INFINITY
          : (firstDayOf(grain, (years[i] as number) + shift, place.part) as Day),
      ),
    );
  const year = civil(today).year - Math.max(...years);
  return begins(year) <= today ? year : year - 1;
}
