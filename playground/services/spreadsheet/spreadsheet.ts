import { mergeWorksheetSnapshotWithDefault } from "@univerjs/core";
import {
  CopySheetCommand,
  InsertSheetMutation,
  RemoveSheetCommand,
  SetWorkbookNameMutation,
  SetWorksheetOrderMutation,
} from "@univerjs/sheets";
import { splitReference } from "../a1";
import type { Execution } from "../execution";
import { type Exposed, expose, inside } from "../expose";
import { fault, sentences } from "../faults";
import type { Grid } from "../grid";
import { newMetadata } from "../metadata";
import { MetadataFinder } from "../metadata-finder";
import { namedArea } from "../place";
import type { Protection } from "../protection";
import type { RangeService } from "../range/range";
import { isHidden } from "../sheet/looks";
import { SheetService } from "../sheet/sheet";
import { checkSheetName, freeSheetName } from "../sheet-names";
import type { Signatures } from "../signatures";
import { TextFinder } from "../text-finder";
import { NamedRange, nameEntries, placeOfName, removeName, setName } from "./names";

const signatures: Signatures<GoogleAppsScript.Spreadsheet.Spreadsheet> = {
  getId: [""],
  getName: [""],
  rename: ["String"],
  getUrl: [""],
  getSheets: [""],
  getNumSheets: [""],
  getSheetByName: ["String"],
  getSheetById: ["number"],
  getActiveSheet: [""],
  setActiveSheet: ["Sheet", "Sheet,boolean"],
  moveActiveSheet: ["number"],
  insertSheet: [
    "",
    "number",
    "String",
    "String,number",
    "options",
    "String,options",
    "String,number,options",
  ],
  deleteSheet: ["Sheet"],
  deleteActiveSheet: [""],
  duplicateActiveSheet: [""],
  getRange: ["String"],
  getRangeByName: ["String"],
  getNamedRanges: [""],
  setNamedRange: ["String,Range"],
  removeNamedRange: ["String"],
  getActiveRange: [""],
  getActiveCell: [""],
  getCurrentCell: [""],
  setActiveRange: ["Range"],
  setCurrentCell: ["Range"],
  getDataRange: [""],
  getLastRow: [""],
  getLastColumn: [""],
  getSpreadsheetLocale: [""],
  setSpreadsheetLocale: ["String"],
  getSpreadsheetTimeZone: [""],
  setSpreadsheetTimeZone: ["String"],
  toast: ["String", "String,String", "String,String,number?"],
  getProtections: ["enum:ProtectionType"],
  addDeveloperMetadata: [
    "String",
    "String,String",
    "String,enum:DeveloperMetadataVisibility",
    "String,String,enum:DeveloperMetadataVisibility",
  ],
  getDeveloperMetadata: [""],
  createDeveloperMetadataFinder: [""],
  createTextFinder: ["String"],
};

/** SpreadsheetApp.Spreadsheet: the file that the script is bound to. */
export class SpreadsheetService implements Exposed {
  constructor(private readonly execution: Execution) {}

  expose(): object {
    const writes =
      /^(rename|setNamedRange|removeNamedRange|setSpreadsheet|insert|delete|duplicate|move|addDeveloperMetadata)/;
    return expose(
      this.execution,
      { kind: "Spreadsheet", path: "SpreadsheetApp.Spreadsheet", signatures, writes },
      this,
    );
  }

  getId = (): string => this.book.unitId;
  getName = (): string => this.book.workbook.name;
  rename(name: string): void {
    this.book.run(SetWorkbookNameMutation.id, { unitId: this.book.unitId, name });
  }
  getUrl = (): string => `https://docs.google.com/spreadsheets/d/${this.book.unitId}/edit`;

  getSheets(): SheetService[] {
    return this.book.sheets().map((grid) => this.sheet(grid));
  }
  getNumSheets = (): number => this.book.sheets().length;
  getSheetByName(name: string): SheetService | null {
    const grid = this.office.sheetNamed(name);
    return grid ? this.sheet(grid) : null;
  }
  getSheetById(id: number): SheetService | null {
    const grid = this.office.sheetOfNumber(id);
    return grid ? this.sheet(grid) : null;
  }
  getActiveSheet = (): SheetService => this.sheet(this.book.activeSheet());
  setActiveSheet(sheet: SheetService): SheetService {
    if (isHidden(sheet.grid) && this.office.switches.activatingHidden === "shown") sheet.showSheet();
    this.book.activate(sheet.grid.id);
    return sheet;
  }
  /** Places count from 1. */
  moveActiveSheet(place: number): void {
    const order = this.book.sheets();
    if (place < 1 || place > order.length) throw fault("The sheet position is out of bounds.");
    const active = this.book.activeSheet();
    const fromOrder = order.indexOf(active);
    this.book.run(SetWorksheetOrderMutation.id, {
      unitId: this.book.unitId,
      subUnitId: active.id,
      fromOrder,
      toOrder: place - 1,
    });
  }

  /** Names, places from 0 and a template in Google's combinations; the new sheet becomes the active one. */
  insertSheet(...given: readonly unknown[]): SheetService {
    const { office, book } = this;
    const name = given.find((item) => typeof item === "string") ?? freeSheetName(office);
    checkSheetName(office, name);
    const { template } = (given.find((item) => typeof item === "object") ?? {}) as { template?: object };
    const after = book.sheets().indexOf(book.activeSheet()) + 1;
    const byDefault = office.switches.newSheetPlace === "end" ? book.sheets().length : after;
    const index = Math.min(given.find((item) => typeof item === "number") ?? byDefault, book.sheets().length);
    if (template !== undefined) return this.copySheet(sheetBehind(template).grid, name, index);
    if (book.cellCount() + 26_000 > 10_000_000) throw fault(sentences.tooManyCells);
    const id = `sheet-${office.nextId()}`;
    const sheet = { ...mergeWorksheetSnapshotWithDefault({}), id, name, rowCount: 1000, columnCount: 26 };
    book.run(InsertSheetMutation.id, { unitId: book.unitId, index, sheet });
    book.activate(id);
    return this.sheet(book.sheet(id) as Grid);
  }

  deleteSheet(sheet: SheetService): void {
    const all = this.book.sheets();
    const { grid } = sheet;
    if (all.length === 1) throw fault(sentences.lastSheet);
    if (all.every((other) => other.id === grid.id || isHidden(other)))
      throw fault(sentences.lastVisibleSheet);
    for (const other of all) this.execution.written.add(other.id);
    const next = all[all.indexOf(grid) + 1] ?? all[all.indexOf(grid) - 1];
    const wasActive = this.book.activeSheet().id === grid.id;
    this.book.run(RemoveSheetCommand.id, { unitId: this.book.unitId, subUnitId: grid.id });
    if (wasActive && next) this.book.activate(next.id);
  }
  deleteActiveSheet(): SheetService {
    this.deleteSheet(this.getActiveSheet());
    return this.getActiveSheet();
  }
  duplicateActiveSheet(): SheetService {
    const active = this.book.activeSheet();
    return this.copySheet(active, copyName(this.office, active.name), this.book.sheets().indexOf(active) + 1);
  }

  getRange(text: string): RangeService {
    const named = nameEntries(this.office).find((entry) => entry.name.toLowerCase() === text.toLowerCase());
    if (named !== undefined) return this.rangeOfName(named) ?? this.notFound();
    const { sheet, range } = splitReference(text);
    const grid =
      sheet === undefined || sheet === "" ? this.book.activeSheet() : this.office.sheetNamed(sheet);
    if (grid === undefined) return this.notFound();
    return this.execution.makers.range(grid, namedArea(grid, range));
  }
  getRangeByName(name: string): RangeService | null {
    const entry = nameEntries(this.office).find((one) => one.name === name);
    return entry === undefined ? null : this.rangeOfName(entry);
  }
  /** Names whose cells are gone are left out. */
  getNamedRanges(): NamedRange[] {
    return nameEntries(this.office)
      .filter((entry) => placeOfName(this.office, entry) !== undefined)
      .map((entry) => new NamedRange(this.execution, entry.name));
  }
  setNamedRange(name: string, range: RangeService): void {
    setName(this.office, name, range.grid, range.area);
  }
  removeNamedRange(name: string): void {
    removeName(this.office, name);
  }

  /** In a formula the calling cell; else the last of the selected ranges. */
  getActiveRange(): RangeService | null {
    const { callingCell } = this.execution;
    if (callingCell !== undefined) {
      const grid = this.book.sheet(callingCell.sheetId) as Grid;
      const { row, column } = callingCell;
      return this.execution.makers.range(grid, { top: row, bottom: row, left: column, right: column });
    }
    return this.getActiveSheet().getActiveRange();
  }
  getActiveCell = (): RangeService | null => this.getCurrentCell();
  getCurrentCell = (): RangeService | null => this.getActiveSheet().getCurrentCell();
  setActiveRange(range: RangeService): RangeService {
    return range.activate();
  }
  setCurrentCell(range: RangeService): RangeService {
    return range.activate();
  }
  getDataRange = (): RangeService => this.getActiveSheet().getDataRange();
  getLastRow = (): number => this.getActiveSheet().getLastRow();
  getLastColumn = (): number => this.getActiveSheet().getLastColumn();

  getSpreadsheetLocale = (): string => this.office.settings.locale;
  setSpreadsheetLocale(locale: string): void {
    this.office.settings.locale = locale;
  }
  getSpreadsheetTimeZone = (): string => this.office.settings.timeZone;
  setSpreadsheetTimeZone(zone: string): void {
    this.office.settings.timeZone = zone;
  }

  toast(message: string, title = "", seconds: number | null = 5): void {
    this.office.ui.toast(message, title, seconds ?? 5);
  }

  getProtections(type: { readonly name: () => string }): Protection[] {
    return this.getSheets().flatMap((sheet) => sheet.getProtections(type));
  }
  addDeveloperMetadata(key: string, ...rest: readonly unknown[]): this {
    this.office.beside.spreadsheetMetadata.push(
      newMetadata(this.office, "SPREADSHEET", undefined, key, rest),
    );
    return this;
  }
  getDeveloperMetadata() {
    const ids = this.office.beside.spreadsheetMetadata.map((entry) => entry.id);
    return this.createDeveloperMetadataFinder()
      .find()
      .filter((found) => ids.includes(found.getId()));
  }
  createDeveloperMetadataFinder(): MetadataFinder {
    return new MetadataFinder(this.execution, {});
  }
  createTextFinder(text: string): TextFinder {
    return new TextFinder(
      this.execution,
      this.book.sheets().map((grid) => ({ grid, area: grid.whole })),
      text,
    );
  }

  private get office() {
    return this.execution.office;
  }
  private get book() {
    return this.execution.office.book;
  }
  private sheet(grid: Grid): SheetService {
    return this.execution.makers.sheet(grid);
  }
  private notFound(): never {
    throw fault(sentences.notFound);
  }
  private rangeOfName(entry: Parameters<typeof placeOfName>[1]): RangeService | null {
    const place = placeOfName(this.office, entry);
    return place === undefined ? null : this.execution.makers.range(place.grid, place.area);
  }

  private copySheet(grid: Grid, name: string, index: number): SheetService {
    const { book, office } = this;
    const before = new Set(book.sheets().map((sheet) => sheet.id));
    book.run(CopySheetCommand.id, { unitId: book.unitId, subUnitId: grid.id });
    const copy = book.sheets().find((sheet) => !before.has(sheet.id)) as Grid;
    copy.worksheet.getConfig().name = name;
    const side = office.beside.of(copy.id);
    const from = office.beside.of(grid.id);
    side.metadata = from.metadata.map((entry) => ({ ...entry, id: office.nextId() }));
    side.validations = structuredClone(from.validations);
    for (const [row, line] of from.notes) for (const [column, text] of line) side.setNote(row, column, text);
    book.run(SetWorksheetOrderMutation.id, {
      unitId: book.unitId,
      subUnitId: copy.id,
      fromOrder: book.sheets().indexOf(copy),
      toOrder: index,
    });
    book.activate(copy.id);
    return this.sheet(copy);
  }
}

/** A template comes inside an options object, so it still wears its view. */
const sheetBehind = (template: object): SheetService => {
  const found = inside(template);
  if (!(found instanceof SheetService)) throw fault("The template is not a sheet.");
  return found;
};

function copyName(office: { nameTaken(name: string): boolean }, name: string): string {
  let copy = `Copy of ${name}`;
  for (let number = 2; office.nameTaken(copy); number++) copy = `Copy of ${name} ${number}`;
  return copy;
}
