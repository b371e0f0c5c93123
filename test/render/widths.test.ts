import { firstColumnWidth, wideColumns } from "../../src/render/widths";
import type { Box } from "../../src/table/report";

const box = (cells: Box["grid"]["cells"], column: number) => ({
  row: 0,
  column,
  rows: cells.length,
  columns: cells[0]?.length ?? 0,
  box: { name: "main", heading: undefined, grid: { cells, units: [], groups: [], summaryRows: 0 } },
});

test("a column is widened for a heading or text that default width would cut off, and for no number", () => {
  const placed = [
    box(
      [
        ["Customer", "R", "Expected purchases"],
        ["a", 5, 1234567890.123456],
      ],
      0,
    ),
    box([["预期购买次数与金额"]], 4),
  ];
  expect(wideColumns(placed)).toEqual([
    { column: 2, pixels: 16 + 18 * 7 },
    { column: 4, pixels: 16 + 18 * 7 },
  ]);
});

test("the first column is left to its own rule, and nothing is wider than 240 pixels", () => {
  const placed = [box([["A long label of a customer that never ends", "x".repeat(99)]], 0)];
  expect(wideColumns(placed)).toEqual([{ column: 1, pixels: 240 }]);
  expect(firstColumnWidth(placed.map(({ box: one }) => one))).toBe(24 + 42 * 7);
});
