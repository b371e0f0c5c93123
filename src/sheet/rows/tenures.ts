import { isoText } from "../../calendar/days";
import type { GroupedTenures, Tenures } from "../../plan/tenures";
import { InputError } from "../../words/input-error";
import { isBlank, isDateCell, shown } from "../cells";
import { dayFrom } from "../dates/dates";
import { isHeaderRow } from "../headers";
import type { Host } from "../host";
import { createInterner, idFrom } from "../ids/ids";
import { numberReader } from "../numbers/numbers";
import { type CellProblem, cellError, isProblem } from "../problems";
import { listOf, mustMatch, trimmedLength } from "../shapes";
import { yesNoFrom } from "./yes-no";

const names = ["durations", "churned", "groups"] as const;

/**
 * Reads durations and whether each customer churned (rules 4 to 6 and 9). Blank rows are skipped; a row that lacks one of the
 * two, a negative duration and a cell that says neither yes nor no are errors that name the row: nothing is left out unseen.
 */
export const readTenures = (durations: unknown, churned: unknown, host: Host): Tenures =>
  readRows([durations, churned], host);

/**
 * The same with a group a row: text or numbers, trimmed and normalised as ids are; a Date cell is its day.
 * Throws InputError "one-group" where all are the same.
 */
export function readGroupedTenures(
  durations: unknown,
  churned: unknown,
  groups: unknown,
  host: Host,
): GroupedTenures {
  const rows = readRows([durations, churned, groups], host);
  if (rows.groups.length < 2) throw new InputError("one-group", { group: shown(rows.groups[0]) });
  return rows;
}

function readRows(args: readonly unknown[], host: Host): GroupedTenures {
  const lists = args.map((arg, i) => listOf(arg, names[i] ?? ""));
  mustMatch(lists.map((list, i) => ({ name: names[i] ?? "", rows: list.length })));
  const empty = lists.findIndex((list) => list.every(isBlank));
  if (empty >= 0) throw new InputError("empty-range", { column: names[empty] ?? "" });
  const [durations = [], churned = [], groups] = lists;
  const end = trimmedLength(lists);
  const first = startsWithHeader(durations[0], churned[0], host) ? 1 : 0;
  const readDuration = numberReader(host);
  const interner = createInterner();
  const duration = new Float64Array(end);
  const left = new Uint8Array(end);
  const group = new Int32Array(end);
  let length = 0;

  // Hot path: up to a million rows.
  for (let i = first; i < end; i++) {
    const time = readDuration(durations[i], i + 1);
    const gone = yesNoFrom(churned[i]);
    // An unticked box below the data is FALSE: a row with nothing else in it is a blank one.
    const saysNothing = gone === undefined || churned[i] === false;
    if (time === undefined && saysNothing && (groups === undefined || isBlank(groups[i]))) continue;
    if (typeof time !== "number")
      throw cellError(time ?? { code: "blank-in-row", cell: "" }, names[0], i + 1);
    if (time < 0) throw cellError({ code: "negative-duration", cell: durations[i] }, names[0], i + 1);
    if (typeof gone !== "boolean")
      throw cellError(gone ?? { code: "blank-churned", cell: "" }, names[1], i + 1);
    if (groups !== undefined) {
      const cell = groups[i];
      const number = interner.known(cell) ?? numbered(cell);
      if (isProblem(number)) throw cellError(number, names[2], i + 1);
      group[length] = number;
    }
    duration[length] = time;
    left[length] = gone ? 1 : 0;
    length++;
  }
  if (length === 0) throw new InputError("only-headers", { column: names[0] });
  return {
    duration: duration.subarray(0, length),
    churned: left.subarray(0, length),
    group: group.subarray(0, length),
    groups: interner.ids,
  };

  function numbered(cell: unknown): number | CellProblem {
    const name = groupFrom(cell, host);
    if (isProblem(name)) return name;
    return name === undefined ? { code: "blank-in-row", cell: "" } : interner.intern(name, cell);
  }
}

/** A first row whose churned cell says yes or no is data: a bad duration there is an error, no heading. */
const startsWithHeader = (duration: unknown, churned: unknown, host: Host): boolean =>
  typeof yesNoFrom(churned) !== "boolean" &&
  isHeaderRow(
    [
      { kind: "number", cell: duration },
      { kind: "number", cell: churned },
    ],
    host,
  );

function groupFrom(cell: unknown, host: Host): string | undefined | CellProblem {
  if (!isDateCell(cell)) return idFrom(cell);
  const day = dayFrom(cell, host);
  return typeof day === "number" ? isoText(day) : day;
}
