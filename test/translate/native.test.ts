import {
  call,
  cell,
  columnOf,
  exactly,
  expression,
  joined,
  nativeText,
  operation,
  type Places,
} from "../../src/translate/native/expression";
import { keyText } from "../../src/translate/native/keys";
import { squaredDeviate } from "../../src/translate/native/wilson";
import { offered } from "../support/native";

const places: Places = {
  separator: ",",
  home: "Cohorts",
  source: "My log",
  helper: "Stayrate rows",
  box: () => ({ row: 8, column: 2 }),
};
const semicolons: Places = { ...places, separator: ";" };

test("references name their sheet unless they stand on it, and columns keep their rows when copied down", () => {
  expect(nativeText(cell("source", 2, 3), places)).toBe("='My log'!C2");
  expect(nativeText(columnOf("helper", 5, 4, 9), places)).toBe("='Stayrate rows'!D$5:D$13");
  expect(nativeText(cell({ box: "main" }, 1, 1), places)).toBe("=C9");
  expect(nativeText(columnOf("helper", 5, 4, 9), { ...places, home: "Stayrate rows" })).toBe("=D$5:D$13");
});

test("operations stand in brackets only where they must", () => {
  expect(nativeText(operation(operation(1, "+", 2), "*", 3), places)).toBe("=(1+2)*3");
  expect(nativeText(operation(1, "-", operation(2, "-", 3)), places)).toBe("=1-(2-3)");
  expect(nativeText(joined("-", 1, 2, 3), places)).toBe("=1-2-3");
  expect(nativeText(operation(2, "*", -3), places)).toBe("=2*(-3)");
  expect(nativeText(operation("<=", "&", operation(5, "-", 1)), places)).toBe('="<="&5-1');
});

test("the separator is chosen while printing: semicolons and commas in texts stay", () => {
  const tree = call("IF", operation("a,b;c", "=", 'x"y'), 1, expression("z"));
  expect(nativeText(tree, places)).toBe('=IF("a,b;c"="x""y",1,"z")');
  expect(nativeText(tree, semicolons)).toBe('=IF("a,b;c"="x""y";1;"z")');
});

test("no number has a decimal sign, and each is the very number", () => {
  for (const value of [12.34, 0.1, -80.25, 1205.25, 1e-7, 7, 0]) {
    const text = nativeText(exactly(value), places);
    expect(text).not.toMatch(/[.]/);
    const [above, below = "1"] = text.slice(1).replace(/[()]/g, "").split("/");
    expect(Number(above) / Number(below)).toBe(value);
  }
  expect(nativeText(squaredDeviate(0.95), places)).toBe("=NORMSINV(975/1000)^2");
});

test("long texts are parted, since Excel takes 255 characters at most", () => {
  const text = nativeText(expression("x".repeat(600)), places);
  expect(text.match(/"x+"/g)?.map((part) => part.length - 2)).toEqual([250, 250, 100]);
});

test("keys of different ids differ, and none holds what a comparison takes for a pattern", () => {
  const ids = ["*", "?", "~", "|", "|s", "|p", "~*", "a*", "a|s", "<5", "=1", "007", "7"];
  const keys = ids.map(keyText);
  expect(new Set(keys).size).toBe(ids.length);
  for (const key of keys) expect(key).toMatch(/^k:[^*?~]+$/);
});

const rows = (count: number): unknown[][] =>
  Array.from({ length: count }, (_, i) => [`c${i % 300}`, 45_000 + (i % 400)]);

test("a log of more rows than stay responsive is refused with the number", () => {
  const { offer } = offered([["Customer", "Date"], ...rows(2_001)], { layout: "log", question: "stay" });
  expect(offer).toEqual({
    ok: false,
    why: "2,001 rows are counted, and beyond 2,000 the formulas would take seconds at each change",
  });
});

test("a table of very many cells is refused with the number", () => {
  const { offer } = offered([["Customer", "Date"], ...rows(1_500)], {
    layout: "log",
    question: "joined",
    form: { period: "day" },
  });
  expect(offer).toMatchObject({
    ok: false,
    why: expect.stringMatching(/^[\d,]+ cells that each count 1,500 rows/),
  });
});

test("a table with a forecast in it is refused with its reason", () => {
  const cells = [
    ["Customer", "Date"],
    // Sixty customers who join over six months; fewer and fewer of them leave with each month.
    ...Array.from({ length: 60 }, (_, c) => {
      const months = Math.min(8 - (c % 6), [1, 1, 1, 1, 2, 2, 3, 4, 6, 8][Math.floor(c / 6)] as number);
      return Array.from({ length: months }, (_, k) => [`c${c}`, 45_000 + ((c % 6) + k) * 31]);
    }).flat(),
  ];
  const one = { layout: "log", question: "joined" } as const;
  expect(offered(cells, one).offer.ok).toBe(true);
  const { answer, offer } = offered(cells, { ...one, form: { forecast: true } });
  expect(answer.report.boxes[0]?.grid.forecast).toBeDefined();
  expect(offer).toMatchObject({ ok: false, why: expect.stringMatching(/forecast/) });
});

test("rows that a formula would read differently are counted, the others are formulas", () => {
  const { offer } = offered(
    [
      ["Customer", "Date"],
      ["ann", 45_000],
      ["Ann", 45_001],
      ["ben", "2023-04-05"],
      ["x".repeat(200), 45_050],
      [1.5, 45_060],
    ],
    { layout: "log", question: "stay" },
  );
  // Ann differs from ann by case alone, ben's date is a text, one id is too long and one has a decimal sign.
  expect(offer).toMatchObject({ ok: true, constants: 4 });
});
