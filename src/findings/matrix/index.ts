import type { Host } from "../../sheet/host";
import { asideOf, countedRows, idSpellings } from "../asked";
import type { Block } from "../block";
import { duplicateRows, filteredRows, hiddenRows } from "../block-rows";
import { type Choice, type Found, leftOutByReader, noted, rowsFound } from "../found";
import { idMangled, idNobody } from "../log/id-nobody";
import type { PeriodColumns } from "../period-labels/columns";
import { periodRules } from "../period-labels/rules";
import { type MatrixRows, readMatrixRows } from "./rows";

export interface MatrixQuestion {
  readonly block: Block;
  readonly customer: number;
  readonly periods: PeriodColumns;
  readonly first: number;
  readonly last: number;
  readonly answers: Readonly<Record<string, Choice>>;
  readonly host: Host;
  /** Only what changes the numbers: rules that keep all rows unless told otherwise are asked only when they are told. */
  readonly quick: boolean;
}

export interface MatrixFindings {
  readonly found: readonly Found[];
  /** The rows that the rules have looked at. */
  readonly rows: MatrixRows;
}

/** Everything that is wrong or doubtful in a matrix of customers and periods. */
export function matrixFindings(question: MatrixQuestion): MatrixFindings {
  const { block, customer, periods, first, last, answers, host, quick } = question;
  const { data, sums } = countedRows(block, first, last, answers);
  const rows = readMatrixRows(block, customer, periods.columns, data, {}, host);
  const aside = asideOf(quick, answers);
  const found = [
    leftOutByReader("blank-ids", rows.blankIds),
    leftOutByReader("error-cells", rows.errorIds),
    sums,
    idNobody(rows),
    idMangled(rows),
    ...idSpellings(rows, aside),
    aside("customers-twice", () => customersTwice(rows)),
    leftOutByReader("unreadable-marks", rows.unreadable, { cell: rows.unreadableCell }),
    negativeCells(rows),
    ...(quick ? [] : [noted("mixed-marks", rows.marked), noted("never-there", rows.never)]),
    ...(quick ? [] : periodRules(periods)),
    aside("duplicate-rows", () => duplicateRows(block, first, last)),
    aside("hidden-rows", () => hiddenRows(block, first, last)),
    aside("filtered-rows", () => filteredRows(block, first, last)),
  ];
  return { found: found.filter((one): one is Found => one !== undefined), rows };
}

/** Customers with more than one row: taken together, or the first row alone. */
function customersTwice(rows: MatrixRows): Found | undefined {
  const seen = new Set<number>();
  const again: number[] = [];
  rows.list.customer.forEach((customer, entry) => {
    if (seen.has(customer)) again.push(rows.rowOf(entry));
    seen.add(customer);
  });
  const example = again[0] === undefined ? "" : (rows.list.ids[customerOf(rows, again[0])] ?? "");
  return rowsFound("customers-twice", again, "keep", { id: example });
}

function customerOf(rows: MatrixRows, row: number): number {
  for (let entry = 0; entry < rows.list.length; entry++)
    if (rows.rowOf(entry) === row) return rows.list.customer[entry] as number;
  return -1;
}

/** Negative amounts: money given back, in a period in which the customer bought nothing. */
const negativeCells = (rows: MatrixRows): Found | undefined =>
  rows.negative.length === 0
    ? undefined
    : {
        code: "negative-cells",
        count: rows.negative.length,
        rows: rows.negative,
        facts: {},
        weight: "check",
        choices: ["leave-out", "keep"],
        byDefault: "leave-out",
        effects: { "leave-out": { kind: "mend", rows: rows.negative } },
      };
