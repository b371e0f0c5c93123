import type { Day } from "../../calendar/days";
import type { Host } from "../../sheet/host";
import type { Block } from "../block";
import { filteredRows, hiddenRows, subtotals } from "../block-rows";
import { chosenFor, decide } from "../decide";
import type { Choice, Found } from "../found";
import { periodRowRules } from "../period-labels/row-rules";
import { type PeriodColumns, type SummaryRow, summaryRows } from "./rows";
import {
  descending,
  doubts,
  samePeriod,
  startDiffers,
  startFilled,
  textCounts,
  unreadableCounts,
} from "./rules";

export interface PeriodQuestion {
  readonly block: Block;
  readonly columns: PeriodColumns;
  readonly first: number;
  readonly last: number;
  readonly answers: Readonly<Record<string, Choice>>;
  readonly host: Host;
  /** Without it nothing is said of a last period that is not over. */
  readonly today?: Day | undefined;
}

export interface PeriodFindings {
  readonly found: readonly Found[];
  /** Every row that holds anything, in the sheet's order. */
  readonly all: readonly SummaryRow[];
  /** The rows that count, in the order in which they are computed. */
  readonly counted: readonly SummaryRow[];
}

/** Everything that is wrong or doubtful in a summary. What depends on the order of rows looks at the rows that count. */
export function periodFindings({
  block,
  columns,
  first,
  last,
  answers,
  host,
  today,
}: PeriodQuestion): PeriodFindings {
  const all = summaryRows(block, columns, first, last, host);
  const sums = subtotals(block, first, last);
  const summed = new Set(answers["subtotals"] === "keep" ? [] : sums?.rows);
  const data = all.filter(({ row }) => !summed.has(row));
  const rowRules = present([
    unreadableCounts(data),
    sums,
    samePeriod(data),
    hiddenRows(block, first, last),
    filteredRows(block, first, last),
  ]);
  const { leftOut } = decide(rowRules, answers);
  const kept = data.filter(({ row }) => !leftOut.has(row));
  const order = descending(kept, host);
  const counted = order !== undefined && chosenFor(order, answers) === "fix" ? [...kept].reverse() : kept;
  const found = present([
    ...rowRules,
    order,
    startDiffers(counted),
    startFilled(counted),
    textCounts(block, columns, data, host),
    ...periodRowRules(counted, host, today),
    ...doubts(counted),
  ]);
  return { found, all, counted };
}

const present = (found: readonly (Found | undefined)[]): Found[] =>
  found.filter((one): one is Found => one !== undefined);
