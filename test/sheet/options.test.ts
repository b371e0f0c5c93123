import { runInNewContext } from "node:vm";
import fc from "fast-check";
import { dayOf } from "../../src/calendar/days";
import { optionKinds, optionsOf } from "../../src/sheet/options/option-matrix";
import { languageOf, parseOptions, readOptions } from "../../src/sheet/options/options";
import { american, chinese, german, host, refusal } from "./support/hosts";

const cohort = (options?: unknown, period?: unknown, where = american) =>
  parseOptions("COHORT", period, options, where);
const refused = (options: unknown, functionName = "COHORT") =>
  refusal(() => parseOptions(functionName, undefined, options, american));

test("without options everything has its default", () =>
  expect(cohort()).toEqual({
    grain: "month",
    weekstart: "mon",
    fiscal: 1,
    mode: "on",
    cohort: "first",
    min: 1,
    incomplete: "hide",
    output: "rate",
    confidence: 0.95,
    reference: "size",
    average: "none",
    zero: "omit",
    exclude: [],
    errors: "stop",
    case: "exact",
    header: true,
    lang: "en",
  }));

describe("the period", () => {
  test.each([
    ["day", "day"],
    ["WEEK", "week"],
    [" Quarter ", "quarter"],
    ["ｙｅａｒ", "year"],
    ["", "month"],
    [undefined, "month"],
    [null, "month"],
    [[["week"]], "week"],
    [[[""]], "month"],
  ])("%j is %s", (period, grain) => expect(cohort(undefined, period).grain).toBe(grain));
  test("an unknown one is refused with the valid ones and the nearest", () =>
    expect(refusal(() => cohort(undefined, "months")).message).toBe(
      '"months" is not a period. It takes: day, week, month, quarter, year. Did you mean "month"?',
    ));
  test.each([5, true, new Date(0), "rolling"])("%p is no period", (period) =>
    expect(refusal(() => cohort(undefined, period)).code).toBe("unknown-period"),
  );
  test("text with = or : in its place is the options", () => {
    expect(cohort(undefined, "mode=every")).toMatchObject({ grain: "month", mode: "every" });
    expect(cohort(undefined, "mode：every")).toMatchObject({ grain: "month", mode: "every" });
    expect(cohort("min=2", "mode:every")).toMatchObject({ mode: "every", min: 2 });
  });
  test("a range of names and values in its place is the options", () =>
    expect(
      cohort(undefined, [
        ["mode", "every"],
        ["min", 2],
      ]),
    ).toMatchObject({ mode: "every", min: 2 }));
  test("an error cell is an error", () =>
    expect(refusal(() => cohort(undefined, "#N/A")).code).toBe("error-cell"));
});

describe("one text", () => {
  test("options are parted by semicolons or new lines, names from values by the first = or :", () =>
    expect(cohort("mode=on_or_after; weekstart : sun\nmin=2;;\r\nasof: 2024-03-01 08:30;")).toMatchObject({
      mode: "on_or_after",
      weekstart: "sun",
      min: 2,
      asof: dayOf(2024, 3, 1),
    }));
  test("full-width signs, letters and digits work", () =>
    expect(cohort("ｍｏｄｅ＝ｏｎ＿ｏｒ＿ａｆｔｅｒ；ｍｉｎ：３")).toMatchObject({
      mode: "on_or_after",
      min: 3,
    }));
  test("names and listed values are read in any case", () =>
    expect(cohort("MODE=On_Or_After;Errors=SKIP;header=NO")).toMatchObject({
      mode: "on_or_after",
      errors: "skip",
      header: false,
    }));
  test("commas belong to values", () =>
    expect(cohort("exclude=guest,游客,0").exclude).toEqual(["guest", "游客", "0"]));
  test("ids keep their case, are trimmed and narrowed", () =>
    expect(cohort("exclude= Guest ，７").exclude).toEqual(["Guest", "7"]));
  test("an id that holds a semicolon, an equals sign or a comma stands in quotes", () => {
    expect(cohort('exclude="a;b",c; min=2')).toMatchObject({ exclude: ["a;b", "c"], min: 2 });
    expect(cohort("exclude='a;b','c,d'").exclude).toEqual(["a;b", "c,d"]);
    expect(cohort("exclude=“a;b”").exclude).toEqual(["a;b"]);
    expect(cohort('exclude="a=b"').exclude).toEqual(["a=b"]);
  });
  test("an apostrophe inside an id is part of it", () =>
    expect(cohort("exclude=O'Brien,d'Arc; min=2")).toMatchObject({ exclude: ["O'Brien", "d'Arc"], min: 2 }));
  test("quotes that do not close are refused", () =>
    expect(refused('exclude="a;b').code).toBe("option-quotes"));
  test("a piece without a name or a sign is refused", () => {
    expect(refused("on_or_after").code).toBe("option-form");
    expect(refused("=5").code).toBe("option-form");
    expect(refused("mode=on; weekly").code).toBe("option-form");
  });
  test("an option given twice is refused", () =>
    expect(refused("mode=on; MODE=every").code).toBe("option-twice"));
  test("numbers, booleans and dates are no options", () => {
    for (const cell of [5, true, new Date(0), {}]) expect(refused(cell).code).toBe("option-form");
  });
  test("blank means none", () => expect(cohort("  ")).toEqual(cohort()));
});

describe("a range", () => {
  test("its rows are names and values; blank rows and blank values count as not given", () =>
    expect(
      cohort([
        ["mode", "every"],
        ["", ""],
        ["weekstart", ""],
        ["Min", 2],
        ["header", false],
        ["confidence", 0.9],
        ["exclude", 0],
      ]),
    ).toMatchObject({
      mode: "every",
      weekstart: "mon",
      min: 2,
      header: false,
      confidence: 0.9,
      exclude: ["0"],
    }));
  test("a heading over it is skipped", () =>
    expect(
      cohort([
        ["Option", "Value"],
        ["min", 2],
      ]).min,
    ).toBe(2));
  test("a Date is the day it shows in the spreadsheet's zone", () =>
    expect(
      parseOptions("COHORT", "month", [["asof", new Date(Date.UTC(2024, 1, 29, 16))]], chinese).asof,
    ).toBe(dayOf(2024, 3, 1)));
  test("one cell may hold the text; one column may hold one option a row", () => {
    expect(cohort([["mode=every; min=2"]])).toMatchObject({ mode: "every", min: 2 });
    expect(cohort([["mode=every"], [""], ["min=2"]])).toMatchObject({ mode: "every", min: 2 });
  });
  test("ranges of another realm are ranges", () =>
    expect(cohort(runInNewContext(`[["asof", new Date(Date.UTC(2024, 2, 1))]]`)).asof).toBe(
      dayOf(2024, 3, 1),
    ));
  test("three columns are refused", () => expect(refused([["mode", "on", "x"]]).code).toBe("option-range"));
  test("an error cell is an error naming its row", () =>
    expect(
      refused([
        ["min", 2],
        ["mode", "#REF!"],
      ]),
    ).toMatchObject({ code: "error-cell", message: expect.stringMatching(/options, row 2/) }));
});

describe("names", () => {
  test("an unknown one is refused with the valid ones and the nearest", () => {
    const { code, message } = refused("weekstrat=sun");
    expect(code).toBe("unknown-option");
    expect(message).toMatch(
      /"weekstrat" is not an option of COHORT.*weekstart, fiscal, .*Did you mean "weekstart"\?/,
    );
  });
  test("names that every object inherits are unknown", () => {
    for (const name of ["constructor", "toString", "__proto__", "hasOwnProperty"]) {
      expect(refused(`${name}=1`).code).toBe("unknown-option");
    }
  });
  test("one that means nothing for the function is refused by name", () =>
    expect(refused("mode=on", "LIFECYCLE")).toMatchObject({
      code: "option-not-here",
      message: expect.stringMatching(/^The option "mode" means nothing for LIFECYCLE/),
    }));
  test("a function without options refuses any", () =>
    expect(refused("mode=on", "REPEAT_RATE").code).toBe("no-options"));

  const reading = "exclude errors case dateorder header lang";
  const everything =
    "weekstart fiscal mode cohort brackets window min asof incomplete output confidence reference average from to periods zero";
  test.each([
    ["COHORT", `${everything} ${reading}`],
    ["COHORT_RETURN", `${everything} ${reading}`],
    ["COHORT_VALUE", `weekstart fiscal cohort window asof incomplete output from to periods zero ${reading}`],
    ["RETENTION_CURVE", `weekstart fiscal mode cohort window min asof confidence from to periods ${reading}`],
    ["DAY_RETENTION", `mode asof from to ${reading}`],
    ["LIFECYCLE", `weekstart fiscal asof incomplete from to ${reading}`],
    ["REVENUE_TABLE", `weekstart fiscal asof incomplete from to measure lag negative ${reading}`],
    ["SUBSCRIPTIONS", `weekstart fiscal asof incomplete from to lag output ${reading}`],
    ["RETENTION_TABLE", "confidence header lang"],
    ["SURVIVAL", "limits header lang"],
  ])("%s takes what the matrix says", (name, options) =>
    expect([...(optionsOf[name] ?? [])].sort()).toEqual(options.split(" ").sort()),
  );
});

describe("values", () => {
  test("an unknown one is refused with the valid ones and the nearest", () =>
    expect(refused("mode=on_or_aftr").message).toBe(
      '"on_or_aftr" is not a value of mode. It takes: on, on_or_after, on_or_before, every. Did you mean "on_or_after"?',
    ));
  test.each([
    ["mode=after", "on_or_after"],
    ["mode=before", "on_or_before"],
    ["mode=evry", "every"],
    ["output=counts", "count"],
    ["window=30", "30d"],
    ["window=calender", "calendar"],
    ["lang=cn", undefined],
  ])("%s makes one think of %s", (text, meant) =>
    expect(/Did you mean "(.*)"/.exec(refused(text).message)?.[1]).toBe(meant),
  );
  test.each([
    ["fiscal=4", { fiscal: 4 }],
    ["fiscal=１２", { fiscal: 12 }],
    ["min=3", { min: 3 }],
    ["periods=0", { periods: 0 }],
    ["periods=12", { periods: 12 }],
    ["periods=All", { min: 1 }],
    ["confidence=0.9", { confidence: 0.9 }],
    ["confidence=90%", { confidence: 0.9 }],
    ["window=30d", { window: 30 }],
    ["window=7D", { window: 7 }],
    ["window=calendar", {}],
    ["from=2024-03-01;to=2024年3月31日", { from: dayOf(2024, 3, 1), to: dayOf(2024, 3, 31) }],
    ["asof=45352", { asof: 45_352 }],
    ["asof=20240301", { asof: 45_352 }],
    ["asof=03/04/2024; dateorder=dmy", { asof: dayOf(2024, 4, 3) }],
    ["dateorder=mdy; asof=03/04/2024", { asof: dayOf(2024, 3, 4) }],
    ["lang=zh", { lang: "zh" }],
    ["average=median", { average: "median" }],
    ["zero=keep", { zero: "keep" }],
    ["case=ignore", { case: "ignore" }],
  ])("%s", (text, fields) => expect(cohort(text)).toMatchObject(fields));
  test("brackets keep the words they were typed in", () =>
    expect(cohort("brackets=1, 2-3,4 - 6,7–12").brackets).toEqual([
      { from: 1, to: 1, typed: "1" },
      { from: 2, to: 3, typed: "2-3" },
      { from: 4, to: 6, typed: "4 - 6" },
      { from: 7, to: 12, typed: "7–12" },
    ]));
  test.each([
    "fiscal=0",
    "fiscal=13",
    "fiscal=1.5",
    "fiscal=April",
    "min=0",
    "min=-1",
    "min=1.5",
    "min=",
    "periods=-1",
    "periods=x",
    "confidence=0",
    "confidence=1",
    "confidence=95",
    "confidence=x",
    "window=30",
    "window=0d",
    "window=-7d",
    "window=d",
    "window=4w",
    "brackets=",
    "brackets=0-3",
    "brackets=3-2",
    "brackets=1,,2",
    "brackets=a-b",
    "brackets=1-2-3",
    "asof=yesterday",
    "asof=03/04/2024",
    "asof=2024-02-30",
    "asof=0",
    "from=x",
    "exclude=",
    "exclude=,",
    "mode=",
    "mode=onn-ever",
    "lang=de",
    "header=maybe",
    "cohort=last",
    "constructor=1",
  ])("%s is refused", (text) => expect(refused(text).code).toMatch(/^unknown-(value|option)$/));
  test("DAY_RETENTION understands match and within", () => {
    const mode = (text: string) => parseOptions("DAY_RETENTION", undefined, text, american).mode;
    expect(mode("mode=match")).toBe("on");
    expect(mode("mode=within")).toBe("on_or_before");
    expect(mode("match=within")).toBe("on_or_before");
    expect(mode("match=on_or_after")).toBe("on_or_after");
    expect(refused("mode=within").code).toBe("unknown-value");
    expect(refused("mode=every", "DAY_RETENTION").code).toBe("unknown-value");
    expect(refused("mode=on; match=on", "DAY_RETENTION").code).toBe("option-twice");
  });
  test("COHORT_VALUE, SUBSCRIPTIONS and REVENUE_TABLE have values of their own", () => {
    expect(readOptions("COHORT_VALUE", "output=per_customer", american).get("output")).toBe("per_customer");
    expect(refused("output=low", "COHORT_VALUE").code).toBe("unknown-value");
    expect(readOptions("SUBSCRIPTIONS", "output=durations; lag=4", american).get("lag")).toBe(4);
    expect(readOptions("REVENUE_TABLE", "measure=closing; negative=zero", american).get("measure")).toBe(
      "closing",
    );
    expect(readOptions("SURVIVAL", "limits=log-log", american).get("limits")).toBe("log-log");
  });
  test("an average goes only with rates of the size", () => {
    expect(refused("average=pooled; output=count").code).toBe("average-needs-rate");
    expect(refused("average=pooled; reference=previous").code).toBe("average-needs-rate");
    expect(cohort("average=none; output=count").output).toBe("count");
  });
  test("from after to is refused", () =>
    expect(refused("from=2024-03-02; to=2024-03-01").code).toBe("option-order"));
});

describe("language", () => {
  test.each([
    ["zh_CN", "zh"],
    ["zh-TW", "zh"],
    ["zh", "zh"],
    ["ZH_hk", "zh"],
    ["en_US", "en"],
    ["de_DE", "en"],
    ["", "en"],
    [undefined, "en"],
  ])("%j speaks %s", (locale, lang) => expect(languageOf(locale)).toBe(lang));
  test("lang says it; without it the locale does", () => {
    expect(cohort("lang=en", undefined, chinese).lang).toBe("en");
    expect(cohort(undefined, undefined, chinese).lang).toBe("zh");
    expect(cohort(undefined, undefined, german).lang).toBe("en");
    expect(cohort(undefined, undefined, host()).lang).toBe("en");
  });
});

test("any text is options or a refusal", () =>
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: "binary", maxLength: 60 }),
        fc
          .array(
            fc.tuple(
              fc.constantFrom(...Object.keys(optionKinds), "x", ""),
              fc.constantFrom("=", ":", "＝", ""),
              fc.string(),
            ),
          )
          .map((pairs) => pairs.map((pair) => pair.join("")).join(";")),
      ),
      fc.constantFrom(...Object.keys(optionsOf), "REPEAT_RATE"),
      (text, name) => {
        try {
          parseOptions(name, text, undefined, american);
          parseOptions(name, undefined, text, american);
        } catch (error) {
          expect((error as Error).name).toBe("InputError");
          expect((error as Error).message).not.toMatch(/undefined|NaN|\[object/);
        }
      },
    ),
    { numRuns: 1000 },
  ));
