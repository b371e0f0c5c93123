import fc from "fast-check";
import { sayPoints } from "../../src/sidebar/pieces/chart/said";
import { axisOf, frame, type Series, scaleOf, worthDrawing } from "../../src/sidebar/pieces/chart/scale";
import { stack } from "../../src/sidebar/pieces/chart/stack";
import type { Say } from "../../src/sidebar/say";
import { sidebarHints } from "../../src/words/sidebar-hints";
import { sidebarOptions } from "../../src/words/sidebar-options";
import { fill } from "../../src/words/text";

const series = (name: string, values: Readonly<Record<string, number>>): Series => ({
  name,
  points: Object.entries(values).map(([x, y]) => ({ x, y, low: null, high: null })),
});
const named = (name: string, ...xs: readonly string[]): Series => ({
  name,
  points: xs.map((x) => ({ x, y: 1, low: null, high: null })),
});

describe("The axis of several series", () => {
  test("numbers and years stand in their order, whichever series knows them", () => {
    expect(axisOf([named("seen", "0", "1", "2"), named("forecast", "2", "3", "10")])).toEqual([
      "0",
      "1",
      "2",
      "3",
      "10",
    ]);
    expect(axisOf([named("B", "2024-03", "2024-04"), named("A", "2023-12", "2024-03")])).toEqual([
      "2023-12",
      "2024-03",
      "2024-04",
    ]);
  });

  test("other names keep the order of their series", () => {
    expect(axisOf([named("A", "List B", "List C"), named("B", "List A", "List B")])).toEqual([
      "List A",
      "List B",
      "List C",
    ]);
  });
});

const usual = fc.double({ min: -1e9, max: 1e9, noNaN: true });

function hasPlaces(values: readonly number[], fromZero: boolean): void {
  const scale = scaleOf(["a", "b"], values, fromZero);
  for (const value of [...values, scale.floor, scale.top, ...(fromZero ? [0] : [])]) {
    expect(scale.y(value)).toBeGreaterThanOrEqual(frame.top - 1e-6);
    expect(scale.y(value)).toBeLessThanOrEqual(frame.height - frame.bottom + 1e-6);
  }
  // Not all of them at one height.
  expect(scale.y(scale.floor) - scale.y(scale.top)).toBeCloseTo(frame.height - frame.top - frame.bottom);
}

describe("The scale", () => {
  test("every value has its place within the frame, and zero too unless only lines run high", () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(usual, fc.double({ noNaN: true, noDefaultInfinity: true })), { minLength: 1 }),
        fc.boolean(),
        hasPlaces,
      ),
    );
  });

  test.each([
    ["the number next to zero", [5e-324]],
    ["numbers too small to be divided into steps", [1.5e-323, 1.5e-323]],
    ["the largest number", [Number.MAX_VALUE]],
    ["the largest span", [-Number.MAX_VALUE, 5e-324, Number.MAX_VALUE]],
    ["the lowest number", [-Number.MAX_VALUE]],
  ])("a chart of %s has a place for each of them", (_, values) => {
    hasPlaces(values, false);
    hasPlaces(values, true);
  });

  test("rates between 85 and 97 % are drawn from 80 to 100 %", () => {
    expect(scaleOf(["a"], [0.85, 0.97], false)).toMatchObject({ floor: 0.8, top: 1 });
    expect(scaleOf(["a"], [0.85, 0.97], true)).toMatchObject({ floor: 0, top: 1 });
    expect(scaleOf(["a"], [0.1, 1.1], false)).toMatchObject({ floor: 0, top: 1.2 });
  });

  test("a chart of zeros has a height", () => {
    expect(scaleOf(["a", "b"], [0, 0], true)).toMatchObject({ floor: 0, top: 1 });
  });
});

test("the start is left out where everybody is there by definition and few are later", () => {
  const low = series("low", { 0: 1, 1: 0.2, 2: 0.1 });
  const high = series("high", { 0: 1, 1: 0.9, 2: 0.8 });
  expect(worthDrawing([low])[0]?.points.map(({ x }) => x)).toEqual(["1", "2"]);
  expect(worthDrawing([low, high])).toEqual([low, high]);
});

test("areas pile up on one another: what is above zero upwards, what is below it downwards", () => {
  const kept = series("kept", { a: 10, b: 12 });
  const joined = series("joined", { a: 3 });
  const lost = series("lost", { a: -2, b: -1 });
  expect(stack([kept, joined, lost], ["a", "b"])).toEqual([
    { name: "kept", from: [0, 0], to: [10, 12] },
    { name: "joined", from: [10, 12], to: [13, 12] },
    { name: "lost", from: [0, 0], to: [-2, -1] },
  ]);
});

describe("In words", () => {
  const say: Say = (key, facts = {}) =>
    fill({ ...sidebarHints, ...sidebarOptions }[key as "sure"], facts, "en");
  const percent = (value: number) => `${value * 100}%`;

  test("a short series is said point by point", () => {
    expect(sayPoints(series("", { 1: 0.5, 2: 0.25 }).points, percent, say)).toBe("1: 50%; 2: 25%");
  });

  test("a long one by its ends and extremes", () => {
    const points = Array.from({ length: 30 }, (_, i) => ({
      x: `p${i}`,
      y: i === 7 ? 0 : i / 50,
      low: null,
      high: null,
    }));
    expect(sayPoints(points, (value) => value.toFixed(2), say)).toBe(
      "from 0.00 in p0 to 0.58 in p29; lowest 0.00 in p0, highest 0.58 in p29",
    );
  });
});
