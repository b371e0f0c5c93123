import { ownTable } from "./beside";
import { type Assigning, fillAmount, fillCounts, fillEnd, fillPeriod, take } from "./fill";
import { namesEvent, namesOther } from "./heading-kinds";
import { rolesOf, strengthOf } from "./headings";
import type { ColumnKind } from "./kinds";
import { isNumeric } from "./narrow";
import { score, suits } from "./suits";
import type { Detection, LayoutName, RoleName, Roles } from "./table";
import { rolesOfLayout, type WantedRole } from "./wanted";
import { numbersRows, otherColumns } from "./wide";

/**
 * A column for each role of a layout: by the heading's word first, then by the look of the cells. Every column is used
 * once, save that rosters may have a single period. Optional roles are filled by a heading only, save a summary's periods
 * and start, and where there are no headings the end of a contract and the only column that can be an amount.
 */
export function assignRoles(detection: Detection, layout: LayoutName): Roles {
  const at: Assigning = { detection: ownTable(detection), layout, taken: new Set(), roles: {} };
  if (layout === "rosters" && assignRosters(at)) return at.roles;
  if (layout === "matrix") assignPeriods(at, at.detection.periods);
  const wanted = rolesOfLayout(layout, layout === "rosters" ? { customer: 0 } : {}).filter(
    ({ name }) => name !== "firstPeriod" && name !== "lastPeriod",
  );
  for (const { name } of byStrength(at, wanted)) take(at, name, byHeading(at, name));
  if (isPriceOfOne(at)) delete at.roles.amount;
  if (layout === "periods") fillCounts(at);
  for (const { name, required } of wanted)
    if (required && at.roles[name] === undefined) take(at, name, byValues(at, name));
  if (layout === "subscriptions") fillEnd(at);
  if (layout === "periods" || layout === "movements") fillPeriod(at);
  if (layout === "log" || layout === "subscriptions") fillAmount(at);
  if (layout === "matrix" && at.roles.firstPeriod === undefined) assignPeriods(at, periodsByValues(at));
  return at.roles;
}

/** A unit price beside a quantity is no amount: the two would have to be multiplied. */
function isPriceOfOne({ detection, roles }: Assigning): boolean {
  const heading = roles.amount === undefined ? "" : (detection.headings[roles.amount] ?? "");
  const isWeak = heading !== "" && strengthOf(heading, "amount") <= 1.5 && /price|单价|价格/i.test(heading);
  return isWeak && detection.headings.some((other) => /quantity|qty|units|数量|件数/i.test(other));
}

/** Roles in the order in which a heading says them most surely: "Date" is a day before it is a period. */
function byStrength({ detection, layout }: Assigning, wanted: readonly WantedRole[]): readonly WantedRole[] {
  const most = ({ name }: WantedRole): number =>
    Math.max(
      0,
      ...detection.headings.map((heading, column) => score(detection, layout, name, heading, column)),
    );
  const surest = new Map(wanted.map((role) => [role, most(role)]));
  return [...wanted].sort((a, b) => (surest.get(b) ?? 0) - (surest.get(a) ?? 0));
}

function byHeading({ detection, layout, taken }: Assigning, role: RoleName): number | undefined {
  let best: number | undefined;
  let most = 0.1;
  detection.headings.forEach((heading, column) => {
    const points = taken.has(column) ? 0 : score(detection, layout, role, heading, column);
    if (points <= most) return;
    best = column;
    most = points;
  });
  return best;
}

/** For a role that no heading says: the look of the cells, with less faith in a column whose heading says something else. */
function byValues({ detection, layout, taken }: Assigning, role: RoleName): number | undefined {
  const { kinds, headings, sums } = detection;
  let best: number | undefined;
  let most = 0.1;
  kinds.forEach((kind, column) => {
    if (taken.has(column) || kind.filled === 0 || sums.includes(column)) return;
    const heading = headings[column] ?? "";
    const says = rolesOf(heading);
    const other =
      says.length > 0 || namesOther(heading) || namesEvent(heading) || numbersRows(heading) ? 0.3 : 1;
    const points = suits(layout, role)(kind) * other;
    if (points <= most) return;
    best = column;
    most = points;
  });
  return best;
}

function assignPeriods(at: Assigning, columns: readonly number[]): void {
  if (columns.length === 0) return;
  at.roles.firstPeriod = columns[0] as number;
  at.roles.lastPeriod = columns[columns.length - 1] as number;
  for (const column of columns) at.taken.add(column);
}

/** Without telling headings, the columns from the first mark or amount to the last. */
function periodsByValues({ detection, taken }: Assigning): number[] {
  const { kinds, sums } = detection;
  return kinds.flatMap((kind, column) =>
    !taken.has(column) && !sums.includes(column) && (kind.mark > 0.5 || isNumeric(kind)) ? [column] : [],
  );
}

/** The columns of lists; false where the rosters have a row a customer and period. */
function assignRosters(at: Assigning): boolean {
  const { detection } = at;
  const { periods, kinds } = detection;
  if (periods.length >= 2) {
    assignPeriods(at, periods);
    return true;
  }
  const columns = otherColumns(detection);
  const long = columns.some((column) => {
    const kind = kinds[column] as ColumnKind;
    return (
      strengthOf(detection.headings[column] ?? "", "period") >= 1 || kind.period > 0.6 || kind.date > 0.6
    );
  });
  if (long && columns.length >= 2) return false;
  assignPeriods(
    at,
    periods.length === 1 && columns.length === 0 ? periods : [...columns, ...periods].sort((a, b) => a - b),
  );
  return at.roles.firstPeriod !== undefined;
}
