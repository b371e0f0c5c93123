import type { RevenueMovements } from "../../metrics/money/movements";
import { grossRetention, netRetention, quickRatio } from "../../metrics/money/rates";
import type { Table } from "../../table/table";
import { moneyLabels } from "../../words/labels/money";
import { figuresTable } from "../figures";

/**
 * How revenue moved between two dates: a row a figure, its label first. NRR counts no reactivation; a rate without
 * money at the start, a ratio where nothing was lost and a sum too large for a cell are blank.
 */
export function movementsTable(moved: RevenueMovements): Table {
  // What is too large leaves the rates without an answer, too.
  const of = (amount: number | undefined) => amount ?? Number.NaN;
  const start = of(moved.start);
  const expansion = of(moved.expansion);
  // Nobody to tell who came back is 0; more than a cell holds shows in the end, too.
  const reactivation = moved.end === undefined ? Number.NaN : (moved.reactivation ?? 0);
  const losses = { contraction: of(moved.contraction), churned: of(moved.churned) };
  return figuresTable([
    [moneyLabels.start, moved.start],
    [moneyLabels.new, moved.joined],
    [moneyLabels.reactivation, moved.reactivation],
    [moneyLabels.expansion, moved.expansion],
    [moneyLabels.contraction, moved.contraction],
    [moneyLabels.churned, moved.churned],
    [moneyLabels.end, moved.end],
    [moneyLabels.nrr, netRetention(start, { expansion, reactivation: 0 }, losses)],
    [moneyLabels.grr, grossRetention(start, losses)],
    [moneyLabels.quickRatio, quickRatio(of(moved.joined), { expansion, reactivation }, losses)],
  ]);
}
