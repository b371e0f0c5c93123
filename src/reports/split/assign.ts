import type { Day } from "../../calendar/days";
import type { ContractData, EventData, Segments } from "../data/data";

/** Which of a customer's values counts: that of the first row that has one, or of the latest. */
export type Which = "first" | "latest";

/** The segment of each customer: a number of `values`; −1 = no row by the day has one. */
export interface CustomerSegments {
  readonly heading: string;
  readonly values: readonly string[];
  readonly of: Int32Array;
}

/**
 * A customer belongs whole to one segment: the first or latest value in time that is not blank, among the rows up to a
 * day. Of rows at the same time the one further up is the earlier. Undefined where there is no column of segments.
 */
export function customerSegments(
  data: EventData | ContractData,
  which: Which,
  until: Day,
): CustomerSegments | undefined {
  const { segments } = data;
  if (segments === undefined) return undefined;
  const { heading, values } = segments;
  if (data.kind === "events") {
    const { log } = data;
    const of = assigned(log, log.day, log.second ?? log.day, segments, which, until);
    return { heading, values, of };
  }
  const { contracts } = data;
  return {
    heading,
    values,
    of: assigned(contracts, contracts.start, contracts.start, segments, which, until),
  };
}

/** A hot path: one pass over the rows. */
function assigned(
  rows: { readonly length: number; readonly customers: number; readonly customer: Int32Array },
  day: Int32Array,
  when: Int32Array | Float64Array,
  segments: Segments,
  which: Which,
  until: Day,
): Int32Array {
  const isFirst = which === "first";
  const of = new Int32Array(rows.customers).fill(-1);
  const best = new Float64Array(rows.customers);
  for (let i = 0; i < rows.length; i++) {
    const value = segments.of[i] as number;
    if (value < 0 || (day[i] as number) > until) continue;
    const customer = rows.customer[i] as number;
    const time = when[i] as number;
    const isBetter =
      of[customer] === -1 ||
      (isFirst ? time < (best[customer] as number) : time >= (best[customer] as number));
    if (!isBetter) continue;
    best[customer] = time;
    of[customer] = value;
  }
  return of;
}
