import { InputError } from "../../words/input-error";
import { isBlank, isErrorCell, plainText, shown } from "../cells";
import { cellError } from "../problems";
import { type Grid, rowsOf, widthOf } from "../shapes";

/** An option as given: its name in lower case, its value as typed. A value from a range can be any cell. */
export interface GivenOption {
  readonly name: string;
  readonly value: unknown;
}

/** Options as one text, or as a range of names and values (rule 10). Blank means none. */
export function givenOptions(arg: unknown): readonly GivenOption[] {
  if (Array.isArray(arg)) return fromRange(rowsOf(arg));
  return fromCell(arg);
}

function fromCell(arg: unknown): readonly GivenOption[] {
  if (isBlank(arg)) return [];
  if (isErrorCell(arg)) throw cellError({ code: "error-cell", cell: arg }, "options");
  if (typeof arg !== "string") throw new InputError("option-form", { text: shown(arg) });
  return fromText(arg);
}

function fromRange(grid: Grid): readonly GivenOption[] {
  const width = widthOf(grid);
  if (width > 2) throw new InputError("option-range", { columns: width });
  return grid.flatMap((row, i): readonly GivenOption[] => {
    if (isBlank(row[0]) && isBlank(row[1])) return [];
    const wrong = row.find(isErrorCell);
    if (wrong !== undefined) throw cellError({ code: "error-cell", cell: wrong }, "options", i + 1);
    if (width === 1) return fromCell(row[0]);
    const name = typeof row[0] === "string" ? plainText(row[0]).toLowerCase() : shown(row[0]);
    if (typeof name !== "string" || name === "") throw new InputError("option-form", { text: shown(row[1]) });
    if (i === 0 && isHeading(name)) return [];
    // A blank value leaves the option at its default: a prepared list can be filled in as needed.
    return isBlank(row[1]) ? [] : [{ name, value: row[1] }];
  });
}

const isHeading = (name: string): boolean => ["option", "options", "name", "选项", "名称"].includes(name);

function fromText(text: string): readonly GivenOption[] {
  return split(
    text.normalize("NFKC"),
    (letter) => letter === ";" || letter === "\n" || letter === "\r",
  ).flatMap((piece) => {
    const option = plainText(piece);
    if (option === "") return [];
    const at = option.search(/[=:]/);
    const name = plainText(option.slice(0, Math.max(at, 0))).toLowerCase();
    if (name === "") throw new InputError("option-form", { text: shown(option) });
    return [{ name, value: plainText(option.slice(at + 1)) }];
  });
}

/** Ids separated by commas; an id that holds a comma or semicolon stands in quotes. */
export const splitIds = (text: string): readonly string[] =>
  split(text.normalize("NFKC"), (letter) => letter === ",")
    .map((piece) => unquoted(plainText(piece)))
    .filter((id) => id !== "");

/** The closing quote of each opening one. */
const closing: Readonly<Record<string, string>> = { '"': '"', "'": "'", "“": "”", "‘": "’" };

/** A value without the quotes around it. */
export function unquoted(text: string): string {
  const close = closing[text.charAt(0)];
  return close !== undefined && text.length > 1 && text.endsWith(close) ? plainText(text.slice(1, -1)) : text;
}

/** Splits at separators outside quotes. A quote counts only where a value begins, so that O'Brien keeps his. Throws InputError. */
function split(text: string, isSeparator: (letter: string) => boolean): readonly string[] {
  const pieces: string[] = [];
  let start = 0;
  let mayOpen = true;
  for (let i = 0; i < text.length; i++) {
    const letter = text.charAt(i);
    const close = mayOpen ? closing[letter] : undefined;
    if (close !== undefined) {
      const end = text.indexOf(close, i + 1);
      if (end >= 0) i = end;
      else if (letter !== "'" && letter !== "‘")
        throw new InputError("option-quotes", { text: shown(text.slice(i)) });
      mayOpen = false;
    } else if (isSeparator(letter)) {
      pieces.push(text.slice(start, i));
      start = i + 1;
      mayOpen = true;
    } else if (letter === "=" || letter === ":" || letter === ",") mayOpen = true;
    else if (letter.trim() !== "") mayOpen = false;
  }
  pieces.push(text.slice(start));
  return pieces;
}
