import fc from "fast-check";
import { kaplanMeier, timeToFallTo } from "../../../src/metrics/lifetime/kaplan-meier";
import { limitKinds, survivalLimits } from "../../../src/metrics/lifetime/survival-limits";
import { distinctTimes } from "../../../src/metrics/lifetime/times";
import { naiveCurve, type Stay } from "../../support/lifetime-oracle";

const tenuresOf = (stays: readonly Stay[]) => ({
  duration: Float64Array.from(stays, (stay) => stay.time),
  churned: Uint8Array.from(stays, (stay) => (stay.left ? 1 : 0)),
});

/** Whole durations, which are counted, and others, which are sorted; many ties. */
const stays = (left: fc.Arbitrary<boolean> = fc.boolean()): fc.Arbitrary<Stay[]> =>
  fc.oneof(
    fc.array(fc.record({ time: fc.integer({ min: 0, max: 20 }), left }), { minLength: 1, maxLength: 40 }),
    fc.array(fc.record({ time: fc.integer({ min: 0, max: 20 }).map((quarters) => quarters / 4), left }), {
      minLength: 1,
      maxLength: 40,
    }),
    fc.array(fc.record({ time: fc.integer({ min: 0, max: 1e9 }), left }), { minLength: 1, maxLength: 10 }),
  );

test("the curve is what the definition says, customer by customer", () =>
  fc.assert(
    fc.property(stays(), (some) => {
      const curve = kaplanMeier(tenuresOf(some));
      const naive = naiveCurve(some);
      expect(Array.from(curve.time)).toEqual(naive.map((row) => row.time));
      expect(Array.from(curve.atRisk)).toEqual(naive.map((row) => row.atRisk));
      expect(Array.from(curve.churned)).toEqual(naive.map((row) => row.churned));
      expect(Array.from(curve.censored)).toEqual(naive.map((row) => row.censored));
      naive.forEach((row, k) => {
        expect(curve.survival[k]).toBeCloseTo(row.survival, 13);
        if (Number.isFinite(row.greenwood)) expect(curve.greenwood[k]).toBeCloseTo(row.greenwood, 12);
        else expect(curve.greenwood[k]).toBe(Infinity);
      });
    }),
  ));

test("survival never rises and lies within 0 … 1; at risk are those who neither left nor were censored", () =>
  fc.assert(
    fc.property(stays(), (some) => {
      const { survival, atRisk, churned, censored } = kaplanMeier(tenuresOf(some));
      let before = 1;
      let there = some.length;
      survival.forEach((share, k) => {
        expect(share).toBeLessThanOrEqual(before);
        expect(share).toBeGreaterThanOrEqual(0);
        expect(atRisk[k]).toBe(there);
        before = share;
        there -= (churned[k] as number) + (censored[k] as number);
      });
      expect(there).toBe(0);
    }),
  ));

test("without censoring survival is the share of customers still there, as in a cohort table", () =>
  fc.assert(
    fc.property(stays(fc.constant(true)), (some) => {
      const { time, survival } = kaplanMeier(tenuresOf(some));
      time.forEach((at, k) => {
        const there = some.filter((stay) => stay.time > at).length / some.length;
        expect(survival[k]).toBe(there);
      });
    }),
  ));

test("measured in another unit, the same customers survive", () =>
  fc.assert(
    fc.property(stays(), fc.constantFrom(7, 24, 1 / 30.4375, 1e-6), (some, unit) => {
      const scaled = some.map((stay) => ({ ...stay, time: stay.time * unit }));
      expect(kaplanMeier(tenuresOf(scaled)).survival).toEqual(kaplanMeier(tenuresOf(some)).survival);
    }),
  ));

test("the order of the rows does not matter", () =>
  fc.assert(
    fc.property(stays(), (some) =>
      expect(kaplanMeier(tenuresOf([...some].reverse()))).toEqual(kaplanMeier(tenuresOf(some))),
    ),
  ));

describe("limits", () => {
  const share = fc.double({ min: 1e-9, max: 1, noNaN: true });
  const variance = fc.double({ min: 0, max: 50, noNaN: true });

  test.each(limitKinds)("%s limits hold survival between them, within 0 … 1", (kind) =>
    fc.assert(
      fc.property(
        share,
        variance,
        fc.double({ min: 0.01, max: 9, noNaN: true }),
        (survival, greenwood, z) => {
          const [low, high] = survivalLimits(survival, greenwood, z, kind);
          if (low === undefined || high === undefined) {
            expect([kind, survival]).toEqual(["log-log", 1]);
            return;
          }
          expect(low).toBeGreaterThanOrEqual(0);
          expect(low).toBeLessThanOrEqual(survival * (1 + 1e-12));
          expect(high).toBeGreaterThanOrEqual(survival * (1 - 1e-12));
          expect(high).toBeLessThanOrEqual(1);
        },
      ),
    ),
  );

  test("cannot be estimated once nobody is left", () => {
    for (const kind of limitKinds)
      expect(survivalLimits(0, Number.POSITIVE_INFINITY, 1.96, kind)).toEqual([undefined, undefined]);
  });
});

describe("durations are one time", () => {
  const timesOf = (...durations: number[]) => Array.from(distinctTimes(Float64Array.from(durations)).time);

  test("where they differ by rounding alone", () => expect(timesOf(0.1 + 0.2, 0.3, 0.5)).toEqual([0.3, 0.5]));
  test("but not where both are whole", () =>
    expect(timesOf(1e10 + 1, 1e10, 1e10 + 2)).toEqual([1e10, 1e10 + 1, 1e10 + 2]));
  test("and not where they differ by more", () =>
    expect(timesOf(0.3, 0.3000001, 1e-7, 2e-7)).toEqual([1e-7, 2e-7, 0.3, 0.3000001]));
});

describe("the time by which a share is lost", () => {
  const curve = kaplanMeier(tenuresOf([1, 2, 3, 4].map((time) => ({ time, left: true }))));

  test("is reached where survival stands at exactly the level", () =>
    expect(timeToFallTo(curve, 0.5)).toBe(2));
  test("is reached within 1e-9 of it", () => {
    expect(timeToFallTo(curve, 0.5 - 0.9e-9)).toBe(2);
    expect(timeToFallTo(curve, 0.5 - 1.1e-9)).toBe(3);
  });
  test("is unknown below the lowest survival", () => {
    const open = kaplanMeier(
      tenuresOf([
        { time: 1, left: true },
        { time: 2, left: false },
      ]),
    );
    expect(timeToFallTo(open, 0.4)).toBeUndefined();
  });
});
