import type { Day } from "../../calendar/days";
import type { Host } from "../../sheet/host";
import { asideOf, countedRows, idSpellings } from "../asked";
import { type Block, isBlank } from "../block";
import { filteredRows, hiddenRows } from "../block-rows";
import { type Choice, type Found, leftOutByReader, noted } from "../found";
import type { Roles } from "../layout/detect";
import { idMangled, idNobody } from "../log/id-nobody";
import { type Headed, labelText, type PeriodColumns, periodColumns } from "../period-labels/columns";
import { periodRules } from "../period-labels/rules";
import { type PeriodRun, periodRun } from "../period-labels/run";
import { distinctPeriods, type RosterRows, type RostersAs, readRosterRows, rosterPlaces } from "./rows";

export interface RosterQuestion {
  readonly block: Block;
  readonly detection: Headed;
  readonly roles: Roles;
  readonly answers: Readonly<Record<string, Choice>>;
  readonly host: Host;
  readonly today: Day | undefined;
  /** Only what changes the numbers: rules that keep all rows unless told otherwise are asked only when they are told. */
  readonly quick: boolean;
}

export interface RosterFindings {
  readonly found: readonly Found[];
  readonly run: PeriodRun;
  /** Reads the lists anew as decided. */
  read(as: RostersAs): RosterRows;
  readonly rows: RosterRows;
}

/** Everything that is wrong or doubtful in lists of ids by period, a column each or a row an id and period. */
export function rosterFindings(question: RosterQuestion): RosterFindings {
  const { block, detection, answers, quick } = question;
  const { first, last } = detection.frame;
  const { data, sums } = countedRows(block, first, last, answers);
  const { run, read, columns } =
    question.roles.customer !== undefined && question.roles.period !== undefined
      ? longRosters(question, question.roles.customer, question.roles.period, data)
      : wideRosters(question, data);
  const rows = read({});
  const aside = asideOf(quick, answers);
  const found = [
    leftOutByReader("blank-ids", rows.blankIds),
    leftOutByReader("unreadable-periods", rows.blankPeriods),
    leftOutByReader("error-cells", rows.errorIds),
    sums,
    idNobody(rows),
    idMangled(rows),
    ...idSpellings(rows, aside),
    ...(quick ? [] : [noted("listed-twice", rows.twice), ...periodRules(columns)]),
    aside("hidden-rows", () => hiddenRows(block, first, last)),
    aside("filtered-rows", () => filteredRows(block, first, last)),
  ];
  return { found: found.filter((one): one is Found => one !== undefined), run, read, rows };
}

interface Rosters {
  readonly run: PeriodRun;
  readonly columns: PeriodColumns;
  read(as: RostersAs): RosterRows;
}

function wideRosters(question: RosterQuestion, data: readonly number[]): Rosters {
  const { block, detection, roles, host, today } = question;
  const columns = periodColumns(block, detection, roles, host, today);
  const places = (): Iterable<{ row: number; column: number; period: number }> =>
    rosterPlaces(columns.columns, data);
  return {
    run: columns.run,
    columns,
    read: (as) => ({
      ...readRosterRows(block, known(places(), columns.run), as),
      blankIds: [],
      blankPeriods: [],
    }),
  };
}

function longRosters(
  { block, host, today }: RosterQuestion,
  customer: number,
  period: number,
  data: readonly number[],
): Rosters {
  const { cells, numberOf } = distinctPeriods(block, period, data);
  const run = periodRun(cells, host, today);
  const blankIds = data.filter((row) => isBlank(block.cells[row]?.[customer]));
  const isKnown = (row: number): boolean => run.days[numberOf.get(row) ?? -1] !== undefined;
  const blankPeriods = data.filter((row) => !isBlank(block.cells[row]?.[customer]) && !isKnown(row));
  const places = data
    .filter(isKnown)
    .map((row) => ({ row, column: customer, period: numberOf.get(row) as number }));
  return {
    run,
    columns: {
      columns: [],
      labels: cells.map((cell, i) => labelText(cell, run, i)),
      header: undefined,
      run,
      others: [],
      blank: [],
    },
    read: (as) => ({ ...readRosterRows(block, places, as), blankIds, blankPeriods }),
  };
}

/** Columns whose heading names no period are no lists. */
function* known<P extends { readonly period: number }>(places: Iterable<P>, run: PeriodRun): Generator<P> {
  for (const place of places) if (run.days[place.period] !== undefined) yield place;
}
