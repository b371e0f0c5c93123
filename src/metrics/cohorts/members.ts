import type { LogOptions } from "../../plan/options";
import { at } from "../column";
import type { CohortGroups } from "./cohort-groups";
import { tallyPeriods } from "./tally";
import { type Span, tallyBrackets } from "./tally-brackets";

/** So many members are looked at in one go: a row each, so that memory stays small. */
const AT_ONCE = 4096;

/**
 * Which members stand behind a cell: those of `members` that are eligible in the column, or active in it. They are counted
 * by the very tallies that the tables are made of, a row a member. `reach` = the last period that counts, a member.
 */
export function membersIn(
  groups: CohortGroups,
  reach: Int32Array,
  members: Int32Array,
  column: Span,
  { mode, brackets }: Pick<LogOptions, "mode" | "brackets">,
): { readonly eligible: Int32Array; readonly active: Int32Array } {
  const eligible: number[] = [];
  const active: number[] = [];
  const row = new Int32Array(groups.length).fill(-1);
  const columns = brackets === undefined ? column.from + 1 : 1;
  for (let from = 0; from < members.length; from += AT_ONCE) {
    const some = members.subarray(from, from + AT_ONCE);
    some.forEach((member, r) => {
      row[member] = r;
    });
    const tally =
      brackets === undefined
        ? tallyPeriods(groups, { row, reach, rows: some.length, columns }, mode)
        : tallyBrackets(groups, row, some.length, [column], mode);
    some.forEach((member, r) => {
      const cell = r * columns + columns - 1;
      if (at(tally.eligible, cell) > 0) eligible.push(member);
      if (at(tally.counts, cell) > 0) active.push(member);
      row[member] = -1;
    });
  }
  return { eligible: Int32Array.from(eligible), active: Int32Array.from(active) };
}
