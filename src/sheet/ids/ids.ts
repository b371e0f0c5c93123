import type { OneCell } from "../cell-column";
import { isBlank, isErrorCell, plainText } from "../cells";
import type { CellProblem } from "../problems";
import { TextNumbers } from "./text-numbers";

/** Text that is an id as it stands, as most are: visible ASCII, and no first letter of an error's text. */
const plainId = /^[!"$-KM-~][!-~]*$/;

/** A cell as a customer id (rule 8): a number and its text are the same id; undefined for a blank cell. */
export function idFrom(cell: unknown): string | undefined | CellProblem {
  if (typeof cell === "string" && plainId.test(cell)) return cell;
  if (typeof cell === "number") return numberId(cell) ?? { code: "not-an-id", cell };
  if (isBlank(cell)) return undefined;
  if (isErrorCell(cell)) return { code: "error-cell", cell };
  if (typeof cell === "string") return plainText(cell);
  if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
  return { code: "not-an-id", cell };
}

/** All digits of a whole number, as the sheet's own text of it; not 1e+21. */
function numberId(id: number): string | undefined {
  if (!Number.isFinite(id)) return undefined;
  return Math.abs(id) >= 1e21 ? BigInt(id).toString() : String(id);
}

/** What ids are compared by. Upper case unites more spellings than lower case (ς and σ, ß and SS). */
export const idKey = (id: string, letterCase: "exact" | "ignore"): string =>
  letterCase === "ignore" ? id.toUpperCase() : id;

/** Numbers for ids, 0, 1, 2 … in order of first appearance. Several ranges can share one, so that their numbers agree. */
export interface Interner {
  /** Each id as first typed (trimmed, normalised). */
  readonly ids: readonly string[];
  /**
   * Writes the numbers of cells, rows of one each, from row `i` on, as far as they are known or plainly ids; gives the first row
   * whose cell has to be read. Rows of new ids are added to `firstRow`.
   */
  readOn(rows: readonly unknown[], i: number, numbers: Int32Array, firstRow: number[]): number;
  /** The number of a cell seen before, exactly as it is typed; undefined when the cell has to be read. */
  known(cell: unknown): number | undefined;
  /** The number of an id, a new one if it has none yet. `cell` is remembered as a spelling of it. */
  intern(id: string, cell: unknown): number;
}

/** From so many rows on, quicker ways than a Map are worth the time in which the engine makes them quick. */
export const MANY = 30_000;

/** `rows` = how many cells are going to be looked up, as far as that is known. */
export function createInterner(letterCase: "exact" | "ignore" = "exact", rows = 0): Interner {
  const ids: string[] = [];
  // Spellings as typed and keys share one table: a spelling that equals another id's key is that id.
  const cells = new Map<unknown, number>();
  const texts = rows < MANY ? undefined : new TextNumbers();
  const known = (cell: unknown): number | undefined =>
    texts !== undefined && typeof cell === "string" ? texts.get(cell) : cells.get(cell);
  /** The number of a cell; `next` where it has none, which is its own from then on. */
  const numberOf = (cell: unknown, next: number): number => {
    if (texts !== undefined && typeof cell === "string") return texts.numberOf(cell, next);
    const before = cells.get(cell);
    if (before === undefined) cells.set(cell, next);
    return before ?? next;
  };
  return {
    ids,
    known,
    readOn: (list, i, numbers, firstRow) => {
      const fresh = letterCase === "exact" ? { plain: plainId, ids, firstRow } : undefined;
      for (; i < numbers.length; i++) {
        if (texts !== undefined) i = texts.read(list, i, numbers, fresh);
        const row = list[i] as OneCell;
        if (i === numbers.length || row?.length !== 1) break;
        const cell = row[0];
        // A text that its table does not know has to be read.
        const number = texts !== undefined && typeof cell === "string" ? undefined : cells.get(cell);
        if (number === undefined) break;
        numbers[i] = number;
      }
      return i;
    },
    intern: (id, cell) => {
      const key = idKey(id, letterCase);
      const before = cell === key ? undefined : known(cell);
      if (before !== undefined) return before;
      const number = numberOf(key, ids.length);
      if (number === ids.length) ids.push(id);
      return cell === key ? number : numberOf(cell, number);
    },
  };
}
