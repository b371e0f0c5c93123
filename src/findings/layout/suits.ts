import { saysDay } from "./heading-kinds";
import type { ColumnRole } from "./heading-words";
import { strengthOf } from "./headings";
import type { ColumnKind } from "./kinds";
import { mayEnd } from "./narrow";
import type { LayoutName, RoleName, TableColumns } from "./table";

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

export const suits = (layout: LayoutName, role: RoleName): Suits =>
  (layout === "subscriptions" ? ofContracts[role] : undefined) ?? always[role];

/** "Joined" and "Left" are starts and ends of contracts, and no counts at a period's start and end. */
const isMisled = (layout: LayoutName, role: RoleName, heading: string): boolean =>
  layout !== "subscriptions" && (role === "start" || role === "end") && saysDay(heading);

/** How much speaks for a column by its heading and its cells: 0 … 3. */
export const score = (
  { kinds }: TableColumns,
  layout: LayoutName,
  role: RoleName,
  heading: string,
  column: number,
): number =>
  role === "firstPeriod" || role === "lastPeriod" || isMisled(layout, role, heading)
    ? 0
    : strengthOf(heading, role as ColumnRole) * suits(layout, role)(kinds[column] as ColumnKind);
