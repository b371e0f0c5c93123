/** A block of cells, counted from 0, both ends included. An open side spans the grid. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  /** `D:F`: all rows of the grid. */
  readonly allRows?: boolean;
  /** `5:7`: all columns of the grid. */
  readonly allColumns?: boolean;
}

export interface Extent {
  readonly rows: number;
  readonly columns: number;
}

function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}

function columnNumber(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

interface Corner {
  readonly row?: number;
  readonly column?: number;
}

/** One side of a range text: "C5", "$C$5", "D", "7" or "R5C3". */
function corner(text: string): Corner | undefined {
  const rc = /^R(\d+)C(\d+)$/i.exec(text);
  if (rc) return { row: Number(rc[1]) - 1, column: Number(rc[2]) - 1 };
  const a1 = /^\$?([A-Z]{1,3})?\$?(\d+)?$/i.exec(text);
  if (!a1 || (a1[1] === undefined && a1[2] === undefined)) return undefined;
  return {
    ...(a1[1] === undefined ? {} : { column: columnNumber(a1[1]) }),
    ...(a1[2] === undefined ? {} : { row: Number(a1[2]) - 1 }),
  };
}

/**
 * Reads the text of a range without its sheet: any case, `$`, inverted corners, whole rows and columns,
 * `C2:C` (to the last row), R1C1. Undefined for anything else; nothing is checked against the grid.
 */
export function parseArea(text: string, grid: Extent): Area | undefined {
  const sides = text.trim().split(":");
  if (sides.length > 2) return undefined;
  const first = corner(sides[0] as string);
  const last = sides.length === 2 ? corner(sides[1] as string) : first;
  if (first === undefined || last === undefined) return undefined;
  if (sides.length === 1 && (first.row === undefined || first.column === undefined)) return undefined;
  const allRows = first.row === undefined && last.row === undefined;
  const allColumns = first.column === undefined && last.column === undefined;
  const rows = [first.row ?? (allRows ? 0 : grid.rows - 1), last.row ?? grid.rows - 1];
  const columns = [first.column ?? (allColumns ? 0 : grid.columns - 1), last.column ?? grid.columns - 1];
  return {
    top: Math.min(...rows),
    bottom: Math.max(...rows),
    left: Math.min(...columns),
    right: Math.max(...columns),
    ...(allRows ? { allRows } : {}),
    ...(allColumns ? { allColumns } : {}),
  };
}

/** The normalised text: "B2:C5", "C3", "D:F", "5:7". */
export function areaText(area: Area): string {
  if (area.allRows) return `${columnLetters(area.left)}:${columnLetters(area.right)}`;
  if (area.allColumns) return `${area.top + 1}:${area.bottom + 1}`;
  const first = `${columnLetters(area.left)}${area.top + 1}`;
  const one = area.top === area.bottom && area.left === area.right;
  return one ? first : `${first}:${columnLetters(area.right)}${area.bottom + 1}`;
}

/** A sheet's name as a formula needs it: quoted unless it is plain letters that look like no cell. */
export function quotedName(name: string): string {
  const plain =
    /^[A-Za-z_][A-Za-z0-9_]*$/.test(name) && !/^([A-Z]{1,3}\d+|R\d*C?\d*|C\d*|true|false)$/i.test(name);
  return plain ? name : `'${name.replace(/'/g, "''")}'`;
}

/** Splits "'My sheet'!A1:B2" into its parts; `sheet` is undefined where none is named, "" for "!A1". */
export function splitReference(text: string): { readonly sheet: string | undefined; readonly range: string } {
  const quoted = /^'((?:[^']|'')*)'!(.*)$/s.exec(text);
  if (quoted) return { sheet: (quoted[1] as string).replace(/''/g, "'"), range: quoted[2] as string };
  const bang = text.lastIndexOf("!");
  if (bang < 0) return { sheet: undefined, range: text };
  return { sheet: text.slice(0, bang), range: text.slice(bang + 1) };
}

export const cellArea = (row: number, column: number): Area => ({
  top: row,
  bottom: row,
  left: column,
  right: column,
});

export const touches = (one: Area, other: Area): boolean =>
  one.top <= other.bottom && other.top <= one.bottom && one.left <= other.right && other.left <= one.right;

export const contains = (outer: Area, inner: Area): boolean =>
  outer.top <= inner.top &&
  outer.bottom >= inner.bottom &&
  outer.left <= inner.left &&
  outer.right >= inner.right;

/** Where an area lies after lines were put in or taken out before or inside it; undefined when it is gone. */
export function shifted(
  area: Area,
  dimension: "rows" | "columns",
  at: number,
  count: number,
): Area | undefined {
  const [low, high] = dimension === "rows" ? [area.top, area.bottom] : [area.left, area.right];
  const span = shiftedSpan(low, high, at, count);
  if (span === undefined) return undefined;
  return dimension === "rows"
    ? { ...area, top: span[0], bottom: span[1] }
    : { ...area, left: span[0], right: span[1] };
}

/** `count` > 0: so many lines before `at`; < 0: so many taken out from `at` on. */
function shiftedSpan(low: number, high: number, at: number, count: number): [number, number] | undefined {
  if (count >= 0) return [low >= at ? low + count : low, high >= at ? high + count : high];
  const gone = -count;
  const end = at + gone - 1;
  if (low >= at && high <= end) return undefined;
  const left = low > end ? low - gone : Math.min(low, at);
  const right = high > end ? high - gone : Math.min(high, at - 1);
  return [left, right];
}
