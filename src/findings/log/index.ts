import type { Day } from "../../calendar/days";
import type { Grain } from "../../calendar/periods";
import type { Host } from "../../sheet/host";
import type { Block } from "../block";
import { isBlankRow } from "../block";
import { duplicateRows, filteredRows, hiddenRows, subtotals } from "../block-rows";
import { type Decision, decide } from "../decide";
import type { Choice, Found } from "../found";
import { currencies, negativeAmounts, refunds, textAmounts, unreadableAmounts, zeroAmounts } from "./amounts";
import { datesFar, datesFuture, datesOld, datesPiled } from "./dates";
import { suggestedGrain } from "./grain";
import { idLargeShare, idMangled, idNobody } from "./id-nobody";
import { idCase, idPhones, idSpaces, idWidth, idZeros } from "./id-spellings";
import { type LogColumns, type LogRows, readRows } from "./rows";
import { fewInAll, largeFirstCohort, unfinishedPeriod } from "./shape";
import { ambiguousDates, blankIds, errorCells, unreadableDates } from "./unread";

export interface LogFindings {
  readonly found: readonly Found[];
  /** The rows that the rules have looked at. */
  readonly rows: LogRows;
  /** The period suggested for what is left. */
  readonly grain: Grain;
}

export interface LogQuestion {
  readonly block: Block;
  readonly columns: LogColumns;
  readonly first: number;
  readonly last: number;
  readonly answers: Readonly<Record<string, Choice>>;
  readonly host: Host;
  readonly today: Day | undefined;
}

/** Everything that is wrong or doubtful in a log, what must be decided first. */
export function logFindings({ block, columns, first, last, answers, host, today }: LogQuestion): LogFindings {
  const sums = subtotals(block, first, last);
  const summed = new Set(answers["subtotals"] === "keep" ? [] : sums?.rows);
  const data: number[] = [];
  for (let row = first; row < last; row++)
    if (!summed.has(row) && !isBlankRow(block.cells[row] ?? [])) data.push(row);
  const asTyped = readRows(block, columns, data, {}, host, today);
  const ambiguous = ambiguousDates(asTyped);
  const order = answers["ambiguous-dates"];
  const rows =
    ambiguous !== undefined && (order === "dmy" || order === "mdy")
      ? readRows(block, columns, data, { dateorder: order }, host, today)
      : asTyped;
  const found = present([
    ambiguous,
    unreadableDates(rows),
    blankIds(rows),
    errorCells(rows),
    sums,
    idNobody(rows),
    idMangled(rows),
    idLargeShare(rows),
    idCase(rows),
    idSpaces(rows),
    idZeros(rows),
    idPhones(rows),
    idWidth(rows),
    datesOld(rows),
    datesFuture(rows),
    datesFar(rows),
    datesPiled(rows),
    refunds(rows),
    negativeAmounts(rows),
    zeroAmounts(rows),
    currencies(rows, host),
    textAmounts(rows, host),
    unreadableAmounts(rows, host),
    duplicateRows(block, first, last),
    hiddenRows(block, first, last),
    filteredRows(block, first, last),
  ]);
  const counted = readRows(
    block,
    columns,
    data,
    { ...rows.as, gone: goneRows(rows, decide(found, answers)) },
    host,
    today,
  );
  const grain = suggestedGrain(counted.log);
  const shape = present([
    largeFirstCohort(counted, grain),
    unfinishedPeriod(counted, grain),
    fewInAll(counted),
  ]);
  return { found: [...found, ...shape], rows, grain };
}

const present = (found: readonly (Found | undefined)[]): Found[] =>
  found.filter((one): one is Found => one !== undefined);

/** The rows that a decision leaves out, those of excluded ids among them. */
export function goneRows(
  rows: LogRows,
  { leftOut, exclude }: Pick<Decision, "leftOut" | "exclude">,
): ReadonlySet<number> {
  if (exclude.length === 0) return leftOut;
  const gone = new Set(leftOut);
  const ids = new Set(exclude);
  const { log } = rows;
  for (let event = 0; event < log.length; event++)
    if (ids.has(log.ids[log.customer[event] as number] as string)) gone.add(rows.rowOf(event));
  return gone;
}
