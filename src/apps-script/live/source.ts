import { isBlank } from "../../findings/block";
import type { SourceColumn } from "../../plan/boxes";
import type { LogOptions } from "../../plan/options";
import type { Area } from "../../translate/a1";
import type { Understanding } from "../reading/understanding";

type Column = readonly (readonly unknown[])[];

/** Where live formulas read from: the user's own columns, or cleaned rows that are written to a helper sheet. */
export interface LiveSource {
  /** Columns of cells as a formula would receive them, and where they stand (in the user's sheet, or in the helper's columns). */
  readonly columns: Readonly<Partial<Record<SourceColumn, { readonly cells: Column; readonly area: Area }>>>;
  /** Undefined = the user's own sheet. */
  readonly helper: Helper | undefined;
  /** Options that do what the user decided about the rows. */
  readonly options: Partial<LogOptions>;
}

export interface Helper {
  readonly headings: readonly string[];
  /** Texts and numbers; undefined = blank. */
  readonly rows: readonly (readonly (string | number | undefined)[])[];
  /** Columns of dates as serial numbers, with or without a time. */
  readonly formats: readonly (string | undefined)[];
}

/** The columns of a log: the user's where options can say what was decided, else cleaned rows, with amounts where these are wanted. */
export function logSource(
  { block, detection, roles, data, decision }: Understanding,
  wantsAmounts: boolean,
): LiveSource | undefined {
  const log = data?.kind === "events" ? data.read : undefined;
  if (log === undefined || roles.customer === undefined || roles.date === undefined) return undefined;
  if (decision.leftOut.size === 0 && decision.same.size === 0) {
    const unread = log.rows.reading.leftOut.some(({ reason }) => reason !== "blank-id");
    return {
      columns: columnsOf(block, detection, {
        customer: roles.customer,
        date: roles.date,
        ...(roles.amount === undefined ? {} : { amount: roles.amount }),
      }),
      helper: undefined,
      options: {
        ...(decision.exclude.length === 0 ? {} : { exclude: decision.exclude }),
        ...(decision.dateorder === undefined ? {} : { dateorder: decision.dateorder }),
        case: decision.case,
        errors: unread ? "skip" : "stop",
      },
    };
  }
  const events = log.rows.log;
  const amounts = wantsAmounts ? amountCells(data, block, roles.amount) : undefined;
  const rows: (string | number | undefined)[][] = [];
  for (let event = 0; event < events.length; event++)
    rows.push([
      events.ids[events.customer[event] as number] as string,
      momentOf(events, event),
      ...(amounts === undefined ? [] : [amounts(event)]),
    ]);
  return helperSource(
    { customer: "Customer", date: "Date", ...(amounts === undefined ? {} : { amount: "Amount" }) },
    rows,
    [
      undefined,
      events.second === undefined ? "yyyy-mm-dd" : "yyyy-mm-dd hh:mm:ss",
      ...(amounts === undefined ? [] : [undefined]),
    ],
    // An amount that cannot be read and was kept stands there as it is.
    amounts === undefined ? {} : { errors: "skip" },
  );
}

/** An event's amount as a number; a blank one stays blank, and one that cannot be read its text. */
function amountCells(
  data: Understanding["data"],
  { cells }: Understanding["block"],
  column: number | undefined,
): ((event: number) => string | number | undefined) | undefined {
  const amounts = data?.kind === "events" ? data.amounts() : undefined;
  if (data?.kind !== "events" || amounts === undefined || column === undefined) return undefined;
  return (event) => {
    const amount = amounts[event] as number;
    if (!Number.isNaN(amount)) return amount;
    const cell = cells[data.rowOf(event)]?.[column];
    return isBlank(cell) ? undefined : String(cell);
  };
}

const momentOf = (
  events: { readonly second?: Float64Array | undefined; readonly day: Int32Array },
  event: number,
): number =>
  events.second === undefined ? (events.day[event] as number) : (events.second[event] as number) / 86_400;

/** The four columns of a summary: the user's where all rows count in their order, else the rows that count. */
export function periodSource({
  block,
  detection,
  roles,
  data,
  decision,
}: Understanding): LiveSource | undefined {
  const periods = data?.kind === "periods" ? data.periods : undefined;
  if (periods === undefined || roles.period === undefined || roles.start === undefined) return undefined;
  if (roles.new === undefined || roles.end === undefined) return undefined;
  if (decision.leftOut.size === 0 && !decision.reverse)
    return {
      columns: columnsOf(block, detection, {
        period: roles.period,
        start: roles.start,
        new: roles.new,
        end: roles.end,
      }),
      helper: undefined,
      options: {},
    };
  const rows = periods.counted.map(({ period, start, joined, end }) => [period, start, joined, end]);
  return helperSource(
    { period: "Period", start: "Start", new: "New", end: "End" },
    rows,
    [undefined, undefined, undefined, undefined],
    {},
  );
}

/** The user's own columns, from the first data row to the last. */
export function columnsOf(
  block: Understanding["block"],
  { frame: { first, last } }: Understanding["detection"],
  columns: Readonly<Partial<Record<SourceColumn, number>>>,
): LiveSource["columns"] {
  const found: { -readonly [N in SourceColumn]?: NonNullable<LiveSource["columns"][N]> } = {};
  for (const name of Object.keys(columns) as SourceColumn[]) {
    const column = columns[name] as number;
    found[name] = {
      cells: block.cells.slice(first, last).map((row) => [row[column]]),
      area: {
        row: block.firstRow + first,
        column: block.firstColumn + column,
        rows: last - first,
        columns: 1,
      },
    };
  }
  return found;
}

/** Rows for a helper sheet; the headings name its columns from left to right. */
export function helperSource(
  headings: Readonly<Partial<Record<SourceColumn, string>>>,
  rows: Helper["rows"],
  formats: Helper["formats"],
  options: Partial<LogOptions>,
): LiveSource {
  const columns: { -readonly [N in SourceColumn]?: NonNullable<LiveSource["columns"][N]> } = {};
  const names = Object.keys(headings) as SourceColumn[];
  names.forEach((name, column) => {
    columns[name] = {
      cells: rows.map((row) => [row[column] ?? ""]),
      area: { row: 2, column: column + 1, rows: rows.length, columns: 1 },
    };
  });
  return {
    columns,
    helper: { headings: names.map((name) => headings[name] as string), rows, formats },
    options,
  };
}
