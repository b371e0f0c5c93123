import type { RevenueMovements } from "../../metrics/money/movements";
import { grossRetention, netRetention, quickRatio } from "../../metrics/money/rates";
import { finite } from "../../metrics/rates/rates";
import type { Table } from "../../table/table";
import { moneyLabels } from "../../words/labels/money";
import { figuresTable } from "../figures";

/**
 * How revenue moved between two dates: a row a figure, its label first. NRR counts no reactivation; a rate without
 * money at the start, a ratio where nothing was lost and a sum too large for a cell are blank.
 */
export function movementsTable(moved: RevenueMovements): Table {
  const { start, joined, reactivation, expansion, contraction, churned, end } = moved;
  const losses = { contraction, churned };
  return figuresTable([
    [moneyLabels.start, finite(start)],
    [moneyLabels.new, finite(joined)],
    [moneyLabels.reactivation, reactivation === undefined ? undefined : finite(reactivation)],
    [moneyLabels.expansion, finite(expansion)],
    [moneyLabels.contraction, finite(contraction)],
    [moneyLabels.churned, finite(churned)],
    [moneyLabels.end, finite(end)],
    [moneyLabels.nrr, netRetention(start, { expansion, reactivation: 0 }, losses)],
    [moneyLabels.grr, grossRetention(start, losses)],
    [moneyLabels.quickRatio, quickRatio(joined, { expansion, reactivation: reactivation ?? 0 }, losses)],
  ]);
}
