import { DEFAULT_STYLES, LifecycleStages, LocaleType, LogLevel, Univer } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { UniverDocsPlugin } from "@univerjs/docs";
import { UniverDocsUIPlugin } from "@univerjs/docs-ui";
import { UniverFormulaEnginePlugin } from "@univerjs/engine-formula";
import { UniverRenderEnginePlugin } from "@univerjs/engine-render";
import { UniverSheetsPlugin } from "@univerjs/sheets";
import { UniverSheetsConditionalFormattingPlugin } from "@univerjs/sheets-conditional-formatting";
import { UniverSheetsConditionalFormattingUIPlugin } from "@univerjs/sheets-conditional-formatting-ui";
import { UniverSheetsFormulaPlugin } from "@univerjs/sheets-formula";
import { UniverSheetsFormulaUIPlugin } from "@univerjs/sheets-formula-ui";
import { UniverSheetsNumfmtPlugin } from "@univerjs/sheets-numfmt";
import { UniverSheetsNumfmtUIPlugin } from "@univerjs/sheets-numfmt-ui";
import { UniverSheetsUIPlugin } from "@univerjs/sheets-ui";
import { UniverUIPlugin } from "@univerjs/ui";
import { gridWords } from "./grid-words";
import { colourSpilledCells } from "./spilled-colours";
import type { Language } from "./words";
import "@univerjs/engine-formula/facade";
import "@univerjs/ui/facade";
import "@univerjs/docs-ui/facade";
import "@univerjs/sheets/facade";
import "@univerjs/sheets-ui/facade";
import "@univerjs/sheets-formula/facade";
import "@univerjs/sheets-numfmt/facade";
import "@univerjs/sheets-conditional-formatting/facade";
import "@univerjs/design/lib/index.css";
import "@univerjs/ui/lib/index.css";
import "@univerjs/docs-ui/lib/index.css";
import "@univerjs/sheets-ui/lib/index.css";
import "@univerjs/sheets-formula-ui/lib/index.css";
import "@univerjs/sheets-numfmt-ui/lib/index.css";
import "@univerjs/sheets-conditional-formatting-ui/lib/index.css";

const localeTypes = { en: LocaleType.EN_US, zh: LocaleType.ZH_CN } as const;

/** Lays the spreadsheet grid into `container`, with one empty workbook of a new file's size (1,000 × 26). */
export function layGrid(container: HTMLElement, language: Language): FUniver {
  // The grid's own default is 11 points; Sheets', and so the stand-in's, is 10.
  DEFAULT_STYLES.fs = 10;
  const { en, zh } = gridWords();
  const univer = new Univer({
    locale: localeTypes[language],
    locales: { [LocaleType.EN_US]: en, [LocaleType.ZH_CN]: zh },
    logLevel: LogLevel.ERROR,
  });
  univer.registerPlugin(UniverRenderEnginePlugin);
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverUIPlugin, { container, header: true, ribbonType: "simple" });
  univer.registerPlugin(UniverDocsPlugin);
  univer.registerPlugin(UniverDocsUIPlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsUIPlugin, {
    footer: { addSheetButtonConfig: { defaultRowCount: 1000, defaultColumnCount: 26 } },
    disableForceStringAlert: true,
    disableForceStringMark: true,
  });
  univer.registerPlugin(UniverSheetsFormulaPlugin);
  univer.registerPlugin(UniverSheetsFormulaUIPlugin);
  univer.registerPlugin(UniverSheetsNumfmtPlugin);
  univer.registerPlugin(UniverSheetsNumfmtUIPlugin);
  univer.registerPlugin(UniverSheetsConditionalFormattingPlugin);
  univer.registerPlugin(UniverSheetsConditionalFormattingUIPlugin);
  const grid = FUniver.newAPI(univer);
  grid.createWorkbook({
    id: "workbook",
    name: "Stayrate",
    sheetOrder: ["0"],
    sheets: {
      "0": {
        id: "0",
        name: "Sheet1",
        rowCount: 1000,
        columnCount: 26,
        defaultColumnWidth: 100,
        defaultRowHeight: 21,
      },
    },
  });
  colourSpilledCells(univer);
  return grid;
}

/** Resolves when the grid has been drawn and takes keys: it draws itself in a turn of its own, some time after it was laid. */
export const drawn = (grid: FUniver): Promise<void> =>
  new Promise((done) => {
    const isDrawn = (): boolean => grid.getCurrentLifecycleStage() >= LifecycleStages.Rendered;
    if (isDrawn()) return done();
    const listening = grid.addEvent(grid.Event.LifeCycleChanged, () => {
      if (!isDrawn()) return;
      listening.dispose();
      requestAnimationFrame(() => done());
    });
  });

/** Turns the grid's own words to another language. */
export const sayGridIn = (grid: FUniver, language: Language): void => grid.setLocale(localeTypes[language]);
