import type { Decision } from "../decide";
import type { LogRows } from "./rows";

/** The rows that a decision leaves out, those of excluded ids among them. */
export function goneRows(
  rows: LogRows,
  { leftOut, exclude }: Pick<Decision, "leftOut" | "exclude">,
): ReadonlySet<number> {
  if (exclude.length === 0) return leftOut;
  const gone = new Set(leftOut);
  const ids = new Set(exclude);
  const { log } = rows;
  for (let event = 0; event < log.length; event++)
    if (ids.has(log.ids[log.customer[event] as number] as string)) gone.add(rows.rowOf(event));
  return gone;
}
