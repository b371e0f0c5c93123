import fc from "fast-check";
import { lifetimeFigures, lifetimeOutlook } from "../../../src/analyses/lifetime/lifetime-outlook";
import { fitSbg } from "../../../src/metrics/lifetime/sbg-fit";
import type { Tenures } from "../../../src/plan/tenures";
import { naiveCurve } from "../../support/lifetime-oracle";

const stay = fc.record({ time: fc.integer({ min: 0, max: 12 }), left: fc.boolean() });
const tenuresOf = (stays: readonly { readonly time: number; readonly left: boolean }[]): Tenures => ({
  duration: Float64Array.from(stays, ({ time }) => time),
  churned: Uint8Array.from(stays, ({ left }) => (left ? 1 : 0)),
});

/** One group followed to the end: n(0) joined, n(k) stayed k times or more. */
const grouped = (survivors: readonly number[]): Tenures =>
  tenuresOf(
    survivors.flatMap((count, time) => [
      ...Array.from({ length: count - (survivors[time + 1] ?? 0) }, () => ({
        time: time + 1 === survivors.length ? time - 1 : time,
        left: time + 1 < survivors.length,
      })),
    ]),
  );

test("of one group followed for as long it is the fit to its survivors", () => {
  // The high-end customers of Fader & Hardie (2007), table 1, per thousand.
  const survivors = [1000, 869, 743, 653, 593, 551, 517, 491];
  const outlook = lifetimeOutlook(grouped(survivors), 0, 5);
  const fit = fitSbg(survivors);
  if (typeof outlook === "string" || typeof fit === "string") throw new Error("no fit");
  expect(outlook.fit.alpha).toBeCloseTo(fit.alpha, 9);
  expect(outlook.fit.beta).toBeCloseTo(fit.beta, 9);
  // The paper's estimates.
  expect(outlook.fit.alpha).toBeCloseTo(0.668, 3);
  expect(outlook.fit.beta).toBeCloseTo(3.806, 3);
  expect(outlook.expected).toBeUndefined();
  expect(outlook.observed).toBe(6);
});

test("survival is the product of the retention, from the share that the first period left", () =>
  fc.assert(
    fc.property(
      fc.array(stay, { minLength: 5, maxLength: 60 }),
      fc.constantFrom(0 as const, 1 as const),
      (stays, from) => {
        const outlook = lifetimeOutlook(tenuresOf(stays), from, 6);
        fc.pre(typeof outlook !== "string");
        if (typeof outlook === "string") return;
        const first = naiveCurve(stays).find(({ time }) => time === 0)?.survival ?? 1;
        let share = from === 0 ? 1 : first;
        outlook.survival.forEach((survival, t) => {
          share *= outlook.retention[t] ?? 1;
          expect(survival).toBeCloseTo(share, 10);
          expect(survival).toBeGreaterThanOrEqual(0);
          expect(survival).toBeLessThanOrEqual(1);
        });
      },
    ),
  ));

test("the mean without end is the area under the whole fitted curve", () => {
  // Near enough to alpha 3, beta 2; for the first period to begin later, a tenth leave within it.
  const survivors = [10_000, 4000, 2000, 1143, 714, 476, 333];
  const there = grouped(survivors);
  const later: Tenures = {
    duration: Float64Array.from([
      ...there.duration.map((time) => time + 1),
      ...new Array<number>(1111).fill(0),
    ]),
    churned: Uint8Array.from([...there.churned, ...new Array<number>(1111).fill(1)]),
  };
  for (const [tenures, from] of [
    [there, 0],
    [later, 1],
  ] as const) {
    const outlook = lifetimeOutlook(tenures, from, 100_000);
    if (typeof outlook === "string") throw new Error(outlook);
    const area = outlook.survival.reduce((sum, share) => sum + share, 0);
    expect(area / (outlook.expected as number)).toBeCloseTo(1, 3);
  }
});

test("the limits of the median are where those of the curve fall to a half", () =>
  fc.assert(
    fc.property(fc.array(stay, { minLength: 1, maxLength: 40 }), (stays) => {
      const { median, customers, churned } = lifetimeFigures(tenuresOf(stays), 0.95, 30);
      expect(customers).toBe(stays.length);
      expect(churned).toBe(stays.filter(({ left }) => left).length);
      const found = naiveCurve(stays).map(({ time, survival, greenwood }) => {
        const spread = (1.959963984540054 * Math.sqrt(greenwood)) / Math.log(survival);
        const has = survival > 0 && survival < 1;
        return {
          time,
          survival,
          low: has ? survival ** Math.exp(-spread) : 1,
          high: has ? survival ** Math.exp(spread) : 1,
        };
      });
      const first = (of: (row: (typeof found)[number]) => number) =>
        found.find((row) => of(row) <= 0.5 + 1e-9)?.time;
      expect(median.value).toBe(first(({ survival }) => survival));
      expect(median.low).toBe(first(({ low, high }) => Math.min(low, high)));
      expect(median.high).toBe(first(({ low, high }) => Math.max(low, high)));
    }),
  ));
