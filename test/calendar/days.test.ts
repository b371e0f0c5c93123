import fc from "fast-check";
import {
  addMonths,
  civil,
  completeMonths,
  dayIfReal,
  dayOf,
  daysInMonth,
  endOfMonth,
  firstDayOfMonth,
  isoText,
  monthIndex,
  weekday,
} from "../../src/calendar/days";
import { periods } from "../../src/calendar/periods";
import { describeTruth, truthJson } from "../support/truth";

const day = (iso: string): number => {
  const [year = 0, month = 0, date = 0] = iso.split("-").map(Number);
  return dayOf(year, month, date);
};

test("day 0 is 1899-12-30, as in the sheet", () => expect(dayOf(1899, 12, 30)).toBe(0));
test("1900-01-01 is serial 2: the sheet has no 1900-02-29", () => expect(dayOf(1900, 1, 1)).toBe(2));
test("1970-01-01 is serial 25569", () => expect(dayOf(1970, 1, 1)).toBe(25_569));
test("2024-02-29 exists, 2023-02-29 and 1900-02-29 do not", () => {
  expect(dayIfReal(2024, 2, 29)).toBe(45_351);
  expect(dayIfReal(2023, 2, 29)).toBeUndefined();
  expect(dayIfReal(1900, 2, 29)).toBeUndefined();
  expect(dayIfReal(2000, 2, 29)).toBeDefined();
});
test.each([
  [2024, 13, 1],
  [2024, 0, 1],
  [2024, 4, 31],
  [2024, 1, 0],
])("%d-%d-%d is no date", (y, m, d) => expect(dayIfReal(y, m, d)).toBeUndefined());
test("2024-03-04 is a Monday", () => expect(weekday(day("2024-03-04"))).toBe(1));
test("2024-03-10 is a Sunday", () => expect(weekday(day("2024-03-10"))).toBe(7));

const anyDay = fc.integer({ min: -800_000, max: 3_000_000 });

test("every day is the day of its own date, as the platform's UTC calendar tells it", () =>
  fc.assert(
    fc.property(anyDay, (serial) => {
      const date = civil(serial);
      const utc = new Date((serial - 25_569) * 86_400_000);
      expect([date.year, date.month, date.day]).toEqual([
        utc.getUTCFullYear(),
        utc.getUTCMonth() + 1,
        utc.getUTCDate(),
      ]);
      expect(dayOf(date.year, date.month, date.day)).toBe(serial);
      expect(weekday(serial)).toBe(utc.getUTCDay() || 7);
      expect(monthIndex(serial)).toBe(date.year * 12 + date.month - 1);
      expect(daysInMonth(date.year, date.month)).toBe(
        firstDayOfMonth(monthIndex(serial) + 1) - firstDayOfMonth(monthIndex(serial)),
      );
    }),
  ));

interface Arithmetic {
  readonly month_arithmetic: readonly { date: string; add_months: number; edate: string; eomonth: string }[];
  readonly period_differences: readonly {
    a: string;
    b: string;
    days: number;
    calendar_weeks_mon: number;
    calendar_weeks_sun: number;
    calendar_months: number;
    complete_months_datedif_m: number;
    calendar_quarters: number;
    calendar_years: number;
  }[];
  readonly fiscal: readonly {
    date: string;
    fiscal_year_starts_month: number;
    fiscal_quarter: number;
    fiscal_year_named_by_end: number;
    fiscal_quarter_start: string;
  }[];
  readonly sheets_serials: readonly { date: string; serial: number }[];
}

describeTruth("truth: calendar_arithmetic", () => {
  const read = () => truthJson<Arithmetic>("dates/calendar_arithmetic.json");

  test("adding months and ending months agree with EDATE and EOMONTH", () => {
    for (const one of read().month_arithmetic) {
      expect(isoText(addMonths(day(one.date), one.add_months))).toBe(one.edate);
      expect(isoText(endOfMonth(day(one.date), one.add_months))).toBe(one.eomonth);
    }
  });

  test("differences of period indexes are calendar differences", () => {
    for (const one of read().period_differences) {
      const between = (
        grain: "day" | "week" | "month" | "quarter" | "year",
        weekstart: "mon" | "sun" = "mon",
      ) => {
        const { index } = periods({ grain, weekstart, fiscal: 1 });
        return index(day(one.b)) - index(day(one.a));
      };
      expect(between("day")).toBe(one.days);
      expect(between("week")).toBe(one.calendar_weeks_mon);
      expect(between("week", "sun")).toBe(one.calendar_weeks_sun);
      expect(between("month")).toBe(one.calendar_months);
      expect(between("quarter")).toBe(one.calendar_quarters);
      expect(between("year")).toBe(one.calendar_years);
      expect(completeMonths(day(one.a), day(one.b))).toBe(one.complete_months_datedif_m);
    }
  });

  test("fiscal quarters start where they should and are named by the year that ends them", () => {
    for (const one of read().fiscal) {
      const fiscal = one.fiscal_year_starts_month;
      const quarters = periods({ grain: "quarter", weekstart: "mon", fiscal });
      const index = quarters.index(day(one.date));
      const name = fiscal === 1 ? "" : "FY";
      expect(quarters.label(index)).toBe(`${name}${one.fiscal_year_named_by_end}-Q${one.fiscal_quarter}`);
      expect(isoText(quarters.firstDay(index))).toBe(one.fiscal_quarter_start);
    }
  });

  test("days are the sheet's serials", () => {
    for (const one of read().sheets_serials) expect(day(one.date)).toBe(one.serial);
  });
});
