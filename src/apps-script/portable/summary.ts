import { colors } from "../../render/styles";
import { rowsText, say } from "../../reports/say";
import type { Lang } from "../../words/text";
import { portableWords } from "../../words/wizard-portable";
import type { Changes } from "../writing/changes";
import { growTo, inBands, rangeOf } from "../writing/grid";
import { PLAIN_FORMAT } from "../writing/looks";
import type { BoxPlace } from "../writing/record";
import type { FoundTable } from "../writing/registry";
import { activeFile, addSheet, freeName, renameSheet } from "../writing/sheets";
import { asShown, mustShowFigures } from "./convert";
import { heatOf } from "./heat";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Weight = GoogleAppsScript.Spreadsheet.FontWeight;
type Slant = GoogleAppsScript.Spreadsheet.FontStyle;
/** Headings of numbers stand to the right; null = as Sheets puts it. */
type Align = "right" | null;

/** One row of the summary with its looks. */
interface Line {
  readonly values: readonly unknown[];
  readonly formats: readonly string[];
  readonly weights: readonly Weight[];
  readonly slants: readonly Slant[];
  readonly inks: readonly string[];
  readonly sizes: readonly number[];
  readonly fills: readonly string[];
  readonly aligns: readonly Align[];
}

/** The tables' rows as they show, one table below the other, without those that are customers. Reads only. */
export function summaryLines(tables: readonly FoundTable[], lang: Lang): Line[] {
  return tables.flatMap((table, i) => [...(i === 0 ? [] : [plain(""), plain("")]), ...linesOf(table, lang)]);
}

function linesOf(table: FoundTable, lang: Lang): Line[] {
  const { sheet, area, record } = table;
  const range = rangeOf(sheet, area);
  const values = range.getValues() as unknown[][];
  mustShowFigures(table, { values });
  const formats = range.getNumberFormats();
  const weights = range.getFontWeights() as Weight[][];
  const slants = range.getFontStyles() as Slant[][];
  const inks = range.getFontColors();
  const sizes = range.getFontSizes();
  const fills = heatOf(sheet, area, values, range.getBackgrounds());
  const aligns = range.getHorizontalAlignments();
  const customers = record.boxes.filter((box) => box.customers);
  return values.flatMap((line, i): Line[] => {
    const box = customers.find(({ row, rows }) => i >= row && i < row + rows);
    if (box !== undefined) return i === box.row ? [leftOut(box, lang)] : [];
    return [
      {
        values: line,
        formats: formats[i] as string[],
        weights: weights[i] as Weight[],
        slants: slants[i] as Slant[],
        inks: inks[i] as string[],
        sizes: sizes[i] as number[],
        fills: fills[i] as string[],
        aligns: (aligns[i] as string[]).map((align) => (align === "right" ? "right" : null)),
      },
    ];
  });
}

const leftOut = (box: BoxPlace, lang: Lang): Line => ({
  ...plain(say(portableWords.leftOut, { rows: rowsText(box.rows - 1, lang) }, lang)),
  inks: [colors.quiet],
});

const plain = (text: string): Line => ({
  values: [text],
  formats: [PLAIN_FORMAT],
  weights: ["normal"],
  slants: ["normal"],
  inks: [colors.text],
  sizes: [10],
  fills: ["#ffffff"],
  aligns: [null],
});

/** Writes the rows on a new sheet that gets its name last: values and looks, no formula and no rule. */
export function writeSummary(
  lines: readonly Line[],
  firstColumn: number,
  lang: Lang,
  changes: Changes,
): Sheet {
  const file = activeFile();
  const sheet = addSheet(file, freeName(file, `Stayrate ${Utilities.getUuid().slice(0, 8)}`), changes);
  const columns = Math.max(1, ...lines.map(({ values }) => values.length));
  const area = { row: 1, column: 1, rows: lines.length, columns };
  growTo(sheet, lines.length, columns);
  const filled = <T>(of: (line: Line) => readonly T[], blank: T, from: number, rows: number): T[][] =>
    lines.slice(from, from + rows).map((line) => {
      const cells = of(line);
      return Array.from({ length: columns }, (_, i) => cells[i] ?? blank);
    });
  inBands(sheet, area, (range, from, rows) => {
    range.setNumberFormats(filled((line) => line.formats, PLAIN_FORMAT, from, rows));
    range.setFontWeights(filled((line) => line.weights, "normal", from, rows));
    range.setFontStyles(filled((line) => line.slants, "normal", from, rows));
    range.setFontColors(filled((line) => line.inks, colors.text, from, rows));
    range.setFontSizes(filled((line) => line.sizes, 10, from, rows));
    range.setBackgrounds(filled((line) => line.fills, "#ffffff", from, rows));
    range.setHorizontalAlignments(filled<Align>((line) => line.aligns, null, from, rows));
    range.setValues(filled<unknown>((line) => line.values, "", from, rows).map((line) => line.map(asShown)));
  });
  sheet.setColumnWidth(1, firstColumn);
  sheet.setHiddenGridlines(true);
  renameSheet(sheet, freeName(file, portableWords.summarySheet[lang]), changes);
  file.setActiveSheet(sheet);
  SpreadsheetApp.flush();
  return sheet;
}
