import type { Day } from "../../calendar/days";
import type { EventLog } from "../../plan/log";
import type { Host } from "../../sheet/host";
import { idFrom } from "../../sheet/ids/ids";
import { numberFrom } from "../../sheet/numbers/numbers";
import { readLog } from "../../sheet/rows/log";
import type { LogReading } from "../../sheet/rows/readings";
import type { Block } from "../block";
import type { CustomerRows } from "../customer-rows";

export interface LogColumns {
  readonly customer: number;
  readonly date: number;
  readonly amount: number | undefined;
}

/** What the rules of a log look at: the rows of the block that are data, and the events that could be read from them. */
export interface LogRows extends CustomerRows {
  readonly block: Block;
  readonly columns: LogColumns;
  /** Rows of the block that hold data; rows that sum up others are not among them. */
  readonly data: readonly number[];
  readonly reading: LogReading;
  readonly log: EventLog;
  /** The block's rows of what the reader left out, as it counts them. */
  rowsOf(readerRows: readonly number[]): number[];
  /** An event's amount; undefined where there is none that can be read. */
  amountOf(event: number): number | undefined;
  /** The last day that is not in the future; undefined when no clock was asked. */
  readonly today: Day | undefined;
  readonly as: ReadAs;
}

/** A heading stands above the data so that the reader never takes their first row for one. */
function customerCells(
  block: Block,
  columns: LogColumns,
  data: readonly number[],
  { gone, same }: ReadAs,
): unknown[][] {
  const cells: unknown[][] = [["customer"]];
  for (const row of data) {
    const cell = gone?.has(row) ? "" : block.cells[row]?.[columns.customer];
    const id = same === undefined || same.size === 0 ? undefined : idFrom(cell);
    cells.push([(typeof id === "string" ? same?.get(id) : undefined) ?? cell]);
  }
  return cells;
}

/** What has been decided about the rows and ids before they are read. */
export interface ReadAs {
  readonly dateorder?: "dmy" | "mdy" | undefined;
  /** Rows that are not counted. Their dates are still looked at, since one of them may settle the order of the others. */
  readonly gone?: ReadonlySet<number>;
  readonly same?: ReadonlyMap<string, string>;
  readonly case?: "exact" | "ignore";
}

/** Reads the data rows with every problem noted instead of thrown. */
export function readRows(
  block: Block,
  columns: LogColumns,
  data: readonly number[],
  as: ReadAs,
  host: Host,
  today: Day | undefined,
): LogRows {
  const reading = readLog(
    {
      customers: customerCells(block, columns, data, as),
      dates: [["date"], ...data.map((row) => [block.cells[row]?.[columns.date]])],
    },
    { errors: "skip", exclude: [], case: as.case ?? "exact", dateorder: as.dateorder },
    host,
    { collect: true },
  );
  const rowOf = (event: number): number => data[reading.rowOf(event) - 2] as number;
  let amounts: Float64Array | undefined;
  return {
    block,
    columns,
    data,
    reading,
    log: reading.log,
    list: reading.log,
    idCell: (event) => block.cells[rowOf(event)]?.[columns.customer],
    rowOf,
    rowsOf: (rows) => rows.map((row) => data[row - 2] as number),
    amountOf: (event) => {
      amounts ??= amountsOf(block, columns.amount, reading.log.length, rowOf, host);
      const amount = amounts[event] as number;
      return Number.isNaN(amount) ? undefined : amount;
    },
    today,
    as,
  };
}

/** The amount of each event, NaN where none can be read: several rules ask for it. */
function amountsOf(
  block: Block,
  column: number | undefined,
  length: number,
  rowOf: (event: number) => number,
  host: Host,
): Float64Array {
  const amounts = new Float64Array(length).fill(Number.NaN);
  if (column === undefined) return amounts;
  for (let event = 0; event < length; event++) {
    const cell = block.cells[rowOf(event)]?.[column];
    // Nearly all amounts are numbers already, and asking a reader of texts for each takes ten times as long.
    const amount = typeof cell === "number" ? cell + 0 : numberFrom(cell, host);
    if (typeof amount === "number" && Number.isFinite(amount)) amounts[event] = amount;
  }
  return amounts;
}
