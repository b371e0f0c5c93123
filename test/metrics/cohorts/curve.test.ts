import fc from "fast-check";
import { cohortGroups } from "../../../src/metrics/cohorts/cohort-groups";
import { retentionCurve } from "../../../src/metrics/cohorts/curve";
import { dayRetention } from "../../../src/metrics/cohorts/day-retention";
import { plainCohorts } from "../../../src/metrics/cohorts/plain-cohorts";
import { repeaters } from "../../../src/metrics/cohorts/repeat-rate";
import type { LogOptions } from "../../../src/plan/options";
import { oracle } from "../../support/cohort-oracle";
import { day, defaults, logOf, type Row } from "../../support/logs";

const origin = day("2024-01-20");

const rows = (withTimes: boolean): fc.Arbitrary<Row[]> =>
  fc.array(
    fc.tuple(
      fc.constantFrom("a", "b", "c", "d", "e", "f"),
      fc.integer({ min: origin, max: origin + 50 }),
      ...(withTimes ? [fc.integer({ min: 0, max: 86_399 })] : []),
    ) as unknown as fc.Arbitrary<Row>,
    { minLength: 1, maxLength: 40 },
  );

const someOptions = fc
  .tuple(
    fc.record({
      grain: fc.constantFrom("day", "week", "month"),
      mode: fc.constantFrom("on", "on_or_after", "on_or_before", "every"),
      cohort: fc.constantFrom("first", "recurring"),
      min: fc.integer({ min: 1, max: 2 }),
    }),
    fc.constantFrom({}, { window: 7 }, { window: 3 }),
    fc.option(fc.integer({ min: origin + 20, max: origin + 55 }), { nil: undefined }),
  )
  .map(
    ([one, window, asof]) =>
      ({ ...defaults, ...one, ...window, ...(asof === undefined ? {} : { asof }) }) as LogOptions,
  );

test("the curve pools the finished cells of the cohort table, and no others", () => {
  fc.assert(
    fc.property(fc.boolean().chain(rows), someOptions, (log, options) => {
      fc.pre(options.asof === undefined || log.some(([, on]) => on <= (options.asof as number)));
      const table = oracle(log, options);
      const pooled = Array.from({ length: table[0]?.cells.length ?? 0 }, (_, period) => {
        const over = table.flatMap(({ cells }) => (cells[period]?.state === "over" ? [cells[period]] : []));
        return {
          period,
          eligible: over.reduce((sum, cell) => sum + cell.base, 0),
          retained: over.reduce((sum, cell) => sum + cell.count, 0),
        };
      });
      const curve = retentionCurve(cohortGroups(logOf(log), options), options);
      const plain = plainCohorts(logOf(log), options);
      if (plain !== undefined)
        expect({ ...retentionCurve(plain, options), calendar: undefined }).toEqual({
          ...curve,
          calendar: undefined,
        });
      const found = Array.from(curve.eligible, (eligible, period) => ({
        period,
        eligible,
        retained: curve.retained[period] as number,
      }));
      expect(found.filter(({ eligible }) => eligible > 0)).toEqual(
        pooled.filter(({ eligible }) => eligible > 0),
      );
    }),
    { numRuns: 300 },
  );
});

const daysOf = (log: readonly Row[], id: string): Set<number> =>
  new Set(log.filter((row) => row[0] === id).map(([, on]) => on));

test("day N and the repeat rate count what a set of days a customer counts", () => {
  fc.assert(
    fc.property(rows(false), fc.integer({ min: 1, max: 30 }), (log, n) => {
      const last = Math.max(...log.map(([, on]) => on));
      const customers = [...new Set(log.map(([id]) => id))].map((id) => daysOf(log, id));
      const first = (days: Set<number>): number => Math.min(...days);
      const observed = customers.filter((days) => first(days) + n <= last);
      const after = (days: Set<number>, k: number): boolean => days.has(first(days) + k);
      const upTo = Array.from({ length: n }, (_, k) => k + 1);
      const expected = {
        on: observed.filter((days) => after(days, n)).length,
        on_or_after: observed.filter((days) => [...days].some((on) => on >= first(days) + n)).length,
        on_or_before: observed.filter((days) => upTo.some((k) => after(days, k))).length,
        every: observed.filter((days) => upTo.every((k) => after(days, k))).length,
      };
      for (const mode of ["on", "on_or_after", "on_or_before", "every"] as const) {
        const curve = dayRetention(logOf(log), { mode });
        expect(curve.eligible[n] ?? 0).toBe(observed.length);
        expect(curve.retained[n] ?? 0).toBe(expected[mode]);
      }
      expect(repeaters(logOf(log), n)).toEqual({
        eligible: observed.length,
        repeated: expected.on_or_before,
      });
      expect(repeaters(logOf(log))).toEqual({
        eligible: customers.length,
        repeated: customers.filter((days) => days.size > 1).length,
      });
    }),
  );
});
