import type { CustomerRows } from "../customer-rows";
import type { Decision } from "../decide";

/** The rows that a decision leaves out, those of excluded ids among them. */
export function goneRows(
  rows: CustomerRows,
  { leftOut, exclude }: Pick<Decision, "leftOut" | "exclude">,
): ReadonlySet<number> {
  if (exclude.length === 0) return leftOut;
  const gone = new Set(leftOut);
  const ids = new Set(exclude);
  const { list } = rows;
  for (let entry = 0; entry < list.length; entry++)
    if (ids.has(list.ids[list.customer[entry] as number] as string)) gone.add(rows.rowOf(entry));
  return gone;
}
