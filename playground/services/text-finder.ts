import { type Area, cellArea } from "./a1";
import type { Execution } from "./execution";
import { type Exposed, expose } from "./expose";
import type { Grid } from "./grid";
import type { RangeService } from "./range/range";
import type { Signatures } from "./signatures";

const signatures: Signatures<GoogleAppsScript.Spreadsheet.TextFinder> = {
  findAll: [""],
  findNext: [""],
  findPrevious: [""],
  getCurrentMatch: [""],
  matchCase: ["boolean"],
  matchEntireCell: ["boolean"],
  matchFormulaText: ["boolean"],
  useRegularExpression: ["boolean"],
  replaceAllWith: ["String"],
};

interface Searched {
  readonly grid: Grid;
  readonly area: Area;
}

/** SpreadsheetApp.TextFinder: by default any case, part of a cell, the text as shown. */
export class TextFinder implements Exposed {
  private readonly options = { matchCase: false, entireCell: false, formulas: false, pattern: false };
  private current = -1;

  constructor(
    private readonly execution: Execution,
    private readonly places: readonly Searched[],
    private readonly sought: string,
  ) {}

  expose(): object {
    const path = "SpreadsheetApp.TextFinder";
    return expose(this.execution, { kind: "TextFinder", path, signatures, writes: /^replace/ }, this);
  }

  matchCase(on: boolean): this {
    this.options.matchCase = on;
    return this;
  }
  matchEntireCell(on: boolean): this {
    this.options.entireCell = on;
    return this;
  }
  matchFormulaText(on: boolean): this {
    this.options.formulas = on;
    return this;
  }
  useRegularExpression(on: boolean): this {
    this.options.pattern = on;
    return this;
  }

  findAll(): RangeService[] {
    const wanted = this.expression("");
    return this.places.flatMap(({ grid, area }) => {
      const bounded = { ...area, bottom: Math.min(area.bottom, grid.extent().rows - 1) };
      const found: RangeService[] = [];
      for (let row = bounded.top; row <= bounded.bottom; row++)
        for (let column = area.left; column <= area.right; column++) {
          const cell = this.execution.makers.range(grid, cellArea(row, column));
          if (!grid.blank(row, column) && wanted.test(this.text(cell))) found.push(cell);
        }
      return found;
    });
  }

  /** null at the end. */
  findNext(): RangeService | null {
    const all = this.findAll();
    this.current = Math.min(this.current + 1, all.length);
    return all[this.current] ?? null;
  }
  findPrevious(): RangeService | null {
    const all = this.findAll();
    this.current = this.current < 0 ? all.length - 1 : this.current - 1;
    return all[this.current] ?? null;
  }
  getCurrentMatch(): RangeService | null {
    return this.findAll()[this.current] ?? null;
  }

  /** How many occurrences were replaced. */
  replaceAllWith(replacement: string): number {
    let count = 0;
    for (const cell of this.findAll()) {
      const before = this.text(cell);
      const after = before.replace(this.expression("g"), () => {
        count += 1;
        return replacement;
      });
      cell.setValue(after);
    }
    return count;
  }

  private text(cell: RangeService): string {
    return this.options.formulas ? cell.getFormula() : cell.getDisplayValue();
  }

  private expression(flags: string): RegExp {
    const { pattern, entireCell, matchCase } = this.options;
    const body = pattern ? this.sought : this.sought.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
    return new RegExp(entireCell ? `^(?:${body})$` : body, matchCase ? flags : `${flags}i`);
  }
}
