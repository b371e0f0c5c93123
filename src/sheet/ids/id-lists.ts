import { InputError } from "../../words/input-error";
import { isBlank } from "../cells";
import { isIdHeading } from "../headers";
import { cellError, isProblem } from "../problems";
import { listOf } from "../shapes";
import { createInterner, type Interner, idFrom } from "./ids";

/** A list of ids, such as a roster. */
export interface IdList {
  /** The number of each row's id; numbers and ids belong to the interner, which several lists can share. */
  readonly customer: Int32Array;
  readonly ids: readonly string[];
  /** Rows without an id below the first and above the last one. */
  readonly blankRows: number;
}

/**
 * Reads a range of ids alone; a known header word in its first row is left out, blank rows are skipped, an id may stand twice.
 * Throws InputError for an empty range, an error cell or a cell that is no id.
 */
export function readIds(range: unknown, name: string, interner: Interner = createInterner()): IdList {
  const cells = listOf(range, name);
  if (cells.every(isBlank)) throw new InputError("empty-range", { column: name });
  const hasHeader = cells.length > 1 && isIdHeading(cells[0]);
  const customer: number[] = [];
  for (let i = hasHeader ? 1 : 0; i < cells.length; i++) {
    const cell = cells[i];
    const known = interner.known(cell);
    if (known !== undefined) {
      customer.push(known);
      continue;
    }
    const id = idFrom(cell);
    if (isProblem(id)) throw cellError(id, name, i + 1);
    if (id !== undefined) customer.push(interner.intern(id, cell));
  }
  if (customer.length === 0) throw new InputError("only-headers", { column: name });
  let end = cells.length;
  while (isBlank(cells[end - 1])) end--;
  const blankRows = end - (hasHeader ? 1 : 0) - customer.length;
  return { customer: Int32Array.from(customer), ids: interner.ids, blankRows };
}
