import fc from "fast-check";
import { dayOf, isoText } from "../../src/calendar/days";
import { grains, type PeriodSpec, periods } from "../../src/calendar/periods";

const spec = (given: Partial<PeriodSpec>): PeriodSpec => ({
  grain: "month",
  weekstart: "mon",
  fiscal: 1,
  ...given,
});
const labelOn = (given: Partial<PeriodSpec>, y: number, m: number, d: number): string => {
  const these = periods(spec(given));
  return these.label(these.index(dayOf(y, m, d)));
};

test("a day is named by itself", () => expect(labelOn({ grain: "day" }, 2024, 3, 4)).toBe("2024-03-04"));
test("a week is named by its first day", () => {
  expect(labelOn({ grain: "week" }, 2024, 3, 10)).toBe("2024-03-04");
  expect(labelOn({ grain: "week", weekstart: "sun" }, 2024, 3, 9)).toBe("2024-03-03");
  expect(labelOn({ grain: "week", weekstart: "sat" }, 2024, 3, 8)).toBe("2024-03-02");
});
test("a month is 2024-03", () => expect(labelOn({}, 2024, 3, 31)).toBe("2024-03"));
test("a quarter is 2024-Q1", () => expect(labelOn({ grain: "quarter" }, 2024, 3, 31)).toBe("2024-Q1"));
test("a year is 2024", () => expect(labelOn({ grain: "year" }, 2024, 12, 31)).toBe("2024"));
test("a fiscal year from April 2024 is FY2025", () => {
  expect(labelOn({ grain: "year", fiscal: 4 }, 2024, 4, 1)).toBe("FY2025");
  expect(labelOn({ grain: "year", fiscal: 4 }, 2024, 3, 31)).toBe("FY2024");
  expect(labelOn({ grain: "quarter", fiscal: 4 }, 2024, 4, 1)).toBe("FY2025-Q1");
  expect(labelOn({ grain: "quarter", fiscal: 4 }, 2025, 3, 31)).toBe("FY2025-Q4");
});
test("the fiscal year leaves months and weeks alone", () => {
  expect(labelOn({ fiscal: 7 }, 2024, 3, 31)).toBe("2024-03");
  expect(labelOn({ grain: "week", fiscal: 7 }, 2024, 3, 10)).toBe("2024-03-04");
});

const anySpec = fc.record({
  grain: fc.constantFrom(...grains),
  weekstart: fc.constantFrom("mon", "sun", "sat"),
  fiscal: fc.integer({ min: 1, max: 12 }),
}) as fc.Arbitrary<PeriodSpec>;
const anyDay = fc.integer({ min: 1, max: 2_958_465 });

test("a period holds each of its days, and the next begins the day after it ends", () =>
  fc.assert(
    fc.property(anySpec, anyDay, (given, day) => {
      const these = periods(given);
      const index = these.index(day);
      expect(Number.isInteger(index)).toBe(true);
      expect(these.firstDay(index)).toBeLessThanOrEqual(day);
      expect(these.lastDay(index)).toBeGreaterThanOrEqual(day);
      expect(these.index(these.firstDay(index))).toBe(index);
      expect(these.index(these.lastDay(index))).toBe(index);
      expect(these.firstDay(index + 1)).toBe(these.lastDay(index) + 1);
    }),
  ));

test("periods of different numbers have different labels", () =>
  fc.assert(
    fc.property(anySpec, anyDay, (given, day) => {
      const these = periods(given);
      expect(these.label(these.index(day))).not.toBe(these.label(these.index(day) + 1));
    }),
  ));

test("day and week labels are their first day", () =>
  fc.assert(
    fc.property(anySpec, anyDay, (given, day) => {
      if (given.grain !== "day" && given.grain !== "week") return;
      const these = periods(given);
      expect(these.label(these.index(day))).toBe(isoText(these.firstDay(these.index(day))));
    }),
  ));
