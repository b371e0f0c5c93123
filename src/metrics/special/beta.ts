import { deviance } from "./deviance";
import { stirlingRemainder } from "./gamma";
import { normalQuantile } from "./normal";

/**
 * The value below which a share `p` of the beta distribution with `a` and `b` > 0 lies, for 0 < p ≤ 0.5.
 * An upper tail is 1 − betaQuantile(tail, b, a): small shares keep their digits that way.
 *
 * Own code, since no library fits: @stdlib's quantile is exact, but brings 112 kB minified and probes the
 * machine's byte order while loading; jStat's is off by 4e-9 and 52 kB; lib-r-math.js asks for `crypto` while
 * loading; simple-statistics and vega-statistics have none. Agrees with @stdlib's to 1e-13.
 *
 * Newton's method on ln I against the log-odds of x: that curve is concave (the log-odds have a log-concave
 * density), so that after one step every step goes up and none goes past the root.
 */
export function betaQuantile(p: number, a: number, b: number): number {
  let logOdds = Math.log(a / b) + normalQuantile(p) * Math.sqrt(1 / a + 1 / b);
  for (let round = 0; round < 100; round++) {
    const { log, slope } = logIncompleteBeta(logOdds, a, b);
    const step = (Math.log(p) - log) / slope;
    logOdds += step;
    if (Math.abs(step) < 1e-14 * Math.max(1, Math.abs(logOdds))) break;
  }
  return share(logOdds);
}

const share = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds));

/** ln I_x(a, b), the regularised incomplete beta function, and its derivative by the log-odds of x. */
function logIncompleteBeta(logOdds: number, a: number, b: number): { log: number; slope: number } {
  const x = share(logOdds);
  const logDensity = logBetaDensity(x, share(-logOdds), a, b);
  const fraction = continuedFraction(x, a, b);
  return { log: logDensity - Math.log(a * fraction), slope: a * fraction };
}

/**
 * ln of x^a y^b / B(a, b) with y = 1 − x. Written as a distance between (a, b) and what x expects of a + b, so that
 * with a million customers no digits are lost to a difference of large logarithms.
 * Source: C. Loader, Fast and accurate computation of binomial probabilities (2000).
 */
function logBetaDensity(x: number, y: number, a: number, b: number): number {
  const n = a + b;
  return (
    0.5 * Math.log((a / n) * (b / (2 * Math.PI))) +
    stirlingRemainder(n) -
    stirlingRemainder(a) -
    stirlingRemainder(b) -
    deviance(a, n * x) -
    deviance(b, n * y)
  );
}

/**
 * The continued fraction F with a I_x(a, b) = x^a (1 − x)^b / B(a, b) / F, from its front by Lentz's method.
 * Takes about √(a + b) steps where a and b are both large. Source: NIST DLMF 8.17.22.
 */
function continuedFraction(x: number, a: number, b: number): number {
  let front = 1;
  let value = 1;
  let back = 0;
  for (let step = 1; step < 5_000_000; step++) {
    const m = step >> 1;
    const term =
      step % 2 === 0
        ? (m * ((b - m) / (a + step - 1)) * x) / (a + step)
        : (-(a + m) * ((a + b + m) / (a + step - 1)) * x) / (a + step);
    back = 1 / (1 + term * back);
    front = 1 + term / front;
    const change = front * back;
    value *= change;
    if (Math.abs(change - 1) < 1e-16) break;
  }
  return value;
}
