import type { Example } from "../src/functions/define";

/** An example as a reader would lay it out: its ranges side by side from column A, row 1, and the formula that names them. */
export interface ExampleSheet {
  /** Rows of cells, all of one width; no rows when every argument is a single value. */
  readonly cells: readonly (readonly string[])[];
  readonly formula: string;
}

const isRange = (arg: unknown): arg is readonly (readonly unknown[])[] => Array.isArray(arg);

export function exampleSheet(name: string, { args }: Example): ExampleSheet {
  const ranges = args.filter(isRange);
  const height = Math.max(0, ...ranges.map((rows) => rows.length));
  const cells = Array.from({ length: height }, (_, row) =>
    ranges.flatMap((rows) => Array.from({ length: width(rows) }, (_, column) => shown(rows[row]?.[column]))),
  );
  let next = 0;
  const texts = args.map((arg) => {
    if (!isRange(arg)) return literal(arg);
    const first = next;
    next += width(arg);
    return address(first, next - 1, arg.length);
  });
  while (texts.at(-1) === "") texts.pop();
  return { cells, formula: `=${name}(${texts.join(", ")})` };
}

const width = (rows: readonly (readonly unknown[])[]): number =>
  Math.max(1, ...rows.map((row) => row.length));

/** A cell as the grid shows it: blank stays blank, booleans in capitals. */
export const shown = (cell: unknown): string =>
  cell === undefined || cell === null
    ? ""
    : typeof cell === "boolean"
      ? String(cell).toUpperCase()
      : String(cell);

/** An argument as it is typed into a formula. */
function literal(arg: unknown): string {
  if (typeof arg === "string" && arg !== "") return `"${arg.replaceAll('"', '""')}"`;
  return shown(arg);
}

const letter = (column: number): string =>
  (column >= 26 ? letter(Math.floor(column / 26) - 1) : "") + String.fromCharCode(65 + (column % 26));

export const columnLetters = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, i) => letter(i));

const address = (first: number, last: number, height: number): string =>
  first === last && height === 1 ? `${letter(first)}1` : `${letter(first)}1:${letter(last)}${height}`;
