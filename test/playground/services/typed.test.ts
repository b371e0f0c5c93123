import { isoOfSerial } from "../../../playground/services/dates";
import { type Switches, strictSwitches } from "../../../playground/services/switches";
import { typed } from "../../../playground/services/typed";
import { also, open, script } from "./workbooks";

const read = (text: string, locale = "en_US", switches: Partial<Switches> = {}, pattern = "") => {
  const result = typed(text, { locale, switches: { ...strictSwitches, ...switches }, pattern, year: 2024 });
  if (result.kind === "error") return { error: result.value };
  return result.kind === "formula"
    ? { formula: result.text }
    : { value: result.value, ...(result.pattern === undefined ? {} : { pattern: result.pattern }) };
};
const day = (text: string, locale?: string, switches?: Partial<Switches>) => {
  const { value, pattern } = read(text, locale, switches) as { value: unknown; pattern?: string };
  return typeof value === "number" ? [isoOfSerial(value), pattern] : value;
};

describe("What setValues makes of a string (US file, unformatted cell)", () => {
  test.each([
    ["12", 12],
    ["-5", -5],
    ["1,234", 1234],
    ["-1,234.5", -1234.5],
    [" 12 ", 12],
    ["001", 1],
    ["0812345678", 812345678],
    ["1e5", 100000],
    ["12E10", 1.2e11],
    ["1234567890123456789", 1234567890123456800],
    [".5", 0.5],
    ["TRUE", true],
    ["true", true],
    ["False", false],
  ])("%j becomes %j", (text, value) => {
    expect(read(text)).toMatchObject({ value });
  });

  test.each([
    "-",
    "--",
    "@x",
    "#N/A",
    "   =SUM(1,2)",
    "a\nb",
    "\t",
    "1,23",
    "1.2.3",
    "13800138000a",
    "¥5",
    "€5",
    "12%%",
    "=",
    "e5",
    "+86 138",
    "13/1",
    "2024-13-01",
    "2023-02-29",
    "25:61",
  ])("%j stays text as it is", (text) => {
    expect(read(text)).toEqual({ value: text });
  });

  test("a percentage is a fraction with a % format, without the noise of a division", () => {
    expect(read("10%")).toEqual({ value: 0.1, pattern: "0%" });
    expect(read("14.6%")).toEqual({ value: 0.146, pattern: "0.00%" });
  });

  test("an amount with the locale's own symbol is a number with a currency format", () => {
    expect(read("$1,000")).toEqual({ value: 1000, pattern: '"$"#,##0' });
    expect(read("-$5.50")).toEqual({ value: -5.5, pattern: '"$"#,##0.00' });
    expect(read("¥5", "zh_CN")).toMatchObject({ value: 5 });
  });

  test("texts like dates become dates with a format of their own", () => {
    expect(day("2025-05-24")).toEqual(["2025-05-24", "yyyy-mm-dd"]);
    expect(day("2024-03")).toEqual(["2024-03-01", "yyyy-mm"]);
    expect(day("1/2")).toEqual(["2024-01-02", "m/d"]);
    expect(day("3/4/2024")).toEqual(["2024-03-04", "m/d/yyyy"]);
    expect(day("Jan 5")).toEqual(["2024-01-05", "mmm d"]);
    expect(day("March 5, 2023")).toEqual(["2023-03-05", "mmm d, yyyy"]);
    expect(day("2024/3/1 08:30")).toEqual(["2024-03-01T08:30:00", "yyyy/m/d h:mm"]);
    expect(read("13:00")).toEqual({ value: 13 / 24, pattern: "h:mm" });
  });

  test("day and month go by the file's locale", () => {
    expect(day("3/4/2024", "en_GB")).toEqual(["2024-04-03", "d/m/yyyy"]);
    expect(day("13/1", "en_GB")).toEqual(["2024-01-13", "d/m"]);
  });

  test("a month in Chinese is a date in zh_CN, elsewhere by the switch", () => {
    expect(day("2024年3月", "zh_CN")).toEqual(["2024-03-01", 'yyyy"年"m"月"']);
    expect(day("2024年3月")).toEqual(["2024-03-01", 'yyyy"年"m"月"']);
    expect(day("2024年3月", "en_US", { chineseMonth: "text" })).toBe("2024年3月");
    expect(day("2024年3月5日", "zh_CN")).toEqual(["2024-03-05", 'yyyy"年"m"月"d"日"']);
  });

  test("numbers of a comma locale are read with a comma", () => {
    expect(read("1,5", "de_DE")).toEqual({ value: 1.5 });
    expect(read("1.234,5", "de_DE")).toMatchObject({ value: 1234.5 });
    expect(read("1.5", "de_DE")).toEqual({ value: "1.5" });
  });

  test("a string that starts with = is a formula", () => {
    expect(read("=A1")).toEqual({ formula: "=A1" });
    expect(read("=foo(")).toEqual({ formula: "=foo(" });
  });

  test("a plus sign makes text or a number by the switch, an expression text or a formula", () => {
    expect(read("+5")).toEqual({ value: "+5" });
    expect(read("+5", "en_US", { plusSign: "number" })).toEqual({ value: 5 });
    expect(read("+86 138", "en_US", { plusSign: "number" })).toEqual({ value: 86138 });
    expect(read("-1+2")).toEqual({ value: "-1+2" });
    expect(read("+A1")).toEqual({ value: "+A1" });
    expect(read("-1+2", "en_US", { signedExpression: "formula" })).toEqual({ formula: "=-1+2" });
    expect(read("+A1", "en_US", { signedExpression: "formula" })).toEqual({ formula: "=+A1" });
  });

  test("blanks round a number make text by the switch", () => {
    expect(read(" 12 ", "en_US", { numberWithBlanks: "text" })).toEqual({ value: " 12 " });
  });

  test("a leading apostrophe makes text and vanishes", async () => {
    expect(read("'001")).toEqual({ value: "001" });
    expect(read("'=A1")).toEqual({ value: "=A1" });
    expect(
      await script(
        'at("A1:A2").setValues([["\'001"], ["\'=A1"]]); return [at("A1:A2").getValues(), at("A1:A2").getFormulas()];',
      ),
    ).toEqual([
      [["001"], ["=A1"]],
      [[""], [""]],
    ]);
  });

  test("in an @ cell the apostrophe is kept or taken off by the switch", () => {
    expect(read("'001", "en_US", {}, "@")).toEqual({ value: "'001" });
    expect(read("'001", "en_US", { apostropheInTextCell: "taken off" }, "@")).toEqual({ value: "001" });
  });

  test("format @ set before keeps every text as it is; = goes by the switch", async () => {
    const texts = ["001", "2024-03", "1/2", "10%", "TRUE", "13:00"];
    for (const text of texts) expect(read(text, "en_US", {}, "@")).toEqual({ value: text });
    expect(read("=1+1", "en_US", {}, "@")).toEqual({ formula: "=1+1" });
    expect(read("=1+1", "en_US", { formulaInTextCell: "text" }, "@")).toEqual({ value: "=1+1" });
    expect(
      await script(
        `at("A1:F1").setNumberFormat("@").setValues([${JSON.stringify(texts)}]); return at("A1:F1").getValues();`,
      ),
    ).toEqual([texts]);
  });

  test("a number in an @ cell stays a number or becomes text by the switch", async () => {
    const run = 'return typeof at("A1").setNumberFormat("@").setValue(5).getValue();';
    expect(await script(run)).toBe("number");
    expect(await script(run, { switches: { numberInTextCell: "text" } })).toBe("string");
  });

  test("#N/A stays text, or is the error, by the switch", async () => {
    expect(read("#N/A")).toEqual({ value: "#N/A" });
    expect(
      typed("#N/A", {
        locale: "en_US",
        switches: { ...strictSwitches, errorText: "error" },
        pattern: "",
        year: 2024,
      }),
    ).toEqual({ kind: "error", value: "#N/A" });
    const run = 'at("A1").setValue("#N/A"); return [at("A1").getValue(), at("A1").getHorizontalAlignment()];';
    expect(await script(run)).toEqual(["#N/A", "general-left"]);
    expect(await script(run, { switches: { errorText: "error" } })).toEqual(["#N/A", "general-center"]);
  });

  test("a text read as a date sets a date format; one that is set already is kept", async () => {
    expect(
      await script(
        'at("A1").setValue("2024-03-01"); at("B1").setNumberFormat("0").setValue("2024-03-01"); return [at("A1:B1").getNumberFormats(), at("B1").getValue()];',
      ),
    ).toEqual([["yyyy-mm-dd", "0"].length === 2 ? [["yyyy-mm-dd", "0"]] : [], 45352].flat(0));
  });
});

describe("Dates", () => {
  test("a date cell is the instant at which a clock in the spreadsheet's zone shows it", async () => {
    for (const [timeZone, iso] of [
      ["Etc/UTC", "2024-03-01T00:00:00.000Z"],
      ["Asia/Shanghai", "2024-02-29T16:00:00.000Z"],
      ["America/Los_Angeles", "2024-03-01T08:00:00.000Z"],
      ["Pacific/Kiritimati", "2024-02-29T10:00:00.000Z"],
    ] as const)
      expect(
        await script('at("A1").setValue("2024-03-01"); return at("A1").getValue().toISOString();', {
          timeZone,
        }),
      ).toBe(iso);
  });

  test("the same Date lands on different wall clocks in different files", async () => {
    const run =
      'at("A1").setValue(new Date(Date.UTC(2024, 2, 1, 0, 30))); return at("A1").setNumberFormat("yyyy-mm-dd hh:mm").getDisplayValue();';
    expect(await script(run, { timeZone: "Asia/Tokyo" })).toBe("2024-03-01 09:30");
    expect(await script(run, { timeZone: "America/Los_Angeles" })).toBe("2024-02-29 16:30");
  });

  test("a Date sets a date format on an unformatted cell, whose time is hidden but stored", async () => {
    expect(
      await script(
        'at("A1").setValue(new Date(Date.UTC(2025, 8, 30, 12))); return [at("A1").getNumberFormat(), at("A1").getDisplayValue(), at("A1").getValue().toISOString()];',
      ),
    ).toEqual(["m/d/yyyy", "9/30/2025", "2025-09-30T12:00:00.000Z"]);
    expect(
      await script('at("A1").setValue(new Date(0)); return at("A1").getNumberFormat();', {
        switches: { defaultDateFormat: "blank" },
      }),
    ).toBe("");
  });

  test("with a number format the format is kept and the serial is shown", async () => {
    expect(
      await script(
        'at("A1").setNumberFormat("0").setValue(new Date(Date.UTC(2024, 2, 1))); return [at("A1").getNumberFormat(), at("A1").getValue()];',
      ),
    ).toEqual(["0", 45352]);
  });

  test("serial numbers count from 1899-12-30, without a 29 February 1900", async () => {
    expect(
      await script(
        'at("A1:A3").setValues([[0], [2], [61]]).setNumberFormat("yyyy-mm-dd"); return at("A1:A3").getValues().map(function (r) { return r[0].toISOString().slice(0, 10); });',
      ),
    ).toEqual(["1899-12-30", "1900-01-01", "1900-03-01"]);
  });

  test("a serial with a date format is the zone-proof way to write a day", async () => {
    expect(
      await script(
        'at("A1").setValue(45352).setNumberFormat("yyyy-mm-dd"); return at("A1").getDisplayValue();',
        { timeZone: "Asia/Shanghai" },
      ),
    ).toBe("2024-03-01");
  });

  test("the format decides: a number format makes a number of a date, a date format a Date of a number", async () => {
    expect(
      await script(
        'at("A1").setValue("2024-03-01").setNumberFormat("0"); at("A2").setValue(0.5).setNumberFormat("yyyy-mm-dd"); return [typeof at("A1").getValue(), Object.prototype.toString.call(at("A2").getValue())];',
      ),
    ).toEqual(["number", "[object Date]"]);
  });

  test("times and durations are Dates on 1899-12-30 and after", async () => {
    expect(
      await script(
        'at("A1:A2").setValues([["13:00"], ["49:30"]]); return at("A1:A2").getValues().map(function (r) { return r[0].toISOString(); }).concat(at("A2").getDisplayValue());',
      ),
    ).toEqual(["1899-12-30T13:00:00.000Z", "1900-01-01T01:30:00.000Z", "49:30"]);
  });

  test("a clock that is set back or forward is read on the right day", async () => {
    const book = await open({
      timeZone: "America/New_York",
      sheets: { S: [["2024-03-10 02:30"], ["2024-11-03 01:30"], ["2024-11-03"]] },
    });
    expect(
      await also(book, 'return at("A1:A3").getValues().map(function (r) { return r[0].toISOString(); });'),
    ).toEqual(["2024-03-10T07:30:00.000Z", "2024-11-03T05:30:00.000Z", "2024-11-03T04:00:00.000Z"]);
  });
});
