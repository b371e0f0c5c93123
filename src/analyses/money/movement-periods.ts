import { grossRetention, netRetention, revenueChurn } from "../../metrics/money/rates";
import { addSum, noSums, sumAt } from "../../metrics/sums";
import type { Movement } from "../../plan/movements";
import type { Column, Table, Value } from "../../table/table";
import { moneyLabels } from "../../words/labels/money";
import { labels } from "../../words/labels/shared";
import { moneyWords } from "../../words/wizard-money";

type Rated = Omit<Movement, "period" | "new">;

const columns: readonly Column[] = [
  { heading: labels.period, unit: "label" },
  ...[
    moneyLabels.start,
    moneyLabels.new,
    moneyLabels.reactivation,
    moneyLabels.expansion,
    moneyLabels.contraction,
    moneyLabels.churned,
    moneyLabels.end,
  ].map((heading): Column => ({ heading, unit: "money" })),
  ...[moneyLabels.nrr, moneyLabels.grr, moneyWords.churn].map(
    (heading): Column => ({ heading, unit: "rate" }),
  ),
];

const amounts = ["start", "new", "reactivation", "expansion", "contraction", "churned"] as const;

/**
 * A row a period: the movements, what they leave at the end, NRR, GRR and gross revenue churn; then All: the sums of the
 * periods with a rate (End blank), and the rates of these sums. A period with nothing beside its start is
 * not over, and has neither end nor rates; a rate needs revenue at the start. Reactivation is in no rate.
 */
export function movementPeriods(movements: readonly Movement[]): Table {
  return {
    columns,
    rows: [
      ...movements.map((one): Value[] => [
        one.period === "" ? undefined : one.period,
        ...amounts.map((name) => one[name]),
        endOf(one),
        ...ratesOf(one),
      ]),
      allOf(movements.filter((one) => one.start > 0 && !isOpen(one))),
    ],
    summaryRows: 1,
    notes: [],
  };
}

/** The periods with a rate together. */
function allOf(rated: readonly Movement[]): Value[] {
  const of = (name: (typeof amounts)[number]): number | undefined => sum(rated, name);
  const start = of("start");
  const rates =
    start === undefined
      ? [undefined, undefined, undefined]
      : ratesOf({
          start,
          expansion: of("expansion") ?? 0,
          contraction: of("contraction"),
          churned: of("churned"),
          reactivation: undefined,
        });
  return [labels.all, ...amounts.map(of), undefined, ...rates];
}

/** Nothing is entered that a rate could be made of, as NRR has it: a period that is not over. */
const isOpen = (one: Rated): boolean =>
  (one.expansion ?? one.contraction ?? one.churned ?? one.reactivation) === undefined;

/** Start + new + reactivation + expansion − contraction − churned; undefined where the period is not over. */
function endOf(one: Movement): number | undefined {
  if (isOpen(one) && one.new === undefined) return undefined;
  const end = noSums(1);
  for (const name of ["start", "new", "reactivation", "expansion"] as const) addSum(end, 0, one[name] ?? 0);
  for (const name of ["contraction", "churned"] as const) addSum(end, 0, -(one[name] ?? 0));
  return sumAt(end, 0);
}

function ratesOf(one: Rated): Value[] {
  if (isOpen(one)) return [undefined, undefined, undefined];
  const { start, expansion = 0, contraction = 0, churned = 0 } = one;
  const losses = { contraction, churned };
  return [
    netRetention(start, { expansion, reactivation: 0 }, losses),
    grossRetention(start, losses),
    revenueChurn(start, losses, { expansion: 0, reactivation: 0 }),
  ];
}

/** Undefined where no period has such an amount. */
function sum(movements: readonly Movement[], name: (typeof amounts)[number]): number | undefined {
  const total = noSums(1);
  let any = false;
  for (const one of movements) {
    const amount = one[name];
    if (amount === undefined) continue;
    any = true;
    addSum(total, 0, amount);
  }
  return any ? sumAt(total, 0) : undefined;
}
