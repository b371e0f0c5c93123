import { type CellColumn, cellAt } from "../cell-column";
import { isBlank } from "../cells";
import { type DayColumn, NO_DAY, noSpan, type Span, widen } from "../dates/day-column";
import { BLANK, type CustomerColumn } from "../ids/customer-column";
import { idFrom, idKey } from "../ids/ids";
import type { CellProblem } from "../problems";
import type { AmountColumn } from "./amount-column";
import type { LeftOutLedger, ReadingRules } from "./readings";

/** The columns of a log, each read for itself. Entry i is the cell of row i; rows before `begin` are a header. */
export interface ReadColumns {
  readonly columns: readonly CellColumn[];
  /** What sentences call them: customers, dates, amounts. */
  readonly names: readonly string[];
  readonly begin: number;
  readonly who: CustomerColumn;
  readonly when: DayColumn;
  readonly paid: AmountColumn | undefined;
}

/** The rows that count, one after the other. */
export interface CountedRows {
  readonly length: number;
  readonly customer: Int32Array;
  readonly day: Int32Array;
  readonly span: Span;
  readonly amount: Float64Array | undefined;
  /** The row in which each customer stands first. */
  readonly firstRow: readonly number[];
  /** The row of the columns from which one of these comes. */
  rowOf(i: number): number;
  readonly blankRows: number;
  readonly blankAmounts: number;
}

/** Where every cell could be read and nobody is excluded: all rows, nothing copied. */
export const everyRow = ({ begin, who, when, paid }: ReadColumns): CountedRows => ({
  length: who.customer.length - begin,
  customer: who.customer.subarray(begin),
  day: when.day.subarray(begin),
  span: when.span,
  amount: paid?.amount.subarray(begin),
  firstRow: who.firstRow,
  rowOf: (i) => i + begin,
  blankRows: 0,
  blankAmounts: paid?.blanks ?? 0,
});

/**
 * Goes through the rows in order, notes those that cannot be counted and moves the others together, in place. Customers are
 * numbered anew: one whose rows are all left out is no customer.
 */
export function rowsThatCount(read: ReadColumns, rules: ReadingRules, ledger: LeftOutLedger): CountedRows {
  const { begin, who, when, paid } = read;
  const { customer } = who;
  const isExcluded = excludedCustomers(read, rules);
  const numbers = new Int32Array(who.firstRow.length).fill(BLANK);
  const firstRow: number[] = [];
  const sourceRow = new Int32Array(customer.length - begin);
  let length = 0;
  const span = noSpan();
  let blankRows = 0;

  for (let i = begin; i < customer.length; i++) {
    const was = customer[i] as number;
    if (was < 0) {
      if (was !== BLANK)
        ledger.problem(idFrom(cellOf(read, 0, i)) as CellProblem, read.names[0] ?? "", i + 1);
      else if (read.columns.every((cells) => isBlank(cellAt(cells, i)))) blankRows++;
      else ledger.leaveOut("blank-id", read.names[0] ?? "", i + 1);
    } else if (isExcluded?.[was] === 1) ledger.leaveOut("excluded", read.names[0] ?? "", i + 1);
    else if (when.day[i] === NO_DAY) {
      const cell = cellOf(read, 1, i);
      const problem = when.read(cell) as CellProblem | undefined;
      ledger.problem(problem ?? { code: "blank-date", cell: "" }, read.names[1] ?? "", i + 1);
    } else if (paid !== undefined && Number.isNaN(paid.amount[i])) {
      ledger.problem(paid.read(cellOf(read, 2, i), i + 1) as CellProblem, read.names[2] ?? "", i + 1);
    } else {
      if (numbers[was] === BLANK) numbers[was] = firstRow.push(i) - 1;
      customer[length] = numbers[was] as number;
      when.day[length] = when.day[i] as number;
      widen(span, when.day[i] as number);
      if (paid !== undefined) paid.amount[length] = paid.amount[i] as number;
      sourceRow[length++] = i;
    }
  }
  return {
    length,
    customer: customer.subarray(0, length),
    day: when.day.subarray(0, length),
    span,
    amount: paid?.amount.subarray(0, length),
    firstRow,
    rowOf: (i) => sourceRow[i] as number,
    blankRows,
    blankAmounts: paid?.blanks ?? 0,
  };
}

const cellOf = ({ columns }: ReadColumns, column: number, row: number): unknown =>
  cellAt(columns[column] as CellColumn, row);

/** 1 for each customer whose id is excluded; undefined where none is. */
function excludedCustomers({ who, columns }: ReadColumns, rules: ReadingRules): Uint8Array | undefined {
  if (rules.exclude.length === 0) return undefined;
  const excluded = new Set(rules.exclude.map((id) => idKey(id, rules.case)));
  return Uint8Array.from(who.firstRow, (row) =>
    excluded.has(idKey(idFrom(cellAt(columns[0] as CellColumn, row)) as string, rules.case)) ? 1 : 0,
  );
}
