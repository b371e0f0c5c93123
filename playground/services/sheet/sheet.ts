import type { ChartRecord } from "../beside";
import { ChartBuilder, EmbeddedChart } from "../charts/chart";
import { type Exposed, expose } from "../expose";
import { fault, sentences } from "../faults";
import { Filter } from "../filter";
import { newMetadata } from "../metadata";
import { MetadataFinder } from "../metadata-finder";
import { Protection } from "../protection";
import { ConditionalFormatRule } from "../rules/rule";
import { removeRules, replaceRules, rulesOf } from "../rules-store";
import type { Signatures } from "../signatures";
import { TextFinder } from "../text-finder";
import { placeSignatures } from "./base";
import { looksSignatures, SheetLooks } from "./looks";
import { structureSignatures } from "./structure";

const signatures: Signatures<GoogleAppsScript.Spreadsheet.Sheet> = {
  ...placeSignatures,
  ...structureSignatures,
  ...looksSignatures,
  activate: [""],
  clear: ["", "options"],
  clearContents: [""],
  clearFormats: [""],
  clearNotes: [""],
  clearConditionalFormatRules: [""],
  setConditionalFormatRules: ["ConditionalFormatRule[]"],
  getConditionalFormatRules: [""],
  appendRow: ["*[]"],
  sort: ["number", "number,boolean"],
  newChart: [""],
  insertChart: ["EmbeddedChart"],
  updateChart: ["EmbeddedChart"],
  removeChart: ["EmbeddedChart"],
  getCharts: [""],
  getFilter: [""],
  isRowHiddenByFilter: ["number"],
  protect: [""],
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

const writes = /^(set|clear|insert|delete|append|sort|hide|show|unhide|autoResize|update|remove|protect|add)/;

/** SpreadsheetApp.Sheet. */
export class SheetService extends SheetLooks implements Exposed {
  expose(): object {
    return expose(this.execution, { kind: "Sheet", path: "SpreadsheetApp.Sheet", signatures, writes }, this);
  }

  activate(): this {
    this.office.book.activate(this.grid.id);
    return this;
  }

  /** Contents and formats; notes, validations and merges stay. */
  clear(options: { readonly contentsOnly?: boolean; readonly formatOnly?: boolean } = {}): this {
    const all = !options.contentsOnly && !options.formatOnly;
    if (all || options.contentsOnly) this.clearContents();
    if (all || options.formatOnly) this.clearFormats();
    return this;
  }
  clearContents(): this {
    this.used().clearContent();
    return this;
  }
  clearFormats(): this {
    this.used().clearLooks(this.office.switches.sheetClearNumberFormat === "kept");
    removeRules(this.office.book, this.grid.id, this.grid.whole);
    return this;
  }
  clearNotes(): this {
    this.side.notes.clear();
    return this;
  }

  clearConditionalFormatRules(): void {
    replaceRules(this.office.book, this.grid.id, []);
  }
  setConditionalFormatRules(rules: readonly ConditionalFormatRule[]): void {
    replaceRules(
      this.office.book,
      this.grid.id,
      rules.map((rule) => rule.forSheet(this.grid.id)),
    );
  }
  getConditionalFormatRules(): ConditionalFormatRule[] {
    return rulesOf(this.office.book, this.grid.id).map((rule) =>
      ConditionalFormatRule.read(this.execution, this.grid, rule),
    );
  }

  appendRow(values: readonly unknown[]): this {
    if (values.length === 0)
      throw fault(
        "The parameters (Object[]) don't match the method signature for SpreadsheetApp.Sheet.appendRow.",
      );
    const row = this.getLastRow() + 1;
    if (row > this.grid.rows) {
      if (this.office.switches.appendRowWhenFull === "throws") throw fault(sentences.outside);
      this.insertRowsAfter(this.grid.rows, 1);
    }
    if (values.length > this.grid.columns)
      this.insertColumnsAfter(this.grid.columns, values.length - this.grid.columns);
    this.getRange(row, 1, 1, values.length).setValues([values]);
    return this;
  }

  /** All rows but the frozen ones: a header that is not frozen is sorted too. */
  sort(column: number, ascending = true): this {
    const first = this.getFrozenRows() + 1;
    const last = this.getLastRow();
    if (last < first) return this;
    this.getRange(first, 1, last - first + 1, this.grid.columns).sort([{ column, ascending }]);
    return this;
  }

  newChart(): ChartBuilder {
    return ChartBuilder.fresh(this.execution);
  }
  insertChart(chart: EmbeddedChart): void {
    const { record } = chart;
    if (record.anchor.row < 0) throw fault("The chart has no position: call setPosition before build.");
    this.side.charts.push({ ...structuredClone(record), id: this.office.nextId() });
    this.office.beside.chartsChanged();
  }
  updateChart(chart: EmbeddedChart): void {
    const at = this.chartPlace(chart);
    this.side.charts[at] = structuredClone(chart.record);
    this.office.beside.chartsChanged();
  }
  removeChart(chart: EmbeddedChart): void {
    this.side.charts.splice(this.chartPlace(chart), 1);
    this.office.beside.chartsChanged();
  }
  getCharts(): EmbeddedChart[] {
    return this.side.charts.map(
      (record) => new EmbeddedChart(this.execution, structuredClone(record) as ChartRecord, this.grid),
    );
  }

  getFilter(): Filter | null {
    return this.side.filter ? new Filter(this.execution, this.grid) : null;
  }
  isRowHiddenByFilter(row: number): boolean {
    return this.side.filter !== undefined && new Filter(this.execution, this.grid).hides(row - 1);
  }

  /** On a sheet, the same protection again. */
  protect(): Protection {
    const known = this.side.protections.find((item) => item.whole);
    return known
      ? new Protection(this.execution, this.grid, known)
      : Protection.add(this.execution, this.grid, this.grid.whole, true);
  }
  getProtections(type: { readonly name: () => string }): Protection[] {
    const whole = type.name() === "SHEET";
    return this.side.protections
      .filter((item) => item.whole === whole)
      .map((item) => new Protection(this.execution, this.grid, item));
  }

  addDeveloperMetadata(key: string, ...rest: readonly unknown[]): this {
    this.side.metadata.push(newMetadata(this.office, "SHEET", undefined, key, rest));
    return this;
  }
  getDeveloperMetadata() {
    const here = this.side.metadata.filter((entry) => entry.place === "SHEET").map((entry) => entry.id);
    return this.createDeveloperMetadataFinder()
      .find()
      .filter((found) => here.includes(found.getId()));
  }
  createDeveloperMetadataFinder(): MetadataFinder {
    return new MetadataFinder(this.execution, { grid: this.grid });
  }
  createTextFinder(text: string): TextFinder {
    return new TextFinder(this.execution, [{ grid: this.grid, area: this.grid.whole }], text);
  }

  private chartPlace(chart: EmbeddedChart): number {
    const at = this.side.charts.findIndex((record) => record.id === chart.record.id);
    if (at < 0) throw fault("The chart is not in this sheet.");
    return at;
  }

  /** Every cell that holds or shows anything. */
  private used() {
    const { rows, columns } = this.grid.extent(true);
    return this.getRange(1, 1, Math.max(rows, 1), Math.max(columns, 1));
  }
}
