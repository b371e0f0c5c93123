import { areaText, contains, touches } from "../a1";
import { areaOf } from "../book";
import { instantOfSerial, localeDatePattern, showsDate } from "../dates";
import { DEFAULT_FORMAT, shownText } from "../display";
import { withLocaleSeparators } from "../formula-text";
import type { Signatures } from "../signatures";
import type { Scalar } from "../values";
import { RangeBase } from "./base";

export const readingSignatures: Signatures<GoogleAppsScript.Spreadsheet.Range> = {
  getValues: [""],
  getValue: [""],
  getDisplayValues: [""],
  getDisplayValue: [""],
  getFormulas: [""],
  getFormula: [""],
  getNumberFormats: [""],
  getNumberFormat: [""],
  getNotes: [""],
  getNote: [""],
  isBlank: [""],
  isPartOfMerge: [""],
};

/** Values, texts, formulas and formats out of cells. */
export class RangeReading extends RangeBase {
  getValues(): unknown[][] {
    const { grid } = this;
    const spills = grid.spills();
    const zone = this.office.settings.timeZone;
    const hidden = this.behindMerges();
    return this.map((row, column) => {
      if (hidden?.(row, column)) return "";
      const cell = grid.cell(row, column);
      const spilled = spills?.[row]?.[column];
      if (spilled || grid.hasFormula(cell)) this.refuseUncalculated();
      const value = grid.scalarOf(cell, spilled);
      if (typeof value !== "number") return value;
      const pattern = grid.pattern(cell) || (spilled ? grid.pattern(spilled) : "");
      return pattern !== "" && showsDate(pattern) ? this.execution.date(instantOfSerial(value, zone)) : value;
    });
  }

  getValue(): unknown {
    return this.first().getValues()[0]?.[0];
  }

  getDisplayValues(): string[][] {
    const { grid } = this;
    const { locale } = this.office.settings;
    const spills = grid.spills();
    const hidden = this.behindMerges();
    return this.map((row, column) => {
      if (hidden?.(row, column)) return "";
      const cell = grid.cell(row, column);
      const spilled = spills?.[row]?.[column];
      if (spilled || grid.hasFormula(cell)) this.refuseUncalculated();
      return shownText(
        grid.scalarOf(cell, spilled),
        grid.pattern(cell) || (spilled ? grid.pattern(spilled) : ""),
        locale,
      );
    });
  }

  getDisplayValue(): string {
    return this.first().getDisplayValues()[0]?.[0] ?? "";
  }

  getFormulas(): string[][] {
    const { settings, switches } = this.office;
    return this.map((row, column) => {
      const formula = this.grid.formula(row, column);
      return this.grid.malformed(row, column)
        ? formula
        : withLocaleSeparators(formula, settings.locale, switches);
    });
  }

  getFormula(): string {
    return this.first().getFormulas()[0]?.[0] ?? "";
  }

  getNumberFormats(): string[][] {
    const { settings, switches } = this.office;
    const byDefault = localeDatePattern(settings.locale);
    return this.map((row, column) => {
      const pattern = this.grid.pattern(this.grid.cell(row, column));
      if (pattern === byDefault && switches.defaultDateFormat === "blank") return "";
      return pattern === "" ? DEFAULT_FORMAT : pattern;
    });
  }

  getNumberFormat(): string {
    return this.first().getNumberFormats()[0]?.[0] ?? DEFAULT_FORMAT;
  }

  getNotes(): string[][] {
    return this.map((row, column) => this.side.note(row, column));
  }

  getNote(): string {
    return this.side.note(this.area.top, this.area.left);
  }

  isBlank(): boolean {
    const spills = this.grid.spills();
    for (let row = this.area.top; row <= this.area.bottom; row++)
      for (let column = this.area.left; column <= this.area.right; column++)
        if (!this.grid.blank(row, column, spills)) return false;
    return true;
  }

  isPartOfMerge(): boolean {
    return this.merges().some((merge) => touches(merge, this.area));
  }

  getA1Notation(): string {
    return areaText(this.area);
  }

  /** Merged areas of the sheet. */
  protected merges() {
    return this.grid.worksheet.getMergeData().map(areaOf);
  }

  /** Tells whether a cell lies behind a merge (it reads ""); undefined when no merge touches this range. */
  protected behindMerges(): ((row: number, column: number) => boolean) | undefined {
    const near = this.merges().filter((merge) => touches(merge, this.area));
    if (near.length === 0) return undefined;
    return (row, column) => {
      const cell = { top: row, bottom: row, left: column, right: column };
      return near.some((merge) => contains(merge, cell) && (row > merge.top || column > merge.left));
    };
  }

  /** Plain content of the top-left cell. */
  protected firstScalar(): Scalar {
    return this.grid.scalar(this.area.top, this.area.left);
  }

  private first(): RangeReading {
    const { top, left } = this.area;
    return new RangeReading(this.execution, this.grid, { top, left, bottom: top, right: left });
  }
}
