import { isoText } from "../../calendar/days";
import type { GroupedTenures, Tenures } from "../../plan/tenures";
import { InputError } from "../../words/input-error";
import { type CellColumn, cellAt, columnOf, isBlankColumn, trimmedRows } from "../cell-column";
import { isBlank, isDateCell, shown } from "../cells";
import { dayFrom } from "../dates/dates";
import { isHeaderRow } from "../headers";
import type { Host } from "../host";
import { createInterner, idFrom } from "../ids/ids";
import { numberReader } from "../numbers/numbers";
import { type CellProblem, cellError, isProblem } from "../problems";
import { mustMatch } from "../shapes";
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
  const columns = args.map((arg, i) => columnOf(arg, names[i] ?? ""));
  mustMatch(columns.map(({ name, rows }) => ({ name, rows: rows.length })));
  const empty = columns.find(isBlankColumn);
  if (empty !== undefined) throw new InputError("empty-range", { column: empty.name });
  const [durations, churned, groups] = columns as [CellColumn, CellColumn, CellColumn | undefined];
  const end = trimmedRows(columns);
  const readDuration = numberReader(host);
  const interner = createInterner();
  const duration = new Float64Array(end);
  const left = new Uint8Array(end);
  const group = new Int32Array(groups === undefined ? 0 : end);
  let length = 0;

  // Hot path: up to a million rows.
  for (let i = startsWithHeader(cellAt(durations, 0), cellAt(churned, 0), host) ? 1 : 0; i < end; i++) {
    const cell = cellAt(durations, i);
    const says = cellAt(churned, i);
    // Adding 0 makes minus zero plain; numbers without end are read in full, and refused.
    const time = typeof cell === "number" && cell - cell === 0 ? cell + 0 : readDuration(cell, i + 1);
    const gone = says === 1 ? true : says === 0 ? false : yesNoFrom(says);
    if (typeof time !== "number" || time < 0 || typeof gone !== "boolean") {
      // An unticked box below the data is FALSE: a row with nothing else in it is a blank one.
      const saysNothing = gone === undefined || says === false;
      if (time === undefined && saysNothing && (groups === undefined || isBlank(cellAt(groups, i)))) continue;
      if (typeof time !== "number")
        throw cellError(time ?? { code: "blank-in-row", cell: "" }, names[0], i + 1);
      if (time < 0) throw cellError({ code: "negative-duration", cell }, names[0], i + 1);
      throw cellError(isProblem(gone) ? gone : { code: "blank-churned", cell: "" }, names[1], i + 1);
    }
    if (groups !== undefined) {
      const name = cellAt(groups, i);
      const number = interner.known(name) ?? numbered(name);
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
