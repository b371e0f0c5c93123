import type { SaidNatively } from "../../plan/said";
import { lifetimeLabels } from "../../words/labels/lifetime";
import type { Lang } from "../../words/text";
import { nativeFigureWords } from "../../words/wizard-native-figures";
import { against, countIf } from "./counting";
import type { EventSheet } from "./event-rows";
import { call, cell, type Expression, expression, type NativeCell, operation, when } from "./expression";
import type { GridCells, NativeForm, SaidPlan } from "./form";
import { CONFIDENCE } from "./limits";
import { FIRST_ROW } from "./row-formulas";
import { deviateOf } from "./wilson";

/** Customers at risk at a time, those who left after it, and those followed no longer. */
export interface AtTime {
  readonly atRisk: Expression;
  readonly left: Expression;
  readonly there: Expression;
}

/** Columns on the helper sheet, from where they begin. */
const AT_RISK = 1;
const LEFT = 2;
const SURVIVAL = 4;
const GREENWOOD = 5;
const AREA = 6;
const PART = 7;

/** What the figures of a survival table are made of: row k (from 0) of its part of the helper sheet. */
export const besideSurvival = (from: number, k: number) => ({
  area: cell("helper", FIRST_ROW + k, from + AREA),
  part: (rows: number): Expression => ({
    kind: "range",
    where: "helper",
    row: FIRST_ROW,
    column: from + PART,
    rows,
    columns: 1,
  }),
});

/**
 * Kaplan and Meier's estimate, a row a time: Time, At risk, Left, Still there, Survival, Greenwood's sum, and for the mean
 * the area under the curve that is left after the time with its part of the variance (metrics/lifetime/restricted-mean.ts).
 */
export function survivalColumns(
  grid: GridCells,
  from: number,
  countAt: (time: Expression) => AtTime,
  lang: Lang,
): NativeCell[][] {
  const rows = grid.slice(1).map((line, k): NativeCell[] => {
    const at = (column: number, down = 0): Expression => cell("helper", FIRST_ROW + k + down, from + column);
    const { atRisk, left, there } = countAt(at(0));
    const [before, sum] = k === 0 ? [expression(1), expression(0)] : [at(SURVIVAL, -1), at(GREENWOOD, -1)];
    const kept = operation(at(AT_RISK), "-", at(LEFT));
    const step = operation(at(LEFT), "/", operation(at(AT_RISK), "*", kept));
    const some = (value: Expression): Expression => when(operation(kept, ">", 0), value, 0);
    const isLast = k === grid.length - 2;
    return [
      line[0],
      atRisk,
      left,
      there,
      when(operation(at(AT_RISK), ">", 0), operation(operation(before, "*", kept), "/", at(AT_RISK)), before),
      operation(sum, "+", some(step)),
      isLast ? 0 : operation(at(AREA, 1), "+", operation(at(SURVIVAL), "*", operation(at(0, 1), "-", at(0)))),
      some(operation(operation(at(AREA), "^", 2), "*", step)),
    ];
  });
  return [headings.map((text) => text[lang]), ...rows];
}

const headings = [
  lifetimeLabels.time,
  lifetimeLabels.atRisk,
  lifetimeLabels.churned,
  lifetimeLabels.censored,
  lifetimeLabels.survival,
  nativeFigureWords.greenwood,
  nativeFigureWords.area,
  nativeFigureWords.part,
];

/** Time, At risk, Churned, Censored, Survival, Low, High: log-log limits, blank where survival is 0 or 1. */
export function survivalCells(grid: GridCells, from: number): NativeCell[][] {
  return grid.map((line, row): NativeCell[] => {
    if (row === 0) return [...line];
    const at = (column: number): Expression => cell("helper", FIRST_ROW + row - 1, from + column);
    const share = at(SURVIVAL);
    const half = operation(deviateOf(CONFIDENCE), "*", call("SQRT", at(GREENWOOD)));
    const spread = call("EXP", operation(0, "-", operation(half, "/", call("LN", share))));
    const limit = (power: Expression): Expression =>
      when(call("AND", operation(share, ">", 0), operation(share, "<", 1)), operation(share, "^", power), "");
    return [
      line[0],
      at(AT_RISK),
      at(LEFT),
      at(LEFT + 1),
      share,
      limit(spread),
      limit(operation(1, "/", spread)),
    ].slice(0, line.length);
  });
}

/** Durations of a log's customers, as analyses/lifetime/customer-tenures.ts makes them of their first and last periods. */
const countInLog =
  (rows: EventSheet, { goneAfter }: Extract<SaidNatively, { say: "survival-of-log" }>) =>
  (time: Expression): AtTime => {
    // The last period through which customers are followed.
    const followed = operation(rows.lastOver, "-", goneAfter);
    const joined = operation(followed, "-", time);
    const byThen = [rows.column("cohort"), operation("<=", "&", joined)] as const;
    return {
      atRisk: countIf(byThen, [rows.column("last"), against(">=", time)]),
      left: countIf(byThen, [rows.column("last"), time]),
      there: countIf([rows.column("cohort"), joined], [rows.column("last"), against(">", time)]),
    };
  };

/** The survival table of a log. */
export const survivalOfLogForm: NativeForm<SaidPlan<"survival-of-log">> = {
  columns: () => ["cohort", "last"],
  note: () => nativeFigureWords.noteTimes,
  beside: ({ native }, grid, { rows, lang }, from) =>
    rows === undefined ? [] : survivalColumns(grid, from, countInLog(rows, native), lang),
  cells: ({ box }, grid, { beside }) => survivalCells(grid, beside(box)),
};
