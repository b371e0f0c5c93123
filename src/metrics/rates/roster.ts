/** Who stayed, left and came between two lists of customers, each counted once. */
export interface RosterChange {
  readonly start: number;
  readonly retained: number;
  readonly lost: number;
  /** In the second list alone; less those who came back, where they can be told. */
  readonly joined: number;
  /** Known before, missing in the first list, in the second again; undefined when nobody says who was known before. */
  readonly reactivated: number | undefined;
  readonly end: number;
}

/**
 * Compares two lists of customers (ids, or their numbers), with start − lost + joined + (reactivated ?? 0) = end.
 * `ever` = everybody known before the second list; who is in the first is known anyhow.
 */
export function rosterChange<Id>(
  previous: Iterable<Id>,
  current: Iterable<Id>,
  ever?: Iterable<Id>,
): RosterChange {
  const before = new Set(previous);
  const now = new Set(current);
  const known = ever && new Set(ever);
  let retained = 0;
  let reactivated = 0;
  for (const id of now) {
    if (before.has(id)) retained++;
    else if (known?.has(id)) reactivated++;
  }
  return {
    start: before.size,
    retained,
    lost: before.size - retained,
    joined: now.size - retained - reactivated,
    reactivated: known && reactivated,
    end: now.size,
  };
}
