import fc from "fast-check";
import { type RevenueMovements, revenueMovements } from "../../../src/metrics/money/movements";

type Row = readonly [customer: number, previous: number, current: number];

const CUSTOMERS = 6;
const cents = fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 5000 }));
const rows = fc.array(fc.tuple(fc.integer({ min: 0, max: CUSTOMERS - 1 }), cents, cents), {
  minLength: 1,
  maxLength: 25,
});
const known = fc.array(fc.boolean(), { minLength: CUSTOMERS, maxLength: CUSTOMERS });

const moved = (log: readonly Row[], ever?: readonly boolean[]): RevenueMovements =>
  revenueMovements({
    customer: Int32Array.from(log, ([customer]) => customer),
    customers: CUSTOMERS,
    previous: Float64Array.from(log, ([, previous]) => previous),
    current: Float64Array.from(log, ([, , current]) => current),
    known: ever && Uint8Array.from(ever, Number),
  });

/** Counted the slow way: a customer at a time, in whole cents. */
function counted(log: readonly Row[], ever: readonly boolean[]): RevenueMovements {
  const figures = { start: 0, joined: 0, reactivation: 0, expansion: 0, contraction: 0, churned: 0, end: 0 };
  for (let customer = 0; customer < CUSTOMERS; customer++) {
    const own = log.filter(([id]) => id === customer);
    const before = own.reduce((sum, [, previous]) => sum + previous, 0);
    const now = own.reduce((sum, [, , current]) => sum + current, 0);
    figures.start += before;
    figures.end += now;
    if (before === 0 && ever[customer]) figures.reactivation += now;
    if (before === 0 && !ever[customer]) figures.joined += now;
    if (before > 0 && now === 0) figures.churned += before;
    if (before > 0 && now > 0) {
      figures.expansion += Math.max(0, now - before);
      figures.contraction += Math.max(0, before - now);
    }
  }
  return figures;
}

test("money moves as it does when counted customer by customer", () =>
  fc.assert(fc.property(rows, known, (log, ever) => expect(moved(log, ever)).toEqual(counted(log, ever)))));

test("the start and what moved add up to the end", () =>
  fc.assert(
    fc.property(rows, known, (log, ever) => {
      const m = moved(log, ever) as Required<Record<keyof RevenueMovements, number>>;
      expect(m.start + m.joined + m.reactivation + m.expansion - m.contraction - m.churned).toBe(m.end);
    }),
  ));

test("the order of the rows does not matter, not even in the last digit of cents written as decimals", () =>
  fc.assert(
    fc.property(rows, known, fc.infiniteStream(fc.nat()), (log, ever, random) => {
      const priced = log.map(([id, before, now]): Row => [id, before / 100, now / 100]);
      const shuffled = priced
        .map((row) => ({ row, at: random.next().value as number }))
        .sort((a, b) => a.at - b.at)
        .map(({ row }) => row);
      const one = moved(priced, ever);
      const other = moved(shuffled, ever);
      for (const figure of Object.keys(one) as (keyof RevenueMovements)[])
        expect(other[figure]).toBeCloseTo(one[figure] as number, 9);
      // What did not move in one order moved in none.
      expect(Object.values(other).map((value) => value === 0)).toEqual(
        Object.values(one).map((value) => value === 0),
      );
    }),
  ));

test("a sum that differs by rounding alone did not move: 0.1 + 0.2 and 0.3", () =>
  expect(
    moved([
      [0, 0.1, 0.3],
      [0, 0.2, 0],
    ]),
  ).toMatchObject({ expansion: 0, contraction: 0, churned: 0 }));

test("without the customers known before, money that came back is new", () =>
  fc.assert(
    fc.property(rows, known, (log, ever) => {
      const told = moved(log, ever);
      const untold = moved(log);
      expect(untold.reactivation).toBeUndefined();
      expect(untold.joined).toBe((told.joined ?? 0) + (told.reactivation ?? 0));
    }),
  ));

test("a sum past the largest number is no amount", () => {
  const large = moved([
    [0, 1e308, 1],
    [1, 1e308, 1],
  ]);
  expect(large.start).toBeUndefined();
  expect(large.contraction).toBeUndefined();
  expect(large.end).toBe(2);
});
