import { type Day, dayOf, isoText } from "../../calendar/days";
import { RUNNING } from "../../plan/contracts";
import { rowsWhere } from "../customer-rows";
import { type Found, mendable, noted, rowsFound } from "../found";
import type { ContractRows } from "./rows";

const startOf = ({ contracts }: ContractRows, contract: number): Day => contracts.start[contract] as Day;
const endOf = ({ contracts }: ContractRows, contract: number): Day => contracts.end[contract] as Day;

/** Begun before 1990: mostly a two-digit year, a zero or a birthday. */
export const startsOld = (rows: ContractRows): Found | undefined => {
  const first = dayOf(1990, 1, 1);
  return rowsFound(
    "dates-old",
    rowsWhere(rows, (contract) => startOf(rows, contract) < first),
    "leave-out",
  );
};

/** Contracts that have not begun. Without a clock nothing is said. */
export const startsFuture = (rows: ContractRows, today: Day | undefined): Found | undefined =>
  today === undefined
    ? undefined
    : rowsFound(
        "starts-future",
        rowsWhere(rows, (contract) => startOf(rows, contract) > today),
        "leave-out",
        { today: isoText(today) },
      );

/** Ends that have not come: paid up to then, and there today. Nothing is known of the days after today. */
export function endsFuture(rows: ContractRows, today: Day | undefined): Found | undefined {
  if (today === undefined) return undefined;
  const places = rowsWhere(
    rows,
    (contract) =>
      endOf(rows, contract) > today && endOf(rows, contract) !== RUNNING && startOf(rows, contract) <= today,
  );
  return mendable("ends-future", places, "fix", { today: isoText(today) });
}

/** Contracts that end on the day they begin cover no day. */
export const noDays = (rows: ContractRows): Found | undefined =>
  noted(
    "contract-no-days",
    rowsWhere(rows, (contract) => startOf(rows, contract) === endOf(rows, contract)),
  );

/** Contracts of one customer that run at the same time: the customer counts once, amounts add up. */
export function overlaps(rows: ContractRows): Found | undefined {
  const { list } = rows;
  const held = new Int32Array(list.customers);
  for (const customer of list.customer) held[customer] = (held[customer] as number) + 1;
  const several: number[] = [];
  for (let contract = 0; contract < list.length; contract++)
    if ((held[list.customer[contract] as number] as number) > 1) several.push(contract);
  const customerOf = (contract: number): number => list.customer[contract] as number;
  several.sort((a, b) => customerOf(a) - customerOf(b) || startOf(rows, a) - startOf(rows, b));
  const over = new Set<number>();
  let latest = several[0];
  for (let i = 1; i < several.length; i++) {
    const [before, now] = [latest as number, several[i] as number];
    const same = customerOf(before) === customerOf(now);
    if (same && startOf(rows, now) < endOf(rows, before)) over.add(before).add(now);
    if (!same || endOf(rows, now) > endOf(rows, before)) latest = now;
  }
  const customers = new Set([...over].map(customerOf)).size;
  return noted(
    "overlapping-contracts",
    rowsWhere(rows, (contract) => over.has(contract)),
    { customers },
  );
}

/** A list in which nobody ever left: a survival curve would say nothing. */
export const noEnds = (rows: ContractRows): Found | undefined =>
  rows.contracts.end.every((end) => end === RUNNING)
    ? noted(
        "no-ends",
        rowsWhere(rows, () => true),
      )
    : undefined;
