import { type Surface, search } from "../../../src/metrics/special/newton";

/** a e^−u − b e^−2u: with a > 0 its top is at u = ln(2b/a), with a < 0 it rises towards 0 without end. */
const decaying =
  (a: number, b: number): Surface =>
  ([u = 0], gradient, hessian) => {
    const [one, two] = [a * Math.exp(-u), b * Math.exp(-2 * u)];
    gradient[0] = 2 * two - one;
    hessian[0] = one - 4 * two;
    return one - two;
  };
const withTop = decaying(1, 10);
const endless = decaying(-1, 0);

test("a top of all the data is found from a sample that has its own, and from one without any", () => {
  for (const sample of [undefined, decaying(1, 20), endless]) {
    const { at, converged } = search(withTop, [[0]], 14, sample);
    expect(converged).toBe(true);
    expect(at[0]).toBeCloseTo(Math.log(20), 12);
  }
});

test("a top of the sample is no top where all the data rise without end", () => {
  const { at, converged } = search(endless, [[0]], 14, withTop);
  expect(converged).toBe(false);
  expect(at[0]).toBeGreaterThan(14);
});

test("where the slope is known no better than to its rounding, the climb ends at the top all the same", () => {
  let noise = 1;
  const rough: Surface = ([u = 0], gradient, hessian) => {
    noise = (noise * 16807) % 2147483647;
    gradient[0] = -(u - 1) + 1e-6 * (noise / 2147483647 - 0.5);
    hessian[0] = -1;
    return 1e6 - (u - 1) ** 2 / 2;
  };
  let evaluations = 0;
  const counted: Surface = (...args) => {
    evaluations++;
    return rough(...args);
  };
  const { at, converged } = search(counted, [[0]], 14);
  expect(converged).toBe(true);
  expect(at[0]).toBeCloseTo(1, 5);
  expect(evaluations).toBeLessThan(12);
});

test("a surface that never settles is given up after a bounded number of evaluations", () => {
  let evaluations = 0;
  const restless: Surface = (_, gradient, hessian) => {
    gradient[0] = evaluations % 2 === 0 ? 1 : -1;
    hessian[0] = -1;
    return evaluations++;
  };
  expect(search(restless, [[0]], 14, endless).converged).toBe(false);
  expect(evaluations).toBe(40);
});
