import { type Area, contains, touches } from "./a1";
import type { Metadata } from "./beside";
import type { Execution } from "./execution";
import { type Exposed, expose } from "./expose";
import type { Grid } from "./grid";
import { DeveloperMetadata } from "./metadata";
import type { Signatures } from "./signatures";

const signatures: Signatures<GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder> = {
  find: [""],
  onIntersectingLocations: [""],
  withId: ["number"],
  withKey: ["String"],
  withValue: ["String"],
  withVisibility: ["enum:DeveloperMetadataVisibility"],
  withLocationType: ["enum:DeveloperMetadataLocationType"],
};

interface Found {
  readonly entry: Metadata;
  readonly grid: Grid | undefined;
}

/** Where a finder looks: the file, a sheet with its rows and columns, or one block of cells. */
export interface FinderPlace {
  readonly grid?: Grid;
  readonly area?: Area;
}

/** SpreadsheetApp.DeveloperMetadataFinder. */
export class MetadataFinder implements Exposed {
  private readonly tests: ((entry: Metadata) => boolean)[] = [];
  private intersecting = false;

  constructor(
    private readonly execution: Execution,
    private readonly place: FinderPlace,
  ) {}

  expose(): object {
    const path = "SpreadsheetApp.DeveloperMetadataFinder";
    return expose(this.execution, { kind: "DeveloperMetadataFinder", path, signatures }, this);
  }

  find(): DeveloperMetadata[] {
    return this.candidates()
      .filter(({ entry }) => this.tests.every((test) => test(entry)))
      .map(({ entry, grid }) => new DeveloperMetadata(this.execution, entry, grid));
  }
  onIntersectingLocations(): this {
    this.intersecting = true;
    return this;
  }
  withId(id: number): this {
    return this.where((entry) => entry.id === id);
  }
  withKey(key: string): this {
    return this.where((entry) => entry.key === key);
  }
  withValue(value: string): this {
    return this.where((entry) => entry.value === value);
  }
  withVisibility(visibility: { readonly name: () => string }): this {
    return this.where((entry) => entry.visibility === visibility.name());
  }
  withLocationType(type: { readonly name: () => string }): this {
    return this.where((entry) => entry.place === type.name());
  }

  private where(test: (entry: Metadata) => boolean): this {
    this.tests.push(test);
    return this;
  }

  private candidates(): Found[] {
    const { beside, book } = this.execution.office;
    const { grid, area } = this.place;
    if (grid !== undefined) {
      const entries = beside.of(grid.id).metadata;
      return entries
        .filter((entry) => area === undefined || this.lies(entry, area))
        .map((entry) => ({ entry, grid }));
    }
    const ofSheets = book
      .sheets()
      .flatMap((one) => beside.of(one.id).metadata.map((entry) => ({ entry, grid: one })));
    return [...beside.spreadsheetMetadata.map((entry) => ({ entry, grid: undefined })), ...ofSheets];
  }

  private lies(entry: Metadata, area: Area): boolean {
    if (entry.area === undefined) return this.intersecting;
    return this.intersecting ? touches(entry.area, area) : contains(area, entry.area);
  }
}
