import { figure, times } from "../../bench/report/figures";
import { markdown } from "../../bench/report/page";
import { isMet, type Target, targetsTable } from "../../bench/report/targets";
import { same } from "../../bench/report/text";

const target = (more: Partial<Target>): Target => ({
  what: { en: "speed", zh: "速度" },
  sense: "at most",
  limit: 1.2,
  unit: " ×",
  value: 1,
  ...more,
});

test.each([
  [0.012_345, "0.0123"],
  [1.234, "1.23"],
  [20, "20"],
  [123.4, "123"],
  [12_345.6, "12,346"],
  [0, "0"],
])("the figure %d is written %s", (value, written) => {
  expect(figure(value).en).toBe(written);
});

test("what was not measured is a dash", () => {
  expect([figure(undefined).en, times(Number.NaN).en]).toEqual(["–", "–"]);
});

test("a target is met at its limit, missed beyond it, and neither where nothing was measured", () => {
  expect(isMet(target({ value: 1.2 }))).toBe(true);
  expect(isMet(target({ value: 1.21 }))).toBe(false);
  expect(isMet(target({ sense: "at least", limit: 15, value: 14.9 }))).toBe(false);
  expect(isMet(target({ sense: "at least", limit: 15, value: 15 }))).toBe(true);
  expect(isMet(target({ value: undefined }))).toBeUndefined();
});

test("later calls are shown beside the first one, which is judged", () => {
  const table = targetsTable([target({ value: 3, later: 0.5 })]);
  expect(markdown([table], same("machine"), "en")).toContain("| 3 × (later calls 0.5 ×) | ✗ missed |");
  expect(markdown([table], same("machine"), "zh")).toContain("| 3 ×（后续调用 0.5 ×） | ✗ 未达到 |");
});

test("targets are a table with what was set, what was measured and whether it is met, missed ones named", () => {
  const table = targetsTable([target({}), target({ value: 3 }), target({ value: undefined })]);
  expect(markdown([table], same("machine"), "en")).toBe(
    [
      "machine",
      "### Targets",
      [
        "| What | Target | Measured | Met |",
        "| --- | ---: | ---: | ---: |",
        "| speed | ≤ 1.2 × | 1 × | ✓ |",
        "| speed | ≤ 1.2 × | 3 × | ✗ missed |",
        "| speed | ≤ 1.2 × | – | not in this run |",
      ].join("\n"),
    ].join("\n\n"),
  );
  expect(markdown([table], same("machine"), "zh")).toContain("| 速度 | ≤ 1.2 × | 3 × | ✗ 未达到 |");
});
