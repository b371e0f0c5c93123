import { pageOf } from "../../src/render/page";
import { colors } from "../../src/render/styles";
import type { Grid, Report } from "../../src/table/report";

const grid: Grid = {
  cells: [
    ["Cohort", "Size", 0, 1, 2],
    ["2024-01", 50, 1, 0.5, 0.25],
    ["2024-02", 10, 1, 0.4, undefined],
    ["2024-03", 60, 1, undefined, undefined],
    ["Average", 120, 1, 0.48, 0.25],
  ],
  units: ["label", "count", "rate", "rate", "rate"],
  unfinished: [
    [false, false, false, false, true],
    [false, false, false, true, false],
    [false, false, false, false, false],
    [false, false, false, false, false],
  ],
  groups: [50, 10, 60, 120],
  summaryRows: 1,
};
const report: Report = {
  title: "T",
  subtitle: "S",
  boxes: [
    { name: "main", heading: undefined, grid },
    { name: "counts", heading: "Counts", grid },
  ],
  heat: [{ box: "main", from: 3, to: 4, max: 0.5 }],
  curve: { box: "main", labels: 0, lines: [3], rows: 3, title: "C" },
  fadeUnder: 30,
  footnote: ["one", "two"],
};

const textAt = (growing: boolean) =>
  Object.fromEntries(pageOf(report, growing).texts.map(({ row, cells }) => [cells[0]?.[0], row]));

test("the footnote stands two rows below the tables, or above those that may grow", () => {
  expect(textAt(false)).toEqual({ T: 0, S: 1, Counts: 9, one: 16, two: 17 });
  expect(textAt(true)).toEqual({ T: 0, S: 1, one: 2, two: 3, Counts: 11 });
  expect(pageOf(report, false)).toMatchObject({ rows: 18, columns: 5, frozenRows: 4 });
  expect(pageOf(report, true)).toMatchObject({ rows: 17, frozenRows: 6 });
});

test("small groups and summaries stay outside the heat map", () => {
  expect(pageOf(report, false).heat).toEqual([
    {
      max: 0.5,
      ranges: [
        { row: 4, column: 3, rows: 1, columns: 2 },
        { row: 6, column: 3, rows: 1, columns: 2 },
      ],
    },
  ]);
});

test("a table without a rate after period 0 has no heat map", () => {
  expect(pageOf({ ...report, heat: [{ box: "main", from: 3, to: 4, max: 0 }] }, false).heat).toEqual([]);
});

test("unfinished cells are starred and in italics; counts are starred as counts", () => {
  const starred = pageOf(report, false).styles.filter(({ format }) => format?.includes("*"));
  expect(starred.map(({ row, column, format, italic }) => [row, column, format, italic])).toEqual([
    [4, 4, '0.0%"*"', true],
    [5, 3, '0.0%"*"', true],
    [11, 4, '0.0%"*"', true],
    [12, 3, '0.0%"*"', true],
  ]);
});

test("the chart takes headings and drawn rows and stands right of the table", () => {
  expect(pageOf(report, false).chart).toMatchObject({
    labels: { row: 3, column: 0, rows: 4, columns: 1 },
    lines: [{ row: 3, column: 3, rows: 4, columns: 1 }],
    column: 6,
  });
});

test("a box beside another one shares its rows", () => {
  const beside = pageOf(
    {
      ...report,
      boxes: [
        report.boxes[0] as Report["boxes"][0],
        { name: "limits", heading: undefined, grid, beside: true },
      ],
    },
    false,
  );
  expect(beside.boxes.map(({ row, column }) => [row, column])).toEqual([
    [3, 0],
    [3, 5],
  ]);
  expect(beside.columns).toBe(10);
});

const luminance = (hex: string): number => {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
const contrast = (a: string, b: string): number => {
  const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (high + 0.05) / (low + 0.05);
};

test("text on every colour keeps a contrast of 4.5 : 1", () => {
  expect(contrast(colors.text, colors.heatHigh)).toBeGreaterThan(4.5);
  expect(contrast(colors.quiet, colors.heatLow)).toBeGreaterThan(4.5);
  expect(contrast(colors.quiet, colors.surface)).toBeGreaterThan(4.5);
});
