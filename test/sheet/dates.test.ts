import { runInNewContext } from "node:vm";
import fc from "fast-check";
import { dayOf, isoText } from "../../src/calendar/days";
import { dayFrom, momentReader } from "../../src/sheet/dates/dates";
import type { Host } from "../../src/sheet/host";
import { isProblem } from "../../src/sheet/problems";
import { describeTruth, truthJson } from "../support/truth";
import { american, chinese, host } from "./support/hosts";

const said = (
  cell: unknown,
  where: Host = american,
  order?: "dmy" | "mdy",
  cells: unknown[] = [],
): string => {
  const moment = momentReader(where, { order, cells })(cell);
  if (moment === undefined) return "blank";
  if (isProblem(moment)) return moment.code;
  const day = Math.floor(moment / 86_400);
  const seconds = moment - day * 86_400;
  return seconds === 0 ? isoText(day) : `${isoText(day)} +${seconds}`;
};
const at = (hour: number, minute: number, second = 0) => hour * 3600 + minute * 60 + second;

describe("spellings of a date", () => {
  test.each([
    ["2024-03-01", "2024-03-01"],
    ["2024-3-1", "2024-03-01"],
    ["2024/3/1", "2024-03-01"],
    ["2024/03/01", "2024-03-01"],
    ["2024.03.01", "2024-03-01"],
    ["20240301", "2024-03-01"],
    ["1 Mar 2024", "2024-03-01"],
    ["01 March 2024", "2024-03-01"],
    ["1-Mar-2024", "2024-03-01"],
    ["Mar 1, 2024", "2024-03-01"],
    ["Mar. 1, 2024", "2024-03-01"],
    ["MARCH 1, 2024", "2024-03-01"],
    ["March 1 2024", "2024-03-01"],
    ["Sept 1, 2024", "2024-09-01"],
    ["may 1, 2024", "2024-05-01"],
    ["2024年3月1日", "2024-03-01"],
    ["2024 年 3 月 1 日", "2024-03-01"],
    ["2024年03月01号", "2024-03-01"],
    ["2024-03", "2024-03-01"],
    ["2024/3", "2024-03-01"],
    ["2024年3月", "2024-03-01"],
    ["  2024-03-01 ", "2024-03-01"],
    ["２０２４－０３－０１", "2024-03-01"],
    ["２０２４／３／１", "2024-03-01"],
    ["\u200B2024-03-01", "2024-03-01"],
    ["45352", "2024-03-01"],
    ["2024-02-29", "2024-02-29"],
    ["1900-01-01", "1900-01-01"],
    ["9999-12-31", "9999-12-31"],
  ])("%j is %s", (text, day) => expect(said(text)).toBe(day));

  test.each([
    ["2024-03-01 08:30", at(8, 30)],
    ["2024-03-01 8:30", at(8, 30)],
    ["2024-03-01 08:30:15", at(8, 30, 15)],
    ["2024-03-01  08:30:15", at(8, 30, 15)],
    ["2024-03-01T21:40:00", at(21, 40)],
    ["2024-03-01T21:40:00.123", at(21, 40)],
    ["2024/3/1 21:40", at(21, 40)],
    ["20240301 21:40", at(21, 40)],
    ["1 Mar 2024 21:40", at(21, 40)],
    ["Mar 1, 2024, 9:40 PM", at(21, 40)],
    ["Mar 1, 2024 12:05 AM", at(0, 5)],
    ["Mar 1, 2024 12:05 pm", at(12, 5)],
    ["2024年3月1日 21:40", at(21, 40)],
    ["2024年3月1日21:40", at(21, 40)],
    ["2024.03.01 23:59:59", at(23, 59, 59)],
    ["45352.5", at(12, 0)],
  ])("%j has a time of day", (text, second) => expect(said(text)).toBe(`2024-03-01 +${second}`));

  test.each([
    ["2024-03-01T23:30:00Z", "UTC", `2024-03-01 +${at(23, 30)}`],
    ["2024-03-01T23:30:00Z", "Asia/Shanghai", `2024-03-02 +${at(7, 30)}`],
    ["2024-03-01T23:30Z", "Asia/Shanghai", `2024-03-02 +${at(7, 30)}`],
    ["2024-03-04T23:30:00-05:00", "UTC", `2024-03-05 +${at(4, 30)}`],
    ["2024-03-04T23:30:00.250-05:00", "UTC", `2024-03-05 +${at(4, 30)}`],
    ["2024-03-01T00:10:00+0800", "America/Los_Angeles", `2024-02-29 +${at(8, 10)}`],
    ["2024-03-01 00:10:00 +08:00", "Asia/Shanghai", `2024-03-01 +${at(0, 10)}`],
    ["2024-03-01T00:10:00+08", "UTC", `2024-02-29 +${at(16, 10)}`],
    ["2024-03-01 00:10:00 UTC", "Asia/Kolkata", `2024-03-01 +${at(5, 40)}`],
    ["2024-03-01T21:40:00", "Pacific/Kiritimati", `2024-03-01 +${at(21, 40)}`],
  ])("%j in %s is %s", (text, zone, moment) => expect(said(text, host("en_US", zone))).toBe(moment));
});

describe("text that is no date", () => {
  test.each([
    "abc",
    "not a date",
    "2024-13-01",
    "2024-02-30",
    "2023-02-29",
    "2024-00-10",
    "2024-03-00",
    "0000-00-00",
    "0001-01-01",
    "1899-12-30",
    "2024-03/01",
    "2024-03-012",
    "2024-03-01x",
    "2024-03-01 25:00",
    "2024-03-01 08:60",
    "2024-03-01 08",
    "2024-03-01 13:00 PM",
    "2024-03-01T08:30:00+99:00",
    "2024-03-01Z",
    "2024年13月1日",
    "2024.03",
    "2024-13",
    "0",
    "1",
    "2024",
    "202403",
    "1234567",
    "123456789",
    "20241301",
    "31/31/2024",
    "03/04/24",
    "1 Foo 2024",
    "Marc 1, 2024",
    "31 Jun 2024",
    "08:30",
    "+45352",
    "1e4",
    "-",
  ])("%j is refused", (text) => expect(said(text)).toBe("not-a-date"));
  test("#N/A and Loading... are error cells", () => {
    expect(said("#N/A")).toBe("error-cell");
    expect(said("Loading...")).toBe("error-cell");
  });
});

describe("numbers", () => {
  test.each([
    [45_352, "2024-03-01"],
    [20_240_301, "2024-03-01"],
    [45_352.5, `2024-03-01 +${at(12, 0)}`],
    [2, "1900-01-01"],
    [2_958_465, "9999-12-31"],
  ])("%d is %s", (serial, day) => expect(said(serial)).toBe(day));
  test.each([
    0,
    0.5,
    -1,
    -45_352,
    2_958_466,
    20_241_301,
    20_240_301.5,
    1_709_251_200,
    1.7e12,
    Number.NaN,
    Number.POSITIVE_INFINITY,
  ])("%d is refused", (serial) => expect(said(serial)).toBe("not-a-date"));
  test("8:30:15 survives as a fraction of a day", () => {
    const second = at(8, 30, 15);
    expect(said(45_352 + second / 86_400)).toBe(`2024-03-01 +${second}`);
  });
  test("every second of a day survives as a fraction of it", () =>
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 2_958_465 }),
        fc.integer({ min: 0, max: 86_399 }),
        (day, second) => {
          expect(momentReader(american)(day + second / 86_400)).toBe(day * 86_400 + second);
        },
      ),
    ));
});

describe("Date cells", () => {
  test("a Date is read in the spreadsheet's zone", () => {
    const cell = new Date(Date.UTC(2024, 1, 29, 16));
    expect(said(cell, chinese)).toBe("2024-03-01");
    expect(said(cell, host("en_US", "America/Los_Angeles"))).toBe(`2024-02-29 +${at(8, 0)}`);
  });
  test("a Date of another realm is a Date", () =>
    expect(said(runInNewContext("new Date(Date.UTC(2024, 1, 29, 16))"), chinese)).toBe("2024-03-01"));
  test("without a known zone an instant is read in UTC", () =>
    expect(said(new Date(Date.UTC(2024, 2, 1, 23)), host())).toBe(`2024-03-01 +${at(23, 0)}`));
  test("a time without a date is refused: its day is serial 0", () =>
    expect(said(new Date(Date.UTC(1899, 11, 30, 8, 30)))).toBe("not-a-date"));
  test.each([Number.NaN, 8.64e15, -8.64e15])("a Date of %d is refused", (ms) =>
    expect(said(new Date(ms))).toBe("not-a-date"),
  );
  test("booleans and objects are no dates", () => {
    expect(said(true)).toBe("not-a-date");
    expect(said({})).toBe("not-a-date");
    expect(said([])).toBe("not-a-date");
  });
  test("the zone is asked for only when an instant is read, and once", () => {
    const asked: string[] = [];
    const timeZone = () => {
      asked.push("zone");
      return "Asia/Shanghai";
    };
    const asking: Host = { locale: () => undefined, timeZone };
    const read = momentReader(asking);
    for (const cell of ["2024-03-01", 45_352, "20240301", ""]) read(cell);
    expect(asked).toEqual([]);
    for (let i = 0; i < 3; i++) read(new Date(i * 1e9));
    expect(asked).toEqual(["zone"]);
  });
});

describe("day and month that could change places", () => {
  test("03/04/2024 alone is ambiguous", () => expect(said("03/04/2024")).toBe("ambiguous-date"));
  test.each(["03/04/2024", "3-4-2024", "03.04.2024", "03/04/2024 08:30"])("%j is ambiguous", (text) =>
    expect(said(text)).toBe("ambiguous-date"),
  );
  test("the option dateorder settles it", () => {
    expect(said("03/04/2024", american, "dmy")).toBe("2024-04-03");
    expect(said("03/04/2024", american, "mdy")).toBe("2024-03-04");
  });
  test("13/01/2011 can only be the 13th of January", () => expect(said("13/01/2011")).toBe("2011-01-13"));
  test("01/13/2011 can only be the 13th of January", () => expect(said("01/13/2011")).toBe("2011-01-13"));
  test("03/03/2024 is the same day either way", () => expect(said("03/03/2024")).toBe("2024-03-03"));
  test("under dateorder=mdy 13/01/2011 is refused, never 2012", () =>
    expect(said("13/01/2011", american, "mdy")).toBe("other-date-order"));
  test("another cell of the column settles it", () => {
    expect(said("03/04/2024", american, undefined, ["03/04/2024", "", 5, "25/12/2023"])).toBe("2024-04-03");
    expect(said("03/04/2024", american, undefined, ["03/04/2024", "12/25/2023  08:00"])).toBe("2024-03-04");
  });
  test("a cell that is the same either way settles nothing", () =>
    expect(said("03/04/2024", american, undefined, ["05/05/2024"])).toBe("ambiguous-date"));
  test("a column that holds both orders leaves it open, and says so", () =>
    expect(said("03/04/2024", american, undefined, ["25/12/2023", "12/25/2023"])).toBe("mixed-date-order"));
});

describeTruth("truth: messy_dates", () => {
  const cases = () => truthJson<{ text: string; rule: string; expected: string }[]>("dates/messy_dates.json");
  test("every case is its day or is refused", () => {
    expect(cases()).toHaveLength(7);
    for (const { text, rule, expected } of cases()) {
      const order = rule === "MDY" ? "mdy" : undefined;
      const day = dayFrom(text, american, { order });
      if (/^\d{4}-\d\d-\d\d$/.test(expected))
        expect([text, typeof day === "number" && isoText(day)]).toEqual([text, expected]);
      else expect([text, isProblem(day)]).toEqual([text, true]);
    }
  });
});

test("every day is read back from every spelling", () =>
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 2_958_465 }), (day) => {
      const iso = isoText(day);
      const [y = "", m = "", d = ""] = iso.split("-");
      const month = new Date(Date.UTC(2000, Number(m) - 1)).toLocaleString("en-US", {
        month: "long",
        timeZone: "UTC",
      });
      const spellings = [
        iso,
        iso.replace(/-/g, "/"),
        iso.replace(/-/g, "."),
        y + m + d,
        Number(y + m + d) >= 10_000_101 ? Number(y + m + d) : day,
        `${y}年${Number(m)}月${Number(d)}日`,
        `${Number(d)} ${month.slice(0, 3)} ${y}`,
        `${month} ${Number(d)}, ${y}`,
        `${iso} 00:00`,
        `${iso}T00:00:00`,
        day,
      ];
      for (const text of spellings) expect([text, dayFrom(text, american)]).toEqual([text, day]);
      expect(dayFrom(`${d}/${m}/${y}`, american, { order: "dmy" })).toBe(day);
      expect(dayFrom(`${m}/${d}/${y}`, american, { order: "mdy" })).toBe(day);
    }),
  ));

test("a date that does not exist is never moved to one that does", () =>
  fc.assert(
    fc.property(
      fc.integer({ min: 1900, max: 2100 }),
      fc.integer({ min: 0, max: 99 }),
      fc.integer({ min: 0, max: 99 }),
      (y, m, d) => {
        const two = (value: number) => String(value).padStart(2, "0");
        const reading = dayFrom(`${y}-${two(m)}-${two(d)}`, american);
        if (typeof reading === "number") expect(reading).toBe(dayOf(y, m, d));
        if (typeof reading === "number") expect(isoText(reading)).toBe(`${y}-${two(m)}-${two(d)}`);
        else
          expect(m < 1 || m > 12 || d < 1 || new Date(Date.UTC(y, m - 1, d)).getUTCDate() !== d).toBe(true);
      },
    ),
  ));

test("any text at all is a day of the sheet's calendar, blank or a problem", () =>
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: "binary", maxLength: 60 }),
        fc.string({ unit: fc.constantFrom(..."0123456789-/.: T+Z年月日MarchPM,"), maxLength: 60 }),
      ),
      (text) => {
        const reading = dayFrom(text, american);
        if (typeof reading === "number") expect(reading >= 1 && reading <= 2_958_465).toBe(true);
        else expect(reading === undefined || isProblem(reading)).toBe(true);
      },
    ),
    { numRuns: 2000 },
  ));
