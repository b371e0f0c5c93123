import { exponential, gamma, numbersFrom } from "./random";

/** How long customers stayed, in days, and whether they left (1) or are still there (0): columns of SURVIVAL. */
export function tenures(rows: number): readonly Float64Array[] {
  const next = numbersFrom(271_828);
  const columns = [new Float64Array(rows), new Float64Array(rows)] as const;
  for (let i = 0; i < rows; i++) {
    const [stay, seen] = [exponential(next, 300), 1095 * Math.sqrt(next())];
    columns[0][i] = Math.ceil(Math.min(stay, seen));
    columns[1][i] = stay <= seen ? 1 : 0;
  }
  return columns;
}

/** Contracts of one, three or twelve months that are renewed or not: customer, first day, end day (NaN = still running), monthly price. */
export function contracts(rows: number): readonly Float64Array[] {
  const next = numbersFrom(314_159);
  const columns = Array.from({ length: 4 }, () => new Float64Array(rows));
  const [customers, starts, ends, prices] = columns as [
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  for (let [row, customer] = [0, 0]; row < rows; customer++) {
    let day = Math.floor(1095 * Math.sqrt(next()));
    const length = [30, 91, 365][Math.floor(next() * 3)] as number;
    do {
      customers[row] = customer;
      starts[row] = day;
      ends[row] = day + length > 1095 ? Number.NaN : day + length;
      prices[row] = 9 + Math.floor(next() * 5) * 10;
      day += length;
      row++;
    } while (row < rows && day <= 1095 && next() < 0.8);
  }
  return columns;
}

/**
 * Customers of a shop as BG/NBD sees them, with the parameters that Fader, Hardie & Lee (2005) print: repeat purchases, weeks
 * from the first to the last, weeks to the end of the data. Those of a `quarter` joined within twelve weeks and were watched
 * for 27 to 39, as in the paper's data; those of `years` joined at any time of three years, so that few are alike.
 */
export function histories(rows: number, joined: "quarter" | "years"): readonly Float64Array[] {
  const next = numbersFrom(161_803);
  const columns = Array.from({ length: 3 }, () => new Float64Array(rows));
  for (let i = 0; i < rows; i++) {
    const days = joined === "quarter" ? 189 + Math.floor(next() * 84) : 1 + Math.floor(next() * 1095);
    const [bought, last] = purchases(next, days);
    for (const [column, value] of [bought, last / 7, days / 7].entries())
      (columns[column] as Float64Array)[i] = value;
  }
  return columns;
}

/** Days with a purchase after the first one, and the last of them. */
function purchases(next: () => number, days: number): readonly [bought: number, last: number] {
  const weeksBetween = 4.414 / gamma(next, 0.243);
  const [leaves, stays] = [gamma(next, 0.793), gamma(next, 2.426)];
  let [bought, last] = [0, 0];
  for (let weeks = exponential(next, weeksBetween); ; weeks += exponential(next, weeksBetween)) {
    const day = Math.ceil(weeks * 7);
    if (day > days) return [bought, last];
    if (day > last) [bought, last] = [bought + 1, day];
    if (next() * (leaves + stays) < leaves) return [bought, last];
  }
}
