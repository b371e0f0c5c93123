import fc from "fast-check";
import { holm } from "../../../src/metrics/certainty/holm";

test("Holm's p-values are R's p.adjust(c(0.01, 0.04, 0.03, 0.005), 'holm')", () => {
  expect(holm([0.01, 0.04, 0.03, 0.005])).toEqual([0.03, 0.06, 0.06, 0.02]);
  expect(holm([0.2, 0.6])).toEqual([0.4, 0.6]);
  expect(holm([])).toEqual([]);
});

test("raised p-values lie between the p-values and Bonferroni's, keep their order and never pass 1", () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 12 }),
      (p) => {
        const raised = holm(p);
        raised.forEach((value, i) => {
          const own = p[i] as number;
          expect(value).toBeGreaterThanOrEqual(own);
          expect(value).toBeLessThanOrEqual(1);
          p.forEach((other, j) => {
            if (other <= own) expect(raised[j]).toBeLessThanOrEqual(value);
          });
        });
        const least = Math.min(...p);
        expect(Math.min(...raised)).toBeCloseTo(Math.min(1, least * p.length), 12);
      },
    ),
  );
});
