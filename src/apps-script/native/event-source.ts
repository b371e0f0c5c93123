import { type Block, isBlank } from "../../findings/block";
import type { Roles } from "../../findings/layout/detect";
import type { BoxPlan } from "../../plan/boxes";
import type { LogOptions } from "../../plan/options";
import type { EventData } from "../../reports/data/data";
import {
  call,
  cell,
  type Expression,
  exactly,
  expression,
  operation,
} from "../../translate/native/expression";
import { KEY, keyOf, momentOf } from "../../translate/native/keys";
import type { EventRow } from "../../translate/native/read-from";
import { nativeWords } from "../../words/wizard-native";
import {
  type CellAt,
  FIRST_COMMON_DAY,
  type FromCell,
  type Key,
  keysOf,
  readsAs,
  readsMoment,
  unlessBlank,
} from "./from-cell";
import type { FoundSource, ReadCells } from "./read-cells";

const DAY_SECONDS = 86_400;
/** A life cycle, a table of revenue and how long customers stay know no elapsed windows. */
const inPeriods = ({ window: _, ...options }: LogOptions): LogOptions => options;

/** The options that the rows are read with: those of the first table that counts rows. */
function optionsOf(plans: readonly BoxPlan[]): LogOptions | undefined {
  for (const plan of plans) {
    if (plan.analysis === "cohort" || plan.analysis === "curve" || plan.analysis === "cohort-value")
      return plan.options;
  }
  for (const plan of plans) {
    if (plan.analysis === "lifecycle" || plan.analysis === "revenue") return inPeriods(plan.options);
    if (plan.analysis !== "values" || typeof plan.native !== "object") continue;
    if (plan.native.say === "survival-of-log") return inPeriods(plan.native.options);
  }
  return undefined;
}

/** The rows of a log, of lists or of a matrix: a row of the helper sheet for each event that counts. */
export function eventSource(
  { block, roles }: ReadCells,
  data: EventData,
  plans: readonly BoxPlan[],
): FoundSource {
  const options = optionsOf(plans);
  const { log } = data;
  if (options === undefined) return { why: nativeWords.whyLayout };
  if (log.firstDay < FIRST_COMMON_DAY) return { why: nativeWords.whyEarly };
  const elapsed = options.window !== undefined;
  if (elapsed && plans.some(({ analysis }) => analysis === "revenue"))
    return { why: nativeWords.whyTwoCalendars };
  const amounts = plans.some(({ analysis }) => ofMoney.includes(analysis))
    ? amountsOf(block, data)
    : undefined;
  const keys = keysOf(log.ids);
  const rows: EventRow[] = [];
  let constants = 0;
  for (let event = 0; event < log.length; event++) {
    const row = data.rowOf(event);
    const at = (column: number): Expression =>
      cell("source", block.firstRow + row, block.firstColumn + column);
    const raw = block.cells[row] ?? [];
    const own = data.cellOf?.(event);
    const amount = amounts?.(event, own ?? roles.amount, at);
    if (amount === "unreadable") continue;
    if (amount?.isConstant) constants++;
    const key = keys[log.customer[event] as number] as Key;
    const moment = elapsed ? secondOf(log, event) : (log.day[event] as number);
    const customer = customerOf(data.layout, roles, own, raw, key, at);
    const time = timeOf(data.layout, roles, raw, moment, elapsed, at);
    if (customer.isConstant) constants++;
    if (time.isConstant) constants++;
    rows.push({
      customer: customer.cell,
      moment: time.cell,
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

/** Who an event is of. In a matrix the mark must still stand there, in lists the id itself says it. */
function customerOf(
  layout: EventData["layout"],
  roles: Roles,
  own: number | undefined,
  raw: readonly unknown[],
  { id, key, own: isOwn }: Key,
  at: CellAt,
): FromCell {
  const column = layout === "rosters" ? (own ?? roles.customer) : roles.customer;
  if (column === undefined) return { cell: expression(key), isConstant: true };
  const reads = !isOwn && readsAs(raw[column], id);
  const said = reads ? keyOf(at(column)) : unlessBlank(at(column), expression(key));
  if (layout !== "matrix" || own === undefined) return { cell: said, isConstant: !reads };
  const isGone = call("OR", operation(at(own), "=", ""), operation(at(own), "=", 0));
  return { cell: call("IF", isGone, KEY, said), isConstant: !reads };
}

/** When an event was: of a log its own date, else the first day of its list's or column's period. */
function timeOf(
  layout: EventData["layout"],
  roles: Roles,
  raw: readonly unknown[],
  moment: number,
  elapsed: boolean,
  at: CellAt,
): FromCell {
  const column = layout === "log" ? roles.date : layout === "rosters" ? roles.period : undefined;
  if (column === undefined) return { cell: expression(moment), isConstant: false };
  if (layout === "log" && readsMoment(raw[column], moment, elapsed))
    return { cell: momentOf(at(column), elapsed), isConstant: false };
  return { cell: unlessBlank(at(column), expression(moment), ""), isConstant: layout === "log" };
}

/** The amount of an event: its cell where that holds a number or nothing, else the number that was read there. */
function amountsOf(
  block: Block,
  data: EventData,
): (event: number, column: number | undefined, at: CellAt) => FromCell | "unreadable" {
  const amounts = data.amounts();
  return (event, column, at) => {
    if (column === undefined) return "unreadable";
    const raw = block.cells[data.rowOf(event)]?.[column];
    const amount = amounts?.[event] ?? Number.NaN;
    if (raw === amount || (Number.isNaN(amount) && (isBlank(raw) || data.layout !== "log")))
      return { cell: call("IF", call("ISNUMBER", at(column)), at(column), 0), isConstant: false };
    return Number.isNaN(amount) ? "unreadable" : { cell: exactly(amount), isConstant: true };
  };
}

const secondOf = (
  log: { readonly second?: Float64Array | undefined; readonly day: Int32Array },
  event: number,
): number =>
  log.second === undefined ? (log.day[event] as number) * DAY_SECONDS : (log.second[event] as number);
