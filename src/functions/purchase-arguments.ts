import type { SummaryPlan } from "../analyses/lifetime/customer-summary";
import { type TimeUnit, unitDays } from "../metrics/lifetime/customer-summary";
import type { EventLog } from "../plan/log";
import { isBlank, plainText } from "../sheet/cells";
import type { Host } from "../sheet/host";
import { readLog } from "../sheet/rows/log";
import { oneChoice, oneDay } from "../sheet/single-values";

const units = Object.keys(unitDays) as TimeUnit[];

/** The log is read as it stands: these functions take no options. */
const rules = { errors: "stop", exclude: [], case: "exact" } as const;

/** The arguments at the end of CUSTOMER_SUMMARY and CUSTOMER_FORECAST: [amounts], [unit], [asof]. */
export interface PurchaseArguments {
  readonly amounts: unknown;
  readonly plan: SummaryPlan;
}

/** Reads them. Where a unit's name stands in the place of the amounts, those were left out, and the unit and what follows moved up. */
export function purchaseArguments([amounts, unit, asof]: readonly unknown[], host: Host): PurchaseArguments {
  if (namesUnit(amounts)) return purchaseArguments(["", amounts, isBlank(asof) ? unit : asof], host);
  return {
    amounts: !Array.isArray(amounts) && isBlank(amounts) ? undefined : amounts,
    plan: {
      unit: oneChoice(unit, "unit", units, host) ?? "week",
      asof: oneDay(asof, "asof", host),
    },
  };
}

const namesUnit = (arg: unknown): boolean =>
  typeof arg === "string" && (units as string[]).includes(plainText(arg).toLowerCase());

/** The log of customers, dates and, where given, amounts. */
export const purchaseLog = (customers: unknown, dates: unknown, amounts: unknown, host: Host): EventLog =>
  readLog(amounts === undefined ? { customers, dates } : { customers, dates, amounts }, rules, host).log;
