import type { ChartRecord } from "../beside";
import type { Execution } from "../execution";
import { type Exposed, expose } from "../expose";
import type { Grid } from "../grid";
import type { RangeService } from "../range/range";
import type { Signatures } from "../signatures";
import { commonSignatures, membersOf, optionAt, setOptionAt } from "./members";

const chartSignatures: Signatures<GoogleAppsScript.Spreadsheet.EmbeddedChart> = {
  getChartId: [""],
  getContainerInfo: [""],
  getRanges: [""],
  getOptions: [""],
  getNumHeaders: [""],
  getMergeStrategy: [""],
  getHiddenDimensionStrategy: [""],
  getTransposeRowsAndColumns: [""],
  modify: [""],
};

/** SpreadsheetApp.EmbeddedChart: built, but drawn only once it was inserted. */
export class EmbeddedChart implements Exposed {
  constructor(
    private readonly execution: Execution,
    readonly record: ChartRecord,
    private readonly grid?: Grid,
  ) {}

  expose(): object {
    const path = "SpreadsheetApp.EmbeddedChart";
    return expose(this.execution, { kind: "EmbeddedChart", path, signatures: chartSignatures }, this);
  }
  /** null before the chart was inserted. */
  getChartId(): number | null {
    return this.record.id === 0 ? null : this.record.id;
  }
  getContainerInfo(): ContainerInfo {
    return new ContainerInfo(this.execution, this.record, this.grid);
  }
  getRanges(): RangeService[] {
    return this.record.ranges.flatMap(({ sheetId, area }) => {
      const grid = this.execution.office.book.sheet(sheetId);
      return grid === undefined ? [] : [this.execution.makers.range(grid, area)];
    });
  }
  getOptions(): ChartOptions {
    return new ChartOptions(this.execution, this.record.options);
  }
  getNumHeaders(): number {
    return this.record.headers;
  }
  getMergeStrategy(): object {
    return this.execution.member("ChartMergeStrategy", this.record.mergeStrategy);
  }
  getHiddenDimensionStrategy(): object {
    return this.execution.member("ChartHiddenDimensionStrategy", this.record.hiddenDimensions);
  }
  getTransposeRowsAndColumns(): boolean {
    return this.record.transposed;
  }
  modify(): ChartBuilder {
    return new ChartBuilder(this.execution, structuredClone(this.record), undefined);
  }
}

const containerSignatures: Signatures<GoogleAppsScript.Spreadsheet.ContainerInfo> = {
  getAnchorRow: [""],
  getAnchorColumn: [""],
  getOffsetX: [""],
  getOffsetY: [""],
};

class ContainerInfo implements Exposed {
  constructor(
    private readonly execution: Execution,
    private readonly record: ChartRecord,
    readonly grid: Grid | undefined,
  ) {}
  expose(): object {
    const path = "SpreadsheetApp.ContainerInfo";
    return expose(this.execution, { kind: "ContainerInfo", path, signatures: containerSignatures }, this);
  }
  getAnchorRow = (): number => this.record.anchor.row + 1;
  getAnchorColumn = (): number => this.record.anchor.column + 1;
  getOffsetX = (): number => this.record.anchor.x;
  getOffsetY = (): number => this.record.anchor.y;
}

/** Read-only; an option that was not set is null. */
class ChartOptions implements Exposed {
  constructor(
    private readonly execution: Execution,
    private readonly options: Record<string, unknown>,
  ) {}
  expose(): object {
    const signatures: Signatures<GoogleAppsScript.Charts.ChartOptions> = { get: ["String"] };
    return expose(this.execution, { kind: "ChartOptions", path: "Charts.ChartOptions", signatures }, this);
  }
  get(path: string): unknown {
    return optionAt(this.options, path) ?? null;
  }
}

interface EnumLike {
  readonly name: () => string;
}

/** SpreadsheetApp.EmbeddedChartBuilder, also as one of its kinds: `asLineChart()` and its like. */
export class ChartBuilder implements Exposed {
  constructor(
    private readonly execution: Execution,
    private readonly record: ChartRecord,
    /** The kind whose own members are offered, "LINE"; undefined for the general builder. */
    private readonly kind: string | undefined,
  ) {
    for (const [name, apply] of Object.entries(membersOf(kind).members))
      Object.defineProperty(this, name, {
        value: (...args: never[]) => {
          apply((path, value) => setOptionAt(this.record.options, path, value), ...args);
          return this;
        },
      });
  }

  static fresh(execution: Execution): ChartBuilder {
    return new ChartBuilder(
      execution,
      {
        id: 0,
        type: "LINE",
        ranges: [],
        options: {},
        headers: 0,
        mergeStrategy: "MERGE_COLUMNS",
        hiddenDimensions: "IGNORE_BOTH",
        transposed: false,
        anchor: { row: -1, column: -1, x: 0, y: 0 },
      },
      undefined,
    );
  }

  expose(): object {
    const kind =
      this.kind === undefined ? "EmbeddedChartBuilder" : `Embedded${membersOf(this.kind).label}ChartBuilder`;
    const signatures = { ...commonSignatures(this.kind), ...membersOf(this.kind).signatures };
    return expose(
      this.execution,
      { kind, path: `SpreadsheetApp.${kind}`, signatures, touches: "nothing" },
      this,
    );
  }

  build(): EmbeddedChart {
    return new EmbeddedChart(this.execution, structuredClone(this.record));
  }
  /** A range given twice counts once. */
  addRange(range: RangeService): this {
    const { grid, area } = range;
    const same = (other: ChartRecord["ranges"][number]) =>
      other.sheetId === grid.id && JSON.stringify(other.area) === JSON.stringify(area);
    if (!this.record.ranges.some(same)) this.record.ranges.push({ sheetId: grid.id, area: { ...area } });
    return this;
  }
  removeRange(range: RangeService): this {
    this.record.ranges = this.record.ranges.filter(
      ({ sheetId, area }) => sheetId !== range.grid.id || JSON.stringify(area) !== JSON.stringify(range.area),
    );
    return this;
  }
  clearRanges(): this {
    this.record.ranges = [];
    return this;
  }
  getRanges(): RangeService[] {
    return this.build().getRanges();
  }
  setPosition(row: number, column: number, x: number, y: number): this {
    this.record.anchor = { row: row - 1, column: column - 1, x, y };
    return this;
  }
  setNumHeaders(headers: number): this {
    this.record.headers = headers;
    return this;
  }
  setMergeStrategy(strategy: EnumLike): this {
    this.record.mergeStrategy = strategy.name();
    return this;
  }
  setHiddenDimensionStrategy(strategy: EnumLike): this {
    this.record.hiddenDimensions = strategy.name();
    return this;
  }
  setTransposeRowsAndColumns(on: boolean): this {
    this.record.transposed = on;
    return this;
  }
  setOption(path: string, value: unknown): this {
    setOptionAt(this.record.options, path, value);
    return this;
  }
  setChartType(type: EnumLike): this {
    this.record.type = type.name();
    return this;
  }
  getChartType(): object {
    return this.execution.member("ChartType", this.record.type);
  }
  getContainer(): ContainerInfo {
    return new ContainerInfo(this.execution, this.record, undefined);
  }

  asLineChart = (): ChartBuilder => this.as("LINE");
  asAreaChart = (): ChartBuilder => this.as("AREA");
  asColumnChart = (): ChartBuilder => this.as("COLUMN");
  asBarChart = (): ChartBuilder => this.as("BAR");
  asTableChart = (): ChartBuilder => this.as("TABLE");
  asScatterChart = (): ChartBuilder => this.as("SCATTER");
  asPieChart = (): ChartBuilder => this.as("PIE");

  private as(type: string): ChartBuilder {
    this.record.type = type;
    return new ChartBuilder(this.execution, this.record, type);
  }
}
