import type { Contracts } from "../../plan/contracts";
import { RUNNING } from "../../plan/contracts";
import type { DateOrder } from "../../sheet/dates/date-text";
import { momentReaderBeside } from "../../sheet/dates/dates-beside";
import type { Host } from "../../sheet/host";
import { createInterner, idFrom } from "../../sheet/ids/ids";
import { numberFrom } from "../../sheet/numbers/numbers";
import { type CellProblem, isProblem } from "../../sheet/problems";
import { remember } from "../../sheet/remember";
import { isEndOfTime, saysRunning } from "../../sheet/rows/running";
import type { Block } from "../block";
import type { CustomerRows } from "../customer-rows";

export interface ContractColumns {
  readonly customer: number;
  readonly start: number;
  readonly end: number | undefined;
  readonly amount: number | undefined;
  /** A column that says “active” or “cancelled”, beside the dates. */
  readonly status: number | undefined;
}

/** Why a row is no contract. */
export type ContractFault =
  | "blank-id"
  | "error-cell"
  | "start-missing"
  | "ambiguous-date"
  | "unreadable-start"
  | "unreadable-end"
  | "end-before-start";

/** What has been decided about the rows and ids before they are read. */
export interface ContractsAs {
  readonly dateorder?: DateOrder | undefined;
  /** Rows that are not counted. Their dates are still looked at, since one of them may settle the order of the others. */
  readonly gone?: ReadonlySet<number>;
  readonly same?: ReadonlyMap<string, string>;
  readonly case?: "exact" | "ignore";
  /** Rows whose start and end stand in each other's place. */
  readonly swapped?: ReadonlySet<number> | undefined;
  /** Rows without an end, whatever their cell says. */
  readonly running?: ReadonlySet<number>;
}

/** Contracts as read, and what became of the rows that are none. */
export interface ContractRows extends CustomerRows {
  readonly block: Block;
  readonly columns: ContractColumns;
  /** Rows of the block that hold data; rows that sum up others are not among them. */
  readonly data: readonly number[];
  readonly contracts: Contracts;
  readonly faults: ReadonlyMap<ContractFault, readonly number[]>;
  /** A contract's amount; undefined where it is blank or no number. */
  amountOf(contract: number): number | undefined;
  readonly as: ContractsAs;
}

const DAY_SECONDS = 86_400;

/**
 * Reads the data rows as SUBSCRIPTIONS does, with every problem noted instead of thrown: a blank end, a word
 * for it or the year 9999 is a contract that runs. One pass a row.
 */
export function readContractRows(
  block: Block,
  columns: ContractColumns,
  data: readonly number[],
  as: ContractsAs,
  host: Host,
): ContractRows {
  const cell = (row: number, column: number | undefined): unknown =>
    column === undefined ? "" : block.cells[row]?.[column];
  const starts = data.map((row) => cell(row, columns.start));
  const ends = data.map((row) => cell(row, columns.end));
  const readStart = momentReaderBeside(starts, ends, as.dateorder, host);
  const readEnd = momentReaderBeside(ends, starts, as.dateorder, host);
  const interner = createInterner(as.case ?? "exact");
  const customer = new Int32Array(data.length);
  const start = new Int32Array(data.length);
  const end = new Int32Array(data.length);
  const source = new Int32Array(data.length);
  const faults = new Map<ContractFault, number[]>();
  let count = 0;
  let [firstDay, lastDay] = [RUNNING, -RUNNING];

  const readRow = (row: number, i: number): ContractFault | undefined => {
    const typed = cell(row, columns.customer);
    const id = idFrom(typed);
    if (id === undefined) return "blank-id";
    if (isProblem(id)) return "error-cell";
    const begins = dayOf(readStart(starts[i]));
    if (begins === undefined) return "start-missing";
    if (isProblem(begins)) return dateFault(begins, "unreadable-start");
    const runs = as.running?.has(row) === true || saysRunning(ends[i]);
    const given = runs ? RUNNING : (dayOf(readEnd(ends[i])) ?? RUNNING);
    if (isProblem(given)) return dateFault(given, "unreadable-end");
    const stops = isEndOfTime(given) ? RUNNING : given;
    const swap = stops < begins;
    if (swap && as.swapped?.has(row) !== true) return "end-before-start";
    customer[count] = interner.known(typed) ?? interner.intern(as.same?.get(id) ?? id, typed);
    start[count] = swap ? stops : begins;
    end[count] = swap ? begins : stops;
    source[count] = row;
    firstDay = Math.min(firstDay, begins, stops);
    lastDay = Math.max(lastDay, begins, stops === RUNNING ? begins : stops);
    count++;
    return undefined;
  };
  data.forEach((row, i) => {
    const fault = as.gone?.has(row) === true ? undefined : readRow(row, i);
    if (fault === undefined) return;
    const rows = faults.get(fault);
    if (rows === undefined) faults.set(fault, [row]);
    else rows.push(row);
  });
  const contracts: Contracts = {
    length: count,
    customers: interner.ids.length,
    ids: interner.ids,
    customer: customer.subarray(0, count),
    start: start.subarray(0, count),
    end: end.subarray(0, count),
    firstDay: count === 0 ? 0 : firstDay,
    lastDay: count === 0 ? -1 : lastDay,
  };
  const amounts = amountReader(block, columns.amount, host);
  return {
    block,
    columns,
    data,
    contracts,
    list: contracts,
    rowOf: (contract) => source[contract] as number,
    idCell: (contract) => cell(source[contract] as number, columns.customer),
    faults,
    amountOf: (contract) => amounts(source[contract] as number),
    as,
  };
}

/** Reads the amount of a row; undefined where it is blank or no number. Numbers take no detour. */
function amountReader(
  block: Block,
  column: number | undefined,
  host: Host,
): (row: number) => number | undefined {
  if (column === undefined) return () => undefined;
  const ofText = remember((text: string) => {
    const amount = numberFrom(text, host);
    return { amount: typeof amount === "number" ? amount : undefined };
  });
  return (row) => {
    const cell = block.cells[row]?.[column];
    if (typeof cell === "number") return Number.isFinite(cell) ? cell + 0 : undefined;
    return typeof cell === "string" ? ofText(cell).amount : undefined;
  };
}

const dayOf = (moment: number | undefined | CellProblem): number | undefined | CellProblem =>
  typeof moment === "number" ? Math.floor(moment / DAY_SECONDS) : moment;

const dateFault = ({ code }: CellProblem, otherwise: ContractFault): ContractFault =>
  code === "ambiguous-date" || code === "mixed-date-order"
    ? "ambiguous-date"
    : code === "error-cell"
      ? "error-cell"
      : otherwise;
