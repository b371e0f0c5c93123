import fc from "fast-check";
import { cohortValueTable } from "../../../src/analyses/cohorts/cohort-value";
import { revenueTable } from "../../../src/analyses/money/revenue-table";
import type { AmountLog } from "../../../src/plan/log";
import type { CohortValueOutput, RevenueOptions } from "../../../src/plan/revenue";
import { day, defaults, logOf } from "../../support/logs";

type PaidRow = readonly [id: string, day: number, cents: number];

const origin = day("2024-01-20");

/** Amounts in cents, whose sums rounding touches. */
const rows: fc.Arbitrary<PaidRow[]> = fc.array(
  fc.tuple(
    fc.constantFrom("a", "b", "c", "d", "e"),
    fc.integer({ min: origin, max: origin + 200 }),
    fc.integer({ min: 0, max: 99_999 }),
  ),
  { minLength: 1, maxLength: 40 },
);

const logFrom = (paid: readonly PaidRow[], factor = 0.01): AmountLog => ({
  ...logOf(paid.map(([id, on]) => [id, on])),
  amount: Float64Array.from(paid, ([, , cents]) => cents * factor),
});

const options: fc.Arbitrary<RevenueOptions> = fc
  .record({
    grain: fc.constantFrom("week", "month", "quarter"),
    measure: fc.constantFrom("sum", "closing"),
    lag: fc.integer({ min: 1, max: 4 }),
  })
  .filter(({ grain, measure }) => measure === "sum" || grain !== "week")
  .map((one) => ({ ...defaults, ...one, incomplete: "show", negative: "stop" }) as RevenueOptions);

const table = (log: AmountLog, how: RevenueOptions) => revenueTable(log, how).rows.map((row) => row.slice(1));

/** The amounts and rates of a row; a blank in one whose closing month lies ahead is 0 to the laws. */
const named = (row: readonly unknown[]) => {
  const [start, joined, back, more, less, gone, end, nrr, grr, quick] = row as number[];
  return { start, joined, back, more, less, gone, end, nrr, grr, quick } as Record<string, number>;
};
const isWhole = (row: readonly unknown[]): boolean => row[6] !== undefined;

const close = (one: unknown, other: unknown, scale = 1): void => {
  if (one === undefined || other === undefined) expect(one).toBe(other);
  else expect(Math.abs((one as number) - (other as number))).toBeLessThan(1e-9 * scale);
};

describe("REVENUE_TABLE", () => {
  test("Start + New + Reactivation + Expansion − Contraction − Churned = End", () =>
    fc.assert(
      fc.property(rows, options, (paid, how) => {
        for (const row of table(logFrom(paid), how).filter(isWhole).map(named)) {
          const { start = 0, joined = 0, back = 0, more = 0, less = 0, gone = 0, end = 0 } = row;
          close(start + joined + back + more - less - gone, end);
        }
      }),
    ));

  test("Start is the End of the row so many periods before, exactly", () =>
    fc.assert(
      fc.property(rows, options, (paid, how) => {
        const shown = table(logFrom(paid), how);
        shown.forEach((row, i) => {
          expect(row[0]).toBe(i < how.lag ? 0 : shown[i - how.lag]?.[6]);
        });
      }),
    ));

  test("GRR is at most 1 and at most NRR; the two differ by the expansion over the start", () =>
    fc.assert(
      fc.property(rows, options, (paid, how) => {
        for (const { start = 0, more = 0, nrr, grr } of table(logFrom(paid), how)
          .filter(isWhole)
          .map(named)) {
          if (start === 0) {
            expect([nrr, grr]).toEqual([undefined, undefined]);
            continue;
          }
          expect(grr as number).toBeLessThanOrEqual(Math.min(1, nrr as number));
          expect(grr as number).toBeGreaterThanOrEqual(0);
          close((nrr as number) - (grr as number), more / start);
        }
      }),
    ));

  test("the order of the rows changes nothing: not by a cent, and no change comes out of none", () =>
    fc.assert(
      fc.property(rows, options, fc.infiniteStream(fc.nat()), (paid, how, keys) => {
        const shuffled = paid
          .map((row) => [keys.next().value as number, row] as const)
          .sort(([a], [b]) => a - b)
          .map(([, row]) => row);
        const before = table(logFrom(paid), how);
        const after = table(logFrom(shuffled), how);
        expect(after.length).toBe(before.length);
        before.forEach((row, r) => {
          row.forEach((cell, k) => {
            close(after[r]?.[k], cell);
            if (cell === 0) expect(after[r]?.[k]).toBe(0);
          });
        });
      }),
    ));

  test("another unit of money scales the amounts and leaves the rates", () =>
    fc.assert(
      fc.property(rows, options, fc.constantFrom(1e-9, 0.07, 7.13, 1e6), (paid, how, rate) => {
        const before = table(logFrom(paid), how);
        const after = table(logFrom(paid, 0.01 * rate), how);
        before.forEach((row, r) => {
          row.forEach((cell, k) => {
            const expected = typeof cell === "number" && k < 7 ? cell * rate : cell;
            close(after[r]?.[k], expected, k < 7 ? rate : 10 + Math.abs(Number(cell ?? 0)));
          });
        });
      }),
    ));
});

const cohortCells = (log: AmountLog, output: CohortValueOutput, extra: object = {}) =>
  cohortValueTable(log, { ...defaults, incomplete: "show", ...extra, output }).rows;

describe("COHORT_VALUE", () => {
  test("every amount is in one cell: the cells of all cohorts add up to the money of the log", () =>
    fc.assert(
      fc.property(rows, (paid) => {
        const cells = cohortCells(logFrom(paid), "sum").flatMap((row) => row.slice(2)) as number[];
        close(
          cells.reduce((sum, cell) => sum + (cell ?? 0), 0),
          paid.reduce((sum, [, , cents]) => sum + cents, 0) / 100,
        );
      }),
    ));

  test("cumulative runs over per_customer in calendar periods, and never falls without refunds in elapsed ones", () =>
    fc.assert(
      fc.property(rows, (paid) => {
        const log = logFrom(paid);
        const each = cohortCells(log, "per_customer");
        for (const [r, row] of cohortCells(log, "cumulative").entries()) {
          let sum = 0;
          for (const [k, cell] of row.slice(2).entries()) {
            if (cell === undefined) continue;
            sum += each[r]?.[k + 2] as number;
            close(cell, sum);
          }
        }
        const one = paid.filter(([id]) => id === paid[0]?.[0]);
        for (const row of cohortCells(logFrom(one), "cumulative", { window: 7 })) {
          const told = row.slice(2).filter((cell) => cell !== undefined) as number[];
          told.forEach((cell, k) => {
            expect(cell).toBeGreaterThanOrEqual(told[k - 1] ?? 0);
          });
        }
      }),
    ));

  test("the order of the rows changes no cell", () =>
    fc.assert(
      fc.property(rows, fc.constantFrom({}, { window: 7 }, { cohort: "recurring" }), (paid, extra) => {
        for (const output of ["sum", "cumulative", "retention"] as const) {
          const before = cohortCells(logFrom(paid), output, extra);
          const after = cohortCells(logFrom([...paid].reverse()), output, extra);
          before.forEach((row, r) => {
            row.slice(1).forEach((cell, k) => {
              close(after[r]?.[k + 1], cell);
            });
          });
        }
      }),
    ));
});
