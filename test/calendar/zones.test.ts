import fc from "fast-check";
import { isoText } from "../../src/calendar/days";
import { periods } from "../../src/calendar/periods";
import { clockOf } from "../../src/calendar/zones";
import { describeTruth, truthText } from "../support/truth";
import { byIntl, clockText, wallClockOf } from "./wall-clocks";

const at = (zone: string, utc: string): string => clockText(wallClockOf(zone)(Date.parse(utc)));

describeTruth("truth: date_buckets", () => {
  const rows = () =>
    truthText("dates/date_buckets.csv")
      .trim()
      .split(/\r?\n/)
      .slice(1)
      .map((line) => line.split(","));

  test("all 1404 instants show the wall clock of their zone", () => {
    const all = rows();
    expect(all).toHaveLength(1404);
    for (const [, ms, zone = "", local] of all) expect(clockText(wallClockOf(zone)(Number(ms)))).toBe(local);
  });

  test("all 1404 instants fall into their day, week, month, quarter and year", () => {
    const clocks = new Map<string, (ms: number) => number>();
    for (const row of rows()) {
      const zone = row[2] ?? "";
      const clock = clocks.get(zone) ?? wallClockOf(zone);
      clocks.set(zone, clock);
      const day = Math.floor(clock(Number(row[1])) / 86_400);
      const first = (
        grain: "week" | "month" | "quarter" | "year",
        weekstart: "mon" | "sun" | "sat" = "mon",
      ) => {
        const these = periods({ grain, weekstart, fiscal: 1 });
        return isoText(these.firstDay(these.index(day)));
      };
      const quarters = periods({ grain: "quarter", weekstart: "mon", fiscal: 1 });
      expect([
        isoText(day),
        first("week"),
        first("week", "sun"),
        first("week", "sat"),
        first("month"),
        first("quarter"),
        quarters.label(quarters.index(day)),
        first("year").slice(0, 4),
      ]).toEqual([row[6], row[11], row[12], row[13], row[14], row[15], row[16], row[18]]);
    }
  });
});

test("New York skips from 01:59:59 to 03:00:00 when summer time begins", () => {
  expect(at("America/New_York", "2024-03-10T06:59:59Z")).toBe("2024-03-10T01:59:59");
  expect(at("America/New_York", "2024-03-10T07:00:00Z")).toBe("2024-03-10T03:00:00");
});
test("New York shows 01:30 twice when summer time ends", () => {
  expect(at("America/New_York", "2024-11-03T05:30:00Z")).toBe("2024-11-03T01:30:00");
  expect(at("America/New_York", "2024-11-03T06:30:00Z")).toBe("2024-11-03T01:30:00");
});
test("Lord Howe moves by half an hour", () => {
  expect(at("Australia/Lord_Howe", "2024-04-06T14:59:59Z")).toBe("2024-04-07T01:59:59");
  expect(at("Australia/Lord_Howe", "2024-04-06T15:00:00Z")).toBe("2024-04-07T01:30:00");
});
test("Kiritimati is fourteen hours ahead", () =>
  expect(at("Pacific/Kiritimati", "2024-03-01T10:00:00Z")).toBe("2024-03-02T00:00:00"));
test("Apia has no 2011-12-30", () => {
  expect(at("Pacific/Apia", "2011-12-30T09:59:59Z")).toBe("2011-12-29T23:59:59");
  expect(at("Pacific/Apia", "2011-12-30T10:00:00Z")).toBe("2011-12-31T00:00:00");
});
test("Recife's week of summer time in 2000 is seen", () => {
  expect(at("America/Recife", "2000-10-10T12:00:00Z")).toBe("2000-10-10T10:00:00");
  expect(at("America/Recife", "2000-10-20T12:00:00Z")).toBe("2000-10-20T09:00:00");
});
test("Shanghai's old local mean time had odd seconds", () =>
  expect(at("Asia/Shanghai", "1899-12-29T15:54:17Z")).toBe("1899-12-30T00:00:00"));
test.each([
  ["GMT+08:00", 8],
  ["GMT-3", -3],
  ["UTC+0530", 5.5],
  ["Etc/GMT-8", 8],
  ["Etc/GMT+5", -5],
  ["GMT", 0],
  ["Etc/UTC", 0],
])("%s is %d hours ahead of UTC", (zone, hours) =>
  expect(wallClockOf(zone)(0)).toBe(25_569 * 86_400 + hours * 3600),
);
test("an unknown zone is refused by name", () =>
  expect(() => clockOf("Mars/Olympus")).toThrow(
    expect.objectContaining({ code: "unknown-time-zone", facts: { zone: "Mars/Olympus" } }),
  ));

test("a wall clock agrees with Intl at any second since 1900, in any zone and order", () => {
  const zones = Intl.supportedValuesOf("timeZone");
  fc.assert(
    fc.property(
      fc.constantFrom(...zones),
      fc.array(fc.integer({ min: Date.UTC(1900, 0, 1) / 1000, max: Date.UTC(2037, 11, 31) / 1000 }), {
        minLength: 1,
        maxLength: 12,
      }),
      (zone, seconds) => {
        const clock = wallClockOf(zone);
        for (const second of seconds)
          expect(clockText(clock(second * 1000))).toBe(byIntl(zone, second * 1000));
      },
    ),
    { numRuns: 300 },
  );
});
