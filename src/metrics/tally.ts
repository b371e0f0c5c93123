import type { LogOptions } from "../plan/options";
import type { CohortGroups } from "./cohort-groups";
import { add, at } from "./column";

/**
 * Counts of a table of cohorts, row by row: cell k of row r is at r × columns + k.
 * `counts` = members active in the cell; `eligible` = members whose cell counts (below the line);
 * `preceding` = members active in the cell before, among those eligible (below the line of reference=previous).
 */
export interface Tally {
  readonly counts: Int32Array;
  readonly eligible: Int32Array;
  readonly preceding: Int32Array;
}

/**
 * Counts single periods 0 … columns − 1. Member i goes to row `row[i]` (below 0: nowhere) and counts up to cell
 * `reach[i]`, above and below the line. Column 0 holds every member, also one with fewer than `min` events there.
 *
 * Each mode says when a member is active as runs of cells: "on or after" is one run from 1 to the last visit, "on or
 * before" one from the first visit back to the end. Runs are written as their two ends and summed up once a row.
 */
export function tallyPeriods(
  groups: CohortGroups,
  row: Int32Array,
  reach: Int32Array,
  rows: number,
  columns: number,
  mode: LogOptions["mode"],
): Tally {
  const { back } = groups;
  const width = columns + 1;
  const counts = new Int32Array(rows * width);
  const eligible = new Int32Array(rows * width);
  const preceding = new Int32Array(rows * width);

  /** Active in cells from … to of the row that begins at `start`; cells after `limit` do not count. */
  const addRun = (start: number, from: number, to: number, limit: number): void => {
    const last = Math.min(to, limit);
    if (from <= last) {
      add(counts, start + from, 1);
      add(counts, start + last + 1, -1);
    }
    const next = Math.min(to + 1, limit);
    if (from < next) {
      add(preceding, start + from + 1, 1);
      add(preceding, start + next + 1, -1);
    }
  };

  for (let i = 0; i < groups.length; i++) {
    if (at(row, i) < 0) continue;
    const limit = Math.min(at(reach, i), columns - 1);
    if (limit < 0) continue;
    const start = at(row, i) * width;
    add(eligible, start, 1);
    add(eligible, start + limit + 1, -1);
    const origin = at(groups.origin, i);
    const end = at(back.starts, at(groups.customer, i) + 1);
    const first = firstAfter(back.when, at(back.starts, at(groups.customer, i)), end, origin);
    if (mode === "on_or_after") {
      addRun(start, 0, first < end ? at(back.when, end - 1) - origin : 0, limit);
      continue;
    }
    addRun(start, 0, 0, limit);
    if (first === end) continue;
    if (mode === "on_or_before") addRun(start, at(back.when, first) - origin, limit, limit);
    else if (mode === "every") addRun(start, 1, streak(back.when, first, end, origin), limit);
    else
      for (let v = first; v < end; v++) {
        const k = at(back.when, v) - origin;
        if (k > limit) break;
        addRun(start, k, k, limit);
      }
  }
  return {
    counts: summed(counts, rows, columns),
    eligible: summed(eligible, rows, columns),
    preceding: summed(preceding, rows, columns),
  };
}

/** The first visit after a period, between two places of an ascending column; `end` where there is none. */
export function firstAfter(when: Int32Array, begin: number, end: number, period: number): number {
  let low = begin;
  let high = end;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (at(when, middle) > period) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** How many periods in a row, from period 1 on, the visits cover. */
function streak(when: Int32Array, first: number, end: number, origin: number): number {
  let length = 0;
  while (first + length < end && at(when, first + length) === origin + length + 1) length++;
  return length;
}

/** Turns the ends of runs into counts, in place, and drops the extra cell that each row has for ends past its edge. */
function summed(ends: Int32Array, rows: number, columns: number): Int32Array {
  for (let r = 0; r < rows; r++) {
    let sum = 0;
    for (let k = 0; k < columns; k++) {
      sum += at(ends, r * (columns + 1) + k);
      ends[r * columns + k] = sum;
    }
  }
  return ends.subarray(0, rows * columns);
}
