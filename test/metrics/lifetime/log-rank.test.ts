import fc from "fast-check";
import { logRank } from "../../../src/metrics/lifetime/log-rank";
import { naiveLogRank, type Stay } from "../../support/lifetime-oracle";

function groupedOf(stays: readonly Stay[]) {
  const groups = [...new Set(stays.map((stay) => stay.group ?? ""))];
  return {
    duration: Float64Array.from(stays, (stay) => stay.time),
    churned: Uint8Array.from(stays, (stay) => (stay.left ? 1 : 0)),
    group: Int32Array.from(stays, (stay) => groups.indexOf(stay.group ?? "")),
    groups,
  };
}

const stays = (...groups: string[]): fc.Arbitrary<Stay[]> =>
  fc.array(
    fc.record({
      time: fc.integer({ min: 0, max: 12 }),
      left: fc.boolean(),
      group: fc.constantFrom(...groups),
    }),
    { minLength: 2, maxLength: 40 },
  );

const chiSquare = (some: readonly Stay[]) => logRank(groupedOf(some))?.chiSquare;

/** Two statistics of the same data computed in another order, or none at all. */
function expectSame(found: number | undefined, expected: number | undefined): void {
  if (found === undefined || expected === undefined) expect(found).toBe(expected);
  else expect(Math.abs(found - expected)).toBeLessThan(1e-9 * Math.max(1, expected));
}

test("of two groups it is (O − E)² / V, counted customer by customer", () =>
  fc.assert(
    fc.property(stays("a", "b"), (some) => {
      const { group } = groupedOf(some);
      if (group.includes(1)) expectSame(chiSquare(some), naiveLogRank(some));
    }),
  ));

test("the order of the groups does not matter", () =>
  fc.assert(
    fc.property(stays("a", "b", "c"), (some) => {
      expectSame(chiSquare([...some].reverse()), chiSquare(some));
    }),
  ));

test("only the order of the durations matters, not their unit or spacing", () =>
  fc.assert(
    fc.property(stays("a", "b", "c"), (some) => {
      const stretched = some.map((stay) => ({ ...stay, time: Math.sqrt(stay.time) + stay.time ** 3 }));
      expectSame(chiSquare(stretched), chiSquare(some));
    }),
  ));

test("groups that are copies of each other do not differ", () =>
  fc.assert(
    fc.property(stays("a"), (some) => {
      const copies = [...some, ...some.map((stay) => ({ ...stay, group: "copy" }))];
      const test = logRank(groupedOf(copies));
      if (test !== undefined) {
        expect(test.chiSquare).toBeCloseTo(0, 12);
        expect(test.p).toBeCloseTo(1, 5);
      }
    }),
  ));

test("agrees with the published test of 6-MP against placebo (Freireich et al. 1963): 16.79", () => {
  const treated = [6, 6, 6, -6, 7, -9, 10, -10, -11, 13, 16, -17, -19, -20, 22, 23, -25, -32, -32, -34, -35];
  const placebo = [1, 1, 2, 2, 3, 4, 4, 5, 5, 8, 8, 8, 8, 11, 11, 12, 12, 15, 17, 22, 23];
  const arm = (weeks: readonly number[], group: string): Stay[] =>
    weeks.map((week) => ({ time: Math.abs(week), left: week > 0, group }));
  const test = logRank(groupedOf([...arm(treated, "6-MP"), ...arm(placebo, "placebo")]));
  // All digits: counted in fractions, p with 40 digits (mpmath).
  expect(test?.chiSquare).toBeCloseTo(16.792940989216532, 10);
  expect(test?.degrees).toBe(1);
  expect(test?.p).toBeCloseTo(4.1688091093345416e-5, 14);
});

test("a group that is gone before anybody churns has no say, and takes no degree of freedom", () => {
  const two: Stay[] = [
    { time: 2, left: true, group: "a" },
    { time: 3, left: false, group: "a" },
    { time: 4, left: true, group: "b" },
    { time: 5, left: true, group: "b" },
  ];
  const three = [...two, { time: 1, left: false, group: "gone" }];
  expect(logRank(groupedOf(three))).toEqual(logRank(groupedOf(two)));
});

test("there is none where everybody left at once, or one group alone saw churn", () => {
  const together = ["a", "b", "a"].map((group) => ({ time: 3, left: true, group }));
  expect(logRank(groupedOf(together))).toBeUndefined();
  const apart: Stay[] = [
    { time: 1, left: false, group: "a" },
    { time: 2, left: true, group: "b" },
    { time: 3, left: true, group: "b" },
  ];
  expect(logRank(groupedOf(apart))).toBeUndefined();
});
