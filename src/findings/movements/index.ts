import type { Day } from "../../calendar/days";
import type { PlacedMovement } from "../../plan/movements";
import type { Host } from "../../sheet/host";
import type { Block } from "../block";
import { filteredRows, hiddenRows, subtotals } from "../block-rows";
import { chosenFor, type Decision, decide } from "../decide";
import { type Choice, type Found, noted } from "../found";
import { periodRowRules } from "../period-labels/row-rules";
import { descending, samePeriod } from "../periods/rules";
import { type MovementColumns, type MovementRow, movementRows } from "./rows";
import {
  lossOf,
  mixedLosses,
  movementCurrencies,
  negativeGains,
  negativeLosses,
  textMovements,
  typedNegative,
  unreadableMovements,
} from "./rules";

export interface MovementQuestion {
  readonly block: Block;
  readonly columns: MovementColumns;
  readonly first: number;
  readonly last: number;
  readonly answers: Readonly<Record<string, Choice>>;
  readonly host: Host;
  readonly today: Day | undefined;
}

export interface MovementFindings {
  readonly found: readonly Found[];
  readonly decision: Decision;
  /** The rows that count, in the order in which they are computed. */
  readonly counted: readonly PlacedMovement[];
}

/** Everything that is wrong or doubtful in a table of revenue movements. What depends on the order looks at the rows that count. */
export function movementFindings(question: MovementQuestion): MovementFindings {
  const { block, columns, first, last, answers, host, today } = question;
  const all = movementRows(block, columns, first, last, host);
  const sums = subtotals(block, first, last);
  const summed = new Set(answers["subtotals"] === "keep" ? [] : sums?.rows);
  const data = all.filter(({ row }) => !summed.has(row));
  const rowRules = present([
    unreadableMovements(data),
    sums,
    samePeriod(data),
    mixedLosses(data),
    negativeGains(data),
    hiddenRows(block, first, last),
    filteredRows(block, first, last),
  ]);
  const { leftOut, mended } = decide(rowRules, answers);
  const kept = data.filter(({ row }) => !leftOut.has(row));
  const order = descending(kept, host);
  const inOrder = order !== undefined && chosenFor(order, answers) === "fix" ? [...kept].reverse() : kept;
  const { counted, filled, lost, differs } = count(inOrder, data, mended.get("mixed-losses"));
  const found = present([
    ...rowRules,
    order,
    noted("no-start", lost),
    noted("movement-start-filled", filled),
    noted("movement-start-differs", differs.rows, differs.facts),
    ...periodRowRules(counted, host, today),
    negativeLosses(data),
    movementCurrencies(data),
    textMovements(data),
  ]);
  return { found, decision: decide(found, answers), counted };
}

interface Counted {
  readonly counted: readonly PlacedMovement[];
  /** Rows whose start is the end before. */
  readonly filled: readonly number[];
  /** Rows without any start to be had. */
  readonly lost: readonly number[];
  /** Rows whose start is not the end before, and the first such pair. */
  readonly differs: { readonly rows: readonly number[]; readonly facts: Readonly<Record<string, number>> };
}

function count(
  rows: readonly MovementRow[],
  signs: readonly MovementRow[],
  mended: ReadonlySet<number> | undefined,
): Counted {
  const negative = {
    contraction: typedNegative(signs, "contraction"),
    churned: typedNegative(signs, "churned"),
  };
  const counted: PlacedMovement[] = [];
  const filled: number[] = [];
  const lost: number[] = [];
  const differs: number[] = [];
  let facts: Counted["differs"]["facts"] = {};
  let before: number | undefined;
  for (const { row, period, amounts } of rows) {
    const loss = (name: "contraction" | "churned"): number | undefined => {
      const typed = amounts[name];
      const amount = typed === undefined ? undefined : lossOf(typed, negative[name]);
      return amount !== undefined && mended?.has(row) === true ? Math.abs(amount) : amount;
    };
    const start = amounts.start ?? before;
    if (start === undefined) {
      lost.push(row);
      continue;
    }
    if (amounts.start === undefined) filled.push(row);
    else if (before !== undefined && !sameMoney(amounts.start, before)) {
      if (differs.length === 0) facts = { start: amounts.start, end: cents(before) };
      differs.push(row);
    }
    const one: PlacedMovement = {
      row,
      period,
      start,
      new: amounts.new,
      expansion: amounts.expansion,
      contraction: loss("contraction"),
      churned: loss("churned"),
      reactivation: amounts.reactivation,
    };
    counted.push(one);
    before = endOf(one);
  }
  return { counted, filled, lost, differs: { rows: differs, facts } };
}

/** Start + new + expansion + reactivation − contraction − churned. */
const endOf = (one: PlacedMovement): number =>
  one.start +
  (one.new ?? 0) +
  (one.expansion ?? 0) +
  (one.reactivation ?? 0) -
  (one.contraction ?? 0) -
  (one.churned ?? 0);

/** Equal but for the rounding of a sum of amounts with cents. */
const sameMoney = (a: number, b: number): boolean => Math.abs(a - b) < 0.005 + 1e-9 * Math.abs(a);

const cents = (amount: number): number => Math.round(amount * 100) / 100;

const present = (found: readonly (Found | undefined)[]): Found[] =>
  found.filter((one): one is Found => one !== undefined);
