import fc from "fast-check";
import { repeatedRows } from "../../src/findings/repeated-rows";

const cell = fc.constantFrom<unknown>("a", "A", "1", 1, 0, "", true, "true", new Date(0), new Date(1));

/** Two cells that a reader would take for the same. */
const alike = (one: unknown, other: unknown): boolean =>
  one instanceof Date || other instanceof Date
    ? one instanceof Date && other instanceof Date && one.getTime() === other.getTime()
    : typeof one === "number" || typeof other === "number"
      ? one === other
      : String(one) === String(other);

test("a row repeats an earlier one when each of its cells is alike", () => {
  fc.assert(
    fc.property(
      fc
        .integer({ min: 1, max: 3 })
        .chain((width) =>
          fc.array(fc.array(cell, { minLength: width, maxLength: width }), { maxLength: 30 }),
        ),
      (cells) => {
        const rows = cells.map((_, row) => row).filter((row) => row % 5 !== 4);
        const repeats = rows.filter((row) =>
          rows.some(
            (earlier) =>
              earlier < row && (cells[row] ?? []).every((one, i) => alike(one, cells[earlier]?.[i])),
          ),
        );
        expect(repeatedRows(cells, rows)).toEqual(repeats);
      },
    ),
  );
});

test("a number and its text, and a date and its text, are not alike", () => {
  const day = new Date(2024, 0, 1);
  expect(
    repeatedRows([[1], ["1"], ["n1"], [day], [String(day)], [`d${day.getTime()}`]], [0, 1, 2, 3, 4, 5]),
  ).toEqual([]);
});
