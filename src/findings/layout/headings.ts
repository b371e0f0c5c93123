import { aboutCustomers, hints, measures, otherDays } from "./heading-hints";
import { namesMany } from "./heading-kinds";
import { joined, plain, spaced } from "./heading-spelling";
import { type ColumnRole, headingWords } from "./heading-words";

export type { ColumnRole };

/** How surely a heading stands for a role: 3 surely, 2 usually, 1 for want of better, less than 1 hardly; 0 not at all. */
export const strengthOf = (heading: string, role: ColumnRole): number =>
  meaningsOf(heading).find(([known]) => known === role)?.[1] ?? 0;

/** Roles a heading may stand for, the most telling first; none when the word is unknown. */
export const rolesOf = (heading: string): readonly ColumnRole[] => meaningsOf(heading).map(([role]) => role);

function meaningsOf(heading: string): readonly (readonly [ColumnRole, number])[] {
  const words = spaced(heading);
  if (words === "" || heading.length > 60) return [];
  for (const part of partsOf(heading)) {
    const known = exactly(part);
    if (known.length > 0) return known;
  }
  if (measures.test(words)) return [];
  const hint = hints.find(
    ([role, , pattern]) => pattern.test(words) && !(role === "customer" && aboutCustomers.test(words)),
  );
  if (hint === undefined) return [];
  const [role, strength] = hint;
  return [[role, role === "date" && otherDays.test(words) ? 0.3 : strength]];
}

/**
 * What of a heading may be a known word: all of it ("Customers (start)" is no column of customers), what stands in brackets
 * behind a word for many customers, all before the brackets, and each half of a heading in two languages.
 */
function partsOf(heading: string): readonly string[] {
  const whole = joined(heading);
  const inBrackets = namesMany(heading) ? (/[([{【（](.*?)[)\]}】）]/.exec(heading)?.[1] ?? "") : "";
  const isMixed = /\p{Script=Han}/u.test(whole) && /[a-z]{3}/.test(whole);
  const halves = isMixed ? [whole.replace(/[^a-z]+/g, ""), whole.replace(/[a-z0-9]+/g, "")] : [];
  return [whole, joined(inBrackets), plain(heading), ...halves];
}

function exactly(word: string): readonly (readonly [ColumnRole, number])[] {
  if (word === "") return [];
  const found: (readonly [ColumnRole, number])[] = [];
  for (const role of Object.keys(headingWords) as ColumnRole[]) {
    const at = headingWords[role].findIndex((words) => ` ${words} `.includes(` ${word} `));
    if (at >= 0) found.push([role, 3 - at]);
  }
  return found.sort((a, b) => b[1] - a[1]);
}
