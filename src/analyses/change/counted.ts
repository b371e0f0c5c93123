import type { Kept } from "../../metrics/certainty/fisher";
import { membersIn } from "../../metrics/cohorts/members";
import { tallyPeriods } from "../../metrics/cohorts/tally";
import type { Contracts } from "../../plan/contracts";
import type { EventLog } from "../../plan/log";
import type { LogOptions } from "../../plan/options";
import type { Followed, Options } from "./followed";

const DAY = 86_400;

/** How customers were retained, by group and period after joining: at row × columns + k. */
export interface Counted {
  readonly rows: number;
  readonly columns: number;
  readonly eligible: Int32Array;
  readonly retained: Int32Array;
}

/** The customers counted: those in a group who were followed through period k; −1 for the others. */
export const countedRows = ({ reach }: Followed, of: Int32Array, k: number): Int32Array =>
  of.map((group, i) => ((reach[i] as number) >= k ? group : -1));

/** Counts each group at every period up to the last that any of its customers was followed through, `most` at most. */
export function countGroups(
  followed: Followed,
  row: Int32Array,
  rows: number,
  mode: LogOptions["mode"],
  most: number,
): Counted {
  let last = 0;
  row.forEach((group, i) => {
    if (group >= 0) last = Math.max(last, followed.reach[i] as number);
  });
  const columns = Math.min(last, most) + 1;
  const { counts, eligible } = tallyPeriods(
    followed.groups,
    { row, reach: followed.reach, rows, columns },
    mode,
  );
  return { rows, columns, eligible, retained: counts };
}

export const keptOf = ({ columns, eligible, retained }: Counted, row: number, k: number): Kept => ({
  kept: retained[row * columns + k] as number,
  start: eligible[row * columns + k] as number,
});

/** The customers among some members who were followed through period k, or were retained besides. */
export function followedCustomers(
  { groups, reach }: Followed,
  isIn: (member: number) => boolean,
  k: number,
  mode: LogOptions["mode"],
  of: "eligible" | "active",
): number[] {
  const members = Int32Array.from({ length: groups.length }, (_, i) => i).filter((i) => isIn(i));
  const found = membersIn(groups, reach, members, { from: k, to: k }, { mode });
  return Array.from(found[of], (member) => groups.customer[member] as number);
}

/** Whether a customer who joined on a day was there in period k, asked of the rows themselves. */
type Presence = (customer: number, joined: number, k: number) => boolean;

/** Those retained counted a second way, customer by customer. */
export function recount(
  followed: Followed,
  row: Int32Array,
  k: number,
  mode: LogOptions["mode"],
  there: Presence,
): number {
  const { groups, joined } = followed;
  const from = mode === "on" ? k : 1;
  let retained = 0;
  for (let i = 0; i < groups.length; i++) {
    if ((row[i] as number) < 0) continue;
    let times = 0;
    for (let p = from; p <= k; p++) if (there(groups.customer[i] as number, joined[i] as number, p)) times++;
    if (mode === "every" ? times === k : times > 0) retained++;
  }
  return retained;
}

/** Presence in a log: some event of the customer falls in the period's days, or in the window counted from the own first one. */
export function eventPresence(log: EventLog, { asof, window }: Options, { spanOf }: Followed): Presence {
  const rows = byCustomer(log);
  const secondOf = (row: number): number => log.second?.[row] ?? (log.day[row] as number) * DAY;
  return (customer, joined, k) => {
    const own = (rows[customer] ?? []).filter((row) => (log.day[row] as number) <= asof);
    if (window === undefined) {
      const [first, last] = spanOf(joined, k);
      return own.some((row) => (log.day[row] as number) >= first && (log.day[row] as number) <= last);
    }
    const begin = Math.min(...own.map(secondOf)) + k * window * DAY;
    return own.some((row) => secondOf(row) >= begin && secondOf(row) < begin + window * DAY);
  };
}

/** Presence among contracts: one of the customer's covers the day. */
export function contractPresence(contracts: Contracts, asof: number, spanOf: Followed["spanOf"]): Presence {
  const rows = byCustomer(contracts);
  return (customer, joined, k) => {
    const [day] = spanOf(joined, k);
    return (
      rows[customer]?.some(
        (row) =>
          day <= asof && (contracts.start[row] as number) <= day && day < (contracts.end[row] as number),
      ) === true
    );
  };
}

function byCustomer(rows: {
  readonly length: number;
  readonly customers: number;
  readonly customer: Int32Array;
}) {
  const lists: number[][] = Array.from({ length: rows.customers }, () => []);
  for (let i = 0; i < rows.length; i++) lists[rows.customer[i] as number]?.push(i);
  return lists;
}
