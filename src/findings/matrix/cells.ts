import { isErrorCell, plainText } from "../../sheet/cells";
import type { Host } from "../../sheet/host";
import { numberReader } from "../../sheet/numbers/numbers";
import { isBlank } from "../block";

/** What a cell of a customer and a period says: there, not there, there with an amount (NaN = none), or nothing readable. */
export type MatrixCell = "there" | "absent" | "unreadable" | number;

const thereWords = new Set("✓ ✔ √ ☑ ✅ y yes 是 有 true t x ● • active 活跃 在 到 已付 paid".split(" "));
const absentWords = new Set(
  "- -- – — / n no 否 无 没有 false f ✗ ✘ × ☐ ❌ ○ none n/a na 未 未付 inactive".split(" "),
);

/** A reader of a matrix' cells. A number that is neither 0 nor 1 is an amount; what 1 is depends on the others. */
export function matrixCellReader(host: Host): (cell: unknown) => MatrixCell {
  const number = numberReader(host);
  const known = new Map<string, MatrixCell>();
  const ofText = (text: string): MatrixCell => {
    const word = plainText(text).toLowerCase();
    if (thereWords.has(word)) return "there";
    if (absentWords.has(word)) return "absent";
    if (isErrorCell(text)) return "unreadable";
    const amount = number(text);
    return typeof amount === "number" ? ofNumber(amount) : "unreadable";
  };
  return (cell) => {
    if (typeof cell === "number") return ofNumber(cell);
    if (isBlank(cell)) return "absent";
    if (typeof cell === "boolean") return cell ? "there" : "absent";
    if (typeof cell !== "string") return "unreadable";
    let reading = known.get(cell);
    if (reading === undefined) {
      reading = ofText(cell);
      known.set(cell, reading);
    }
    return reading;
  };
}

const ofNumber = (amount: number): MatrixCell =>
  amount === 0 ? "absent" : Number.isFinite(amount) ? amount : "unreadable";
