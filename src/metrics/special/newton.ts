/** A smooth function of some parameters: returns the value at a point, and writes its gradient and its Hessian row by row. */
export type Surface = (at: Float64Array, gradient: Float64Array, hessian: Float64Array) => number;

/** Where a climb ended. Unless it converged, `at` is where it gave up: past a bound, or still on its way. */
export interface Summit {
  readonly at: Float64Array;
  readonly value: number;
  readonly converged: boolean;
}

/** Parameters are logarithms: a step of 2 is a factor of 7. */
const LONGEST_STEP = 2;
/** Of the value, a sum over up to a million customers. */
const ROUNDING = 1e-12;
const MOST_EVALUATIONS = 300;
/** With a sample to start from, the rest of the way is some 5 evaluations, and some 10 out to infinity. */
const MOST_ON_ALL = 40;

/**
 * Climbs from each start until one leads to a maximum, within `reach` of 0; otherwise the end of the first climb that left for
 * infinity, or of the last. A top below a height that was passed on the way to infinity does not count.
 *
 * Where evaluating is dear, `sample` is the surface of a few of the data, searched first; all the data are then climbed from
 * where that search ended: at its top, or on its way to infinity half as far out. That takes a bounded number of evaluations,
 * and whether there is a maximum is settled by all the data in any case.
 */
export function search(
  surface: Surface,
  starts: readonly ArrayLike<number>[],
  reach: number,
  sample?: Surface,
): Summit {
  if (sample !== undefined) return climb(surface, search(sample, starts, reach / 2).at, reach, MOST_ON_ALL);
  let highest = Number.NEGATIVE_INFINITY;
  let lost: Summit | undefined;
  for (const start of starts) {
    const end = climb(surface, start, reach, MOST_EVALUATIONS);
    if (end.converged && end.value > highest) return end;
    if (lost === undefined || !isBeyond(lost.at, reach)) lost = { ...end, converged: false };
    if (end.value > highest) highest = end.value;
  }
  return lost as Summit;
}

/**
 * Climbs to the maximum next to `start` by Newton's method, damped where the surface does not curve down, with steps
 * halved until they gain. Converged means: the surface curves down in every direction and the next step is shorter than
 * 1e-8, or so short that it is rounding and shrinks no more (that step is then made). Where the value only creeps up towards infinity the steps stay long, and the climb
 * stops, not converged, as soon as a parameter is more than `reach` away from 0, or after so many evaluations.
 */
function climb(surface: Surface, start: ArrayLike<number>, reach: number, most: number): Summit {
  const n = start.length;
  let at = Float64Array.from(start);
  let gradient = new Float64Array(n);
  let hessian = new Float64Array(n * n);
  let value = surface(at, gradient, hessian);
  let evaluations = 1;
  let before = Number.POSITIVE_INFINITY;
  const giveUp = () => ({ at, value, converged: false });
  for (;;) {
    if (!Number.isFinite(value) || isBeyond(at, reach)) return giveUp();
    const { step, damped } = uphill(gradient, hessian);
    const length = longest(step);
    if (!Number.isFinite(length)) return giveUp();
    const gain = step.reduce((sum, part, i) => sum + part * (gradient[i] ?? 0), 0);
    // A gain that drowns in rounding cannot be seen: where the surface curves down the step is trusted as it is.
    const isDrowned = gain < ROUNDING * (1 + Math.abs(value));
    if (damped && isDrowned) return giveUp();
    const isSure = !damped && length < 1e-3 && gain < 1e-9 * (1 + Math.abs(value));
    const isLast = isSure && (length < 1e-8 || length >= before);
    // So short a step changes the value by less than its rounding: it need not be looked at.
    if (isLast)
      return { at: at.map((one, i) => one + (step[i] as number)), value: value + gain / 2, converged: true };
    before = isSure ? length : Number.POSITIVE_INFINITY;
    let share = Math.min(1, LONGEST_STEP / length);
    for (; ; share /= 2) {
      if (evaluations++ === most) return giveUp();
      const to = at.map((one, i) => one + share * (step[i] ?? 0));
      const [slope, curve] = [new Float64Array(n), new Float64Array(n * n)];
      const height = surface(to, slope, curve);
      if (isSure || isDrowned || height >= value + 1e-4 * share * gain) {
        at = to;
        value = height;
        gradient = slope;
        hessian = curve;
        break;
      }
    }
  }
}

const isBeyond = (at: Float64Array, reach: number): boolean => longest(at) > reach;

const longest = (step: Float64Array): number =>
  step.reduce((most, part) => Math.max(most, Math.abs(part)), 0);

/** Newton's step; where the surface does not curve down in every direction, one of a surface bent down so far that it does. */
function uphill(
  gradient: Float64Array,
  hessian: Float64Array,
): { readonly step: Float64Array; readonly damped: boolean } {
  const n = gradient.length;
  let steepest = 0;
  for (let i = 0; i < n; i++) steepest = Math.max(steepest, Math.abs(hessian[i * n + i] ?? 0));
  let bend = 0;
  for (let round = 0; round < 60; round++) {
    const step = solveDownward(gradient, hessian, bend);
    if (step !== undefined) return { step, damped: bend > 0 };
    bend = bend === 0 ? 1e-9 * steepest || 1 : bend * 8;
  }
  return { step: new Float64Array(n).fill(Number.NaN), damped: true };
}

/** Solves (bend · I − hessian) step = gradient by Cholesky's method; undefined where that matrix is not positive definite. */
function solveDownward(
  gradient: Float64Array,
  hessian: Float64Array,
  bend: number,
): Float64Array | undefined {
  const n = gradient.length;
  const lower = new Float64Array(n * n);
  const get = (i: number, j: number): number => lower[i * n + j] as number;
  for (let i = 0; i < n; i++) {
    for (let j = 0; j <= i; j++) {
      const whole = (i === j ? bend : 0) - (hessian[i * n + j] as number);
      let rest = whole;
      for (let k = 0; k < j; k++) rest -= get(i, k) * get(j, k);
      if (i !== j) lower[i * n + j] = rest / get(j, j);
      // What is left of a pivot after cancellation may be rounding alone.
      else if (rest > 1e-14 * Math.abs(whole) && rest > 0) lower[i * n + i] = Math.sqrt(rest);
      else return undefined;
    }
  }
  const step = Float64Array.from(gradient);
  for (let i = 0; i < n; i++) {
    for (let k = 0; k < i; k++) step[i] = (step[i] as number) - get(i, k) * (step[k] as number);
    step[i] = (step[i] as number) / get(i, i);
  }
  for (let i = n - 1; i >= 0; i--) {
    for (let k = i + 1; k < n; k++) step[i] = (step[i] as number) - get(k, i) * (step[k] as number);
    step[i] = (step[i] as number) / get(i, i);
  }
  return step;
}
