import fc from "fast-check";
import { lifecycle } from "../../../src/metrics/rates/lifecycle";
import { periodOf } from "../../support/cohort-oracle";
import { day, defaults, logOf, type Row } from "../../support/logs";

const origin = day("2024-01-20");

const rows: fc.Arbitrary<Row[]> = fc.array(
  fc.tuple(fc.constantFrom("a", "b", "c", "d", "e", "f"), fc.integer({ min: origin, max: origin + 200 })),
  { minLength: 1, maxLength: 40 },
);

const options = fc
  .record({
    grain: fc.constantFrom("day", "week", "month", "quarter", "year"),
    weekstart: fc.constantFrom("mon", "sun", "sat"),
    fiscal: fc.integer({ min: 1, max: 12 }),
  })
  .map((one) => ({ ...defaults, ...one }) as typeof defaults);

const active = (log: readonly Row[], asof: number, period: number, how: typeof defaults): Set<string> =>
  new Set(log.filter(([, on]) => on <= asof && periodOf(on, how) === period).map(([id]) => id));

test("every period counts the sets of customers that the contract names", () => {
  fc.assert(
    fc.property(rows, options, fc.integer({ min: 0, max: 40 }), (log, how, extra) => {
      const asof = Math.max(...log.map(([, on]) => on)) + extra - 20;
      const first = Math.min(...log.map(([, on]) => on));
      fc.pre(asof >= first);
      const found = lifecycle(logOf(log), { ...how, asof });
      const seen = new Set<string>();
      let before = new Set<string>();
      const expected = [];
      for (let p = periodOf(first, how); p <= periodOf(asof, how); p++) {
        const now = active(log, asof, p, how);
        const stayed = [...now].filter((id) => before.has(id)).length;
        const fresh = [...now].filter((id) => !seen.has(id)).length;
        expected.push({
          start: before.size,
          new: fresh,
          retained: stayed,
          reactivated: now.size - stayed - fresh,
          lost: before.size - stayed,
          end: now.size,
          over: periodOf(asof + 1, how) > p,
        });
        for (const id of now) seen.add(id);
        before = now;
      }
      expect(found.rows.map(({ period, retention, churn, ...counts }) => counts)).toEqual(expected);
    }),
    { numRuns: 300 },
  );
});

test("Start − Lost + New + Reactivated = End, one period’s End is the next one’s Start, and the rates add up to 1", () => {
  fc.assert(
    fc.property(rows, options, (log, how) => {
      let end = 0;
      for (const row of lifecycle(logOf(log), how).rows) {
        expect(row.start - row.lost + row.new + row.reactivated).toBe(row.end);
        expect(row.start).toBe(end);
        if (row.start === 0) expect([row.retention, row.churn]).toEqual([undefined, undefined]);
        else expect((row.retention as number) + (row.churn as number)).toBeCloseTo(1, 14);
        end = row.end;
      }
    }),
  );
});
