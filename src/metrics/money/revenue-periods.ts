import { at } from "../column";
import { finite } from "../rates/rates";
import { addSum, isSameSum, noSums, type Sums, sumAt } from "../sums";
import type { CustomerRevenue } from "./customer-revenue";
import { quickRatio } from "./rates";

/**
 * The money of one period against that of the period `lag` before: start + joined + reactivation + expansion −
 * contraction − churned = end. An amount is undefined where it is past the largest number.
 */
export interface RevenuePeriod {
  readonly start: number | undefined;
  readonly joined: number | undefined;
  readonly reactivation: number | undefined;
  readonly expansion: number | undefined;
  readonly contraction: number | undefined;
  readonly churned: number | undefined;
  readonly end: number | undefined;
  /** Net and gross revenue retention; undefined where there was no money at the start. Reactivation is in neither. */
  readonly nrr: number | undefined;
  readonly grr: number | undefined;
  /** Gains over losses; undefined where nothing was lost. */
  readonly quickRatio: number | undefined;
}

/** Sums of each period, from a first one on. */
interface Movements {
  readonly joined: Sums;
  readonly reactivation: Sums;
  readonly expansion: Sums;
  readonly contraction: Sums;
  readonly churned: Sums;
  /** What is left of the start without what customers gained: Σ min(before, now). */
  readonly kept: Sums;
  readonly end: Sums;
}

/**
 * The money of the periods `from` … `to`, which lie no earlier than the first period of the log, `first`, as a function
 * of the period; sums below 0 count as 0. Holds no more than these periods and those they are compared with: the rows
 * shown may be few of millions.
 */
export function revenuePeriods(
  revenue: CustomerRevenue,
  { first, from, to }: { readonly first: number; readonly from: number; readonly to: number },
  lag: number,
): (period: number) => RevenuePeriod {
  const base = Math.max(first, from - lag);
  const moved = movements(revenue, base, to - base + 1, lag);
  return (period) => {
    const p = period - base;
    const start = p < lag ? 0 : sumAt(moved.end, p - lag);
    const of = (sums: Sums) => sumAt(sums, p);
    const [kept, expansion] = [of(moved.kept), of(moved.expansion)];
    const gains = { expansion, reactivation: of(moved.reactivation) };
    const losses = { contraction: of(moved.contraction), churned: of(moved.churned) };
    return {
      start: finite(start),
      joined: finite(of(moved.joined)),
      reactivation: finite(gains.reactivation),
      expansion: finite(expansion),
      contraction: finite(losses.contraction),
      churned: finite(losses.churned),
      end: finite(of(moved.end)),
      nrr: start > 0 ? finite((kept + expansion) / start) : undefined,
      grr: start > 0 ? finite(kept / start) : undefined,
      quickRatio: quickRatio(of(moved.joined), gains, losses),
    };
  };
}

/**
 * Compares each customer's sum with the one `lag` periods before. Not paying then: new where the first row of all lies
 * after that period, else reactivated. Hot path: one pass over the visits, two places in each customer's moving on together.
 */
function movements(revenue: CustomerRevenue, base: number, length: number, lag: number): Movements {
  const { paying, sums } = revenue;
  const moved: Movements = {
    joined: noSums(length),
    reactivation: noSums(length),
    expansion: noSums(length),
    contraction: noSums(length),
    churned: noSums(length),
    kept: noSums(length),
    end: noSums(length),
  };
  for (let c = 0; c < paying.customers; c++) {
    const end = at(paying.starts, c + 1);
    /** The visit that is compared with this one: the first no earlier than `lag` periods before. */
    let before = at(paying.starts, c);
    /** The first visit no earlier than `lag` periods after this one. */
    let after = before;
    for (let v = before; v < end; v++) {
      const period = at(paying.when, v);
      const p = period - base;
      if (p < 0) continue;
      if (p >= length) break;
      const now = Math.max(0, sumAt(sums, v));
      addSum(moved.end, p, now);
      while (at(paying.when, before) < period - lag) before++;
      if (at(paying.when, before) === period - lag) {
        const then = Math.max(0, sumAt(sums, before));
        const same = isSameSum(sums, before, v) || now === then;
        addSum(moved.kept, p, same ? then : Math.min(then, now));
        if (!same && now > then) addSum(moved.expansion, p, now - then);
        if (!same && now < then) addSum(moved.contraction, p, then - now);
      } else addSum(at(revenue.first, c) > period - lag ? moved.joined : moved.reactivation, p, now);
      while (after < end && at(paying.when, after) < period + lag) after++;
      const comesBack = after < end && at(paying.when, after) === period + lag;
      if (!comesBack && p + lag < length) addSum(moved.churned, p + lag, now);
    }
  }
  return moved;
}
