import { partsOf } from "../../src/sidebar/pieces/unbroken";

test("rates with their sign and dates are kept in one piece, and nothing is lost", () => {
  const sentence = "In 2025-11 it is 3.7 % of 936 (95 %: 2.7–5.2 %).";
  const parts = partsOf(sentence);
  expect(parts.filter((_, i) => i % 2 === 1)).toEqual(["2025-11", "3.7 %", "95 %", "2.7–5.2 %"]);
  expect(parts.join("")).toBe(sentence);
});
