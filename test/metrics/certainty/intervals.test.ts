import fc from "fast-check";
import {
  agrestiCoull,
  clopperPearson,
  jeffreys,
  wald,
  wilson,
} from "../../../src/metrics/certainty/intervals";

const methods = { wilson, clopperPearson, agrestiCoull, jeffreys, wald };
const counts = fc
  .integer({ min: 1, max: 1_000_000 })
  .chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)));
const confidences = fc.double({ min: 0.01, max: 0.9999, noNaN: true });

describe.each(Object.entries(methods))("%s", (_, limits) => {
  test("limits lie in 0 … 1, the low one below the high one", () =>
    fc.assert(
      fc.property(counts, confidences, ([kept, start], confidence) => {
        const [low = Number.NaN, high = Number.NaN] = limits(kept, start, confidence);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        expect(low).toBeLessThanOrEqual(high);
      }),
    ));

  test("those lost have the mirrored limits of those kept", () =>
    fc.assert(
      fc.property(counts, confidences, ([kept, start], confidence) => {
        const [low = Number.NaN, high = Number.NaN] = limits(kept, start, confidence);
        const [lostLow = Number.NaN, lostHigh = Number.NaN] = limits(start - kept, start, confidence);
        expect(lostLow).toBeCloseTo(1 - high, 11);
        expect(lostHigh).toBeCloseTo(1 - low, 11);
      }),
    ));

  test("more confidence never narrows them", () =>
    fc.assert(
      fc.property(counts, confidences, confidences, ([kept, start], one, other) => {
        const [low = Number.NaN, high = Number.NaN] = limits(kept, start, Math.min(one, other));
        const [lower = Number.NaN, higher = Number.NaN] = limits(kept, start, Math.max(one, other));
        expect(lower).toBeLessThanOrEqual(low + 1e-12);
        expect(higher).toBeGreaterThanOrEqual(high - 1e-12);
      }),
    ));

  test("nobody at the start, or more kept than there were, has no limits", () => {
    expect(limits(0, 0, 0.95)).toEqual([undefined, undefined]);
    expect(limits(11, 10, 0.95)).toEqual([undefined, undefined]);
    expect(limits(-1, 10, 0.95)).toEqual([undefined, undefined]);
  });
});

test("exact limits are the shares at which the observed count becomes one of the rarest outcomes", () => {
  const [low = Number.NaN, high = Number.NaN] = clopperPearson(1, 3, 0.9);
  expect(1 - (1 - low) ** 3).toBeCloseTo(0.05, 13); // P(1 or more of 3) at the low limit
  expect((1 - high) ** 3 + 3 * high * (1 - high) ** 2).toBeCloseTo(0.05, 13); // P(1 or fewer) at the high one
});

test("wilson gives exactly 0 where nobody was kept and exactly 1 where everybody was", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1_000_000 }), confidences, (start, confidence) => {
      expect(wilson(0, start, confidence)[0]).toBe(0);
      expect(wilson(start, start, confidence)[1]).toBe(1);
    }),
  );
});
