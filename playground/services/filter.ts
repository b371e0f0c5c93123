import type { FilterRecord } from "./beside";
import { shownText } from "./display";
import type { Execution } from "./execution";
import { type Exposed, expose } from "./expose";
import { fault } from "./faults";
import type { Grid } from "./grid";
import type { RangeService } from "./range/range";
import type { Signatures } from "./signatures";

const signatures: Signatures<GoogleAppsScript.Spreadsheet.Filter> = {
  getRange: [""],
  remove: [""],
  setColumnFilterCriteria: ["number,FilterCriteria?"],
  removeColumnFilterCriteria: ["number"],
};

/** SpreadsheetApp.Filter: the basic filter of a sheet; rows go by values that are hidden. */
export class Filter implements Exposed {
  constructor(
    private readonly execution: Execution,
    private readonly grid: Grid,
  ) {}

  expose(): object {
    const path = "SpreadsheetApp.Filter";
    return expose(this.execution, { kind: "Filter", path, signatures, writes: /^(set|remove)/ }, this);
  }

  getRange(): RangeService {
    return this.execution.makers.range(this.grid, this.record.area);
  }
  remove(): void {
    this.execution.office.beside.of(this.grid.id).filter = undefined;
  }
  /** Columns count from column A. */
  setColumnFilterCriteria(column: number, criteria: FilterCriteria | null): this {
    if (criteria === null) return this.removeColumnFilterCriteria(column);
    this.record.criteria.set(column - 1, { hidden: criteria.hidden });
    return this;
  }
  removeColumnFilterCriteria(column: number): this {
    this.record.criteria.delete(column - 1);
    return this;
  }

  hides(row: number): boolean {
    const { area, criteria } = this.record;
    if (row <= area.top || row > area.bottom) return false;
    const { locale } = this.execution.office.settings;
    return [...criteria].some(([column, { hidden }]) => {
      const cell = this.grid.cell(row, column);
      return hidden.includes(shownText(this.grid.scalarOf(cell, undefined), this.grid.pattern(cell), locale));
    });
  }

  private get record(): FilterRecord {
    const record = this.execution.office.beside.of(this.grid.id).filter;
    if (record === undefined) throw fault("The filter was removed.");
    return record;
  }
}

const criteriaSignatures: Signatures<
  GoogleAppsScript.Spreadsheet.FilterCriteria & GoogleAppsScript.Spreadsheet.FilterCriteriaBuilder
> = {
  setHiddenValues: ["String[]"],
  getHiddenValues: [""],
  build: [""],
  copy: [""],
};

/** SpreadsheetApp.FilterCriteria and its builder, for hidden values. */
export class FilterCriteria implements Exposed {
  constructor(
    private readonly execution: Execution,
    readonly hidden: readonly string[] = [],
  ) {}

  expose(): object {
    const path = "SpreadsheetApp.FilterCriteria";
    return expose(this.execution, { kind: "FilterCriteria", path, signatures: criteriaSignatures }, this);
  }
  setHiddenValues(hidden: readonly string[]): FilterCriteria {
    return new FilterCriteria(this.execution, hidden);
  }
  getHiddenValues(): string[] {
    return this.execution.array([...this.hidden]);
  }
  build(): FilterCriteria {
    return this;
  }
  copy(): FilterCriteria {
    return new FilterCriteria(this.execution, this.hidden);
  }
}
