import { at } from "../column";
import { isSameSum, sumAt } from "../sums";
import type { ContractSteps } from "./contract-steps";
import { countTally, type Span, sumTally } from "./range-tally";

/** What happened up to the end of each period of a span, against so many periods before: customers, and their revenue. */
export interface SubscriptionTallies {
  readonly end: Int32Array;
  readonly new: Int32Array;
  readonly reactivated: Int32Array;
  readonly lost: Int32Array;
  readonly revenue: {
    readonly end: Float64Array;
    readonly new: Float64Array;
    readonly reactivation: Float64Array;
    readonly expansion: Float64Array;
    readonly contraction: Float64Array;
    readonly churned: Float64Array;
  };
}

/**
 * Lays each customer's steps beside the same steps `lag` periods later: between two changes of either nothing differs, so the cost is
 * that of the changes, not of the periods. Revenue is all 0 where contracts carry no amounts.
 * New = there at the end, not at the start, and no customer on any day up to the start; reactivated = a customer before.
 */
export function subscriptionTallies(steps: ContractSteps, span: Span, lag: number): SubscriptionTallies {
  const { starts, when, running, revenue, joined } = steps;
  const [end, fresh, back, gone] = [countTally(span), countTally(span), countTally(span), countTally(span)];
  const money = {
    end: sumTally(span),
    new: sumTally(span),
    reactivation: sumTally(span),
    expansion: sumTally(span),
    contraction: sumTally(span),
    churned: sumTally(span),
  };
  const isThere = (step: number): boolean => step >= 0 && at(running, step) > 0;

  /** The periods from ≤ p < until, where step `now` holds and `before` held `lag` periods earlier; −1 = none yet. */
  const tally = (from: number, until: number, now: number, before: number, firstPeriod: number): void => {
    const isNow = isThere(now);
    const wasThere = isThere(before);
    const had = revenue === undefined || !wasThere ? 0 : sumAt(revenue, before);
    const has = revenue === undefined || !isNow ? 0 : sumAt(revenue, now);
    if (isNow) {
      end.add(from, until);
      money.end.add(from, until, has);
    }
    if (isNow && !wasThere) {
      const known = Math.min(until, Math.max(from, firstPeriod + lag));
      fresh.add(from, known);
      back.add(known, until);
      money.new.add(from, known, has);
      money.reactivation.add(known, until, has);
    } else if (wasThere && !isNow) {
      gone.add(from, until);
      money.churned.add(from, until, had);
    } else if (revenue !== undefined && isNow && !isSameSum(revenue, now, before)) {
      if (has > had) money.expansion.add(from, until, has - had);
      else money.contraction.add(from, until, had - has);
    }
  };

  // Hot path: up to two million steps.
  const never = span.high + 1;
  for (let c = 0; c < steps.customers; c++) {
    const stop = at(starts, c + 1);
    let now = at(starts, c);
    let before = now;
    const first = now;
    for (;;) {
      const from = Math.min(
        now < stop ? at(when, now) : never,
        before < stop ? at(when, before) + lag : never,
      );
      if (from >= never) break;
      if (now < stop && at(when, now) === from) now++;
      if (before < stop && at(when, before) + lag === from) before++;
      const until = Math.min(
        now < stop ? at(when, now) : never,
        before < stop ? at(when, before) + lag : never,
      );
      tally(from, until, now > first ? now - 1 : -1, before > first ? before - 1 : -1, at(joined, c));
    }
  }
  return {
    end: end.totals(),
    new: fresh.totals(),
    reactivated: back.totals(),
    lost: gone.totals(),
    revenue: {
      end: money.end.totals(),
      new: money.new.totals(),
      reactivation: money.reactivation.totals(),
      expansion: money.expansion.totals(),
      contraction: money.contraction.totals(),
      churned: money.churned.totals(),
    },
  };
}
