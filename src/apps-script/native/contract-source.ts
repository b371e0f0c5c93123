import { isBlank } from "../../findings/block";
import type { BoxPlan } from "../../plan/boxes";
import { RUNNING } from "../../plan/contracts";
import type { ContractData } from "../../reports/data/data";
import { FAR_DAY } from "../../translate/native/contract-cells";
import {
  call,
  cell,
  type Expression,
  exactly,
  expression,
  isNumber,
  when,
} from "../../translate/native/expression";
import { keyOf, momentOf } from "../../translate/native/keys";
import type { ContractRow, EventOptions } from "../../translate/native/read-from";
import { nativeWords } from "../../words/wizard-native";
import {
  FIRST_COMMON_DAY,
  type FromCell,
  type Key,
  keysOf,
  readsAs,
  readsMoment,
  unlessBlank,
} from "./from-cell";
import type { FoundSource, ReadCells } from "./read-cells";

/** Limits of a list of contracts are said at 95 %. */
const CONFIDENCE = 0.95;

/** The options that the contracts are read with: those of the first table that counts them. */
function optionsOf(plans: readonly BoxPlan[], asof: number): EventOptions | undefined {
  for (const plan of plans) {
    if (plan.analysis === "subscriptions")
      return { confidence: CONFIDENCE, ...plan.options, asof: plan.options.asof ?? asof };
    if (plan.analysis !== "values" || typeof plan.native !== "object") continue;
    if ("options" in plan.native)
      return { confidence: CONFIDENCE, ...plan.native.options, asof: plan.native.options.asof ?? asof };
  }
  return undefined;
}

/** A list of contracts: a row of the helper sheet for each contract that counts. */
export function contractSource(
  { block, roles }: ReadCells,
  { contracts, rowOf }: ContractData,
  plans: readonly BoxPlan[],
): FoundSource {
  const options = optionsOf(plans, contracts.lastDay);
  if (options === undefined || roles.customer === undefined || roles.start === undefined)
    return { why: nativeWords.whyLayout };
  if (contracts.firstDay < FIRST_COMMON_DAY) return { why: nativeWords.whyEarly };
  const { customer, start, end, amount } = roles;
  const keys = keysOf(contracts.ids);
  const rows: ContractRow[] = [];
  let constants = 0;
  for (let i = 0; i < contracts.length; i++) {
    const row = rowOf(i);
    const raw = block.cells[row] ?? [];
    const at = (column: number): Expression =>
      cell("source", block.firstRow + row, block.firstColumn + column);
    const key = keys[contracts.customer[i] as number] as Key;
    const swapped = end !== undefined && isAfter(raw[start], raw[end]);
    const sum = contracts.amount?.[i];
    const read = {
      customer:
        readsAs(raw[customer], key.id) && !key.own
          ? said(keyOf(at(customer)))
          : kept(unlessBlank(at(customer), expression(key.key))),
      start: startOf(at(start), raw[start], contracts.start[i] as number, swapped),
      end:
        end === undefined
          ? said(expression(FAR_DAY))
          : endOf(at(end), raw[end], contracts.end[i] as number, swapped),
      ...(sum === undefined || amount === undefined
        ? {}
        : { amount: amountOf(at(amount), raw[amount], sum) }),
    };
    constants += Object.values(read).filter(({ isConstant }) => isConstant).length;
    rows.push({
      customer: read.customer.cell,
      start: read.start.cell,
      end: read.end.cell,
      ...(read.amount === undefined ? {} : { amount: read.amount.cell }),
    });
  }
  return { source: { kind: "contracts", rows, options, firstDay: contracts.firstDay }, constants };
}

const said = (formula: Expression): FromCell => ({ cell: formula, isConstant: false });
const kept = (value: Expression): FromCell => ({ cell: value, isConstant: true });

const startOf = (at: Expression, raw: unknown, day: number, swapped: boolean): FromCell =>
  !swapped && readsMoment(raw, day, false)
    ? said(momentOf(at, false))
    : kept(unlessBlank(at, expression(day), ""));

/** A cell without a number, blank or with a word for it, is a contract that runs. */
function endOf(at: Expression, raw: unknown, day: number, swapped: boolean): FromCell {
  const runs = day === RUNNING;
  const reads = isDated(raw) ? !swapped && (runs ? isFar(raw) : readsMoment(raw, day, false)) : runs;
  return reads ? said(when(isNumber(at), call("INT", at), FAR_DAY)) : kept(expression(runs ? FAR_DAY : day));
}

const amountOf = (at: Expression, raw: unknown, sum: number): FromCell =>
  raw === sum || (sum === 0 && isBlank(raw)) ? said(when(isNumber(at), at, 0)) : kept(exactly(sum));

const isDate = (raw: unknown): raw is { getTime(): number; getUTCFullYear(): number } =>
  Object.prototype.toString.call(raw) === "[object Date]";

const isDated = (raw: unknown): boolean => typeof raw === "number" || isDate(raw);

/** Days that dates of the year 9999 stand at; both ways in which they are said mean that there is no end. */
const isFar = (raw: unknown): boolean =>
  isDate(raw) ? raw.getUTCFullYear() >= 9999 : typeof raw === "number" && raw >= FAR_DAY - 364;

/** Whether two cells with days are read the other way round. */
function isAfter(start: unknown, end: unknown): boolean {
  if (typeof start === "number" && typeof end === "number") return start > end;
  return isDate(start) && isDate(end) && start.getTime() > end.getTime();
}
