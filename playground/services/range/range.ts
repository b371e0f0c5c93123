import { touches } from "../a1";
import { type Exposed, expose } from "../expose";
import { fault, sentences } from "../faults";
import { Filter } from "../filter";
import { newMetadata } from "../metadata";
import { MetadataFinder } from "../metadata-finder";
import { Protection } from "../protection";
import type { SheetService } from "../sheet/sheet";
import type { Signatures } from "../signatures";
import { TextFinder } from "../text-finder";
import { DataValidation } from "../validation";
import { clearingSignatures, without } from "./clearing";
import { movingSignatures } from "./moving";
import { navigationSignatures, RangeNavigation } from "./navigation";
import { readingSignatures } from "./reading";
import { styleSignatures } from "./styles";
import { writingSignatures } from "./writing";

const signatures: Signatures<GoogleAppsScript.Spreadsheet.Range> = {
  ...readingSignatures,
  ...writingSignatures,
  ...styleSignatures,
  ...clearingSignatures,
  ...movingSignatures,
  ...navigationSignatures,
  getSheet: [""],
  activate: [""],
  activateAsCurrentCell: [""],
  addDeveloperMetadata: [
    "String",
    "String,String",
    "String,enum:DeveloperMetadataVisibility",
    "String,String,enum:DeveloperMetadataVisibility",
  ],
  getDeveloperMetadata: [""],
  createDeveloperMetadataFinder: [""],
  createTextFinder: ["String"],
  protect: [""],
  canEdit: [""],
  setDataValidation: ["DataValidation?"],
  getDataValidation: [""],
  createFilter: [""],
};

const writes =
  /^(set|clear|merge|breakApart|copyTo|moveTo|sort|insert|createFilter|check|uncheck|add|protect)/;

/** SpreadsheetApp.Range. */
export class RangeService extends RangeNavigation implements Exposed {
  expose(): object {
    return expose(this.execution, { kind: "Range", path: "SpreadsheetApp.Range", signatures, writes }, this);
  }

  getSheet(): SheetService {
    return this.execution.makers.sheet(this.grid);
  }

  activate(): this {
    const { book } = this.office;
    if (book.activeSheet().id !== this.grid.id) book.activate(this.grid.id);
    book.select(this.grid.id, [this.area]);
    return this;
  }

  activateAsCurrentCell(): this {
    return this.activate();
  }

  addDeveloperMetadata(key: string, ...rest: readonly unknown[]): this {
    const { rows, columns } = this.grid;
    const wholeRows = this.numColumns === columns;
    const wholeColumns = this.numRows === rows;
    if (!wholeRows && !wholeColumns) throw fault(sentences.metadataPlace);
    const count = wholeRows ? this.numRows : this.numColumns;
    if (count > 1 && this.office.switches.metadataOnSeveralRows === "refused")
      throw fault(sentences.metadataPlace);
    const place = wholeRows ? "ROW" : "COLUMN";
    this.side.metadata.push(newMetadata(this.office, place, this.area, key, rest));
    return this;
  }

  getDeveloperMetadata() {
    return this.createDeveloperMetadataFinder().find();
  }

  createDeveloperMetadataFinder(): MetadataFinder {
    return new MetadataFinder(this.execution, { grid: this.grid, area: this.area });
  }

  createTextFinder(text: string): TextFinder {
    return new TextFinder(this.execution, [{ grid: this.grid, area: this.area }], text);
  }

  /** A new protection each time. */
  protect(): Protection {
    return Protection.add(this.execution, this.grid, this.area, false);
  }

  createFilter(): Filter {
    if (this.side.filter !== undefined) throw fault(sentences.secondFilter);
    this.side.filter = { area: this.area, criteria: new Map() };
    return new Filter(this.execution, this.grid);
  }

  canEdit(): boolean {
    return !this.side.protections.some((item) => item.barred && touches(item.area, this.area));
  }

  setDataValidation(rule: DataValidation | null): this {
    this.side.validations = this.side.validations.flatMap((item) => without(item, this.area));
    if (rule !== null) this.side.validations.push({ area: this.area, rule: rule.rule });
    return this;
  }

  getDataValidation(): DataValidation | null {
    const { top, left } = this.area;
    const cell = { top, left, bottom: top, right: left };
    const found = this.side.validations.find((item) => touches(item.area, cell));
    return found === undefined ? null : new DataValidation(this.execution, found.rule);
  }
}
