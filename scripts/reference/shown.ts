import { shown } from "../example-sheet";

/** A result as a reader sees it: six digits are enough to recognise a number, and what is cut off is marked. */
export function shownResult(value: unknown): string {
  if (typeof value !== "number" || Number.isInteger(value)) return shown(value);
  const clean = Number(value.toPrecision(13));
  const size = Math.floor(Math.log10(Math.abs(clean)));
  if (size < -6) return clean.toExponential(8).replace(/\d{3}(?=e)/, "…");
  const decimals = Math.max(2, 5 - size);
  const short = Number(clean.toFixed(decimals));
  // Cut, not rounded: 0.07476635 is 0.0747663…
  return short === clean ? String(short) : `${clean.toFixed(decimals + 3).slice(0, -3)}…`;
}

/** The rows that are shown of a long table, by their index; `undefined` stands for those left out. */
export function rowsShown(count: number): readonly (number | undefined)[] {
  const all = Array.from({ length: count }, (_, i) => i);
  return count <= most ? all : [...all.slice(0, most - 4), undefined, ...all.slice(-2)];
}

/** Twelve rows still fit a screen beside the formula. */
const most = 12;

/** Columns of numbers stand to the right, as in a sheet. */
export function alignment(rows: readonly (readonly unknown[])[], columns: number): string {
  return Array.from({ length: columns }, (_, c) => {
    const cells = rows.map((row) => row[c]).filter((cell) => cell !== "" && cell !== undefined);
    return cells.length > 0 && cells.every((cell) => typeof cell === "number") ? "r" : "l";
  }).join("");
}
