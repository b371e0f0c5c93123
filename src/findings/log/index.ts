import type { Day } from "../../calendar/days";
import type { Host } from "../../sheet/host";
import type { Block } from "../block";
import { isBlankRow } from "../block";
import { duplicateRows, filteredRows, hiddenRows, subtotals } from "../block-rows";
import type { Choice, Found } from "../found";
import { currencies, negativeAmounts, refunds, textAmounts, unreadableAmounts, zeroAmounts } from "./amounts";
import { datesFar, datesFuture, datesOld, datesPiled } from "./dates";
import { idLargeShare, idMangled, idNobody } from "./id-nobody";
import { idCase, idPhones, idSpaces, idWidth, idZeros } from "./id-spellings";
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
  const aside = (find: () => Found | undefined, code = ""): Found | undefined =>
    !quick || answers[code] === "leave-out" || answers[code] === "fix" ? find() : undefined;
  const found = [
    ambiguous,
    unreadableDates(rows),
    blankIds(rows),
    errorCells(rows),
    sums,
    idNobody(rows),
    idMangled(rows),
    aside(() => idLargeShare(rows), "id-large-share"),
    aside(() => idCase(rows), "id-case"),
    aside(() => idSpaces(rows), "id-spaces"),
    aside(() => idZeros(rows), "id-zeros"),
    aside(() => idPhones(rows), "id-phones"),
    aside(() => idWidth(rows)),
    datesOld(rows),
    datesFuture(rows),
    datesFar(rows),
    aside(() => datesPiled(rows)),
    refunds(rows),
    negativeAmounts(rows),
    aside(() => zeroAmounts(rows), "zero-amounts"),
    aside(() => currencies(rows, host)),
    aside(() => textAmounts(rows, host)),
    unreadableAmounts(rows, host),
    aside(() => duplicateRows(block, first, last), "duplicate-rows"),
    aside(() => hiddenRows(block, first, last), "hidden-rows"),
    aside(() => filteredRows(block, first, last), "filtered-rows"),
  ];
  return { found: found.filter((one): one is Found => one !== undefined), rows };
}
