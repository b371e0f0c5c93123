import { activeSpans, gapQuantile } from "../../metrics/lifetime/active-spans";
import { customerSummary, type TimeUnit } from "../../metrics/lifetime/customer-summary";
import { calendarOf } from "../../metrics/log-periods";
import { type Rfm, rfm } from "../../metrics/scores/rfm";
import { type Segment, segmentOf } from "../../metrics/scores/segments";
import type { EventLog } from "../../plan/log";
import { requireEvents } from "../events";
import { type Expected, expectedOf, type Foreseen } from "./expected-stake";

/** What to do about a customer. */
export type Suggestion = "winback" | "warm" | "letgo";

/** A row a customer, in order of first appearance; entry i of every column is the same customer. */
export interface WinBack extends Rfm, Foreseen {
  readonly segment: readonly Segment[];
  /** Days after the first with a purchase. */
  readonly repeats: Float64Array;
  /** Most of those who came back did so within so many days; undefined where nobody did. */
  readonly returnDays: number | undefined;
  readonly gone: Uint8Array;
  readonly suggestion: readonly Suggestion[];
  /** Rows from the most to the least at stake. */
  readonly order: Int32Array;
}

export interface WinBackPlan {
  readonly asof: number;
  readonly unit: TimeUnit;
  /** In the unit. */
  readonly horizon: number;
}

const BINS = 5;
/** The share of returns within `returnDays`. */
const RETURN_SHARE = 0.95;
/** A score from here on is worth an effort. */
const WORTH = 3;
/** Less likely than this to be still there is called gone. */
const ALIVE = 0.5;

/**
 * Whom to win back: RFM, and what BG/NBD expects. Gone is a repeat buyer whose chance to be still a customer is below a half; one who
 * bought on one day only, or where no model fits, one who has been away for longer than 95 % of all returns took (with no return at all:
 * with an R of 1 or 2). Of those gone, whoever scores 3 or more for money (for purchases without amounts) is worth winning back.
 */
export function winBack(log: EventLog, plan: WinBackPlan): WinBack {
  requireEvents(log, plan);
  const hasAmounts = log.amount !== undefined;
  const scores = rfm(log, log.amount ?? new Float64Array(log.length), plan.asof, BINS);
  const worth = hasAmounts ? scores.m : scores.f;
  const summary = customerSummary(log, plan.unit, plan.asof);
  const { expected, refusal, valued } = expectedOf(summary, scores.monetary, plan.horizon);
  const days = calendarOf({ grain: "day", weekstart: "mon", fiscal: 1, asof: plan.asof }, log.lastDay);
  const returnDays = gapQuantile(activeSpans(log, days).gaps, RETURN_SHARE);
  const gone = Uint8Array.from(scores.customer, (_, i) => {
    if (expected !== undefined && (summary.frequency[i] as number) > 0)
      return (expected.alive[i] as number) < ALIVE ? 1 : 0;
    const isAway =
      returnDays === undefined ? (scores.r[i] as number) <= 2 : (scores.recency[i] as number) > returnDays;
    return isAway ? 1 : 0;
  });
  const suggestion = Array.from(
    gone,
    (left, i): Suggestion => (left === 0 ? "warm" : (worth[i] as number) >= WORTH ? "winback" : "letgo"),
  );
  return {
    ...scores,
    segment: Array.from(scores.r, (r, i) => segmentOf(r, scores.f[i] as number, worth[i] as number, BINS)),
    repeats: summary.frequency,
    expected,
    refusal,
    valued: hasAmounts ? valued : undefined,
    returnDays,
    gone,
    suggestion,
    order: orderOf(scores, hasAmounts, suggestion, expected),
  };
}

/** From the most to the least at stake; where that is equal or unknown those to win back first, then by money or purchases, then the latest. */
function orderOf(
  { customer, monetary, frequency, recency }: Rfm,
  hasAmounts: boolean,
  suggestion: readonly Suggestion[],
  expected: Expected | undefined,
): Int32Array {
  const size = hasAmounts ? monetary : frequency;
  const stake = expected?.atStake ?? new Float64Array(customer.length);
  const first = Uint8Array.from(suggestion, (one) => (one === "winback" ? 1 : 0));
  return Int32Array.from(customer, (_, i) => i).sort(
    (a, b) =>
      (stake[b] as number) - (stake[a] as number) ||
      (first[b] as number) - (first[a] as number) ||
      (size[b] as number) - (size[a] as number) ||
      (recency[a] as number) - (recency[b] as number) ||
      a - b,
  );
}
