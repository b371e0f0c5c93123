import type { LogOptions } from "../../src/plan/options";
import type { Row } from "./logs";

/**
 * The cohort table said once more, as slowly and plainly as the contract reads: sets of customers, a scan of all
 * events for every cell. Shares no code with the engine, not even the calendar.
 */

interface Event {
  readonly period: number;
  readonly second: number;
}

interface Person {
  readonly starts: readonly Event[];
  readonly returns: readonly Event[];
}

const SECONDS = 86_400;
const at = ([, day, second]: Row): number => day * SECONDS + (second ?? 0);
const date = (day: number): Date => new Date((day - 25_569) * 86_400_000);

function monthsSinceFiscalStart(day: number, options: LogOptions): number {
  const d = date(day);
  return d.getUTCFullYear() * 12 + d.getUTCMonth() - (options.fiscal - 1);
}

export function periodOf(day: number, options: LogOptions): number {
  const d = date(day);
  switch (options.grain) {
    case "day":
      return day;
    case "week": {
      const first = { mon: 1, sun: 0, sat: 6 }[options.weekstart];
      const since = (d.getUTCDay() - first + 7) % 7;
      return Math.round((day - since) / 7);
    }
    case "month":
      return d.getUTCFullYear() * 12 + d.getUTCMonth();
    case "quarter":
      return Math.floor(monthsSinceFiscalStart(day, options) / 3);
    case "year":
      return Math.floor(monthsSinceFiscalStart(day, options) / 12);
  }
}

/** A period is over when the day after `asof` lies in a later one. */
const isOver = (period: number, asof: number, options: LogOptions): boolean =>
  periodOf(asof + 1, options) > period;

function people(
  starts: readonly Row[],
  returns: readonly Row[],
  asof: number,
  options: LogOptions,
): Person[] {
  const eventsOf = (id: string, rows: readonly Row[]): Event[] =>
    rows
      .filter((row) => row[0] === id && row[1] <= asof)
      .map((row) => ({ period: periodOf(row[1], options), second: at(row) }));
  return [...new Set(starts.map(([id]) => id))]
    .map((id) => ({ starts: eventsOf(id, starts), returns: eventsOf(id, returns) }))
    .filter((person) => person.starts.length > 0);
}

interface OracleCell {
  readonly count: number;
  readonly base: number;
  readonly state: "future" | "open" | "over";
}

export interface OracleRow {
  readonly period: number;
  readonly size: number;
  readonly cells: readonly OracleCell[];
}

/** Rows of counts, bases and states; `base` is the count of the cell before (same customers) with reference=previous. */
export function oracle(
  starts: readonly Row[],
  options: LogOptions,
  returns: readonly Row[] = starts,
): OracleRow[] {
  const all = [...starts, ...returns];
  const asof = options.asof ?? Math.max(...all.map(([, day]) => day));
  const everyone = people(starts, returns, asof, options);
  const current = periodOf(asof, options);
  const withTime = all.some(([, , second]) => second !== undefined);
  const end =
    options.asof !== undefined || !withTime
      ? (asof + 1) * SECONDS
      : Math.max(...all.filter(([, day]) => day <= asof).map(at));
  const elapsed = options.window;
  const length = (elapsed ?? 0) * SECONDS;
  const first = (p: Person): number => Math.min(...p.starts.map((event) => event.second));
  const inCohort = (p: Person, cohort: number): boolean => {
    const periods = p.starts.map((event) => event.period);
    return options.cohort === "first" || elapsed !== undefined
      ? Math.min(...periods) === cohort
      : periods.includes(cohort);
  };
  const isIn = (p: Person, cohort: number, k: number): boolean =>
    p.returns.filter(({ period, second }) =>
      elapsed === undefined
        ? period === cohort + k
        : second >= first(p) + k * length && second < first(p) + (k + 1) * length,
    ).length >= options.min;
  const furthest = 60;
  const some = (from: number, to: number, test: (k: number) => boolean): boolean => {
    for (let k = from; k <= to; k++) if (test(k)) return true;
    return false;
  };
  const active = (p: Person, cohort: number, from: number, to: number): boolean => {
    if (from === 0) return true;
    switch (options.mode) {
      case "on":
        return some(from, to, (k) => isIn(p, cohort, k));
      case "on_or_after":
        return some(from, furthest, (k) => isIn(p, cohort, k));
      case "on_or_before":
        return some(1, to, (k) => isIn(p, cohort, k));
      case "every":
        return !some(1, to, (k) => !isIn(p, cohort, k));
    }
  };
  const windowIsOver = (p: Person, k: number): boolean => first(p) + (k + 1) * length <= end;

  const cohortPeriods = new Set<number>();
  for (const p of everyone)
    for (const { period } of p.starts) if (inCohort(p, period)) cohortPeriods.add(period);
  const days = (from: number, to: number): number[] =>
    Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i);
  const startingInSpan = new Set(
    days(options.from ?? asof - 700, options.to ?? asof)
      .filter((d) => periodOf(d, options) !== periodOf(d - 1, options))
      .map((d) => periodOf(d, options)),
  );
  let shown = [...cohortPeriods].filter((period) => startingInSpan.has(period)).sort((a, b) => a - b);
  if (options.zero === "keep") {
    const low = options.from === undefined ? Math.min(...shown) : Number.NEGATIVE_INFINITY;
    shown = [...startingInSpan].filter((period) => period >= low);
  }

  const spans =
    options.brackets ??
    Array.from({ length: furthest }, (_, k) => ({ from: k, to: k })).filter(
      ({ from: k }) =>
        k <= (options.periods ?? furthest) &&
        (k === 0 ||
          (elapsed === undefined
            ? shown.some((cohort) => cohort + k <= current)
            : everyone.some((p) => shown.some((c) => inCohort(p, c)) && windowIsOver(p, k)))),
    );

  return shown.map((period) => {
    const members = everyone.filter((p) => inCohort(p, period));
    const cells = spans.map((span, s): OracleCell => {
      const decisive = options.mode === "on_or_after" ? span.from : span.to;
      const counted = elapsed === undefined ? members : members.filter((p) => windowIsOver(p, decisive));
      const isColumn0 = options.brackets === undefined && s === 0;
      // Column 0 has begun for everyone, also while nobody's first window is over.
      if (isColumn0 && elapsed !== undefined && counted.length === 0)
        return { count: 0, base: 0, state: period > current ? "future" : "open" };
      const begun = elapsed === undefined ? period + span.from <= current : counted.length > 0;
      if (!begun) return { count: 0, base: 0, state: "future" };
      const before = spans[s - 1];
      const base =
        options.reference === "size" || isColumn0
          ? counted
          : before === undefined
            ? counted
            : counted.filter((p) => active(p, period, before.from, before.to));
      return {
        count: counted.filter((p) => active(p, period, span.from, span.to)).length,
        base: base.length,
        state: elapsed !== undefined || isOver(period + decisive, asof, options) ? "over" : "open",
      };
    });
    return { period, size: members.length, cells };
  });
}
