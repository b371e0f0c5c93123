import type { Grain } from "../../calendar/periods";
import type { EventLog } from "../../plan/log";

/** The median number of days between a customer's neighbouring active days; undefined when nobody came twice. */
function medianGap(log: EventLog): number | undefined {
  // One number an event, customer before day: numbers sort fast.
  const days = log.lastDay - log.firstDay + 1;
  const order = Float64Array.from(
    log.day,
    (day, event) => (log.customer[event] as number) * days + (day - log.firstDay),
  ).sort();
  const gaps: number[] = [];
  for (let i = 1; i < order.length; i++) {
    const [before, now] = [order[i - 1] as number, order[i] as number];
    if (now > before && Math.floor(now / days) === Math.floor(before / days)) gaps.push(now - before);
  }
  const sorted = Float64Array.from(gaps).sort();
  return sorted[Math.floor(sorted.length / 2)];
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
