import type { Execution } from "./execution";
import { type Exposed, expose } from "./expose";
import { NotInStandIn } from "./faults";
import type { Signatures } from "./signatures";

const signatures: Signatures<{
  name(): string;
  ordinal(): number;
  compareTo(other: object): number;
  equals(other: object): boolean;
}> = {
  name: [""],
  ordinal: [""],
  compareTo: ["*"],
  equals: ["*"],
};

/** Google's enums that the stand-in knows, with their members in order. */
const members = {
  BorderStyle: "DOTTED DASHED SOLID SOLID_MEDIUM SOLID_THICK DOUBLE",
  BooleanCriteria:
    "CELL_EMPTY CELL_NOT_EMPTY DATE_AFTER DATE_BEFORE DATE_EQUAL_TO NUMBER_BETWEEN NUMBER_EQUAL_TO NUMBER_GREATER_THAN NUMBER_GREATER_THAN_OR_EQUAL_TO NUMBER_LESS_THAN NUMBER_LESS_THAN_OR_EQUAL_TO NUMBER_NOT_BETWEEN NUMBER_NOT_EQUAL_TO TEXT_CONTAINS TEXT_DOES_NOT_CONTAIN TEXT_EQUAL_TO TEXT_STARTS_WITH TEXT_ENDS_WITH CUSTOM_FORMULA",
  CopyPasteType:
    "PASTE_NORMAL PASTE_NO_BORDERS PASTE_FORMAT PASTE_FORMULA PASTE_DATA_VALIDATION PASTE_VALUES PASTE_CONDITIONAL_FORMATTING PASTE_COLUMN_WIDTHS",
  DataValidationCriteria:
    "DATE_IS_VALID_DATE NUMBER_BETWEEN NUMBER_GREATER_THAN NUMBER_GREATER_THAN_OR_EQUAL_TO NUMBER_LESS_THAN NUMBER_LESS_THAN_OR_EQUAL_TO VALUE_IN_LIST CHECKBOX CUSTOM_FORMULA",
  DeveloperMetadataLocationType: "SPREADSHEET SHEET ROW COLUMN",
  DeveloperMetadataVisibility: "DOCUMENT PROJECT",
  Dimension: "COLUMNS ROWS",
  Direction: "UP DOWN PREVIOUS NEXT",
  InterpolationType: "NUMBER PERCENT PERCENTILE MIN MAX",
  ProtectionType: "RANGE SHEET",
  SheetType: "GRID OBJECT DATASOURCE",
  WrapStrategy: "WRAP OVERFLOW CLIP",
  ChartType:
    "TIMELINE AREA BAR BUBBLE CANDLESTICK COLUMN COMBO GAUGE GEO HISTOGRAM RADAR LINE ORG PIE SCATTER SPARKLINE STEPPED_AREA TABLE TREEMAP WATERFALL",
  ChartMergeStrategy: "MERGE_COLUMNS MERGE_ROWS",
  ChartHiddenDimensionStrategy: "IGNORE_BOTH IGNORE_ROWS IGNORE_COLUMNS SHOW_BOTH",
  Position: "TOP RIGHT BOTTOM NONE LEFT",
  CurveStyle: "NORMAL SMOOTH",
  PointStyle: "NONE TINY MEDIUM LARGE HUGE",
  Button: "CLOSE OK CANCEL YES NO",
  ButtonSet: "OK OK_CANCEL YES_NO YES_NO_CANCEL",
  AuthMode: "NONE CUSTOM_FUNCTION LIMITED FULL",
  SandboxMode: "EMULATED IFRAME NATIVE",
  XFrameOptionsMode: "ALLOWALL DEFAULT",
  Charset: "US_ASCII UTF_8",
  DigestAlgorithm: "MD2 MD5 SHA_1 SHA_256 SHA_384 SHA_512",
} as const;

export type EnumName = keyof typeof members;

class EnumMember implements Exposed {
  constructor(
    private readonly execution: Execution,
    private readonly enumName: EnumName,
    private readonly own: string,
    private readonly place: number,
  ) {}

  expose(): object {
    const path = `SpreadsheetApp.${this.enumName}.${this.own}`;
    const service = {
      kind: `enum:${this.enumName}`,
      path,
      signatures,
      touches: "nothing" as const,
      text: this.own,
    };
    return expose(this.execution, service, this);
  }

  name(): string {
    return this.own;
  }
  ordinal(): number {
    return this.place;
  }
  compareTo(other: unknown): number {
    return other instanceof EnumMember ? this.place - other.place : 0;
  }
  equals(other: unknown): boolean {
    return other === this;
  }
}

/** The enums of one execution: the same member is the same object, so === holds. */
export class Enums {
  private readonly known = new Map<string, EnumMember>();

  constructor(private readonly execution: Execution) {}

  member(name: EnumName, member: string): EnumMember {
    const key = `${name}.${member}`;
    const found = this.known.get(key);
    if (found !== undefined) return found;
    const place = members[name].split(" ").indexOf(member);
    if (place < 0) throw new NotInStandIn(key);
    const made = new EnumMember(this.execution, name, member, place);
    this.known.set(key, made);
    return made;
  }

  /** The enum as a script reads it: SpreadsheetApp.BorderStyle. */
  view(name: EnumName): object {
    return new Proxy(Object.create(null) as object, {
      get: (_target, member) => {
        if (typeof member === "symbol" || member === "then" || member === "toJSON") return undefined;
        if (member === "toString") return () => name;
        try {
          return this.member(name, member).expose();
        } catch (error) {
          throw this.execution.toScript(error);
        }
      },
    });
  }

  views<Name extends EnumName>(...names: readonly Name[]): Record<Name, object> {
    return Object.fromEntries(names.map((name) => [name, this.view(name)])) as Record<Name, object>;
  }
}
