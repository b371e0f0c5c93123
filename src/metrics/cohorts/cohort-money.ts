import type { AmountLog } from "../../plan/log";
import type { CohortValueOutput } from "../../plan/revenue";
import { at } from "../column";
import { finite } from "../rates/rates";
import { addSum, clearSum, noSums, type Sums, sumAt, sumsOfVisits } from "../sums";
import { ABSENT } from "../visits";
import { stateOf } from "./cohort-cells";
import type { CohortGroups } from "./cohort-groups";
import { type CohortMatrix, FUTURE, rowOfMembers } from "./cohort-matrix";
import { type CohortSource, isPlain } from "./cohort-source";
import { cohortOfCustomers, type PlainCohorts } from "./plain-cohorts";
import { firstAfter } from "./tally";

/** The money of a cohort table, row-major as its counts. */
export interface CohortMoney {
  /** What the members who count in the cell paid in it. */
  readonly paid: Sums;
  /** What they paid from cell 0 up to this one; with `retention`, in cell 0. Elapsed windows only: see `cohortMoney`. */
  readonly carried?: Sums;
}

/**
 * Adds up the money of a cohort table's cells. In calendar periods all members of a row are followed equally long, so
 * what they paid before a cell is what the row's other cells hold. In elapsed windows other customers count in every
 * cell, and what these paid before is carried to it. Hot path: one pass over the rows of the log, and where
 * customers are gone by, one over the members.
 */
export const cohortMoney = (
  log: AmountLog,
  source: CohortSource,
  matrix: CohortMatrix,
  output: CohortValueOutput,
): CohortMoney =>
  isPlain(source) ? moneyOfPlain(log, source, matrix) : moneyOfMembers(log, source, matrix, output);

function moneyOfMembers(
  log: AmountLog,
  groups: CohortGroups,
  matrix: CohortMatrix,
  output: CohortValueOutput,
): CohortMoney {
  const { back } = groups;
  const { width } = matrix;
  const amounts = sumsOfVisits(back, log.customer, groups.returned, log.amount);
  const row = rowOfMembers(groups, matrix.cohorts);
  const paid = noSums(matrix.cohorts.length * width);
  const carries = groups.elapsed && (output === "cumulative" || output === "retention");
  const carried = carries ? noSums(matrix.cohorts.length * width) : undefined;
  const soFar = noSums(1);
  for (let i = 0; i < groups.length; i++) {
    const limit = at(row, i) < 0 ? -1 : Math.min(at(groups.reach, i), width - 1);
    if (limit < 0) continue;
    const start = at(row, i) * width;
    const origin = at(groups.origin, i);
    const end = at(back.starts, at(groups.customer, i) + 1);
    const first = firstAfter(back.when, at(back.starts, at(groups.customer, i)), end, origin - 1);
    for (let v = first; v < end && at(back.when, v) - origin <= limit; v++)
      addSum(paid, start + at(back.when, v) - origin, sumAt(amounts, v));
    if (carried === undefined) continue;
    // Elapsed windows count from 0, and every member has a visit in window 0.
    clearSum(soFar, 0);
    let v = first;
    for (let k = 0; k <= limit; k++) {
      if (v < end && at(back.when, v) === k && (k === 0 || output === "cumulative"))
        addSum(soFar, 0, sumAt(amounts, v++));
      addSum(carried, start + k, sumAt(soFar, 0));
    }
  }
  return { paid, ...(carried === undefined ? {} : { carried }) };
}

/** Each row's amount goes straight to its cell. */
function moneyOfPlain(log: AmountLog, plain: PlainCohorts, { cohorts, width }: CohortMatrix): CohortMoney {
  const { low, high, times } = plain;
  const { times: time, table, base } = times;
  const cohort = cohortOfCustomers(plain);
  const rowOfCohort = new Int32Array(high - low + 1).fill(-1);
  cohorts.forEach((period, row) => {
    if (period >= low && period <= high) rowOfCohort[period - low] = row;
  });
  const paid = noSums(cohorts.length * width);
  for (let i = 0; i < log.length; i++) {
    const period = table === undefined ? (time[i] as number) : (table[(time[i] as number) - base] as number);
    if (period === ABSENT) continue;
    const own = cohort[log.customer[i] as number] as number;
    const row = rowOfCohort[own] as number;
    const k = period - low - own;
    if (row >= 0 && k < width) addSum(paid, row * width + k, log.amount[i] as number);
  }
  return { paid };
}

/**
 * The values of one row: its sums, or what they come to for each customer, in all so far, or as a share of cell 0.
 * Undefined in the future, where no customer counts, and for shares of a cell 0 that adds up to 0.
 */
export function moneyOfRow(
  matrix: CohortMatrix,
  { paid, carried }: CohortMoney,
  row: number,
  output: CohortValueOutput,
): (number | undefined)[] {
  const start = row * matrix.width;
  const rowSoFar = noSums(1);
  return Array.from({ length: matrix.width }, (_, k) => {
    const cell = start + k;
    const sum = sumAt(paid, cell);
    addSum(rowSoFar, 0, sum);
    if (stateOf(matrix, row, k) === FUTURE) return undefined;
    const members = at(matrix.eligible, cell);
    // Nobody's window is over yet: a sum of nothing would read as nothing paid.
    if (matrix.elapsed && members === 0) return undefined;
    if (output === "sum") return finite(sum);
    if (output === "retention")
      return share(sum, carried === undefined ? sumAt(paid, start) : sumAt(carried, cell));
    if (output === "per_customer") return share(sum, members);
    return share(carried === undefined ? sumAt(rowSoFar, 0) : sumAt(carried, cell), members);
  });
}

/** Adding 0 makes minus zero plain. */
const share = (sum: number, base: number): number | undefined =>
  base === 0 ? undefined : finite(sum / base + 0);
