import type { Host } from "../../sheet/host";
import { isBlank, isDate, textOf } from "../block";
import { periodLabel } from "../period-labels/label";
import type { HeadingRows } from "./heading-rows";
import { rolesOf } from "./headings";
import { periodIn } from "./period-headings";

type Cells = readonly (readonly unknown[])[];

/**
 * The heading of each column, over all rows of headings. A merged cell holds its value in its first column, so a blank
 * beside it stands for it: "2024" over "Jan, Feb, Mar" gives Jan 2024, Feb 2024, Mar 2024.
 */
export function combinedHeadings(
  cells: Cells,
  rows: HeadingRows | undefined,
  host: Host,
): readonly unknown[] {
  const width = cells[0]?.length ?? 0;
  if (rows === undefined) return Array.from({ length: width }, () => "");
  let combined: unknown[] = Array.from({ length: width }, (_, column) => cells[rows.first]?.[column]);
  for (let row = rows.first + 1; row <= rows.last; row++) {
    let over: unknown;
    const upper = combined;
    combined = upper.map((own, column) => {
      if (!isBlank(own)) over = own;
      const lower = cells[row]?.[column];
      return isBlank(lower) ? own : under(over, lower, host);
    });
  }
  return combined.map((cell) => cell ?? "");
}

const YEAR = /^(?:fy\s?)?((?:19|20)\d{2})\s?(?:年度?)?$/i;

/** What a heading says under another one. */
function under(upper: unknown, lower: unknown, host: Host): unknown {
  if (isBlank(upper) || isDate(lower)) return lower;
  const year = YEAR.exec(textOf(upper))?.[1];
  const own = textOf(lower);
  if (year !== undefined) {
    const label = periodLabel(own, host);
    if (/^\d{1,2}$/.test(own)) return Number(own) <= 12 ? `${year}-${own.padStart(2, "0")}` : lower;
    if (label !== undefined && "part" in label) return withYear(year, own, host);
    return lower;
  }
  if (rolesOf(own).length > 0 || periodIn(lower, host) !== undefined) return lower;
  // Units, and words that say nothing by themselves, leave the word above as it is.
  if (rolesOf(textOf(upper)).length > 0 || periodIn(upper, host) !== undefined) return upper;
  return lower;
}

const withYear = (year: string, part: string, host: Host): string =>
  [`${year}年${part}`, `${part} ${year}`].find((text) => {
    const label = periodLabel(text, host);
    return label !== undefined && "day" in label;
  }) ?? part;
