import type { Area } from "./a1";
import type { Metadata } from "./beside";
import type { Execution } from "./execution";
import { type Exposed, expose, kinds } from "./expose";
import { fault } from "./faults";
import type { Grid } from "./grid";
import type { Office } from "./office";
import type { RangeService } from "./range/range";
import type { SheetService } from "./sheet/sheet";
import type { Signatures } from "./signatures";

/** Google's limit on keys and values together, for a file and for each of its sheets. */
const LIMIT = 30_000;

interface EnumLike {
  readonly name: () => string;
}

const isEnum = (value: unknown): value is EnumLike =>
  typeof value === "object" && value !== null && "name" in value && kinds.of(value) === undefined;

/** Makes an entry from what addDeveloperMetadata was given after the key: a value, a visibility, both or none. */
export function newMetadata(
  office: Office,
  place: Metadata["place"],
  area: Area | undefined,
  key: string,
  rest: readonly unknown[],
): Metadata {
  const value = typeof rest[0] === "string" ? rest[0] : null;
  const visibility = rest.find(isEnum)?.name() === "PROJECT" ? "PROJECT" : "DOCUMENT";
  if (key === "") throw fault("Developer metadata key must not be empty.");
  checkRoom(office, key.length + (value?.length ?? 0));
  return { id: office.nextId(), key, value, visibility, place, area, gone: false };
}

function checkRoom(office: Office, more: number): void {
  const size = (items: readonly Metadata[]) =>
    items.reduce((sum, item) => sum + item.key.length + (item.value?.length ?? 0), 0);
  const used = [office.beside.spreadsheetMetadata, ...office.beside.all().map((side) => side.metadata)];
  if (used.reduce((sum, items) => sum + size(items), 0) + more > LIMIT)
    throw fault(`Developer metadata would exceed the limit of ${LIMIT} characters.`);
}

const signatures: Signatures<GoogleAppsScript.Spreadsheet.DeveloperMetadata> = {
  getId: [""],
  getKey: [""],
  getValue: [""],
  getVisibility: [""],
  getLocation: [""],
  setKey: ["String"],
  setValue: ["String"],
  setVisibility: ["enum:DeveloperMetadataVisibility"],
  moveToSpreadsheet: [""],
  moveToSheet: ["Sheet"],
  moveToRow: ["Range"],
  moveToColumn: ["Range"],
  remove: [""],
};

/** SpreadsheetApp.DeveloperMetadata; after remove() the object is dead. */
export class DeveloperMetadata implements Exposed {
  constructor(
    private readonly execution: Execution,
    private readonly entry: Metadata,
    private grid: Grid | undefined,
  ) {}

  expose(): object {
    const path = "SpreadsheetApp.DeveloperMetadata";
    return expose(
      this.execution,
      { kind: "DeveloperMetadata", path, signatures, writes: /^(set|move|remove)/ },
      this,
    );
  }

  getId(): number {
    return this.alive().id;
  }
  getKey(): string {
    return this.alive().key;
  }
  getValue(): string | null {
    return this.alive().value;
  }
  getVisibility(): object {
    return this.execution.member("DeveloperMetadataVisibility", this.alive().visibility);
  }
  getLocation(): MetadataLocation {
    return new MetadataLocation(this.execution, this.alive(), this.grid);
  }
  setKey(key: string): this {
    this.alive().key = key;
    return this;
  }
  setValue(value: string): this {
    const entry = this.alive();
    checkRoom(this.execution.office, value.length - (entry.value?.length ?? 0));
    entry.value = value;
    return this;
  }
  setVisibility(visibility: EnumLike): this {
    this.alive().visibility = visibility.name() as Metadata["visibility"];
    return this;
  }
  moveToSpreadsheet(): this {
    return this.move(undefined, "SPREADSHEET", undefined);
  }
  moveToSheet(sheet: SheetService): this {
    return this.move(sheet.grid, "SHEET", undefined);
  }
  moveToRow(row: RangeService): this {
    return this.move(row.grid, "ROW", row.area);
  }
  moveToColumn(column: RangeService): this {
    return this.move(column.grid, "COLUMN", column.area);
  }
  remove(): void {
    const entry = this.alive();
    this.takeOut();
    entry.gone = true;
  }

  private alive(): Metadata {
    if (this.entry.gone) throw fault("The developer metadata was removed.");
    return this.entry;
  }

  private takeOut(): void {
    const { beside } = this.execution.office;
    for (const items of [beside.spreadsheetMetadata, ...beside.all().map((side) => side.metadata)]) {
      const at = items.indexOf(this.entry);
      if (at >= 0) items.splice(at, 1);
    }
  }

  private move(grid: Grid | undefined, place: Metadata["place"], area: Area | undefined): this {
    this.takeOut();
    this.alive().place = place;
    this.entry.area = area;
    this.grid = grid;
    const { beside } = this.execution.office;
    (grid === undefined ? beside.spreadsheetMetadata : beside.of(grid.id).metadata).push(this.entry);
    return this;
  }
}

const locationSignatures: Signatures<GoogleAppsScript.Spreadsheet.DeveloperMetadataLocation> = {
  getLocationType: [""],
  getRow: [""],
  getColumn: [""],
  getSheet: [""],
};

class MetadataLocation implements Exposed {
  constructor(
    private readonly execution: Execution,
    private readonly entry: Metadata,
    private readonly grid: Grid | undefined,
  ) {}

  expose(): object {
    const path = "SpreadsheetApp.DeveloperMetadataLocation";
    return expose(
      this.execution,
      { kind: "DeveloperMetadataLocation", path, signatures: locationSignatures },
      this,
    );
  }
  getLocationType(): object {
    return this.execution.member("DeveloperMetadataLocationType", this.entry.place);
  }
  getRow(): RangeService | null {
    return this.entry.place === "ROW" ? this.range() : null;
  }
  getColumn(): RangeService | null {
    return this.entry.place === "COLUMN" ? this.range() : null;
  }
  getSheet(): SheetService | null {
    return this.grid && this.entry.place === "SHEET" ? this.execution.makers.sheet(this.grid) : null;
  }
  private range(): RangeService | null {
    return this.grid && this.entry.area ? this.execution.makers.range(this.grid, this.entry.area) : null;
  }
}
