import { ownTable } from "./beside";
import type { ColumnRole } from "./heading-words";
import { namesEvent, namesOther, rolesOf, saysDay, strengthOf } from "./headings";
import type { ColumnKind } from "./kinds";
import { isDated, isNumeric, mayEnd } from "./narrow";
import type { Detection, LayoutName, RoleName, Roles } from "./table";
import { numbersRows, otherColumns } from "./wide";

/** A role of a layout; a `required` one must have a column. */
export interface WantedRole {
  readonly name: RoleName;
  readonly required: boolean;
}

const required = (name: RoleName): WantedRole => ({ name, required: true });
const optional = (name: RoleName): WantedRole => ({ name, required: false });

const wantedRoles: Readonly<Record<LayoutName, readonly WantedRole[]>> = {
  log: [required("customer"), required("date"), optional("amount"), optional("segment")],
  periods: [optional("period"), optional("start"), required("new"), required("end")],
  subscriptions: [
    required("customer"),
    required("start"),
    optional("end"),
    optional("amount"),
    optional("segment"),
  ],
  rosters: [required("firstPeriod"), required("lastPeriod"), optional("customer"), optional("period")],
  matrix: [required("customer"), required("firstPeriod"), required("lastPeriod"), optional("segment")],
  movements: [
    required("period"),
    required("start"),
    required("new"),
    optional("expansion"),
    optional("contraction"),
    required("churned"),
    optional("reactivation"),
  ],
};

/** Rosters with a row a customer and period instead of a column a period. */
const longRosters: readonly WantedRole[] = [
  required("customer"),
  required("period"),
  optional("firstPeriod"),
  optional("lastPeriod"),
];

/**
 * The roles of a layout. Rosters are either a column of ids a period or a row a customer and period: which of the two is
 * meant is told by the columns that have been assigned.
 */
export const rolesOfLayout = (layout: LayoutName, roles: Roles = {}): readonly WantedRole[] =>
  layout === "rosters" && areLong(roles) ? longRosters : wantedRoles[layout];

/** Every role a layout may have, whichever form its rosters take. */
export const everyRole = (layout: LayoutName): readonly RoleName[] =>
  wantedRoles[layout].map(({ name }) => name);

/** Whether rosters are read a row a customer and period. */
const areLong = ({ customer, period, firstPeriod, lastPeriod }: Roles): boolean =>
  (customer !== undefined && period !== undefined) ||
  (firstPeriod === undefined && lastPeriod === undefined && (customer !== undefined || period !== undefined));

/** How well a column's cells suit a role, 0 … 1. */
type Suits = (kind: ColumnKind) => number;

const counts: Suits = (kind) => (kind.filled === 0 ? 0.05 : kind.number * (1 - kind.date));
const days: Suits = (kind) => (kind.filled === 0 ? 0.05 : Math.max(kind.date, kind.serial * 0.9, 0.05));
const ends: Suits = (kind) => (mayEnd(kind) ? 1 : kind.date);
const ids: Suits = (kind) =>
  kind.filled === 0
    ? 0.01
    : (kind.date > 0.5 ? 0.05 : 0.3 + 0.7 * Math.min(1, kind.distinct * 2)) * (0.2 + kind.filled);
/** What all rows have in common tells no groups apart. */
const groups: Suits = (kind) => (kind.values < 2 || kind.date > 0.5 ? 0 : 0.2 + 0.8 * (1 - kind.distinct));
const names: Suits = (kind) => (kind.filled === 0 ? 0 : Math.max(kind.period, kind.text * 0.5, 0.1));

const always: Readonly<Record<RoleName, Suits>> = {
  customer: ids,
  date: days,
  amount: counts,
  segment: groups,
  period: names,
  start: counts,
  new: counts,
  end: counts,
  expansion: counts,
  contraction: counts,
  churned: counts,
  reactivation: counts,
  firstPeriod: () => 0,
  lastPeriod: () => 0,
};
const ofContracts: Partial<Record<RoleName, Suits>> = { start: days, end: ends };

const suits = (layout: LayoutName, role: RoleName): Suits =>
  (layout === "subscriptions" ? ofContracts[role] : undefined) ?? always[role];

interface Assigning {
  readonly detection: Detection;
  readonly layout: LayoutName;
  readonly taken: Set<number>;
  readonly roles: Partial<Record<RoleName, number>>;
}

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

function take({ roles, taken }: Assigning, role: RoleName, column: number | undefined): void {
  if (column === undefined) return;
  roles[role] = column;
  taken.add(column);
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

/** "Joined" and "Left" are starts and ends of contracts, and no counts at a period's start and end. */
const isMisled = (layout: LayoutName, role: RoleName, heading: string): boolean =>
  layout !== "subscriptions" && (role === "start" || role === "end") && saysDay(heading);

const score = (
  { kinds }: Detection,
  layout: LayoutName,
  role: RoleName,
  heading: string,
  column: number,
): number =>
  role === "firstPeriod" || role === "lastPeriod" || isMisled(layout, role, heading)
    ? 0
    : strengthOf(heading, role as ColumnRole) * suits(layout, role)(kinds[column] as ColumnKind);

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

/** Counts of a summary without headings: two or three numbers from left to right. */
function fillCounts(at: Assigning): void {
  const { detection, taken, roles } = at;
  if (roles.new !== undefined || roles.end !== undefined) return;
  fillPeriod(at);
  const columns = detection.kinds.flatMap((kind, column) =>
    !taken.has(column) &&
    kind.number > 0.6 &&
    kind.date < 0.5 &&
    rolesOf(detection.headings[column] ?? "").length === 0
      ? [column]
      : [],
  );
  if (columns.length >= 3) {
    take(at, "start", columns[0]);
    take(at, "new", columns[1]);
    take(at, "end", columns[2]);
  } else if (columns.length === 2) {
    take(at, "new", columns[0]);
    take(at, "end", columns[1]);
  }
}

/** The periods of a table of counts: the first column that reads as such, else the first of words. */
function fillPeriod(at: Assigning): void {
  const { detection, taken, roles } = at;
  if (roles.period !== undefined) return;
  const free = (fits: (kind: ColumnKind) => boolean): number =>
    detection.kinds.findIndex((kind, column) => !taken.has(column) && kind.filled > 0 && fits(kind));
  const column = [free((kind) => kind.period > 0.6), free((kind) => kind.text > 0.6)].find((one) => one >= 0);
  take(at, "period", column);
}

/** The end of contracts by its look: the days after those of the start. */
function fillEnd(at: Assigning): void {
  const { detection, taken, roles } = at;
  if (roles.end !== undefined) return;
  const column = detection.kinds.findIndex(
    (kind, i) =>
      !taken.has(i) &&
      kind.filled > 0 &&
      kind.date + kind.running > 0.8 &&
      kind.date > 0 &&
      rolesOf(detection.headings[i] ?? "").length === 0 &&
      i > (roles.start ?? 0),
  );
  take(at, "end", column < 0 ? undefined : column);
}

/** Without headings the only column left that holds numbers is taken for amounts. */
function fillAmount(at: Assigning): void {
  const { detection, taken, roles } = at;
  if (roles.amount !== undefined || detection.frame.header !== undefined) return;
  const columns = detection.kinds.flatMap((kind, column) =>
    !taken.has(column) && isNumeric(kind) && !isDated(kind) && kind.filled > 0 ? [column] : [],
  );
  if (columns.length === 1) take(at, "amount", columns[0]);
}
