import fc from "fast-check";
import { quantileScores } from "../../../src/metrics/scores/quantile-scores";
import { rfm } from "../../../src/metrics/scores/rfm";
import { type Segment, segmentOf } from "../../../src/metrics/scores/segments";
import type { EventLog } from "../../../src/plan/log";

interface Row {
  readonly customer: number;
  readonly day: number;
  readonly cents: number;
}

const row: fc.Arbitrary<Row> = fc.record({
  customer: fc.nat(11),
  day: fc.integer({ min: 45_000, max: 45_040 }),
  cents: fc.integer({ min: -500, max: 2000 }),
});
const rows = fc.array(row, { minLength: 1, maxLength: 40 });
const bins = fc.integer({ min: 2, max: 10 });

/** Scores of whole numbers in whole numbers: bins × cut by the definition of type 7, compared with bins × value. */
function slowScores(values: readonly number[], count: number): number[] {
  const sorted = [...values].sort((a, b) => a - b);
  const cuts: number[] = [];
  for (let i = 1; i < count; i++) {
    const place = (values.length - 1) * i;
    const below = sorted[Math.floor(place / count)] as number;
    const above = sorted[Math.floor(place / count) + 1] ?? below;
    cuts.push(count * below + (place % count) * (above - below));
  }
  return values.map((value) => 1 + cuts.filter((cut) => cut < count * value).length);
}

/** RFM a customer at a time, by filtering the rows. */
function slowRfm(log: readonly Row[], asof: number, count: number) {
  const counted = log.filter((one) => one.day <= asof);
  const customers = [...new Set(counted.map((one) => one.customer))];
  const own = customers.map((customer) => counted.filter((one) => one.customer === customer));
  const recency = own.map((list) => asof - Math.max(...list.map((one) => one.day)));
  const frequency = own.map((list) => list.length);
  const cents = own.map((list) => list.reduce((sum, one) => sum + one.cents, 0));
  const r = slowScores(recency, count).map((score) => count + 1 - score);
  const f = slowScores(frequency, count);
  const m = slowScores(cents, count);
  return customers.map((customer, i) => [customer, recency[i], frequency[i], cents[i], r[i], f[i], m[i]]);
}

function logOf(log: readonly Row[]): { log: EventLog; amount: Float64Array; names: number[] } {
  const names = [...new Set(log.map((one) => one.customer))];
  const day = Int32Array.from(log, (one) => one.day);
  return {
    names,
    amount: Float64Array.from(log, (one) => one.cents / 100),
    log: {
      length: log.length,
      customers: names.length,
      ids: names.map(String),
      customer: Int32Array.from(log, (one) => names.indexOf(one.customer)),
      day,
      firstDay: Math.min(...day),
      lastDay: Math.max(...day),
    },
  };
}

function fastRfm(cells: readonly Row[], asof: number, count: number) {
  const { log, amount, names } = logOf(cells);
  const found = rfm(log, amount, asof, count);
  return Array.from(found.customer, (customer, i) => [
    names[customer],
    found.recency[i],
    found.frequency[i],
    Math.round((found.monetary[i] as number) * 100) + 0,
    found.r[i],
    found.f[i],
    found.m[i],
  ]);
}

test("RFM is what filtering customer by customer and exact quantiles give", () =>
  fc.assert(
    fc.property(rows, fc.integer({ min: 45_000, max: 45_050 }), bins, (log, asof, count) =>
      expect(fastRfm(log, asof, count)).toEqual(slowRfm(log, asof, count)),
    ),
    { numRuns: 500 },
  ));

test("the order of the rows changes nothing but the order of the customers", () =>
  fc.assert(
    fc.property(
      rows.chain((log) => fc.tuple(fc.constant(log), fc.shuffledSubarray(log, { minLength: log.length }))),
      ([log, shuffled]) => {
        const byCustomer = (table: (number | undefined)[][]) =>
          [...table].sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0));
        expect(byCustomer(fastRfm(shuffled, 45_040, 5))).toEqual(byCustomer(fastRfm(log, 45_040, 5)));
      },
    ),
  ));

test("amounts in another currency keep every score", () =>
  fc.assert(
    fc.property(rows, (cells) => {
      const { log, amount } = logOf(cells);
      const scores = rfm(log, amount, 45_040, 5).m;
      expect(
        rfm(
          log,
          amount.map((one) => one * 8),
          45_040,
          5,
        ).m,
      ).toEqual(scores);
    }),
  ));

const values = fc.array(
  fc.oneof(fc.integer({ min: -5, max: 5 }), fc.double({ noNaN: true, noDefaultInfinity: true })),
  {
    minLength: 1,
    maxLength: 60,
  },
);

test("a larger value never scores lower, equal values score the same, and scores lie in 1 … bins", () =>
  fc.assert(
    fc.property(values, bins, (list, count) => {
      const scores = quantileScores(Float64Array.from(list), count);
      list.forEach((one, i) => {
        expect(scores[i]).toBeGreaterThanOrEqual(1);
        expect(scores[i]).toBeLessThanOrEqual(count);
        list.forEach((other, j) => {
          // -0 and 0 are one value.
          if (one + 0 === other + 0) expect(scores[i]).toBe(scores[j]);
          else if (one > other) expect(scores[i]).toBeGreaterThanOrEqual(scores[j] as number);
        });
      });
    }),
  ));

test("values that all differ fill bins of nearly equal size", () =>
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer(), { minLength: 1, maxLength: 80 }), bins, (list, count) => {
      const scores = quantileScores(Float64Array.from(list), count);
      const sizes = Array.from({ length: count }, (_, s) => scores.filter((score) => score === s + 1).length);
      const even = list.length / count;
      for (const size of sizes) expect(Math.abs(size - even)).toBeLessThanOrEqual(1);
    }),
  ));

test("every pair of scores has one segment, best and worst where they belong", () => {
  const names = new Set<Segment>();
  for (let count = 2; count <= 10; count++) {
    for (let r = 1; r <= count; r++) for (let v = 1; v <= count; v++) names.add(segmentOf(r, v, v, count));
    expect(segmentOf(count, count, count, count)).toBe("champions");
    expect(segmentOf(1, 1, 1, count)).toBe("hibernating");
    expect(segmentOf(1, count, count, count)).toBe("lose");
    expect(segmentOf(count, 1, 1, count)).toBe("recent");
  }
  expect(names.size).toBe(10);
});

// The grid of the ten names, recency down from 5, value across from 1.
test.each([
  [5, ["recent", "potential", "potential", "champions", "champions"]],
  [4, ["promising", "potential", "potential", "loyal", "loyal"]],
  [3, ["sleeping", "sleeping", "attention", "loyal", "loyal"]],
  [2, ["hibernating", "hibernating", "risk", "risk", "lose"]],
  [1, ["hibernating", "hibernating", "risk", "risk", "lose"]],
])("with recency %p the segments are %p", (r, expected) =>
  expect([1, 2, 3, 4, 5].map((value) => segmentOf(r, value, value, 5))).toEqual(expected),
);
