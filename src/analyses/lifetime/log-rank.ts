import { logRank } from "../../metrics/lifetime/log-rank";
import { distinctTimes } from "../../metrics/lifetime/times";
import type { GroupedTenures } from "../../plan/tenures";
import type { Table } from "../../table/table";
import { InputError } from "../../words/input-error";
import { lifetimeLabels } from "../../words/labels/lifetime";
import { figuresTable } from "../figures";

/** Steps that take some 20 s in a spreadsheet: the square of the groups for every time somebody left. */
const MOST_STEPS = 2e10;
const MOST_GROUPS = 1_000;

/** The log-rank test, a row a figure, its label first. Two groups or more. Throws where nobody churned, or nothing tells groups apart. */
export function logRankTable(tenures: GroupedTenures): Table {
  const { groups, churned, duration } = tenures;
  if (!churned.includes(1)) throw new InputError("nobody-churned");
  const times = distinctTimes(duration);
  if (groups.length > MOST_GROUPS || groups.length ** 2 * times.time.length > MOST_STEPS)
    throw new InputError("too-many-groups", { groups: groups.length, times: times.time.length });
  const test = logRank(tenures, times);
  if (test === undefined) throw new InputError("no-contrast");
  return figuresTable([
    [lifetimeLabels.chiSquare, test.chiSquare],
    [lifetimeLabels.degrees, test.degrees],
    [lifetimeLabels.p, test.p],
  ]);
}
