import type { Signatures } from "../signatures";

type Put = (path: string, value: unknown) => void;
type Member = (put: Put, ...args: never[]) => void;

interface Kind {
  /** As in EmbeddedLineChartBuilder. */
  readonly label: string;
  readonly signatures: Readonly<Record<string, readonly string[]>>;
  readonly members: Readonly<Record<string, Member>>;
}

type Line = GoogleAppsScript.Spreadsheet.EmbeddedLineChartBuilder;
type Column = GoogleAppsScript.Spreadsheet.EmbeddedColumnChartBuilder;
type Table = GoogleAppsScript.Spreadsheet.EmbeddedTableChartBuilder;
type Scatter = GoogleAppsScript.Spreadsheet.EmbeddedScatterChartBuilder;

const builderSignatures: Signatures<GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder> = {
  build: [""],
  addRange: ["Range"],
  removeRange: ["Range"],
  clearRanges: [""],
  getRanges: [""],
  getChartType: [""],
  getContainer: [""],
  setPosition: ["number,number,number,number"],
  setNumHeaders: ["number"],
  setMergeStrategy: ["enum:ChartMergeStrategy"],
  setHiddenDimensionStrategy: ["enum:ChartHiddenDimensionStrategy"],
  setTransposeRowsAndColumns: ["boolean"],
  setOption: ["String,*"],
  asLineChart: [""],
  asAreaChart: [""],
  asColumnChart: [""],
  asBarChart: [""],
  asTableChart: [""],
  asScatterChart: [""],
  asPieChart: [""],
};

/** Members of every builder; only the general one sets the type by name. */
export const commonSignatures = (
  kind: string | undefined,
): Signatures<GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder> =>
  kind === undefined ? { ...builderSignatures, setChartType: ["enum:ChartType"] } : builderSignatures;

const put =
  (path: string, change: (value: never) => unknown = (value) => value): Member =>
  (set, value: never) =>
    set(path, change(value));

const enumName = (value: never): string => (value as { name(): string }).name().toLowerCase();

const titled: Pick<
  Signatures<Line>,
  "setTitle" | "setColors" | "setLegendPosition" | "setBackgroundColor"
> = {
  setTitle: ["String"],
  setColors: ["String[]"],
  setLegendPosition: ["enum:Position"],
  setBackgroundColor: ["String"],
};
const titledMembers: Readonly<Record<string, Member>> = {
  setTitle: put("title"),
  setColors: put("colors"),
  setLegendPosition: put("legend.position", enumName),
  setBackgroundColor: put("backgroundColor"),
};

const axes: Pick<Signatures<Line>, "setXAxisTitle" | "setYAxisTitle" | "setRange"> = {
  setXAxisTitle: ["String"],
  setYAxisTitle: ["String"],
  setRange: ["number,number"],
};
const range: Member = (set, low: never, high: never) => {
  set("vAxis.viewWindow.min", low);
  set("vAxis.viewWindow.max", high);
};
const axesMembers: Readonly<Record<string, Member>> = {
  setXAxisTitle: put("hAxis.title"),
  setYAxisTitle: put("vAxes.0.title"),
  setRange: range,
};

const stacked: Pick<Signatures<Column>, "setStacked"> = { setStacked: [""] };
const stackedMembers: Readonly<Record<string, Member>> = { setStacked: (set) => set("isStacked", true) };

const curves: Pick<Signatures<Line>, "setCurveStyle" | "setPointStyle"> = {
  setCurveStyle: ["enum:CurveStyle"],
  setPointStyle: ["enum:PointStyle"],
};
const pointSizes: Readonly<Record<string, number>> = { none: 0, tiny: 2, medium: 7, large: 10, huge: 14 };
const curveMembers: Readonly<Record<string, Member>> = {
  setCurveStyle: put("curveType", (style) => (enumName(style) === "smooth" ? "function" : "none")),
  setPointStyle: put("pointSize", (style) => pointSizes[enumName(style)]),
};

const tableSignatures: Signatures<Table> = {
  enablePaging: ["boolean"],
  showRowNumberColumn: ["boolean"],
  useAlternatingRowStyle: ["boolean"],
};
const tableMembers: Readonly<Record<string, Member>> = {
  enablePaging: put("page", (on: boolean) => (on ? "enable" : "disable")),
  showRowNumberColumn: put("showRowNumber"),
  useAlternatingRowStyle: put("alternatingRowStyle"),
};

const scatterSignatures: Signatures<Scatter> = {
  setXAxisTitle: ["String"],
  setYAxisTitle: ["String"],
  setXAxisRange: ["number,number"],
  setYAxisRange: ["number,number"],
};
const scatterMembers: Readonly<Record<string, Member>> = {
  setXAxisTitle: put("hAxis.title"),
  setYAxisTitle: put("vAxes.0.title"),
  setXAxisRange: (set, low: never, high: never) => {
    set("hAxis.viewWindow.min", low);
    set("hAxis.viewWindow.max", high);
  },
  setYAxisRange: range,
};

/** The members that only this kind of chart has; another kind's are not there at all. */
export function membersOf(kind: string | undefined): Kind {
  const drawn = { ...titled, ...axes };
  const drawnMembers = { ...titledMembers, ...axesMembers };
  switch (kind) {
    case "LINE":
      return {
        label: "Line",
        signatures: { ...drawn, ...curves },
        members: { ...drawnMembers, ...curveMembers },
      };
    case "AREA":
      return {
        label: "Area",
        signatures: { ...drawn, ...stacked, setPointStyle: ["enum:PointStyle"] },
        members: { ...drawnMembers, ...stackedMembers, ...curveMembers },
      };
    case "COLUMN":
      return {
        label: "Column",
        signatures: { ...drawn, ...stacked },
        members: { ...drawnMembers, ...stackedMembers },
      };
    case "BAR":
      return {
        label: "Bar",
        signatures: { ...drawn, ...stacked },
        members: { ...drawnMembers, ...stackedMembers },
      };
    case "SCATTER":
      return {
        label: "Scatter",
        signatures: { ...titled, ...scatterSignatures },
        members: { ...titledMembers, ...scatterMembers },
      };
    case "PIE":
      return { label: "Pie", signatures: titled, members: titledMembers };
    case "TABLE":
      return { label: "Table", signatures: tableSignatures as Kind["signatures"], members: tableMembers };
    default:
      return { label: "", signatures: {}, members: {} };
  }
}

/** `vAxis` given as an object had no effect on its title when it was tried (2019): that title is dropped. */
export function setOptionAt(options: Record<string, unknown>, path: string, value: unknown): void {
  const kept =
    path === "vAxis" && isPlain(value)
      ? Object.fromEntries(Object.entries(value).filter(([key]) => key !== "title"))
      : value;
  const steps = path.split(".");
  const last = steps.pop() as string;
  let place = options;
  for (const step of steps) {
    const next = place[step];
    if (!isPlain(next)) place[step] = {};
    place = place[step] as Record<string, unknown>;
  }
  place[last] = isPlain(kept) ? structuredCopy(kept) : kept;
}

export const optionAt = (options: Readonly<Record<string, unknown>>, path: string): unknown =>
  path.split(".").reduce<unknown>((place, step) => (isPlain(place) ? place[step] : undefined), options);

const isPlain = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const structuredCopy = (value: Record<string, unknown>): Record<string, unknown> =>
  JSON.parse(JSON.stringify(value));
