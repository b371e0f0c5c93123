import type { Area } from "./a1";
import type { ProtectedArea } from "./beside";
import type { Execution } from "./execution";
import { type Exposed, expose } from "./expose";
import type { Grid } from "./grid";
import type { RangeService } from "./range/range";
import type { Signatures } from "./signatures";

const signatures: Signatures<GoogleAppsScript.Spreadsheet.Protection> = {
  getDescription: [""],
  setDescription: ["String"],
  getRange: [""],
  getProtectionType: [""],
  isWarningOnly: [""],
  setWarningOnly: ["boolean"],
  canEdit: [""],
  getUnprotectedRanges: [""],
  setUnprotectedRanges: ["Range[]"],
  remove: [""],
};

/** SpreadsheetApp.Protection. It bars nobody until editors are taken off, which Google.barFromProtected plays. */
export class Protection implements Exposed {
  constructor(
    private readonly execution: Execution,
    private readonly grid: Grid,
    private readonly item: ProtectedArea,
  ) {}

  static add(execution: Execution, grid: Grid, area: Area, whole: boolean): Protection {
    const { beside } = execution.office;
    const item: ProtectedArea = {
      id: execution.office.nextId(),
      area,
      whole,
      description: "",
      warningOnly: false,
      barred: false,
      unprotected: [],
    };
    beside.of(grid.id).protections.push(item);
    return new Protection(execution, grid, item);
  }

  expose(): object {
    const path = "SpreadsheetApp.Protection";
    return expose(this.execution, { kind: "Protection", path, signatures, writes: /^(set|remove)/ }, this);
  }

  getDescription(): string {
    return this.item.description;
  }
  setDescription(description: string): this {
    this.item.description = description;
    return this;
  }
  /** The A1 text of a whole sheet's protection is "". */
  getRange(): RangeService {
    const range = this.execution.makers.range(this.grid, this.item.area);
    if (this.item.whole) range.getA1Notation = () => "";
    return range;
  }
  getProtectionType(): object {
    return this.execution.member("ProtectionType", this.item.whole ? "SHEET" : "RANGE");
  }
  isWarningOnly(): boolean {
    return this.item.warningOnly;
  }
  setWarningOnly(on: boolean): this {
    this.item.warningOnly = on;
    return this;
  }
  canEdit(): boolean {
    return !this.item.barred;
  }
  getUnprotectedRanges(): RangeService[] {
    return this.item.unprotected.map((area) => this.execution.makers.range(this.grid, area));
  }
  setUnprotectedRanges(ranges: readonly RangeService[]): this {
    this.item.unprotected = ranges.map((range) => range.area);
    return this;
  }
  remove(): void {
    const side = this.execution.office.beside.of(this.grid.id);
    side.protections = side.protections.filter((other) => other !== this.item);
  }
}
