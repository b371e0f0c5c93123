import { isBlank } from "../block";
import type { Detection, LayoutName, RoleName, Roles } from "./detect";
import { namesAnId, rolesOf } from "./headings";
import type { ColumnKind } from "./kinds";

/** The roles of the two layouts that are answered; `required` ones must have a column. */
export const rolesOfLayout: Readonly<
  Partial<Record<LayoutName, readonly { readonly name: RoleName; readonly required: boolean }[]>>
> = {
  log: [
    { name: "customer", required: true },
    { name: "date", required: true },
    { name: "amount", required: false },
    { name: "segment", required: false },
  ],
  periods: [
    { name: "period", required: false },
    { name: "start", required: false },
    { name: "new", required: true },
    { name: "end", required: true },
  ],
};

/** How well a column's cells suit a role, 0 … 1. */
const amounts = (kind: ColumnKind): number => kind.number * (1 - kind.date);
const suits: Readonly<Record<RoleName, (kind: ColumnKind) => number>> = {
  expansion: amounts,
  contraction: amounts,
  churned: amounts,
  reactivation: amounts,
  firstPeriod: () => 0,
  lastPeriod: () => 0,
  customer: (kind) =>
    kind.filled === 0 ? 0 : kind.date > 0.5 ? 0.05 : 0.3 + 0.7 * Math.min(1, kind.distinct * 2),
  date: (kind) => Math.max(kind.date, 0.05),
  amount: (kind) => kind.number * (1 - kind.date),
  segment: (kind) => kind.text * (1 - kind.distinct),
  period: (kind) => Math.max(kind.period, kind.text * 0.5),
  start: (kind) => kind.number * (1 - kind.date),
  new: (kind) => kind.number * (1 - kind.date),
  end: (kind) => kind.number * (1 - kind.date),
};

/**
 * A column for each role: the heading's word first, then the look of the cells. Every column is used once.
 * Optional roles are filled by a heading only, save the first column of a summary (its periods) and its three counts.
 */
export function assignRoles(detection: Detection, layout: LayoutName): Roles {
  const wanted = rolesOfLayout[layout] ?? [];
  const taken = new Set<number>();
  const roles: Partial<Record<RoleName, number>> = {};
  const take = (role: RoleName, column: number | undefined): void => {
    if (column === undefined) return;
    roles[role] = column;
    taken.add(column);
  };
  for (const { name } of wanted) take(name, byHeading(detection, name, taken));
  if (layout === "periods") fillCounts(detection, roles, taken, take);
  for (const { name, required } of wanted)
    if (required && roles[name] === undefined) take(name, byValues(detection, name, taken));
  return roles;
}

function byHeading(
  { headings, kinds }: Detection,
  role: RoleName,
  taken: ReadonlySet<number>,
): number | undefined {
  let best: number | undefined;
  let most = -1;
  headings.forEach((heading, column) => {
    if (taken.has(column) || !rolesOf(heading).some((known) => known === role)) return;
    const score =
      suits[role](kinds[column] as ColumnKind) + (role === "customer" && namesAnId(heading) ? 0.5 : 0);
    if (score > most) {
      best = column;
      most = score;
    }
  });
  return best;
}

function byValues({ kinds }: Detection, role: RoleName, taken: ReadonlySet<number>): number | undefined {
  let best: number | undefined;
  let most = 0.1;
  kinds.forEach((kind, column) => {
    const score = taken.has(column) ? 0 : suits[role](kind);
    if (score > most) {
      best = column;
      most = score;
    }
  });
  return best;
}

/** Unnamed columns of a summary: the first that reads as periods, then its counts from left to right. */
function fillCounts(
  { kinds, headings }: Detection,
  roles: Partial<Record<RoleName, number>>,
  taken: ReadonlySet<number>,
  take: (role: RoleName, column: number | undefined) => void,
): void {
  if (roles.period === undefined) {
    const column = kinds.findIndex(
      (kind, i) => !taken.has(i) && kind.filled > 0 && (kind.period > 0.6 || kind.text > 0.6),
    );
    take("period", column < 0 ? undefined : column);
  }
  if (roles.new !== undefined || roles.end !== undefined) return;
  const counts = kinds.flatMap((kind, i) =>
    !taken.has(i) && kind.number > 0.6 && kind.date < 0.5 && isBlank(headings[i]) ? [i] : [],
  );
  if (counts.length >= 3) {
    take("start", counts[0]);
    take("new", counts[1]);
    take("end", counts[2]);
  } else if (counts.length === 2) {
    take("new", counts[0]);
    take("end", counts[1]);
  }
}
