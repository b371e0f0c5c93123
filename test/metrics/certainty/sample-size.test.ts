import fc from "fast-check";
import { sampleSize } from "../../../src/metrics/certainty/sample-size";
import { pooledZ } from "../../../src/metrics/certainty/two-rates";

const rate = fc.double({ min: 0.01, max: 0.99, noNaN: true });
const rates = fc.tuple(rate, rate).filter(([a, b]) => Math.abs(a - b) > 1e-3);
const chance = fc.double({ min: 0.5, max: 0.999, noNaN: true });
const size = (...args: Parameters<typeof sampleSize>): number => sampleSize(...args) ?? Number.NaN;

test("20 % to 30 % takes 294 in each group (Fleiss 1981), 40 % to 45 % at 90 % power and 99 % confidence 2,907", () => {
  expect(sampleSize(0.2, 0.3, 0.8, 0.95)).toBe(294);
  expect(sampleSize(0.4, 0.45, 0.9, 0.99)).toBe(2907); // R power.prop.test: 2906.447
});

test("more power or more confidence never takes fewer customers", () =>
  fc.assert(
    fc.property(rates, chance, chance, chance, ([a, b], one, other, third) => {
      const [less, more] = [Math.min(one, other), Math.max(one, other)];
      expect(size(a, b, more, third)).toBeGreaterThanOrEqual(size(a, b, less, third));
      expect(size(a, b, third, more)).toBeGreaterThanOrEqual(size(a, b, third, less));
    }),
  ));

test("it does not matter which rate is the target, nor whether customers kept or lost are counted", () =>
  fc.assert(
    fc.property(rates, chance, chance, ([a, b], power, confidence) => {
      expect(size(b, a, power, confidence)).toBe(size(a, b, power, confidence));
      const lost = size(1 - a, 1 - b, power, confidence);
      expect(Math.abs(lost - size(a, b, power, confidence))).toBeLessThanOrEqual(1);
    }),
  ));

test("a change further away takes no more customers", () =>
  fc.assert(
    fc.property(
      fc.double({ min: 0.01, max: 0.5, noNaN: true }),
      fc.double({ min: 0.001, max: 0.2, noNaN: true }),
      fc.double({ min: 0.001, max: 0.2, noNaN: true }),
      (base, near, further) =>
        expect(size(base, base + near + further, 0.8, 0.95)).toBeLessThanOrEqual(
          size(base, base + near, 0.8, 0.95),
        ),
    ),
  ));

test("with power one half, groups of that size that differ as planned are just significant", () =>
  fc.assert(
    fc.property(rates, chance, ([a, b], confidence) => {
      const start = size(a, b, 0.5, confidence);
      const p = pooledZ({ kept: a * start, start }, { kept: b * start, start });
      expect(p).toBeLessThanOrEqual(1 - confidence + 1e-9);
    }),
  ));

test("equal rates have no size, and a power below that of chance asks for one customer", () => {
  expect(sampleSize(0.4, 0.4, 0.8, 0.95)).toBeUndefined();
  expect(sampleSize(0.4, 0.5, 0.01, 0.95)).toBe(1);
});
