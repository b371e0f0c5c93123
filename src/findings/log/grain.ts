import type { Grain } from "../../calendar/periods";
import type { EventLog } from "../../plan/log";

/** Longer gaps than this many days are all alike: the longest period is suggested. */
const LONGEST = 10_000;

/** The median number of days between a customer's neighbouring active days; undefined when nobody came twice. */
function medianGap(log: EventLog): number | undefined {
  // One number an event, customer before day: numbers sort fast.
  const days = log.lastDay - log.firstDay + 1;
  const order = Float64Array.from(
    log.day,
    (day, event) => (log.customer[event] as number) * days + (day - log.firstDay),
  ).sort();
  // How often each gap occurs: a gap is no longer than the span of the data.
  const often = new Int32Array(Math.min(days, LONGEST) + 1);
  let gaps = 0;
  for (let i = 1; i < order.length; i++) {
    const [before, now] = [order[i - 1] as number, order[i] as number];
    if (now <= before || Math.floor(now / days) !== Math.floor(before / days)) continue;
    const gap = Math.min(now - before, LONGEST);
    often[gap] = (often[gap] as number) + 1;
    gaps++;
  }
  let below = 0;
  for (let gap = 1; gap < often.length; gap++) {
    below += often[gap] as number;
    if (below > Math.floor(gaps / 2)) return gap;
  }
  return undefined;
}

/**
 * The period in which customers of this log come back at their usual pace: the shortest that holds about half of the
 * gaps, but short enough that the data span several of them.
 */
export function suggestedGrain(log: EventLog): Grain {
  const gap = medianGap(log);
  const span = log.length === 0 ? 0 : log.lastDay - log.firstDay + 1;
  const byGap: Grain =
    gap === undefined
      ? "month"
      : gap < 2
        ? "day"
        : gap < 12
          ? "week"
          : gap < 80
            ? "month"
            : gap < 200
              ? "quarter"
              : "year";
  const order: readonly Grain[] = ["day", "week", "month", "quarter", "year"];
  const days = [1, 7, 30, 91, 365];
  let at = order.indexOf(byGap);
  while (at > 0 && span < 4 * (days[at] as number)) at--;
  return order[at] as Grain;
}
