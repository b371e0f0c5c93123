import type { Rectangle } from "../../render/placed";
import type { Style } from "../../render/styles";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** An untouched cell's number format. */
export const PLAIN_FORMAT = "0.###############";

/** Sets one look of a band of rows; row and column say where the page's top left cell stands in the sheet (from 1). */
type Brush = (
  sheet: Sheet,
  origin: { readonly row: number; readonly column: number },
  styles: readonly Style[],
  band: Rectangle,
) => void;

/**
 * Sets a look only where some style asks for it, in one call a band: on a sheet just added all cells are plain, and a call
 * with a value for each of 50,000 cells that only says so takes as long as one that changes them. Later styles lie over
 * earlier ones.
 */
const brush =
  <T>(
    plain: T,
    wanted: (style: Style) => T | undefined,
    one: (range: Range, value: T) => void,
    each: (range: Range, values: T[][]) => void,
  ): Brush =>
  (sheet, origin, styles, band) => {
    const parts = styles.flatMap((style) => {
      const value = wanted(style);
      const area = value === undefined ? undefined : overlap(style, band);
      return value === undefined || area === undefined ? [] : [{ area, value }];
    });
    if (parts.length === 0) return;
    const around = enclosing(parts.map(({ area }) => area));
    const values = Array.from({ length: around.rows }, () => new Array<T>(around.columns).fill(plain));
    for (const { area, value } of parts)
      for (let row = 0; row < area.rows; row++) {
        const from = area.column - around.column;
        values[area.row - around.row + row]?.fill(value, from, from + area.columns);
      }
    const range = sheet.getRange(
      origin.row + around.row,
      origin.column + around.column,
      around.rows,
      around.columns,
    );
    const [first] = values[0] as [T];
    if (values.every((line) => line.every((value) => value === first))) one(range, first);
    else each(range, values);
  };

function overlap(one: Rectangle, other: Rectangle): Rectangle | undefined {
  const [row, column] = [Math.max(one.row, other.row), Math.max(one.column, other.column)];
  const rows = Math.min(one.row + one.rows, other.row + other.rows) - row;
  const columns = Math.min(one.column + one.columns, other.column + other.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : undefined;
}

function enclosing(areas: readonly Rectangle[]): Rectangle {
  let [top, left, bottom, right] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, 0, 0];
  for (const { row, column, rows, columns } of areas) {
    top = Math.min(top, row);
    left = Math.min(left, column);
    bottom = Math.max(bottom, row + rows);
    right = Math.max(right, column + columns);
  }
  return { row: top, column: left, rows: bottom - top, columns: right - left };
}

type Weight = GoogleAppsScript.Spreadsheet.FontWeight;
type Slant = GoogleAppsScript.Spreadsheet.FontStyle;
type Align = "left" | "right" | "center" | "normal" | null;

/** The looks of a page, one after another; lines around cells are drawn apart. */
export const brushes: readonly Brush[] = [
  brush<string>(
    PLAIN_FORMAT,
    ({ format }) => format,
    (range, value) => range.setNumberFormat(value),
    (range, values) => range.setNumberFormats(values),
  ),
  brush<Weight>(
    "normal",
    ({ bold }) => bold && "bold",
    (range, value) => range.setFontWeight(value),
    (range, values) => range.setFontWeights(values),
  ),
  brush<Slant>(
    "normal",
    ({ italic }) => italic && "italic",
    (range, value) => range.setFontStyle(value),
    (range, values) => range.setFontStyles(values),
  ),
  brush<string>(
    "#000000",
    ({ color }) => color,
    (range, value) => range.setFontColor(value),
    (range, values) => range.setFontColors(values),
  ),
  brush<number>(
    10,
    ({ size }) => size,
    (range, value) => range.setFontSize(value),
    (range, values) => range.setFontSizes(values),
  ),
  brush<string | null>(
    null,
    ({ fill }) => fill,
    (range, value) => range.setBackground(value),
    (range, values) => range.setBackgrounds(values),
  ),
  brush<Align>(
    null,
    ({ align }) => align,
    (range, value) => range.setHorizontalAlignment(value),
    (range, values) => range.setHorizontalAlignments(values),
  ),
];
