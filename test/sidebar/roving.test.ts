import { firstPlace, nextPlace } from "../../src/sidebar/pieces/roving";

/** x = can be reached. */
const cells = ["..x.x", ".....", "x.x.x"].map((row) => [...row].map((cell) => cell === "x"));
const from = { row: 0, column: 2 };

test("the arrow keys go to the next cell that can be reached, over those that cannot", () => {
  expect(nextPlace(cells, from, "ArrowRight")).toEqual({ row: 0, column: 4 });
  expect(nextPlace(cells, from, "ArrowDown")).toEqual({ row: 2, column: 2 });
  expect(nextPlace(cells, { row: 2, column: 2 }, "ArrowUp")).toEqual(from);
  expect(nextPlace(cells, { row: 2, column: 2 }, "ArrowLeft")).toEqual({ row: 2, column: 0 });
});

test("Home and End go to the first and last of the row", () => {
  expect(nextPlace(cells, { row: 2, column: 2 }, "Home")).toEqual({ row: 2, column: 0 });
  expect(nextPlace(cells, from, "End")).toEqual({ row: 0, column: 4 });
});

test("at the edge, and for any other key, there is nowhere to go", () => {
  expect(nextPlace(cells, from, "ArrowLeft")).toBeUndefined();
  expect(nextPlace(cells, { row: 2, column: 0 }, "ArrowLeft")).toBeUndefined();
  expect(nextPlace(cells, { row: 2, column: 0 }, "ArrowUp")).toBeUndefined();
  expect(nextPlace(cells, { row: 2, column: 4 }, "ArrowRight")).toBeUndefined();
  expect(nextPlace(cells, from, "a")).toBeUndefined();
});

test("the first cell that can be reached is where Tab stops; none where there is none", () => {
  expect(firstPlace(cells)).toEqual({ row: 0, column: 2 });
  expect(firstPlace([[false]])).toBeUndefined();
  expect(firstPlace([])).toBeUndefined();
});
