import type { MixChange } from "../../metrics/value/mix";
import type { Table } from "../../table/table";
import { comparisonLabels } from "../../words/labels/certainty";
import { mixLabels } from "../../words/labels/value";
import { figuresTable } from "../figures";

/** Two rates and what moved the first to the second: a row a figure, its label first. */
export const mixTable = ({ rateA, rateB, change, rateEffect, mixEffect }: MixChange): Table =>
  figuresTable(
    [
      [comparisonLabels.rateA, rateA],
      [comparisonLabels.rateB, rateB],
      [mixLabels.change, change],
      [mixLabels.rateEffect, rateEffect],
      [mixLabels.mixEffect, mixEffect],
    ],
    "rate",
  );
