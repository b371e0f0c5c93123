import { cellA1, columnLetters, onSheet } from "../a1";
import type { Separator } from "../formula";

/** What a reference points into: the user's sheet, the helper sheet (both from row and column 1), or a box of the page (from 0). */
export type Where = "source" | "helper" | { readonly box: string };

const signs = {
  "^": 5,
  "*": 4,
  "/": 4,
  "+": 3,
  "-": 3,
  "&": 2,
  "=": 1,
  "<>": 1,
  "<": 1,
  ">": 1,
  "<=": 1,
  ">=": 1,
};
export type Sign = keyof typeof signs;

/**
 * A plain formula as a tree, so that its separator is chosen while it is printed and text in quotes is never touched.
 * Numbers are whole: a decimal sign differs by locale, a fraction is said as a division.
 */
export type Expression =
  | { readonly kind: "whole"; readonly value: number }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "call"; readonly name: string; readonly args: readonly Expression[] }
  | { readonly kind: "operation"; readonly sign: Sign; readonly left: Expression; readonly right: Expression }
  | {
      readonly kind: "range";
      readonly where: Where;
      readonly row: number;
      readonly column: number;
      readonly rows: number;
      readonly columns: number;
    };

/** A cell of native output: written as it stands, or computed. */
export type NativeCell = number | string | undefined | Expression;

export const isExpression = (cell: NativeCell): cell is Expression => typeof cell === "object";

/** Anything that can stand in a formula: plain numbers are whole, plain texts become text in quotes. */
type Operand = Expression | number | string;

/** The longest text in quotes that Excel takes in a formula has 255 characters. */
const LONGEST_TEXT = 250;

export function expression(operand: Operand): Expression {
  if (typeof operand === "object") return operand;
  if (typeof operand === "number") return { kind: "whole", value: operand };
  if (operand.length <= LONGEST_TEXT) return { kind: "text", text: operand };
  return operation(expression(operand.slice(0, LONGEST_TEXT)), "&", operand.slice(LONGEST_TEXT));
}

/** Any finite number without a decimal sign: 12.34 is 1234/100, which is the same binary fraction. */
export function exactly(value: number): Expression {
  for (let power = 0; power <= 15; power++) {
    const scaled = Math.round(value * 10 ** power);
    if (Math.abs(scaled) > Number.MAX_SAFE_INTEGER) break;
    if (scaled / 10 ** power === value)
      return power === 0 ? expression(scaled) : operation(scaled, "/", 10 ** power);
  }
  return call("VALUE", String(value));
}

export const call = (name: string, ...args: readonly Operand[]): Expression => ({
  kind: "call",
  name,
  args: args.map(expression),
});

export const operation = (left: Operand, sign: Sign, right: Operand): Expression => ({
  kind: "operation",
  sign,
  left: expression(left),
  right: expression(right),
});

/** `a + b`, `a × b` … of several, from left to right. */
export const joined = (sign: Sign, first: Operand, ...more: readonly Operand[]): Expression =>
  more.reduce<Expression>((left, right) => operation(left, sign, right), expression(first));

export const when = (condition: Operand, then: Operand, otherwise: Operand): Expression =>
  call("IF", condition, then, otherwise);

export const isNumber = (operand: Operand): Expression => call("ISNUMBER", operand);

export const cell = (where: Where, row: number, column: number): Expression => ({
  kind: "range",
  where,
  row,
  column,
  rows: 1,
  columns: 1,
});

export const columnOf = (where: Where, row: number, column: number, rows: number): Expression => ({
  kind: "range",
  where,
  row,
  column,
  rows,
  columns: 1,
});

/** Where things stand when a formula is printed. */
export interface Places {
  readonly separator: Separator;
  /** The sheet that the formula stands on. */
  readonly home: string;
  readonly source: string;
  readonly helper: string;
  /** The row and column (from 1) of a box's first cell. Only formulas of the page itself refer to its boxes. */
  box(name: string): { readonly row: number; readonly column: number };
}

/** The formula's text, with "=". */
export const nativeText = (tree: Expression, places: Places): string => `=${print(tree, places, 0)}`;

function print(tree: Expression, places: Places, outer: number): string {
  switch (tree.kind) {
    case "whole":
      return tree.value < 0 && outer > 0 ? `(${tree.value})` : String(tree.value);
    case "text":
      return `"${tree.text.replace(/"/g, '""')}"`;
    case "call":
      return `${tree.name}(${tree.args.map((one) => print(one, places, 0)).join(places.separator)})`;
    case "operation": {
      const own = signs[tree.sign];
      const text = `${print(tree.left, places, own)}${tree.sign}${print(tree.right, places, own + 1)}`;
      return own < outer ? `(${text})` : text;
    }
    case "range":
      return rangeText(tree, places);
  }
}

/** A column is fixed in its rows, so that it stays whole when the formula is copied down; a single cell is not. */
function rangeText(range: Extract<Expression, { kind: "range" }>, places: Places): string {
  const { where } = range;
  const origin = typeof where === "object" ? places.box(where.box) : { row: 0, column: 0 };
  const sheet = typeof where === "object" ? places.home : where === "helper" ? places.helper : places.source;
  const row = origin.row + range.row;
  const column = origin.column + range.column;
  const last = `${columnLetters(column + range.columns - 1)}$${row + range.rows - 1}`;
  const a1 =
    range.rows === 1 && range.columns === 1 ? cellA1(row, column) : `${columnLetters(column)}$${row}:${last}`;
  return sheet === places.home ? a1 : onSheet(sheet, a1);
}
