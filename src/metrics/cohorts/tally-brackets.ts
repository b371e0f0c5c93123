import type { LogOptions } from "../../plan/options";
import { add, at } from "../column";
import type { CohortGroups } from "./cohort-groups";
import { firstAfter, type Tally } from "./tally";

/** The periods that a column covers, both ends included. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/**
 * The period that must be over before a cell is finished: active in the first period *or later* no longer depends on
 * where the bracket ends.
 */
export const lastPeriodOf = (span: Span, mode: LogOptions["mode"]): number =>
  mode === "on_or_after" ? span.from : span.to;

/**
 * Counts brackets: active in any period of the bracket, or with mode=on_or_after in its first period or later.
 * An elapsed bracket counts the members for whom it is over; a calendar bracket everyone for whom it has begun, and
 * the table says whether it is over.
 */
export function tallyBrackets(
  groups: CohortGroups,
  row: Int32Array,
  rows: number,
  spans: readonly Span[],
  mode: LogOptions["mode"],
): Tally {
  const columns = spans.length;
  const counts = new Int32Array(rows * columns);
  const eligible = new Int32Array(rows * columns);
  const preceding = new Int32Array(rows * columns);
  for (let i = 0; i < groups.length; i++) {
    if (at(row, i) < 0) continue;
    // The cell before the first bracket is the cohort itself.
    let before = true;
    for (let b = 0; b < columns; b++) {
      const span = spans[b] as Span;
      const cell = at(row, i) * columns + b;
      const active = isActiveIn(groups, i, span, mode);
      if (at(groups.reach, i) >= (groups.elapsed ? lastPeriodOf(span, mode) : span.from)) {
        add(eligible, cell, 1);
        if (active) add(counts, cell, 1);
        if (before) add(preceding, cell, 1);
      }
      before = active;
    }
  }
  return { counts, eligible, preceding };
}

function isActiveIn(groups: CohortGroups, i: number, span: Span, mode: LogOptions["mode"]): boolean {
  if (span.from === 0) return true;
  const { back } = groups;
  const origin = at(groups.origin, i);
  const customer = at(groups.customer, i);
  const end = at(back.starts, customer + 1);
  const first = firstAfter(back.when, at(back.starts, customer), end, origin + span.from - 1);
  return first < end && (mode === "on_or_after" || at(back.when, first) <= origin + span.to);
}
