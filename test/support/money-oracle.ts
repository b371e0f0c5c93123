import type { LogOptions } from "../../src/plan/options";
import type { CohortValueOutput, RevenueOptions } from "../../src/plan/revenue";
import { oracle, periodOf } from "./cohort-oracle";
import { defaults } from "./logs";

/**
 * Money by period and by cohort said once more, as slowly and plainly as the contract reads: a map of sums for every
 * period, a scan of all rows for every cell. Shares no code with the engine.
 */

/** One row of a log: id, day (whole days since 1899-12-30), amount, and the second of the day where there are times. */
export type MoneyRow = readonly [id: string, day: number, amount: number, second?: number];

type Cell = number | "";

const monthOf = (day: number): string => new Date((day - 25_569) * 86_400_000).toISOString().slice(0, 7);
const over = (sum: number, base: number): Cell => (base === 0 ? "" : sum / base + 0);

/** The rows of the table without their labels; "refused" where a customer's sum is below 0. */
export function revenueOracle(rows: readonly MoneyRow[], options: RevenueOptions): Cell[][] | "refused" {
  const spec: LogOptions = { ...defaults, ...options };
  const of = (day: number): number => periodOf(day, spec);
  const asof = options.asof ?? Math.max(...rows.map(([, day]) => day));
  const seen = rows.filter(([, day]) => day <= asof);
  const lastDays = new Map<number, number>();
  const lastDayOf = (period: number): number => {
    const known = lastDays.get(period);
    if (known !== undefined) return known;
    let day = Math.min(...seen.map(([, on]) => on)) - 800;
    while (of(day + 1) <= period) day++;
    lastDays.set(period, day);
    return day;
  };
  const isMeasured = ([, day]: MoneyRow): boolean =>
    options.measure === "sum" || monthOf(day) === monthOf(lastDayOf(of(day)));
  const money = (period: number): Map<string, number> => {
    const sums = new Map<string, number>();
    for (const row of seen)
      if (of(row[1]) === period && isMeasured(row)) sums.set(row[0], (sums.get(row[0]) ?? 0) + row[2]);
    return sums;
  };
  const positive = (sums: Map<string, number>): Map<string, number> =>
    new Map([...sums].map(([id, sum]) => [id, Math.max(0, sum)]));

  const first = Math.min(...seen.map(([, day]) => of(day)));
  const last = of(asof);
  for (let p = first; p <= last; p++)
    if (options.negative === "stop" && [...money(p).values()].some((sum) => sum < 0)) return "refused";

  const table: Cell[][] = [];
  for (let p = first; p <= last; p++) {
    const firstDay = lastDayOf(p - 1) + 1;
    if (firstDay < (options.from ?? firstDay) || firstDay > (options.to ?? firstDay)) continue;
    if (options.incomplete === "hide" && of(asof + 1) === p) continue;
    const before = positive(money(p - options.lag));
    const now = positive(money(p));
    const total = { start: 0, joined: 0, back: 0, more: 0, less: 0, gone: 0, end: 0 };
    for (const [id, sum] of before) {
      total.start += sum;
      if (!now.has(id)) total.gone += sum;
    }
    for (const [id, sum] of now) {
      total.end += sum;
      const then = before.get(id);
      const joined = Math.min(...seen.filter((row) => row[0] === id).map(([, day]) => of(day)));
      if (then !== undefined) {
        total.more += Math.max(0, sum - then);
        total.less += Math.max(0, then - sum);
      } else if (joined > p - options.lag) total.joined += sum;
      else total.back += sum;
    }
    const { start, joined, back, more, less, gone, end } = total;
    const closing = lastDayOf(p);
    const isAhead = options.measure === "closing" && monthOf(closing) > monthOf(asof);
    table.push(
      isAhead
        ? [start, "", "", "", "", "", "", "", "", ""]
        : [
            ...[start, joined, back, more, less, gone, end],
            ...[over(start + more - less - gone, start), over(start - less - gone, start)],
            over(joined + back + more, less + gone),
          ],
    );
  }
  return table;
}

/** The cells of the table, a row a cohort, after its size. Which cells there are is the cohort table's question. */
export function cohortValueOracle(
  rows: readonly MoneyRow[],
  options: LogOptions,
  output: CohortValueOutput,
): Cell[][] {
  const asof = options.asof ?? Math.max(...rows.map(([, day]) => day));
  const seen = rows.filter(([, day]) => day <= asof);
  const second = ([, day, , of]: MoneyRow): number => day * 86_400 + (of ?? 0);
  const withTime = rows.some((row) => row[3] !== undefined);
  const end = options.asof !== undefined || !withTime ? (asof + 1) * 86_400 : Math.max(...seen.map(second));
  const length = (options.window ?? 0) * 86_400;
  const people = [...new Set(seen.map(([id]) => id))].map((id) => seen.filter((row) => row[0] === id));

  const counts = oracle(
    rows.map(([id, day, , time]) => (time === undefined ? [id, day] : [id, day, time])),
    options,
  );
  return counts.map(({ period, size, cells }) => {
    const members = people.filter((own) => {
      const periods = own.map(([, day]) => periodOf(day, options));
      return options.cohort === "first" || options.window !== undefined
        ? Math.min(...periods) === period
        : periods.includes(period);
    });
    const cellOf = (own: readonly MoneyRow[], row: MoneyRow): number =>
      options.window === undefined
        ? periodOf(row[1], options) - period
        : Math.floor((second(row) - Math.min(...own.map(second))) / length);
    const paid = (people: readonly MoneyRow[][], from: number, to: number): number => {
      let sum = 0;
      for (const own of people)
        for (const row of own) if (cellOf(own, row) >= from && cellOf(own, row) <= to) sum += row[2];
      return sum;
    };
    return [
      size,
      ...cells.map(({ state }, k): Cell => {
        if (state === "future") return "";
        if (state === "open" && options.incomplete === "hide" && k > 0) return "";
        const counted =
          options.window === undefined
            ? members
            : members.filter((own) => Math.min(...own.map(second)) + (k + 1) * length <= end);
        if (options.window !== undefined && counted.length === 0) return "";
        if (output === "sum") return paid(counted, k, k);
        if (output === "per_customer") return over(paid(counted, k, k), counted.length);
        if (output === "cumulative") return over(paid(counted, 0, k), counted.length);
        return over(paid(counted, k, k), paid(counted, 0, 0));
      }),
    ];
  });
}
