import type { CustomerSummary } from "../../metrics/lifetime/customer-summary";
import { expectedPurchaseValue } from "../../metrics/lifetime/gamma-gamma-fit";
import { finite } from "../../metrics/rates/rates";
import type { EventLog } from "../../plan/log";
import type { PurchaseValues } from "../../plan/purchases";
import type { Table } from "../../table/table";
import { InputError } from "../../words/input-error";
import { purchaseLabels as labels } from "../../words/labels/purchases";
import { requireRoom } from "../events";
import { type SummaryPlan, summaryColumns, summaryOf } from "./customer-summary";
import { expectations } from "./expectations";
import { requireBgnbd, requireGammaGamma } from "./purchases-fits";

export interface ForecastPlan extends SummaryPlan {
  /** How far ahead, in the plan's unit of time. */
  readonly horizon: number;
}

/**
 * What to expect of each customer: BG/NBD fitted on all of them gives the chance to be alive and the purchases, Gamma–Gamma on those with
 * repeat purchases the value of one. The values are blank where the log has no amounts. Throws where a fit does not settle.
 */
export function customerForecastTable(log: EventLog, plan: ForecastPlan): Table {
  if (plan.horizon < 0) throw new InputError("negative-horizon", { horizon: plan.horizon });
  const summary = summaryOf(log, plan);
  const { customer, frequency, recency, age, value } = summary;
  requireRoom(customer.length, 8);
  const { alive, ifAlive } = expectations(requireBgnbd(summary), summary, plan.horizon);
  const model = value === undefined ? undefined : requireGammaGamma(repeatValues(summary, log.ids));
  return {
    columns: [
      ...summaryColumns,
      { heading: labels.alive, unit: "rate" },
      { heading: labels.purchases, unit: "number" },
      { heading: labels.one, unit: "money" },
      { heading: labels.expectedValue, unit: "money" },
    ],
    rows: Array.from(customer, (who, i) => {
      const bought = (ifAlive[i] as number) * (alive[i] as number);
      const one = model && expectedPurchaseValue(model, frequency[i] as number, value?.[i] ?? 0);
      return [
        log.ids[who],
        frequency[i],
        recency[i],
        age[i],
        alive[i],
        finite(bought),
        finite(one),
        finite(one === undefined ? undefined : one * bought),
      ];
    }),
    summaryRows: 0,
    notes: [],
  };
}

/** Customers with repeat purchases; throws where their mean value is not above 0. */
function repeatValues(
  { customer, frequency, value }: CustomerSummary,
  ids: readonly string[],
): PurchaseValues {
  const has = (_: unknown, i: number): boolean => (frequency[i] as number) > 0;
  const values = (value ?? new Float64Array(0)).filter(has);
  const bad = values.findIndex((one) => !(one > 0));
  if (bad >= 0)
    throw new InputError("customer-value-not-positive", {
      customer: ids[customer.filter(has)[bad] as number] ?? "",
      value: values[bad] as number,
    });
  return { frequency: frequency.filter(has), value: values };
}
