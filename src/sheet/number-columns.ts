import { InputError } from "../words/input-error";
import { isBlank } from "./cells";
import { isHeaderRow } from "./headers";
import type { Host } from "./host";
import { numberReader } from "./numbers/numbers";
import { plainNumbers } from "./plain-numbers";
import { cellError, isProblem } from "./problems";
import { listOf, mustMatch, trimmedLength } from "./shapes";

/** Columns of numbers read side by side: a blank cell is NaN. */
export interface NumberColumns {
  readonly columns: readonly Float64Array[];
  /** The row of the i-th, counted in the range from 1. */
  readonly row: (i: number) => number;
  readonly length: number;
}

/**
 * Reads ranges of numbers that belong together (rules 4 to 6 and 9): the header row is left out, blank rows are skipped. Throws
 * InputError for shapes, empty ranges and cells that are no numbers.
 */
export function readNumberColumns(
  args: readonly unknown[],
  names: readonly string[],
  host: Host,
): NumberColumns {
  const plain = plainNumbers(args, host);
  if (plain !== undefined) {
    const { columns, above } = plain;
    return { columns, row: (i) => i + above + 1, length: columns[0]?.length ?? 0 };
  }
  const lists = names.map((name, i) => listOf(args[i], name));
  mustMatch(lists.map((list, i) => ({ name: names[i] ?? "", rows: list.length })));
  const empty = lists.findIndex((list) => list.every(isBlank));
  if (empty >= 0) throw new InputError("empty-range", { column: names[empty] ?? "" });
  const end = trimmedLength(lists);
  const columns = lists.map(() => new Float64Array(end));
  const readers = lists.map(() => numberReader(host));
  const row = new Int32Array(end);
  let length = 0;
  const hasHeader = isHeaderRow(
    lists.map((list) => ({ kind: "number", cell: list[0] })),
    host,
  );

  // Hot path: up to a million rows.
  for (let i = hasHeader ? 1 : 0; i < end; i++) {
    let isEmpty = true;
    for (let c = 0; c < lists.length; c++) {
      const reading = readers[c]?.(lists[c]?.[i], i + 1);
      if (isProblem(reading)) throw cellError(reading, names[c] ?? "", i + 1);
      if (reading !== undefined) isEmpty = false;
      (columns[c] as Float64Array)[length] = reading ?? Number.NaN;
    }
    if (!isEmpty) row[length++] = i + 1;
  }
  if (length === 0) throw new InputError("only-headers", { column: names[0] ?? "" });
  return {
    columns: columns.map((column) => column.subarray(0, length)),
    row: (i) => row[i] as number,
    length,
  };
}
