import type { Day } from "../../calendar/days";
import type { Host } from "../../sheet/host";
import { asideOf, countedRows, idSpellings } from "../asked";
import type { Block } from "../block";
import { duplicateRows, filteredRows, hiddenRows } from "../block-rows";
import type { Choice, Found } from "../found";
import { currencies, negativeAmounts, refunds, textAmounts, unreadableAmounts, zeroAmounts } from "./amounts";
import { datesFar, datesFuture, datesOld, datesPiled } from "./dates";
import { idLargeShare, idMangled, idNobody } from "./id-nobody";
import { type LogColumns, type LogRows, readRows } from "./rows";
import { ambiguousDates, blankIds, errorCells, unreadableDates } from "./unread";

export interface LogFindings {
  readonly found: readonly Found[];
  /** The rows that the rules have looked at. */
  readonly rows: LogRows;
}

export interface LogQuestion {
  readonly block: Block;
  readonly columns: LogColumns;
  readonly first: number;
  readonly last: number;
  readonly answers: Readonly<Record<string, Choice>>;
  readonly host: Host;
  readonly today: Day | undefined;
  /** Only what changes the numbers: rules that keep all rows unless told otherwise are asked only when they are told. */
  readonly quick: boolean;
}

/** Everything that is wrong or doubtful in a log's rows, what must be decided first. */
export function logFindings(question: LogQuestion): LogFindings {
  const { block, columns, first, last, answers, host, today, quick } = question;
  const { data, sums } = countedRows(block, first, last, answers);
  const asTyped = readRows(block, columns, data, {}, host, today);
  const ambiguous = ambiguousDates(asTyped);
  const order = answers["ambiguous-dates"];
  const rows =
    ambiguous !== undefined && (order === "dmy" || order === "mdy")
      ? readRows(block, columns, data, { dateorder: order }, host, today)
      : asTyped;
  const aside = asideOf(quick, answers);
  const found = [
    ambiguous,
    unreadableDates(rows),
    blankIds(rows),
    errorCells(rows),
    sums,
    idNobody(rows),
    idMangled(rows),
    aside("id-large-share", () => idLargeShare(rows)),
    ...idSpellings(rows, aside),
    datesOld(rows),
    datesFuture(rows),
    datesFar(rows),
    aside("dates-piled", () => datesPiled(rows)),
    refunds(rows),
    negativeAmounts(rows),
    aside("zero-amounts", () => zeroAmounts(rows)),
    aside("currencies", () => currencies(rows, host)),
    aside("text-amounts", () => textAmounts(rows, host)),
    unreadableAmounts(rows, host),
    aside("duplicate-rows", () => duplicateRows(block, first, last)),
    aside("hidden-rows", () => hiddenRows(block, first, last)),
    aside("filtered-rows", () => filteredRows(block, first, last)),
  ];
  return { found: found.filter((one): one is Found => one !== undefined), rows };
}
