import { type Block, isBlank } from "../../findings/block";
import type { Roles } from "../../findings/layout/detect";
import type { BoxPlan } from "../../plan/boxes";
import type { LogOptions } from "../../plan/options";
import type { EventData, MovementData, PeriodData, WizardData } from "../../reports/data/data";
import { type EventRow, KEY, keyOf, keyText, momentOf } from "../../translate/native/event-rows";
import {
  call,
  cell,
  type Expression,
  exactly,
  expression,
  operation,
} from "../../translate/native/expression";
import type { PeriodCells } from "../../translate/native/period-table";
import type { NativeSource } from "../../translate/native/table";
import type { Text } from "../../words/text";
import { nativeWords } from "../../words/wizard-native";

/** Where native formulas read from, and how many of the user's cells had to be written as they were read. */
export type FoundSource =
  | { readonly source: NativeSource; readonly constants: number }
  | { readonly why: Text };

const DAY_SECONDS = 86_400;
/** Excel counts a day that never was, 1900-02-29; from the day after it on all programs agree. */
const FIRST_COMMON_DAY = 61;
/** Excel compares no longer texts. */
const LONGEST_KEY = 150;

/** A range as it was understood: what of it formulas can refer to. */
export interface ReadCells {
  readonly block: Block;
  readonly roles: Roles;
  readonly data: WizardData | undefined;
}

/** The user's cells as native formulas read them. */
export function nativeSource(read: ReadCells, plans: readonly BoxPlan[]): FoundSource {
  const { data } = read;
  if (data?.kind === "events" && data.layout === "log") return eventSource(read, data, plans);
  if (data?.kind === "periods") return periodSource(read, data);
  if (data?.kind === "movements") return movementSource(read, data);
  return { why: nativeWords.whyLayout };
}

const movementRoles = ["start", "new", "reactivation", "expansion", "contraction", "churned"] as const;

/** Losses are said as positive amounts, however the sheet signs them. */
function movementSource({ block, roles }: ReadCells, { movements }: MovementData): FoundSource {
  let constants = 0;
  const rows = movements.map((movement) =>
    movementRoles.map((name): Expression | undefined => {
      const column = roles[name];
      if (column === undefined) return undefined;
      const amount = movement[name];
      const raw = block.cells[movement.row]?.[column];
      const at = cell("source", block.firstRow + movement.row, block.firstColumn + column);
      if (amount === undefined || raw === amount) return at;
      if (typeof raw === "number" && -raw === amount)
        return call("IF", call("ISNUMBER", at), operation(0, "-", at), "");
      constants++;
      return exactly(amount);
    }),
  );
  return { source: { kind: "movements", rows }, constants };
}

/** The options that the rows are read with: those of the first table that counts rows. */
function optionsOf(plans: readonly BoxPlan[]): LogOptions | undefined {
  for (const plan of plans) {
    if (plan.analysis === "cohort" || plan.analysis === "curve" || plan.analysis === "cohort-value")
      return plan.options;
  }
  for (const plan of plans) {
    // A life cycle and a table of revenue know no elapsed windows.
    if (plan.analysis === "lifecycle" || plan.analysis === "revenue") {
      const { window: _, ...options } = plan.options;
      return options;
    }
  }
  return undefined;
}

function eventSource({ block, roles }: ReadCells, data: EventData, plans: readonly BoxPlan[]): FoundSource {
  const options = optionsOf(plans);
  const { log } = data;
  if (options === undefined || roles.customer === undefined || roles.date === undefined)
    return { why: nativeWords.whyLayout };
  if (log.firstDay < FIRST_COMMON_DAY) return { why: nativeWords.whyEarly };
  const elapsed = options.window !== undefined;
  if (elapsed && plans.some(({ analysis }) => analysis === "revenue"))
    return { why: nativeWords.whyTwoCalendars };
  const amounts = plans.some(({ analysis }) => ofMoney.includes(analysis))
    ? amountsOf(block, roles, data)
    : undefined;
  const keys = keysOf(log.ids);
  const rows: EventRow[] = [];
  let constants = 0;
  for (let event = 0; event < log.length; event++) {
    const row = data.rowOf(event);
    const at = (column: number): Expression =>
      cell("source", block.firstRow + row, block.firstColumn + column);
    const raw = block.cells[row] ?? [];
    const amount = amounts?.(event, at);
    if (amount === "unreadable") continue;
    if (amount?.isConstant) constants++;
    const id = keys[log.customer[event] as number] as Key;
    const moment = elapsed ? secondOf(log, event) : (log.day[event] as number);
    const reads = {
      customer: !id.own && readsAs(raw[roles.customer], id.id),
      moment: readsMoment(raw[roles.date], moment, elapsed),
    };
    if (!reads.customer) constants++;
    if (!reads.moment) constants++;
    rows.push({
      customer: reads.customer
        ? keyOf(at(roles.customer))
        : unlessBlank(at(roles.customer), expression(id.key)),
      moment: reads.moment
        ? momentOf(at(roles.date), elapsed)
        : unlessBlank(at(roles.date), expression(moment), ""),
      ...(amount === undefined ? {} : { amount: amount.cell }),
    });
  }
  return {
    source: {
      kind: "events",
      rows,
      options: { ...options, asof: options.asof ?? log.lastDay },
      firstDay: log.firstDay,
    },
    constants,
  };
}

const ofMoney: readonly BoxPlan["analysis"][] = ["revenue", "cohort-value"];

interface Amount {
  readonly cell: Expression;
  readonly isConstant: boolean;
}

/** The amount of an event: its cell where that holds a number or nothing, else the number that was read there. */
function amountsOf(
  block: Block,
  roles: Roles,
  data: EventData,
): (event: number, at: (column: number) => Expression) => Amount | "unreadable" {
  const amounts = data.amounts();
  const column = roles.amount;
  return (event, at) => {
    if (column === undefined) return "unreadable";
    const raw = block.cells[data.rowOf(event)]?.[column];
    const amount = amounts?.[event] ?? Number.NaN;
    if (raw === amount || (Number.isNaN(amount) && isBlank(raw)))
      return { cell: call("IF", call("ISNUMBER", at(column)), at(column), 0), isConstant: false };
    return Number.isNaN(amount) ? "unreadable" : { cell: exactly(amount), isConstant: true };
  };
}

/** A value as it was read, as long as there is anything in the cell. */
const unlessBlank = (at: Expression, value: Expression, otherwise = KEY): Expression =>
  call("IF", operation(at, "=", ""), otherwise, value);

const secondOf = (
  log: { readonly second?: Float64Array; readonly day: Int32Array },
  event: number,
): number =>
  log.second === undefined ? (log.day[event] as number) * DAY_SECONDS : (log.second[event] as number);

interface Key {
  readonly id: string;
  readonly key: string;
  /** The key is no key of the cell's text: two ids would share it, or it would be too long. */
  readonly own: boolean;
}

/** Spreadsheets compare texts without regard to case: of ids that differ by it alone, all but the first get a key of their own. */
function keysOf(ids: readonly string[]): Key[] {
  const taken = new Set<string>();
  return ids.map((id, customer) => {
    const folded = id.toUpperCase().toLowerCase();
    const own = taken.has(folded) || id.length > LONGEST_KEY;
    taken.add(folded);
    // A bar is never followed by a digit in a key made of a text.
    return { id, key: own ? `${keyText(id.slice(0, LONGEST_KEY))}|${customer}` : keyText(id), own };
  });
}

/** Whether TRIM of the cell is the id in every program. Long numbers, dates and logical values read differently as text. */
function readsAs(raw: unknown, id: string): boolean {
  if (typeof raw === "number") return Number.isInteger(raw) && Math.abs(raw) < 1e11 && String(raw) === id;
  if (typeof raw !== "string" || !/^ *[^\s\u200b-\u200f\u2060]+(?: [^\s\u200b-\u200f\u2060]+)* *$/.test(raw))
    return false;
  const text = raw.replace(/^ +| +$/g, "");
  return text === id || (isAscii(text) && text.toLowerCase() === id.toLowerCase());
}

const isAscii = (text: string): boolean => /^[\u0020-\u007e]*$/.test(text);

/** Whether the cell's own number is that day, or that second. */
function readsMoment(raw: unknown, moment: number, elapsed: boolean): boolean {
  if (typeof raw === "number")
    return raw < 3_000_000 && (elapsed ? Math.round(raw * DAY_SECONDS) : Math.floor(raw)) === moment;
  if (Object.prototype.toString.call(raw) !== "[object Date]") return false;
  return !elapsed || (raw as { getTime(): number }).getTime() % 1000 === 0;
}

function periodSource({ block, roles }: ReadCells, { periods }: PeriodData): FoundSource {
  let constants = 0;
  const counted = periods.counted;
  const rows = counted.map((read): PeriodCells => {
    const count = (column: number | undefined, value: number | undefined): Expression | undefined => {
      if (column === undefined) return undefined;
      const raw = block.cells[read.row]?.[column];
      const at = cell("source", block.firstRow + read.row, block.firstColumn + column);
      if (value === undefined || typeof raw === "number") return at;
      constants++;
      return exactly(value);
    };
    return {
      start: count(roles.start, read.start),
      joined: count(roles.new, read.joined),
      end: count(roles.end, read.end),
    };
  });
  return { source: { kind: "periods", rows }, constants };
}
