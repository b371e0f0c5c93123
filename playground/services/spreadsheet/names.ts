import { RemoveDefinedNameMutation, SetDefinedNameMutation } from "@univerjs/engine-formula";
import { type Area, areaText, parseArea, quotedName, splitReference } from "../a1";
import type { Execution } from "../execution";
import { type Exposed, expose } from "../expose";
import { fault, sentences } from "../faults";
import type { Grid } from "../grid";
import type { Office } from "../office";
import type { RangeService } from "../range/range";
import type { Signatures } from "../signatures";

const namePattern = /^[A-Za-z_][A-Za-z0-9_]{0,249}$/;
const cjkPattern = /^[A-Za-z_\u3040-\u9fff\uac00-\ud7af][A-Za-z0-9_\u3040-\u9fff\uac00-\ud7af]{0,249}$/;

function checkName(office: Office, name: string): void {
  const pattern = office.switches.cjkRangeNames === "taken" ? cjkPattern : namePattern;
  const likeCell = /^([A-Z]{1,3}\d+|R\d*C?\d*|C\d*|true|false)$/i.test(name);
  if (!pattern.test(name) || likeCell) throw fault(sentences.badRangeName);
}

interface Entry {
  readonly id: string;
  readonly name: string;
  readonly formulaOrRefString: string;
}

/** The file's named ranges, which the grid's formulas know too. */
export function nameEntries(office: Office): Entry[] {
  return Object.values(office.book.definedNames.getDefinedNameMap(office.book.unitId) ?? {});
}

/** Where a name points; undefined once its cells are gone. */
export function placeOfName(
  office: Office,
  entry: Entry,
): { readonly grid: Grid; readonly area: Area } | undefined {
  const { sheet, range } = splitReference(entry.formulaOrRefString.replace(/^=/, ""));
  const grid = sheet === undefined ? undefined : office.sheetNamed(sheet);
  const area = grid && parseArea(range, grid);
  return grid && area ? { grid, area } : undefined;
}

export function setName(office: Office, name: string, grid: Grid, area: Area): void {
  checkName(office, name);
  const known = nameEntries(office).find((entry) => entry.name.toLowerCase() === name.toLowerCase());
  const absolute = areaText(area).replace(
    /([A-Z]+)?(\d+)?/g,
    (_all, letters?: string, digits?: string) =>
      `${letters ? `$${letters}` : ""}${digits ? `$${digits}` : ""}`,
  );
  office.book.run(SetDefinedNameMutation.id, {
    id: known?.id ?? `name-${office.nextId()}`,
    unitId: office.book.unitId,
    name,
    formulaOrRefString: `${quotedName(grid.name)}!${absolute}`,
    localSheetId: "AllDefaultWorkbook",
  });
}

export function removeName(office: Office, name: string): void {
  const known = nameEntries(office).find((entry) => entry.name === name);
  if (known !== undefined)
    office.book.run(RemoveDefinedNameMutation.id, { ...known, unitId: office.book.unitId });
  else if (office.switches.removeMissingName === "throws")
    throw fault(`There is no named range with the name "${name}".`);
}

const signatures: Signatures<GoogleAppsScript.Spreadsheet.NamedRange> = {
  getName: [""],
  getRange: [""],
  setName: ["String"],
  setRange: ["Range"],
  remove: [""],
};

/** SpreadsheetApp.NamedRange. */
export class NamedRange implements Exposed {
  constructor(
    private readonly execution: Execution,
    private name: string,
  ) {}

  expose(): object {
    const path = "SpreadsheetApp.NamedRange";
    return expose(this.execution, { kind: "NamedRange", path, signatures, writes: /^(set|remove)/ }, this);
  }

  getName(): string {
    return this.name;
  }
  getRange(): RangeService {
    const { grid, area } = this.place();
    return this.execution.makers.range(grid, area);
  }
  setName(name: string): this {
    const { grid, area } = this.place();
    checkName(this.execution.office, name);
    removeName(this.execution.office, this.name);
    setName(this.execution.office, name, grid, area);
    this.name = name;
    return this;
  }
  setRange(range: RangeService): this {
    setName(this.execution.office, this.name, range.grid, range.area);
    return this;
  }
  remove(): void {
    removeName(this.execution.office, this.name);
  }

  private place() {
    const entry = nameEntries(this.execution.office).find((one) => one.name === this.name);
    const place = entry && placeOfName(this.execution.office, entry);
    if (place === undefined) throw fault(sentences.notFound);
    return place;
  }
}
