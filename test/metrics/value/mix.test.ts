import fc from "fast-check";
import { type MixChange, mixChange, type Segment } from "../../../src/metrics/value/mix";

const group = fc
  .tuple(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 0, max: 500 }))
  .map(([kept, lost]) => ({
    kept,
    start: kept + lost,
  }));
const segment = fc
  .tuple(group, group)
  .map(([a, b]): Segment => ({ retainedA: a.kept, startA: a.start, retainedB: b.kept, startB: b.start }));
const segments = fc.array(segment, { minLength: 1, maxLength: 8 });
const of = (all: readonly Segment[]) =>
  mixChange(all) as Required<Record<keyof MixChange, number>> | undefined;

test("the two effects add up to the change, also with segments that come and go", () =>
  fc.assert(
    fc.property(segments, (all) => {
      const found = of(all);
      if (found !== undefined) expect(found.rateEffect + found.mixEffect).toBeCloseTo(found.change, 12);
    }),
  ));

test("swapping the groups turns every sign", () =>
  fc.assert(
    fc.property(segments, (all) => {
      const found = of(all);
      const swapped = of(
        all.map(({ retainedA, startA, retainedB, startB }) => ({
          retainedA: retainedB,
          startA: startB,
          retainedB: retainedA,
          startB: startA,
        })),
      );
      expect(swapped === undefined).toBe(found === undefined);
      if (found === undefined || swapped === undefined) return;
      expect(swapped.rateEffect).toBeCloseTo(-found.rateEffect, 12);
      expect(swapped.mixEffect).toBeCloseTo(-found.mixEffect, 12);
      expect(swapped.rateA).toBe(found.rateB);
    }),
  ));

test("groups of the same make-up have no mix effect, and the same rates no rate effect", () =>
  fc.assert(
    fc.property(segments, fc.integer({ min: 2, max: 5 }), (all, times) => {
      const sameWeights = of(
        all.map((one) => ({ ...one, retainedB: one.retainedA / 2, startB: one.startA * times })),
      );
      if (sameWeights !== undefined) expect(sameWeights.mixEffect).toBeCloseTo(0, 12);
      const sameRates = of(
        all.map((one, i) => ({ ...one, retainedB: one.retainedA * (i + 1), startB: one.startA * (i + 1) })),
      );
      if (sameRates !== undefined) expect(sameRates.rateEffect).toBeCloseTo(0, 12);
    }),
  ));

test("the order of the segments does not matter, nor does one with nobody in it", () =>
  fc.assert(
    fc.property(segments, (all) => {
      const found = of(all);
      const nobody = { retainedA: 0, startA: 0, retainedB: 0, startB: 0 };
      const other = of([nobody, ...all].reverse());
      expect(other === undefined).toBe(found === undefined);
      expect(other?.rateEffect ?? 0).toBeCloseTo(found?.rateEffect ?? 0, 12);
      expect(other?.mixEffect ?? 0).toBeCloseTo(found?.mixEffect ?? 0, 12);
    }),
  ));

test("Simpson's paradox: every segment keeps more and all together less, by the mix alone", () => {
  // 90/100 → 19/20 and 30/60 → 90/160: each rises, 120/160 = 0.75 falls to 109/180.
  const found = of([
    { retainedA: 90, startA: 100, retainedB: 19, startB: 20 },
    { retainedA: 30, startA: 60, retainedB: 90, startB: 160 },
  ]);
  expect(found?.change).toBeCloseTo(109 / 180 - 0.75, 14);
  // 0.05 · (100/160 + 20/180)/2 + 0.0625 · (60/160 + 160/180)/2
  expect(found?.rateEffect).toBeCloseTo(
    (0.05 * (100 / 160 + 20 / 180)) / 2 + (0.0625 * (60 / 160 + 160 / 180)) / 2,
    14,
  );
  expect(found?.mixEffect).toBeLessThan(0);
});

test("a segment that only one group knows counts as mix", () =>
  expect(
    of([
      { retainedA: 80, startA: 100, retainedB: 80, startB: 100 },
      { retainedA: 0, startA: 0, retainedB: 50, startB: 100 },
    ]),
  ).toMatchObject({ rateEffect: 0, mixEffect: expect.closeTo(-0.15, 14) }));

test("a group with nobody has no rate to split", () =>
  expect(mixChange([{ retainedA: 0, startA: 0, retainedB: 5, startB: 9 }])).toBeUndefined());
