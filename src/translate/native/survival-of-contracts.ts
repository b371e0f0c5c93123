import { lifetimeLabels } from "../../words/labels/lifetime";
import { nativeFigureWords } from "../../words/wizard-native-figures";
import { FAR_PERIOD } from "./contract-cells";
import { against, countIf } from "./counting";
import {
  call,
  cell,
  columnOf,
  type Expression,
  expression,
  type NativeCell,
  operation,
  when,
} from "./expression";
import type { NativeForm, SaidPlan } from "./form";
import { FIRST_ROW, periodOfDay } from "./row-formulas";
import { type AtTime, survivalCells, survivalColumns } from "./survival";

/** Columns on the helper sheet after those of the survival table: how long each customer stayed, and whether gone. */
const TABLE = 8;
const STAY = TABLE + 1;
const GONE = TABLE + 2;

/**
 * Durations of customers with contracts, as metrics/money/contract-durations.ts counts them: on the last row of each
 * customer the periods from the first start to the last end, or to the as-of day while a contract runs.
 */
export const survivalOfContractsForm: NativeForm<SaidPlan<"survival-of-contracts">> = {
  columns: () => ["untilPeriod", "reached"],
  note: () => nativeFigureWords.noteTimes,
  beside: ({ native: { options } }, grid, { rows, lang }, from) => {
    const contracts = rows?.contracts;
    if (contracts === undefined) return [];
    const [kind, reached, cohort] = [
      contracts.column("kind"),
      contracts.column("reached"),
      contracts.column("cohort"),
    ];
    const count = kind.kind === "range" ? kind.rows : 0;
    const all = (column: number): Expression => columnOf("helper", FIRST_ROW, from + column, count);
    const countAt = (time: Expression): AtTime => ({
      atRisk: countIf([all(STAY), against(">=", time)]),
      left: countIf([all(STAY), time], [all(GONE), expression(1)]),
      there: countIf([all(STAY), time], [all(GONE), expression(0)]),
    });
    const table = survivalColumns(grid, from, countAt, lang);
    const current = periodOfDay(cell("helper", 2, 2), options);
    return Array.from({ length: Math.max(count + 1, table.length) }, (_, line): NativeCell[] => {
      const left = table[line] ?? new Array<undefined>(TABLE).fill(undefined);
      if (line === 0) return [...left, undefined, nativeFigureWords.stay[lang], lifetimeLabels.churned[lang]];
      if (line > count) return [...left];
      const at = (column: Expression, down = 0): Expression => inRow(column, line - 1 + down);
      const runs = operation(at(reached), "=", FAR_PERIOD);
      const isLast = call("OR", operation(at(kind, 1), "=", 1), operation(at(cohort, 1), "=", ""));
      const onLast = (value: Expression): Expression =>
        when(operation(at(cohort), "=", ""), "", when(isLast, value, ""));
      return [
        ...left,
        undefined,
        onLast(operation(when(runs, current, at(reached)), "-", at(cohort))),
        onLast(when(runs, 0, 1)),
      ];
    });
  },
  cells: ({ box }, grid, { beside }) => survivalCells(grid, beside(box)),
};

/** The cell of a column in its row k, from 0; the row after the last is blank. */
const inRow = (column: Expression, k: number): Expression =>
  column.kind === "range" ? cell(column.where, column.row + k, column.column) : column;
