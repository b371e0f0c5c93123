import fc from "fast-check";
import { dayOf, isoText } from "../../src/calendar/days";
import { dayFrom } from "../../src/sheet/dates/dates";
import type { Host } from "../../src/sheet/host";
import { idFrom } from "../../src/sheet/ids/ids";
import { numberFrom } from "../../src/sheet/numbers/numbers";
import { parseOptions } from "../../src/sheet/options/options";
import { foreignDate } from "../support/cells";

/* What a newcomer with untidy sheets, or an ill-disposed one, tries on the reader. */

const host = (locale = "en_US", timeZone = "Asia/Shanghai"): Host => ({
  locale: () => locale,
  timeZone: () => timeZone,
});

const fullWidth = (text: string) =>
  text.replace(/[!-~]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0));

describe("a number is the same however it is dressed", () => {
  const dresses: readonly ((plain: string) => string)[] = [
    (plain) => plain,
    (plain) => ` \u00a0${plain}\u3000`,
    (plain) => `$${plain}`,
    (plain) => `${plain} USD`,
    (plain) => `￥${plain}`,
    (plain) => `${plain}元`,
    (plain) => `RMB ${plain}`,
    fullWidth,
    (plain) => `\u200b${plain}`,
    (plain) => `+${plain}`,
  ];
  const withCommas = (digits: string) => digits.replace(/\B(?=(\d{3})+(?!\d))/g, ",");

  test("separators, currencies, width and blanks don't change it", () =>
    fc.assert(
      fc.property(
        fc.nat({ max: 999_999_999 }),
        fc.nat({ max: 99 }),
        fc.constantFrom(...dresses),
        fc.boolean(),
        fc.boolean(),
        (whole, cents, dress, commas, negative) => {
          const plain = `${commas ? withCommas(String(whole)) : whole}.${String(cents).padStart(2, "0")}`;
          const value = Number(`${whole}.${String(cents).padStart(2, "0")}`);
          const cell = negative ? `(${dress(plain).replace(/[+\u200b]/, "")})` : dress(plain);
          expect(numberFrom(cell, host())).toBe(negative && value !== 0 ? -value : value);
        },
      ),
    ));

  test("a decimal comma where the locale has one, refused where it has none", () =>
    fc.assert(
      fc.property(fc.nat({ max: 999 }), fc.nat({ max: 99 }), (whole, cents) => {
        const text = `${whole},${String(cents).padStart(2, "0")}`;
        expect(numberFrom(text, host("de_DE"))).toBe(Number(text.replace(",", ".")));
        expect(numberFrom(text, host("en_US"))).toMatchObject({ code: "comma-number" });
        expect(numberFrom(text, { locale: () => undefined, timeZone: () => undefined })).toMatchObject({
          code: "comma-number",
        });
      }),
    ));

  test.each([
    ...[
      "1,23,456",
      "1,000,00",
      "12 34",
      "1 , 234",
      "5-",
      "-(12)",
      "0x10",
      "1.2.3",
      "1/2",
      "½",
      "٣",
      "五",
      "1万2",
    ],
    ...[
      "5 pcs",
      "12人",
      "5‰",
      "1k%",
      "5kk",
      "USD 10 EUR",
      "€5 USD",
      "$",
      "%",
      "k",
      "Infinity",
      "NaN",
      "1e400",
      "1_000",
    ],
    ...["5e", "e5", "=5", "'5", "10²", "①", "1,234,", ",5,", "--5", "+-5", "((5))", "TRUE", "true"],
  ])("%p is refused, not guessed", (cell) =>
    expect(numberFrom(cell, host())).toMatchObject({ code: expect.any(String) }),
  );
});

describe("a day is the same however it is spelt", () => {
  const english =
    "January February March April May June July August September October November December".split(" ");
  const two = (n: number) => String(n).padStart(2, "0");
  const spellings: readonly ((y: number, m: number, d: number) => unknown)[] = [
    (y, m, d) => `${y}-${two(m)}-${two(d)}`,
    (y, m, d) => `${y}/${m}/${d}`,
    (y, m, d) => `${y}.${two(m)}.${two(d)}`,
    (y, m, d) => `${y}${two(m)}${two(d)}`,
    (y, m, d) => y * 10_000 + m * 100 + d,
    (y, m, d) => `${y}年${m}月${d}日`,
    (y, m, d) => fullWidth(`${y}-${m}-${d}`),
    (y, m, d) => `${d} ${english[m - 1]?.slice(0, 3)} ${y}`,
    (y, m, d) => `${english[m - 1]?.slice(0, 3)} ${d}, ${y}`,
    (y, m, d) => `${english[m - 1]?.toUpperCase()} ${d}, ${y}`,
    (y, m, d) => `${y}-${two(m)}-${two(d)} 08:30`,
    (y, m, d) => `${y}-${two(m)}-${two(d)} 23:59:59`,
    (y, m, d) => `${y}-${two(m)}-${two(d)}T00:00:00`,
    (y, m, d) => `${y}-${two(m)}-${two(d)}T23:59:59+08:00`,
    (y, m, d) => `${y}-${two(m)}-${two(d)}T00:00:00Z`,
    (y, m, d) => foreignDate(Date.UTC(y, m - 1, d, 4)),
    (y, m, d) => dayOf(y, m, d),
    (y, m, d) => dayOf(y, m, d) + 0.99999,
    (y, m, d) => String(dayOf(y, m, d)),
  ];

  test("in Shanghai, from 1995 on, in every spelling of the contract", () =>
    fc.assert(
      fc.property(
        fc.integer({ min: 1995, max: 2150 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 28 }),
        fc.constantFrom(...spellings),
        (y, m, d, spell) => {
          const day = dayFrom(spell(y, m, d), host());
          expect(typeof day === "number" ? isoText(day) : day).toBe(`${y}-${two(m)}-${two(d)}`);
        },
      ),
    ));

  test("days that no calendar has are refused in every order", () => {
    for (const cell of [
      "2023-02-29",
      "1900-02-29",
      "2024-02-30",
      "2024-13-01",
      "31/04/2024",
      "2024年2月30日",
      20240230,
    ]) {
      expect(dayFrom(cell, host())).toMatchObject({ code: "not-a-date" });
    }
  });

  test.each([
    "1709251200000",
    1_709_251_200,
    "12:30",
    "2024",
    "March 2024",
    "3/4/24",
    "24-03-01",
    "2024-03-01 25:00",
    true,
    0,
    -1,
    2_958_466,
  ])("%p is refused, not guessed", (cell) =>
    expect(dayFrom(cell, host())).toMatchObject({ code: "not-a-date" }),
  );
});

describe("ids", () => {
  test("a number and its text are one id, leading zeros and letters' case are kept apart", () => {
    expect([7, "7", " 7 ", "７"].map(idFrom)).toEqual(["7", "7", "7", "7"]);
    expect(["007", "a", "A"].map(idFrom)).toEqual(["007", "a", "A"]);
    expect(idFrom(13_800_138_000)).toBe("13800138000");
  });
});

describe("options", () => {
  const options = (text: string) => parseOptions("COHORT", "month", text, host());

  test("take full-width signs, any case, empty pieces and line ends", () =>
    expect(options("ＭＯＤＥ＝Every；；min：２\r\nlang=EN；")).toMatchObject({
      mode: "every",
      min: 2,
      lang: "en",
    }));

  test("hold ids with separators in quotes, straight or curly", () =>
    expect(options('exclude="a;b", “c；d”, e=f').exclude).toEqual(["a;b", "c;d", "e=f"]));

  test("take the word that the contract gives as a default", () => {
    expect(options("periods=all").periods).toBeUndefined();
    expect(options("window=calendar").window).toBeUndefined();
    expect(options("average=none; brackets=1").average).toBe("none");
  });

  test("refuse names that every object has", () => {
    for (const name of ["constructor", "__proto__", "toString", "hasOwnProperty"]) {
      expect(() => options(`${name}=1`)).toThrow(expect.objectContaining({ code: "unknown-option" }));
    }
  });
});

test("no text takes long to read, however it is made to mislead", () => {
  const pieces = [
    "1",
    "1,",
    " ",
    "$",
    "(",
    "2024-",
    "年",
    "=",
    ";",
    '"',
    "0",
    ".",
    "e",
    "k",
    "\u200b",
    "Mar ",
  ];
  for (const piece of pieces) {
    for (const tail of ["", "x", "日", ")"]) {
      const text = piece.repeat(60_000) + tail;
      const began = performance.now();
      numberFrom(text, host("de_DE"));
      dayFrom(text, host());
      idFrom(text);
      try {
        parseOptions("COHORT", text, undefined, host());
      } catch {
        // It is the time that counts here; what is refused is tested elsewhere.
      }
      expect(performance.now() - began).toBeLessThan(500);
    }
  }
});
