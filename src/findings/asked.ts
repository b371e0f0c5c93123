import { type Block, isBlankRow } from "./block";
import { subtotals } from "./block-rows";
import type { Choice, Found } from "./found";
import { idCase, idPhones, idSpaces, idWidth, idZeros } from "./log/id-spellings";

type Answers = Readonly<Record<string, Choice>>;

/** Runs a rule that keeps all rows unless told otherwise: always, or when only what changes the numbers counts, if it is told. */
export type Aside = (code: string, find: () => Found | undefined) => Found | undefined;

export const asideOf =
  (quick: boolean, answers: Answers): Aside =>
  (code, find) =>
    !quick || answers[code] === "leave-out" || answers[code] === "fix" ? find() : undefined;

/** The rows of a table that hold data, and the rows among them that sum up others, which do not count unless kept. */
export function countedRows(
  block: Block,
  first: number,
  last: number,
  answers: Answers,
): { readonly data: number[]; readonly sums: Found | undefined } {
  const sums = subtotals(block, first, last);
  const summed = new Set(answers["subtotals"] === "keep" ? [] : sums?.rows);
  const data: number[] = [];
  for (let row = first; row < last; row++)
    if (!summed.has(row) && !isBlankRow(block.cells[row] ?? [])) data.push(row);
  return { data, sums };
}

/** How the ids of any list of customers are spelled. */
export const idSpellings = (rows: Parameters<typeof idCase>[0], aside: Aside): (Found | undefined)[] => [
  aside("id-case", () => idCase(rows)),
  aside("id-spaces", () => idSpaces(rows)),
  aside("id-zeros", () => idZeros(rows)),
  aside("id-phones", () => idPhones(rows)),
  aside("id-width", () => idWidth(rows)),
];
