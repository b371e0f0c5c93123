import type { FileCell, SheetData } from "../../playground/files/sheet-data";
import type { Workbook } from "../../playground/headless";
import { nativeOffer } from "../../src/apps-script/native/offer";
import { nativeParts, placesOf } from "../../src/apps-script/native/put";
import { asWritten } from "../../src/apps-script/writing/inert";
import { dayOf } from "../../src/calendar/days";
import type { Choice } from "../../src/findings/found";
import { detect, type LayoutName } from "../../src/findings/layout/detect";
import { assignRoles } from "../../src/findings/layout/roles";
import type { Form } from "../../src/plan/form";
import { pageOf } from "../../src/render/page";
import type { QuestionAnswer } from "../../src/reports/answer";
import { dataOf } from "../../src/reports/data/read";
import { answerQuestion, type QuestionName } from "../../src/reports/questions";
import type { Separator } from "../../src/translate/formula";
import { isExpression, type NativeCell, nativeText } from "../../src/translate/native/expression";
import { blockFrom, host } from "./findings";
import { options } from "./wizard-data";

/** One table to be said in plain formulas. */
export interface NativeCase {
  readonly layout: LayoutName;
  readonly question: QuestionName;
  readonly form?: Partial<Form>;
  readonly answers?: Record<string, Choice>;
  /** Limits are shown unless this says otherwise. */
  readonly limits?: boolean;
}

/** A table as plain formulas on two sheets, and what each cell must come to. */
export interface NativeSheets {
  readonly page: readonly (readonly (string | number)[])[];
  readonly helper: readonly (readonly (string | number)[])[];
  readonly meant: readonly (readonly (string | number | undefined)[])[];
  readonly constants: number;
}

export const pageSheet = (index: number): string => `T${index}`;
export const helperSheet = (index: number): string => `H ${index}`;

/** What the wizard would write for the cells of sheet Log, in formulas for sheets T… and H…; throws where it offers none. */
export function nativeSheets(
  cells: readonly (readonly unknown[])[],
  one: NativeCase,
  index: number,
  separator: Separator = ",",
): NativeSheets {
  const { offer, answer } = offered(cells, one);
  if (!offer.ok) throw new Error(`${JSON.stringify(one)}: ${offer.why}`);
  const page = pageOf(answer.report, true);
  const origin = { row: 1, column: 1 };
  const parts = nativeParts(
    page,
    offer.table,
    "Log",
    offer.table.helper === undefined ? null : helperSheet(index),
  );
  const printed = (matrix: readonly (readonly NativeCell[])[], home: string) => {
    const places = placesOf(page, parts, origin, separator, home);
    return matrix.map((line) =>
      Array.from(line, (cell) => (isExpression(cell) ? nativeText(cell, places) : asWritten(cell))),
    );
  };
  const matrix: NativeCell[][] = Array.from({ length: page.rows }, () =>
    new Array<NativeCell>(page.columns).fill(undefined),
  );
  const meant: (string | number | undefined)[][] = matrix.map((line) => line.map(() => undefined));
  for (const { row, column, box } of page.boxes) {
    const native = offer.table.boxes.find(({ name }) => name === box.name);
    box.grid.cells.forEach((line, i) => {
      line.forEach((value, j) => {
        (matrix[row + i] as NativeCell[])[column + j] = native?.cells[i]?.[j];
        (meant[row + i] as (string | number | undefined)[])[column + j] = value;
      });
    });
  }
  return {
    page: printed(matrix, pageSheet(index)),
    helper: printed(offer.table.helper?.cells ?? [], helperSheet(index)),
    meant,
    constants: offer.constants,
  };
}

/** The wizard's answer for the cells of sheet Log, and whether it can be said natively. Today is 2026-01-01. */
export function offered(cells: readonly (readonly unknown[])[], one: NativeCase) {
  const block = blockFrom(cells);
  const detection = detect(block);
  const roles = assignRoles(detection, one.layout);
  const data = dataOf(one.layout, {
    block,
    detection,
    roles,
    answers: one.answers ?? {},
    host,
    today: dayOf(2026, 1, 1),
    quick: true,
  });
  if (data === undefined) throw new Error("no data");
  const answer: QuestionAnswer = answerQuestion(one.question, data, {
    form: { ...options(), ...one.form },
    lang: "en",
    limits: one.limits ?? true,
    counts: true,
    host,
    source: { range: "Log!A1:C9", rows: 9, used: 9, leftOut: [], zone: "UTC", version: "0", note: undefined },
    newIncludesLeavers: false,
    today: undefined,
  });
  return { answer, offer: nativeOffer({ block, roles, data }, answer, "en") };
}

/** The cells of sheet Log as a script reads them. */
export const cellsOfLog = async (book: Workbook): Promise<unknown[][]> =>
  (await book.script(
    'return SpreadsheetApp.getActiveSpreadsheet().getSheetByName("Log").getDataRange().getValues()',
  )) as unknown[][];

/** Writes sheets as they would be typed. */
export async function typeSheets(
  book: Workbook,
  sheets: Readonly<Record<string, readonly (readonly (string | number)[])[]>>,
): Promise<void> {
  const full = Object.entries(sheets).map(([name, rows]) => {
    const width = rows.reduce((widest, line) => Math.max(widest, line.length), 1);
    return [
      name,
      rows.map((line) => Array.from({ length: width }, (_, column) => line[column] ?? "")),
    ] as const;
  });
  await book.script(`
    const file = SpreadsheetApp.getActiveSpreadsheet();
    for (const [name, rows] of ${JSON.stringify(full)}) {
      const sheet = file.insertSheet(name);
      if (rows.length === 0) continue;
      if (sheet.getMaxColumns() < rows[0].length) sheet.insertColumnsAfter(sheet.getMaxColumns(), rows[0].length - sheet.getMaxColumns());
      if (sheet.getMaxRows() < rows.length) sheet.insertRowsAfter(sheet.getMaxRows(), rows.length - sheet.getMaxRows());
      sheet.getRange(1, 1, rows.length, rows[0].length).setValues(rows);
    }
  `);
  await book.settled();
}

/** The workbook's sheets for a file: formulas without their values, dates as serial numbers (the workbook is in UTC). */
export async function uncomputed(book: Workbook): Promise<SheetData[]> {
  const sheets = (await book.script(`
    return SpreadsheetApp.getActiveSpreadsheet().getSheets().map((sheet) => {
      const range = sheet.getDataRange();
      const values = range.getValues().map((line) => line.map((value) =>
        Object.prototype.toString.call(value) === "[object Date]" ? [value.getTime() / 86400000 + 25569] : value));
      return [sheet.getName(), values, range.getFormulas()];
    })
  `)) as [string, unknown[][], string[][]][];
  return sheets.map(([name, values, formulas]) => ({
    name,
    rows: values.map((line, i) =>
      line.map((value, j): FileCell | undefined => {
        const formula = formulas[i]?.[j];
        if (formula) return { formula };
        if (Array.isArray(value)) return { value: value[0] as number, format: "yyyy-mm-dd hh:mm:ss" };
        return value === "" ? undefined : { value: value as string | number | boolean };
      }),
    ),
  }));
}

/** Cells that differ from what is meant: "B7: 0.5 instead of 0.4". Numbers may differ by a billionth. */
export function differences(
  meant: readonly (readonly (string | number | undefined)[])[],
  found: (row: number, column: number) => unknown,
): string[] {
  return meant.flatMap((line, i) =>
    line.flatMap((value, j) => {
      const got = found(i, j) ?? "";
      const same =
        typeof value === "number" && typeof got === "number"
          ? Math.abs(value - got) <= 1e-9 * Math.max(1e-3, Math.abs(value))
          : (value ?? "") === got;
      return same ? [] : [`row ${i + 1}, column ${j + 1}: ${String(got)} instead of ${String(value)}`];
    }),
  );
}
