import fc from "fast-check";
import { fisherExact, type Kept } from "../../../src/metrics/certainty/fisher";
import { compareRates, pooledZ } from "../../../src/metrics/certainty/two-rates";

const group = (most: number): fc.Arbitrary<Kept> =>
  fc
    .integer({ min: 1, max: most })
    .chain((start) => fc.integer({ min: 0, max: start }).map((kept) => ({ kept, start })));
const confidences = fc.double({ min: 0.5, max: 0.999, noNaN: true });
const turned = ({ kept, start }: Kept): Kept => ({ kept: start - kept, start });

describe("Fisher's exact test", () => {
  const choose = (n: number, k: number): bigint => {
    let ways = 1n;
    for (let i = 0; i < k; i++) ways = (ways * BigInt(n - i)) / BigInt(i + 1);
    return ways;
  };

  /** Every table with the same margins, counted in whole numbers: those with no more ways than the observed one. */
  function counted(a: Kept, b: Kept): number {
    const kept = a.kept + b.kept;
    const ways = (x: number) => choose(a.start, x) * choose(b.start, kept - x);
    const observed = ways(a.kept);
    let rare = 0n;
    for (let x = Math.max(0, kept - b.start); x <= Math.min(kept, a.start); x++) {
      if (ways(x) <= observed) rare += ways(x);
    }
    // Both can be far past what a number holds; their ratio is not.
    const scale = 10n ** 40n;
    return Number((rare * scale) / choose(a.start + b.start, kept)) / 1e40;
  }

  test("is the share of the tables that are no more likely than the observed one", () =>
    fc.assert(
      fc.property(group(60), group(60), (a, b) => {
        const expected = counted(a, b);
        expect(Math.abs(fisherExact(a, b) - expected)).toBeLessThan(1e-12 * expected + 1e-38);
      }),
      { numRuns: 400 },
    ));

  test("keeps its digits where the observed table is very rare", () => {
    const [a, b] = [
      { kept: 60, start: 60 },
      { kept: 0, start: 60 },
    ];
    // Two tables of C(120, 60): both groups the other way round is as rare.
    expect(fisherExact(a, b) / (2 / Number(choose(120, 60)))).toBeCloseTo(1, 12);
  });

  test("takes a moment for a million customers, also where almost all of them are kept", () => {
    const began = performance.now();
    const p = fisherExact({ kept: 999_997, start: 1_000_000 }, { kept: 999_990, start: 1_000_000 });
    expect(performance.now() - began).toBeLessThan(50);
    // 3 and 10 lost of 13, half of the customers each: 2 (C(13, 0) + … + C(13, 3)) / 2^13, but for the finite groups.
    expect(p).toBeCloseTo(756 / 8192, 5);
  });

  test("comes to what the z test says where groups are large", () =>
    fc.assert(
      fc.property(
        fc.integer({ min: 4500, max: 5500 }),
        fc.integer({ min: 4500, max: 5500 }),
        (one, other) => {
          const [a, b] = [
            { kept: one, start: 10_000 },
            { kept: other, start: 10_000 },
          ];
          // Each of the two tails holds half the observed table more than the smooth curve has.
          expect(Math.abs(fisherExact(a, b) - pooledZ(a, b))).toBeLessThan(0.013);
        },
      ),
    ));
});

describe("two groups compared", () => {
  test("have a p-value within 0 … 1 and the difference between its limits, within −1 … 1", () =>
    fc.assert(
      fc.property(group(1_000_000), group(1000), confidences, (a, b, confidence) => {
        const { pValue, low, high, difference } = compareRates(a, b, confidence);
        expect(pValue).toBeGreaterThanOrEqual(0);
        expect(pValue).toBeLessThanOrEqual(1);
        expect(low).toBeGreaterThanOrEqual(-1 - 1e-12);
        expect(low).toBeLessThanOrEqual(difference + 1e-12);
        expect(high).toBeGreaterThanOrEqual(difference - 1e-12);
        expect(high).toBeLessThanOrEqual(1 + 1e-12);
      }),
    ));

  test("change their signs when they swap places, and nothing else", () =>
    fc.assert(
      fc.property(group(5000), group(200), confidences, (a, b, confidence) => {
        const there = compareRates(a, b, confidence);
        const back = compareRates(b, a, confidence);
        expect(back.difference).toBeCloseTo(-there.difference, 14);
        expect(back.low).toBeCloseTo(-there.high, 14);
        expect(back.high).toBeCloseTo(-there.low, 14);
        expect(back.pValue).toBeCloseTo(there.pValue, 12);
        expect(back.method).toBe(there.method);
      }),
    ));

  test("say the same of those lost as of those kept, with signs changed", () =>
    fc.assert(
      fc.property(group(5000), group(200), confidences, (a, b, confidence) => {
        const kept = compareRates(a, b, confidence);
        const lost = compareRates(turned(a), turned(b), confidence);
        expect(lost.difference).toBeCloseTo(-kept.difference, 12);
        expect(lost.low).toBeCloseTo(-kept.high, 12);
        expect(lost.pValue).toBeCloseTo(kept.pValue, 12);
      }),
    ));

  test("more confidence never narrows the limits", () =>
    fc.assert(
      fc.property(group(500), group(500), confidences, confidences, (a, b, one, other) => {
        const narrow = compareRates(a, b, Math.min(one, other));
        const wide = compareRates(a, b, Math.max(one, other));
        expect(wide.low).toBeLessThanOrEqual(narrow.low + 1e-12);
        expect(wide.high).toBeGreaterThanOrEqual(narrow.high - 1e-12);
      }),
    ));

  test("with nobody kept, or everybody, in both hold no difference: p is 1", () =>
    fc.assert(
      fc.property(fc.nat(1e6), fc.nat(1e6), (one, other) => {
        const nobody = compareRates({ kept: 0, start: one + 1 }, { kept: 0, start: other + 1 }, 0.95);
        const all = compareRates(
          { kept: one + 1, start: one + 1 },
          { kept: other + 1, start: other + 1 },
          0.95,
        );
        for (const found of [nobody, all]) {
          expect(found.pValue).toBe(1);
          expect(found.difference).toBe(0);
        }
      }),
    ));

  test("change from the exact test to z where every cell expects five", () => {
    const method = (kept: number) => compareRates({ kept, start: 30 }, { kept: 5, start: 30 }, 0.95).method;
    expect([4, 5].map(method)).toEqual(["fisher", "z"]);
  });
});
