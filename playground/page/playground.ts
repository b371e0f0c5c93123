import type { FUniver } from "@univerjs/core/facade";
import type { Playground } from "./console-api";
import { openFile, saveXlsx } from "./files";
import { growFor, sheetAndCells } from "./reach";
import { addSheet } from "./sheets-in";
import type { Page } from "./start";

/** The page's door for tests and for people at the console; every call waits until the page is ready and speaks the chosen language. */
export function makePlayground(opening: Promise<Page>): Playground {
  const ready = opening.then(() => undefined);
  // Whoever awaits `ready` learns of a failed start; nobody awaiting it must not look like a second failure.
  ready.catch(() => undefined);
  const on = async <T>(act: (page: Page) => T | Promise<T>): Promise<T> => {
    const page = await opening;
    await page.turned();
    return act(page);
  };
  return {
    ready,
    setValues: (a1, rows) => on(({ grid, google }) => google.cells.set(growFor(grid, a1, rows), rows)),
    getValues: (a1) => on(({ google }) => google.cells.values(a1)),
    getDisplayValues: (a1) => on(({ google }) => google.cells.displayValues(a1)),
    getFormulas: (a1) => on(({ google }) => google.cells.formulas(a1)),
    setFormula: (a1, text) => on(({ google }) => google.cells.setFormula(a1, text)),
    settled: () => on(({ settled }) => settled()),
    activate: (a1) => on(({ grid }) => activate(grid, a1)),
    sheets: () => on(({ grid }) => sheetNames(grid)),
    addSheet: (name) =>
      on(({ grid }) => {
        if (sheetNames(grid).includes(name)) throw new Error(`There is a sheet named “${name}” already.`);
        addSheet(grid, name);
      }),
    openFile: (name, bytes) =>
      on(async ({ grid, google }) => {
        await openFile(grid, google.cells, name, bytes);
      }),
    saveXlsx: () =>
      on(async ({ grid, settled }) => {
        await settled();
        return saveXlsx(grid);
      }),
    setTimeZone: (zone) => on(({ choices }) => choices.setTimeZone(zone)),
    setLocale: (locale) => on(({ choices }) => choices.setLocale(locale)),
    menu: () => on(({ menus }) => menus.labels()),
    runMenu: (label) => on(({ menus }) => menus.run(label)),
    charts: (sheet) =>
      on(({ google }) =>
        google.charts(sheet).map(({ type, title, anchor, ranges }) => ({ type, title, anchor, ranges })),
      ),
    conditionalFormats: (sheet) =>
      on(({ google }) =>
        google.conditionalFormats(sheet).map(({ ranges, kind, colors }) => ({ ranges, kind, colors })),
      ),
    network: () => on(({ network }) => network.left()),
    failWrites: (n) => on(({ google }) => google.failWrites(n)),
    answer: (text) => on(({ dialogs }) => dialogs.answer(text)),
  };
}

const sheetNames = (grid: FUniver): string[] =>
  grid
    .getActiveWorkbook()
    ?.getSheets()
    .map((sheet) => sheet.getSheetName()) ?? [];

function activate(grid: FUniver, a1: string): void {
  const { sheet, cells } = sheetAndCells(grid, a1);
  grid.getActiveWorkbook()?.setActiveSheet(sheet);
  sheet.getRange(cells).activate();
}
