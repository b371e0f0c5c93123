import { InputError } from "../words/input-error";

/** An argument that takes a single value: itself, or the cell of a range of one. Throws InputError "one-cell". */
export function oneCell(arg: unknown, argument: string): unknown {
  if (!Array.isArray(arg)) return arg;
  const cells = arg.flatMap((row: unknown): unknown[] => (Array.isArray(row) ? row : [row]));
  if (cells.length > 1) throw new InputError("one-cell", { argument, cells: cells.length });
  return cells[0];
}
