import { countsFrom, monthOf, ofOrders, type Way } from "./way";

/** Straightforward code that somebody wrote with speed in mind: months as whole numbers, a Map of first months, a Set a cell. */
export const months: Way = ofOrders((customers, dates) => {
  const first = new Map<string, number>();
  const month = new Array<number>(customers.length);
  let [low, high] = [Number.POSITIVE_INFINITY, 0];
  for (let i = 0; i < customers.length; i++) {
    const at = monthOf((dates[i] as [Date])[0]);
    const id = (customers[i] as [string])[0];
    month[i] = at;
    const known = first.get(id);
    if (known === undefined || at < known) first.set(id, at);
    if (at < low) low = at;
    if (at > high) high = at;
  }
  const span = high - low + 1;
  const sets: (Set<string> | undefined)[] = new Array(span * span);
  for (let i = 0; i < customers.length; i++) {
    const id = (customers[i] as [string])[0];
    const joined = first.get(id) as number;
    const at = (joined - low) * span + (month[i] as number) - joined;
    const set = sets[at] ?? new Set<string>();
    sets[at] = set.add(id);
  }
  return countsFrom(
    sets.flatMap((set, at) =>
      set === undefined ? [] : [[low + Math.floor(at / span), at % span, set.size] as const],
    ),
  );
});
