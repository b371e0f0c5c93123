import { touches } from "../a1";
import { localeDatePattern, serialOfInstant } from "../dates";
import { DEFAULT_FORMAT, unformatted } from "../display";
import { fault, sentences, shapeFault } from "../faults";
import { withCommas } from "../formula-text";
import type { Content } from "../grid";
import { once } from "../once";
import type { Signatures } from "../signatures";
import { typed } from "../typed";
import { breaksRule } from "../validation-check";
import { isDate } from "../values";
import { RangeReading } from "./reading";

export const writingSignatures: Signatures<GoogleAppsScript.Spreadsheet.Range> = {
  setValue: ["*"],
  setValues: ["*[][]"],
  setFormula: ["String?"],
  setFormulas: ["String?[][]"],
  setNote: ["String?", "number"],
  setNotes: ["*[][]"],
  setNumberFormat: ["String"],
  setNumberFormats: ["String?[][]"],
};

/** Values, formulas and formats into cells, read as if typed. */
export class RangeWriting extends RangeReading {
  setValue(value: unknown): this {
    return this.put(() => value);
  }

  setValues(values: readonly (readonly unknown[])[]): this {
    this.checkShape(values);
    return this.put((row, column) => values[row]?.[column]);
  }

  setFormula(text: string | null): this {
    const { lexer } = this.office.book;
    const formula = withEquals(text ?? "");
    return this.put((row, column) =>
      row === 0 && column === 0 ? formula : lexer.moveFormulaRefOffset(formula, column, row),
    );
  }

  setFormulas(texts: readonly (readonly (string | null)[])[]): this {
    this.checkShape(texts);
    return this.put((row, column) => withEquals(texts[row]?.[column] ?? ""));
  }

  setNote(note: string | number | null): this {
    for (const [row, column] of this.cells())
      this.side.setNote(row, column, note === null ? "" : String(note));
    return this;
  }

  setNotes(notes: readonly (readonly unknown[])[]): this {
    this.checkShape(notes);
    const text = (note: unknown) =>
      note === null || note === undefined ? "" : Number.isInteger(note) ? `${String(note)}.0` : String(note);
    for (const [row, column] of this.cells())
      this.side.setNote(row, column, text(notes[row - this.area.top]?.[column - this.area.left]));
    return this;
  }

  setNumberFormat(pattern: string): this {
    const format = numberFormat(pattern);
    this.grid.restyle(this.area, () => format);
    return this;
  }

  setNumberFormats(patterns: readonly (readonly (string | null)[])[]): this {
    this.checkShape(patterns);
    const { top, left } = this.area;
    const formatted = once(numberFormat);
    this.grid.restyle(this.area, (row, column) => formatted(patterns[row - top]?.[column - left] ?? ""));
    return this;
  }

  protected checkShape(rows: readonly (readonly unknown[])[]): void {
    if (rows.length !== this.numRows) throw shapeFault("rows", rows.length, this.numRows);
    for (const row of rows)
      if (row.length !== this.numColumns) throw shapeFault("columns", row.length, this.numColumns);
  }

  protected *cells(): Generator<[row: number, column: number]> {
    for (let row = this.area.top; row <= this.area.bottom; row++)
      for (let column = this.area.left; column <= this.area.right; column++) yield [row, column];
  }

  /** Writes one value a cell, rows and columns counted from the range's corner; all of it or nothing. */
  protected put(value: (row: number, column: number) => unknown): this {
    if (!this.mayWrite()) return this;
    const hidden = this.behindMerges();
    const { top, left } = this.area;
    const cells = this.grid.cells();
    const typedAs = this.typist();
    const contents: (Content | undefined)[][] = [];
    for (let row = 0; row < this.numRows; row++) {
      const line: (Content | undefined)[] = [];
      const old = cells[top + row];
      for (let column = 0; column < this.numColumns; column++) {
        const behind = hidden?.(top + row, left + column);
        const pattern = this.grid.pattern(old?.[left + column]);
        const content = behind ? undefined : this.contentOf(value(row, column), pattern, typedAs);
        if (content === "too long") {
          this.execution.failLate(sentences.tooLong);
          return this;
        }
        line.push(content);
      }
      contents.push(line);
    }
    if (this.breaksValidation(contents)) {
      this.execution.failLate(sentences.invalidData);
      return this;
    }
    this.execution.written.add(this.grid.id);
    this.grid.write(this.area, (row, column) => contents[row - this.area.top]?.[column - this.area.left]);
    return this;
  }

  /** A protection that bars the running user fails the write, late as all server-side refusals do. */
  protected mayWrite(): boolean {
    const barred = this.side.protections.some(
      (item) =>
        item.barred &&
        !item.warningOnly &&
        touches(item.area, this.area) &&
        !item.unprotected.some((free) => touches(free, this.area)),
    );
    if (barred) this.execution.failLate(sentences.protectedCell);
    return !barred;
  }

  private breaksValidation(contents: readonly (readonly (Content | undefined)[])[]): boolean {
    const rules = this.side.validations.filter(
      (item) => !item.rule.allowInvalid && touches(item.area, this.area),
    );
    if (rules.length === 0) return false;
    return contents.some((line, row) =>
      line.some((content, column) => {
        const [top, left] = [this.area.top + row, this.area.left + column];
        const cell = { top, left, bottom: top, right: left };
        return (
          content?.kind === "value" &&
          rules.some((item) => touches(item.area, cell) && breaksRule(item.rule, content.value))
        );
      }),
    );
  }

  private contentOf(value: unknown, pattern: string, typedAs: Typist): Content | "too long" {
    const { settings, switches } = this.office;
    if (value === null || value === undefined || value === "") return { kind: "empty" };
    if (typeof value === "boolean") return { kind: "value", value };
    if (typeof value === "string") return typedAs(pattern)(value);
    if (typeof value === "number" && Number.isFinite(value))
      return {
        kind: "value",
        value: pattern === "@" && switches.numberInTextCell === "text" ? String(value) : value,
      };
    if (isDate(value) && Number.isFinite(value.getTime())) {
      const serial = serialOfInstant(value.getTime(), settings.timeZone);
      const format = unformatted(pattern) ? { pattern: localeDatePattern(settings.locale) } : {};
      return { kind: "value", value: serial, ...format };
    }
    if (switches.oddValues === "refused") throw fault(`A cell cannot hold ${describe(value)}.`);
    return { kind: "value", value: garbage(value) };
  }

  /** Reads texts as typed into cells of a number format, each text once: days, names and ids repeat down a column. */
  private typist(): Typist {
    const year = new Date().getUTCFullYear();
    return once((pattern) => once((text) => this.typedContent(text, pattern, year)));
  }

  private typedContent(value: string, pattern: string, year: number): Content | "too long" {
    if (value.length > 50_000) return "too long";
    const { settings, switches } = this.office;
    const read = typed(value, { locale: settings.locale, switches, pattern, year });
    if (read.kind === "error") return read;
    if (read.kind === "formula") return this.formulaContent(read.text);
    if (read.value === "") return { kind: "empty" };
    const { pattern: format, ...kept } = read;
    return format !== undefined && unformatted(pattern) ? { ...kept, pattern: format } : kept;
  }

  private formulaContent(text: string): Content {
    const { settings, switches } = this.office;
    const commas = withCommas(text, settings.locale, switches);
    if (commas === undefined || this.grid.unreadable(commas)) return { kind: "malformed", text };
    return { kind: "formula", text: commas };
  }
}

/** What a text becomes in a cell of a number format. */
type Typist = (pattern: string) => (text: string) => Content | "too long";

const withEquals = (text: string): string => (text === "" || text.startsWith("=") ? text : `=${text}`);

const describe = (value: unknown): string =>
  typeof value === "number"
    ? String(value)
    : `a value of type ${Array.isArray(value) ? "array" : typeof value}`;

/** What was seen where Sheets takes such a value without a word. */
function garbage(value: unknown): string {
  if (typeof value === "number") return String(value);
  if (Array.isArray(value)) return "[Ljava.lang.Object;@6d06d69c";
  if (typeof value === "function") return String(value);
  return `{${Object.entries(value as object)
    .map(([key, item]) => `${key}=${String(item)}`)
    .join(", ")}}`;
}

/** The default format is kept as none at all: the grid would show a whole number under it with a point, "0.". */
const numberFormat = (pattern: string) => ({
  n: pattern === "" || pattern === DEFAULT_FORMAT ? null : { pattern },
});
