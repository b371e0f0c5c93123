import { pageOf } from "../../src/render/page";
import { colors } from "../../src/render/styles";
import type { Report } from "../../src/table/report";

/** Three cohorts, the corner forecast, then an average. */
const report: Report = {
  title: "Cohorts",
  subtitle: "by month",
  boxes: [
    {
      name: "main",
      heading: undefined,
      grid: {
        cells: [
          ["Cohort", "Size", 0, 1, 2],
          ["2024-01", 50, 1, 0.5, 0.4],
          ["2024-02", 50, 1, 0.6, 0.48],
          ["2024-03", 50, 1, 0.55, 0.44],
          ["Average", 150, 1, 0.55, 0.4],
        ],
        units: ["label", "count", "rate", "rate", "rate"],
        forecast: [
          [false, false, false, false, false],
          [false, false, false, false, true],
          [false, false, false, true, true],
          [false, false, false, false, false],
        ],
        groups: [50, 50, 50, undefined],
        summaryRows: 1,
      },
    },
  ],
  heat: [{ box: "main", from: 3, to: 4, max: 0.6 }],
  curve: undefined,
  fadeUnder: 30,
  footnote: ["note"],
};

test("forecast cells are coloured by the lighter ramp, and by no other", () => {
  const { heat } = pageOf(report, false);
  expect(heat).toEqual([
    {
      max: 0.6,
      ranges: [
        { row: 4, column: 3, rows: 1, columns: 2 },
        { row: 5, column: 3, rows: 1, columns: 1 },
      ],
    },
    {
      max: 0.6,
      lighter: true,
      ranges: [
        { row: 5, column: 4, rows: 1, columns: 1 },
        { row: 6, column: 3, rows: 1, columns: 2 },
      ],
    },
  ]);
});

test("forecast cells are in italics with a dashed line, so that no colour is needed to tell them", () => {
  const dashed = pageOf(report, false).styles.filter((style) => style.dashed);
  expect(dashed).toEqual([
    { row: 5, column: 4, rows: 1, columns: 1, italic: true, dashed: true },
    { row: 6, column: 3, rows: 1, columns: 2, italic: true, dashed: true },
  ]);
});

test("the lighter ramp ends half way to the other's darkest colour", () => {
  const part = (color: string, at: number): number => Number.parseInt(color.slice(at, at + 2), 16);
  for (const at of [1, 3, 5])
    expect(part(colors.heatForecast, at)).toBe(
      Math.round((part(colors.heatLow, at) + part(colors.heatHigh, at)) / 2),
    );
});
