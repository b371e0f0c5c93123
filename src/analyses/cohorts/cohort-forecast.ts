import { countIn } from "../../metrics/cohorts/cohort-cells";
import type { CohortMatrix } from "../../metrics/cohorts/cohort-matrix";
import { sbgRetention } from "../../metrics/lifetime/sbg";
import { fitSbgSteps, type SbgFit, type SbgRefusal } from "../../metrics/lifetime/sbg-fit";
import type { SbgSteps } from "../../metrics/lifetime/sbg-likelihood";

/** How far off the same forecast would have been on periods that are known by now. */
export interface BackTest {
  /** The last finished periods that were left out of the fit. */
  readonly periods: number;
  readonly cells: number;
  /** Mean absolute error of the rates. */
  readonly error: number;
}

export interface CohortForecast {
  readonly fit: SbgFit;
  /** A row a cohort, a column a period: the rate where the cell lies after the cohort's last finished one, else undefined. */
  readonly rates: readonly (readonly (number | undefined)[])[];
  /** Whether the cohort's first period is over, so that its size will not grow. */
  readonly complete: readonly boolean[];
  /** Undefined where the finished periods are too few to leave some out. */
  readonly backTest: BackTest | undefined;
}

/** The most periods that a back-test leaves out. */
const MOST_LEFT_OUT = 3;

/**
 * The empty corner of a table of calendar cohorts: the shifted-beta-geometric model fitted to the steps of all cohorts together, from each
 * finished cell to the next, and every cohort carried on from its last finished cell. The likelihood asks only what share of those
 * active in one period are counted in the next, so that cohorts of different ages add up. Counts that rise here and there are taken as
 * they are; where they do not fall on the whole there is no fit, and the reason is given.
 */
export function cohortForecast(matrix: CohortMatrix): CohortForecast | SbgRefusal | "too-few-periods" {
  const { lastOver } = matrix.calendar;
  const fit = fitThrough(matrix, lastOver);
  if (typeof fit === "string") return fit;
  return {
    fit,
    rates: Array.from(matrix.cohorts, (cohort, row) => carriedOn(matrix, row, lastOver - cohort, fit)),
    complete: Array.from(matrix.cohorts, (cohort) => cohort <= lastOver),
    backTest: backTest(matrix),
  };
}

function fitThrough(matrix: CohortMatrix, last: number): SbgFit | SbgRefusal | "too-few-periods" {
  const steps = stepsThrough(matrix, last);
  return steps.there.length < 2 ? "too-few-periods" : fitSbgSteps(steps);
}

/** For each period the customers of all cohorts counted in it and in the next, of those cohorts whose next one is over by `last`. */
function stepsThrough(matrix: CohortMatrix, last: number): SbgSteps {
  const there: number[] = [];
  const kept: number[] = [];
  matrix.cohorts.forEach((cohort, row) => {
    for (let k = 0; k < Math.min(last - cohort, matrix.width - 1); k++) {
      there[k] = (there[k] ?? 0) + countIn(matrix, row, k);
      kept[k] = (kept[k] ?? 0) + countIn(matrix, row, k + 1);
    }
  });
  return { there, kept };
}

/** The rates of a cohort after its finished cell `last`; below 0 nothing is finished, and the curve begins with everybody. */
function carriedOn(matrix: CohortMatrix, row: number, last: number, fit: SbgFit): (number | undefined)[] {
  const rates = new Array<number | undefined>(matrix.width).fill(undefined);
  const from = Math.max(0, last);
  let rate = last < 0 ? 1 : countIn(matrix, row, from) / (matrix.sizes[row] as number);
  for (let k = from + 1; k < matrix.width; k++) {
    rate *= sbgRetention(fit.alpha, fit.beta, k);
    rates[k] = rate;
  }
  return rates;
}

/** Fits without the last periods, as many of 3 as leave enough, and compares what it says of them with what is known. */
function backTest(matrix: CohortMatrix): BackTest | undefined {
  const { lastOver } = matrix.calendar;
  for (let periods = MOST_LEFT_OUT; periods >= 1; periods--) {
    const last = lastOver - periods;
    const fit = fitThrough(matrix, last);
    if (typeof fit === "string") continue;
    let cells = 0;
    let sum = 0;
    matrix.cohorts.forEach((cohort, row) => {
      if (cohort > last) return;
      const rates = carriedOn(matrix, row, last - cohort, fit);
      for (let k = last - cohort + 1; k <= Math.min(lastOver - cohort, matrix.width - 1); k++) {
        sum += Math.abs((rates[k] as number) - countIn(matrix, row, k) / (matrix.sizes[row] as number));
        cells++;
      }
    });
    if (cells > 0) return { periods, cells, error: sum / cells };
  }
  return undefined;
}
