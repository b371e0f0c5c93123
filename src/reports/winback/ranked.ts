import type { EndedCustomer } from "../../analyses/money/ended-customers";
import type { Suggestion } from "../../analyses/scores/win-back";

/** Customers whose contracts are over, in the order of the list, and what is suggested of each. */
export interface Ranked {
  readonly rows: readonly EndedCustomer[];
  readonly suggestion: readonly Suggestion[];
  /** By amounts, or, without them, by how long they stayed. */
  readonly byAmount: boolean;
  /** The median amount, or stay: from there on somebody is worth an effort. */
  readonly least: number;
}

/** By amount (without amounts by stay), where that is equal by the latest end. `recent` = the most periods since the end for which an effort is made. */
export function ranked(ended: readonly EndedCustomer[], recent: number): Ranked {
  const byAmount = ended.some(({ amount }) => amount !== undefined);
  const worth = (row: EndedCustomer): number => (byAmount ? (row.amount ?? 0) : row.stayed);
  const rows = [...ended].sort((a, b) => worth(b) - worth(a) || b.ended - a.ended || a.customer - b.customer);
  const least = rows.length === 0 ? 0 : worth(rows[rows.length >> 1] as EndedCustomer);
  return {
    rows,
    suggestion: rows.map((row) => (row.since > recent ? "letgo" : worth(row) >= least ? "winback" : "warm")),
    byAmount,
    least,
  };
}
