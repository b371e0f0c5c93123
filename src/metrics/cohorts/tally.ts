import type { LogOptions } from "../../plan/options";
import { add, at } from "../column";
import type { CohortGroups } from "./cohort-groups";

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

/** Where members are counted: member i goes to row `row[i]` (below 0: nowhere), and counts up to cell `reach[i]`. */
export interface Placement {
  readonly row: Int32Array;
  readonly reach: Int32Array;
  readonly rows: number;
  readonly columns: number;
}

/**
 * Counts single periods 0 … columns − 1, above and below the line. Column 0 holds every member who counts, also one
 * with fewer than `min` events there.
 */
export function tallyPeriods(groups: CohortGroups, place: Placement, mode: LogOptions["mode"]): Tally {
  return mode === "on" ? tallyVisits(groups, place) : tallyRuns(groups, place, mode);
}

/** Active in the period itself. The innermost loop runs once for each pair of a membership and a later visit. */
function tallyVisits(groups: CohortGroups, place: Placement): Tally {
  const { back } = groups;
  const { columns } = place;
  const eligible = eligibleOf(groups, place);
  const counts = new Int32Array(place.rows * columns);
  const preceding = new Int32Array(place.rows * columns);
  const { row, reach } = place;
  const { starts, when } = back;
  for (let i = 0; i < groups.length; i++) {
    const own = row[i] as number;
    const limit = Math.min(reach[i] as number, columns - 1);
    if (own < 0 || limit < 0) continue;
    const start = own * columns;
    counts[start] = (counts[start] as number) + 1;
    if (limit > 0) preceding[start + 1] = (preceding[start + 1] as number) + 1;
    const origin = groups.origin[i] as number;
    const c = groups.customer[i] as number;
    const end = starts[c + 1] as number;
    let v = starts[c] as number;
    // Mostly the first visit is the one that made the customer a member.
    v = when[v] === origin ? v + 1 : firstAfter(when, v, end, origin);
    for (; v < end; v++) {
      const k = (when[v] as number) - origin;
      if (k > limit) break;
      counts[start + k] = (counts[start + k] as number) + 1;
      if (k < limit) preceding[start + k + 1] = (preceding[start + k + 1] as number) + 1;
    }
  }
  return { counts, eligible, preceding };
}

/**
 * The other modes are runs of cells: "on or after" is one run from 1 to the last visit, "on or before" one from the
 * first visit to the end, "every" one from 1 on. Runs are written as their two ends and summed up once a row.
 */
function tallyRuns(groups: CohortGroups, place: Placement, mode: LogOptions["mode"]): Tally {
  const { back } = groups;
  const { rows, columns } = place;
  const width = columns + 1;
  const counts = new Int32Array(rows * width);
  const preceding = new Int32Array(rows * width);

  /** Active in cells from … to of the row that begins at `start`; cells after `limit` do not count. */
  const addRun = (start: number, from: number, to: number, limit: number): void => {
    addEnds(counts, start + from, start + Math.min(to, limit));
    addEnds(preceding, start + from + 1, start + Math.min(to + 1, limit));
  };

  for (let i = 0; i < groups.length; i++) {
    const limit = at(place.row, i) < 0 ? -1 : Math.min(at(place.reach, i), columns - 1);
    if (limit < 0) continue;
    const start = at(place.row, i) * width;
    const origin = at(groups.origin, i);
    const end = at(back.starts, at(groups.customer, i) + 1);
    const first = firstAfter(back.when, at(back.starts, at(groups.customer, i)), end, origin);
    addRun(start, 0, 0, limit);
    if (first === end) continue;
    if (mode === "on_or_after") addRun(start, 1, at(back.when, end - 1) - origin, limit);
    else if (mode === "on_or_before") addRun(start, at(back.when, first) - origin, limit, limit);
    else addRun(start, 1, streak(back.when, first, end, origin), limit);
  }
  return {
    counts: summed(counts, rows, columns),
    eligible: eligibleOf(groups, place),
    preceding: summed(preceding, rows, columns),
  };
}

function eligibleOf(groups: CohortGroups, { row, reach, rows, columns }: Placement): Int32Array {
  const eligible = new Int32Array(rows * (columns + 1));
  for (let i = 0; i < groups.length; i++) {
    const own = row[i] as number;
    const last = Math.min(reach[i] as number, columns - 1);
    if (own < 0 || last < 0) continue;
    const start = own * (columns + 1);
    eligible[start] = (eligible[start] as number) + 1;
    eligible[start + last + 1] = (eligible[start + last + 1] as number) - 1;
  }
  return summed(eligible, rows, columns);
}

/** Writes a run of cells as its two ends; none where it is empty. */
function addEnds(ends: Int32Array, first: number, last: number): void {
  if (first > last) return;
  add(ends, first, 1);
  add(ends, last + 1, -1);
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
