import fc from "fast-check";
import { numberFrom, numberReader } from "../../src/sheet/numbers/numbers";
import { isProblem } from "../../src/sheet/problems";
import { american, chinese, german, host } from "./support/hosts";

const code = (cell: unknown, where = american): string => {
  const reading = numberFrom(cell, where);
  return isProblem(reading) ? reading.code : `read as ${reading}`;
};

describe("text that is a number", () => {
  test.each([
    ["12", 12],
    [" 12 ", 12],
    ["１２．５", 12.5],
    ["1,234", 1234],
    ["1,234,567.89", 1_234_567.89],
    ["1 234 567", 1_234_567],
    ["1\u00A0234,567", undefined],
    ["1\u202F234.5", 1234.5],
    ["1'234.5", 1234.5],
    ["1’234", 1234],
    ["１，２３４", 1234],
    ["+5", 5],
    ["-5", -5],
    ["\u22125", -5],
    ["－５", -5],
    ["- 5", -5],
    [".5", 0.5],
    ["5.", 5],
    ["007", 7],
    ["1e5", 100_000],
    ["1.5E-3", 0.0015],
    ["(12)", -12],
    ["( 1,234.50 )", -1234.5],
    ["（１２）", -12],
    ["12%", 0.12],
    ["92.5 %", 0.925],
    ["７％", 0.07],
    ["(5%)", -0.05],
    ["1.5万", 15_000],
    ["0.07万", 700],
    ["3亿", 300_000_000],
    ["3 億", 300_000_000],
    ["2万元", 20_000],
    ["2k", 2000],
    ["2.5K", 2500],
    ["3M", 3_000_000],
    ["$1.2k", 1200],
    ["$12.50", 12.5],
    ["$ 12.50", 12.5],
    ["-$12.50", -12.5],
    ["$-12.50", -12.5],
    ["($12.50)", -12.5],
    ["$(12.50)", -12.5],
    ["US$5", 5],
    ["HK$ 5", 5],
    ["A$5", 5],
    ["5 USD", 5],
    ["USD 5", 5],
    ["usd5", 5],
    ["$5 USD", 5],
    ["€5", 5],
    ["5€", 5],
    ["5 €", 5],
    ["£3.20", 3.2],
    ["¥ 1,000", 1000],
    ["￥1,000", 1000],
    ["1000元", 1000],
    ["1000 人民币", 1000],
    ["RMB 1000", 1000],
    ["RMB1000", 1000],
    ["300円", 300],
    ["Rs. 500", 500],
    ["500 kr", 500],
    ["₹1,00,000", undefined],
    ["100 BAM", 100],
    ["0", 0],
    ["-0", 0],
    ["(0)", 0],
  ])("%j is %p", (text, value) => {
    const reading = numberFrom(text, american);
    if (value === undefined) expect(isProblem(reading)).toBe(true);
    else expect(reading).toBe(value);
  });
});

describe("text that is no number", () => {
  test.each([
    "abc",
    "n/a",
    "-",
    "--",
    "--5",
    "()",
    "(-5)",
    "-(5)",
    "%",
    "$",
    "5%%",
    "5%k",
    "5kk",
    "1.2.3",
    "12 34",
    "1 23",
    "1,23,456",
    "1234,567.8",
    "12 XYZ",
    "$5 EUR",
    "USD",
    "0x10",
    "Infinity",
    "NaN",
    "1e999",
    "1_000",
    "10²",
    "②",
    "½",
    "12:30",
    "2024-03-01",
    "twelve",
    "12m",
    "3,5,1",
    "1e5k",
    "9".repeat(400),
  ])("%j is refused", (text) => expect(code(text)).toMatch(/^(not-a-number|comma-number)$/));
});

describe("commas and points, by the spreadsheet's locale", () => {
  test.each([
    ["1,234", 1234, 1234],
    ["1,234,567", 1_234_567, 1_234_567],
    ["1,5", "comma-number", 1.5],
    ["12,50", "comma-number", 12.5],
    ["1,2345", "comma-number", 1.2345],
    [",5", "comma-number", 0.5],
    ["0,925", "comma-number", 0.925],
    ["1.234,5", "comma-number", 1234.5],
    ["1.234.567,89", "comma-number", 1_234_567.89],
    ["1 234,5", "comma-number", 1234.5],
    ["€ 1.234,50", "comma-number", 1234.5],
    ["12,5 %", "comma-number", 0.125],
    ["1.234.567", "not-a-number", 1_234_567],
    ["12.5", 12.5, 12.5],
    ["0.925", 0.925, 0.925],
    ["1.234", 1.234, "point-number"],
  ])("%j is %p in en_US and %p in de_DE", (text, there, here) => {
    const reading = (where: typeof american) => {
      const read = numberFrom(text, where);
      return isProblem(read) ? read.code : read;
    };
    expect(reading(american)).toBe(there);
    expect(reading(german)).toBe(here);
  });
  test("zh_CN, ja_JP and an unknown locale have no decimal comma; fr_FR and pt_BR have", () => {
    expect(code("1,5", chinese)).toBe("comma-number");
    expect(code("1,5", host("ja_JP"))).toBe("comma-number");
    expect(code("1,5", host(undefined))).toBe("comma-number");
    expect(code("1,5", host("no such locale"))).toBe("comma-number");
    expect(numberFrom("1,5", host("fr_FR"))).toBe(1.5);
    expect(numberFrom("1,5", host("pt_BR"))).toBe(1.5);
  });
  test("the locale is asked for only when a number depends on it", () => {
    const asked: string[] = [];
    const locale = () => {
      asked.push("locale");
      return "de_DE";
    };
    const asking = { locale, timeZone: () => undefined };
    for (const cell of ["12", 5, "$1,234", "5%", "1.5"]) numberFrom(cell, asking);
    expect(asked).toEqual([]);
    numberFrom("1,5", asking);
    expect(asked).toEqual(["locale"]);
  });
});

describe("cells of other kinds", () => {
  test("minus zero is read as 0, so that no table shows a sign without a size", () => {
    for (const cell of [-0, "-0", "-0.0", "(0)"]) expect(numberFrom(cell, american)).toBe(0);
  });

  test.each(["", null, undefined, "  ", "\u3000", "\u200B"])("%j is blank", (cell) =>
    expect(numberFrom(cell, american)).toBeUndefined(),
  );
  test("booleans, dates and objects are not numbers", () => {
    expect(code(true)).toBe("not-a-number");
    expect(code(false)).toBe("not-a-number");
    expect(code(new Date(0))).toBe("not-a-number");
    expect(code({})).toBe("not-a-number");
    expect(code(Number.NaN)).toBe("not-a-number");
    expect(code(Number.POSITIVE_INFINITY)).toBe("not-a-number");
  });
  test.each(["#N/A", "#DIV/0!", "#REF!", " #VALUE! ", "Loading...", "正在加载..."])(
    "%j is an error cell",
    (cell) => expect(code(cell)).toBe("error-cell"),
  );
});

describe("one column, one currency", () => {
  const readAll = (...cells: unknown[]) => {
    const read = numberReader(american);
    return cells.map((cell, i) => read(cell, i + 1)).find(isProblem);
  };
  test("two different currencies are refused, naming a row of each", () => {
    expect(readAll("$5", 7, "€5")).toEqual({
      code: "two-currencies",
      cell: "€5",
      facts: { otherCell: "$5", otherRow: 1 },
    });
    expect(readAll("5 USD", "5 CAD")?.code).toBe("two-currencies");
    expect(readAll("¥5", "$5")?.code).toBe("two-currencies");
    expect(readAll("5元", "300円")?.code).toBe("two-currencies");
  });
  test("spellings of one currency agree", () => {
    expect(readAll("$5", "5 USD", "US$5", 5, "5")).toBeUndefined();
    expect(readAll("¥5", "5元", "CNY 5", "RMB 5", "５ 人民币")).toBeUndefined();
    expect(readAll("¥5", "300円", "JPY 5")).toBeUndefined();
    expect(readAll("€5", "5 EUR", "5 欧元")).toBeUndefined();
  });
  test("a sign that fits two currencies does not hide that they differ", () =>
    expect(readAll("$5", "5 USD", "5 CAD")).toMatchObject({
      code: "two-currencies",
      facts: { otherRow: 2 },
    }));
});

test("a number and its text are the same number", () =>
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e300, max: 1e300 }), (number) => {
      expect(numberFrom(String(number), american)).toBe(number === 0 ? 0 : number);
    }),
  ));

test("a number in its locale's own writing is read back", () =>
  fc.assert(
    fc.property(
      fc.constantFrom("en-US", "de-DE", "fr-FR", "de-CH", "zh-CN", "es-ES", "sv-SE", "it-IT", "ja-JP"),
      fc.integer({ min: -1e11, max: 1e11 }),
      fc.integer({ min: 0, max: 99 }),
      (locale, units, cents) => {
        const number = Number(`${units}.${String(cents).padStart(2, "0")}`);
        const text = new Intl.NumberFormat(locale, { minimumFractionDigits: 2 }).format(number);
        expect(numberFrom(text, host(locale.replace("-", "_")))).toBe(number === 0 ? 0 : number);
      },
    ),
  ));

test("any text at all is a finite number, blank or a problem, and soon", () =>
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: "binary", maxLength: 80 }),
        fc.string({ unit: fc.constantFrom(..."0123456789.,' ()-+%kM$€¥万eE元USD"), maxLength: 80 }),
      ),
      fc.constantFrom(american, german),
      (text, where) => {
        const reading = numberFrom(text, where);
        if (typeof reading === "number") {
          expect(Number.isFinite(reading)).toBe(true);
          expect(Object.is(reading, -0)).toBe(false);
        } else expect(reading === undefined || isProblem(reading)).toBe(true);
      },
    ),
    { numRuns: 2000 },
  ));
