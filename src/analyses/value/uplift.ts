import { finite } from "../../metrics/rates/rates";
import { breakEvenImprovement, type Customers } from "../../metrics/value/uplift";
import type { Table } from "../../table/table";
import { upliftLabels } from "../../words/labels/value";
import { figuresTable } from "../figures";

/** What customers are worth before and after their retention rises. */
export interface Uplift {
  readonly base: Customers;
  readonly now: number;
  readonly after: number;
  /** What the rise costs; undefined where nobody says. */
  readonly cost: number | undefined;
}

/**
 * The gain of a better retention: a row a figure, its label first; what it costs only where that is given.
 * Blank: a share of nothing, a return on a cost of 0, and a break-even that no retention up to 100 % reaches.
 */
export function upliftTable({ base, now, after, cost }: Uplift): Table {
  const gain = after - now;
  const ofCost =
    cost === undefined
      ? []
      : ([
          [upliftLabels.netGain, finite(gain - cost)],
          [upliftLabels.roi, cost > 0 ? finite((gain - cost) / cost) : undefined],
          [upliftLabels.breakEven, breakEvenImprovement(base, cost)],
        ] as const);
  return figuresTable([
    [upliftLabels.now, now],
    [upliftLabels.after, after],
    [upliftLabels.gain, finite(gain)],
    [upliftLabels.gainShare, now > 0 ? finite(gain / now) : undefined],
    ...ofCost,
  ]);
}
