import { countsFrom, ofOrders, type Way } from "./way";

/** As an Apps Script author writes it: months as text, an object of first months, a Map of Sets. */
export const simple: Way = ofOrders((customers, dates) => {
  const key = (date: Date) => `${date.getFullYear()}-${String(date.getMonth() + 1).padStart(2, "0")}`;
  const between = (from: string, to: string) => {
    const [y1, m1] = from.split("-").map(Number) as [number, number];
    const [y2, m2] = to.split("-").map(Number) as [number, number];
    return (y2 - y1) * 12 + (m2 - m1);
  };
  const rows = customers.map(([id], i) => [id as string, (dates[i] as [Date])[0]] as const);
  const first: Record<string, string> = {};
  rows.forEach(([id, date]) => {
    const month = key(date);
    const known = first[id];
    if (known === undefined || month < known) first[id] = month;
  });
  const cohorts = new Map<string, Map<number, Set<string>>>();
  rows.forEach(([id, date]) => {
    const joined = first[id] as string;
    const after = between(joined, key(date));
    if (!cohorts.has(joined)) cohorts.set(joined, new Map());
    const line = cohorts.get(joined) as Map<number, Set<string>>;
    if (!line.has(after)) line.set(after, new Set());
    line.get(after)?.add(id);
  });
  return countsFrom(
    [...cohorts].flatMap(([joined, line]) =>
      [...line].map(([after, ids]) => {
        const [year, month] = joined.split("-").map(Number) as [number, number];
        return [year * 12 + month - 1, after, ids.size] as const;
      }),
    ),
  );
});
