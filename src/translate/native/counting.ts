import type { LogOptions } from "../../plan/options";
import type { ContractCells, ContractColumn } from "./contract-columns";
import type { EventSheet } from "./event-rows";
import { call, type Expression, expression, operation } from "./expression";
import type { EventColumn } from "./read-from";

/** A column of a cohort table: the periods it covers, and its number as the sheet says it (a heading, or a whole number). */
export interface Slot {
  readonly from: number;
  readonly to: number;
  readonly single: boolean;
  readonly number: Expression;
}

/** A condition of COUNTIFS: a column and what its cells must be. */
export type Condition = readonly [column: Expression, must: Expression];

type Counted = Pick<LogOptions, "mode" | "brackets" | "window">;

/** Columns of the helper sheet that a way of counting needs. */
export function columnsOfMode({ mode, brackets, window }: Counted): EventColumn[] {
  const own: EventColumn[] =
    mode === "on_or_after"
      ? ["last"]
      : mode === "on"
        ? brackets === undefined
          ? []
          : ["before"]
        : ["order"];
  return ["cohort", "age", ...own, ...(window === undefined ? [] : (["reach"] as const))];
}

/** The same of a contract's helper sheet. */
export function contractColumnsOfMode({ mode, brackets, window }: Counted): ContractColumn[] {
  const own = {
    on: ["age", "till"],
    on_or_after: ["last"],
    on_or_before: ["second"],
    every: ["unbroken"],
  } as const;
  return [
    ...own[mode],
    ...(brackets === undefined ? [] : (["age", "till", "before"] as const)),
    ...(window === undefined ? [] : (["reach"] as const)),
  ];
}

export const countIf = (...conditions: readonly Condition[]): Expression =>
  call("COUNTIFS", ...conditions.flat());

/** ">=" & 3: a comparison as a condition says it. */
export const against = (sign: ">=" | "<=" | "<" | ">", number: Expression | number): Expression =>
  typeof number === "number" ? expression(`${sign}${number}`) : operation(sign, "&", number);

/** The window that must be over before a customer counts in a cell; elapsed windows only. */
function followed(rows: EventSheet, slot: Slot, mode: LogOptions["mode"]): Condition[] {
  if (!rows.elapsed) return [];
  const needed = slot.single ? slot.number : mode === "on_or_after" ? slot.from : slot.to;
  return [[rows.column("reach"), against(">=", needed)]];
}

/** Customers whose cell counts: all, or with elapsed windows those whose window is over. */
export const eligibleIn = (
  rows: EventSheet,
  who: readonly Condition[],
  slot: Slot,
  mode: LogOptions["mode"],
): Expression => countIf(...who, [rows.column("kind"), expression(1)], ...followed(rows, slot, mode));

/** Customers active in a cell, as metrics/cohorts/tally.ts and tally-brackets.ts count them. */
export function activeIn(
  rows: EventSheet,
  who: readonly Condition[],
  slot: Slot,
  mode: LogOptions["mode"],
): Expression {
  if (slot.from === 0) return eligibleIn(rows, who, slot, mode);
  const also = followed(rows, slot, mode);
  if (rows.contracts !== undefined) return countIf(...who, ...covered(rows.contracts, slot, mode), ...also);
  if (mode === "on_or_after")
    return countIf(
      ...who,
      [rows.column("last"), against(">=", slot.single ? slot.number : slot.from)],
      ...also,
    );
  if (!slot.single)
    return countIf(
      ...who,
      [rows.column("age"), against(">=", slot.from)],
      [rows.column("age"), against("<=", slot.to)],
      [rows.column("before"), against("<", slot.from)],
      ...also,
    );
  switch (mode) {
    case "on":
      return countIf(...who, [rows.column("age"), slot.number], ...also);
    case "on_or_before":
      return countIf(
        ...who,
        [rows.column("order"), expression(2)],
        [rows.column("age"), against("<=", slot.number)],
        ...also,
      );
    case "every":
      return countIf(
        ...who,
        [rows.column("age"), slot.number],
        [rows.column("order"), operation(slot.number, "+", 1)],
        ...also,
      );
  }
}

/** The same where each row says from which period to which the customer is there. */
function covered({ column }: ContractCells, slot: Slot, mode: LogOptions["mode"]): Condition[] {
  const { number } = slot;
  if (mode === "on_or_after") return [[column("last"), against(">=", slot.single ? number : slot.from)]];
  if (!slot.single)
    return [
      [column("till"), against(">=", slot.from)],
      [column("age"), against("<=", slot.to)],
      [column("before"), against("<", slot.from)],
    ];
  switch (mode) {
    case "on":
      return [
        [column("age"), against("<=", number)],
        [column("till"), against(">=", number)],
      ];
    case "on_or_before":
      return [[column("second"), against("<=", number)]];
    case "every":
      return [[column("unbroken"), against(">=", number)]];
  }
}

/** The period that must be over before a cell is finished. */
const lastPeriodOf = (slot: Slot, mode: LogOptions["mode"]): Expression =>
  slot.single ? slot.number : expression(mode === "on_or_after" ? slot.from : slot.to);

/** Customers of the cohorts whose cell is finished: what pooled averages and curves are counted from. */
export const finishedOnly = (rows: EventSheet, slot: Slot, mode: LogOptions["mode"]): Condition[] =>
  rows.elapsed
    ? []
    : [
        [
          rows.column("cohort"),
          operation("<=", "&", operation(rows.lastOver, "-", lastPeriodOf(slot, mode))),
        ],
      ];
