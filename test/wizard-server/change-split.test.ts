import type { Workbook } from "../../playground/headless";
import { openWithAddOn, told } from "../support/wizard";
import { options, writing } from "../support/wizard-data";

let book: Workbook;
afterEach(() => book.dispose());

/** Sixty customers of two countries who joined in January and February; those of DE come back more often. */
const log: readonly (readonly unknown[])[] = [
  ["Customer", "Date", "Country"],
  ...Array.from({ length: 60 }, (_, i) => {
    const country = i % 2 === 0 ? "DE" : "FR";
    const month = i < 30 ? "01" : "02";
    const joined = [[`c${i}`, `2024-${month}-${String(1 + (i % 28)).padStart(2, "0")}`, country]];
    const back = country === "DE" ? i % 4 === 0 : i % 10 === 1;
    const next = month === "01" ? "02" : "03";
    return back ? [...joined, [`c${i}`, `2024-${next}-15`, country]] : joined;
  }).flat(),
];
const request = (question: "change" | "joined", more: Parameters<typeof options>[0]) =>
  writing(`Log!A1:C${log.length}`, {
    question,
    roles: { segment: 2 },
    options: options({ through: "2024-03-31", ...more }),
  });

test("a comparison is written with its difference, its curves and a chart of both groups", async () => {
  book = await openWithAddOn({ sheets: { Log: log } });
  const asked = request("change", { changeBy: "segment" });
  const shown = await told(book, "preview", asked);
  expect(shown.others.map(({ heading }) => heading)).toEqual([
    "Difference: DE − FR",
    "The same customers by month after joining, as far as they were followed",
  ]);
  expect(shown.chart?.series.map(({ name }) => name)).toEqual(["DE", "FR"]);
  expect(shown.liveFormulas).toMatchObject({ ok: false });
  expect(shown.nativeFormulas).toMatchObject({ ok: true });
  await told(book, "write", asked);
  expect(book.values("Change!A4:D6")).toEqual([
    ["Group", "Customers", "Retained", "Rate"],
    ["DE", 30, 15, 0.5],
    ["FR", 30, 6, 0.2],
  ]);
  const format = `return SpreadsheetApp.getActiveSpreadsheet().getRange("Change!D10").getNumberFormat()`;
  expect(book.values("Change!A9:D9")[0]?.[3]).toBe("p-value");
  expect(await book.script(format)).toBe("0.0000");
  const charts = "return SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Change').getCharts().length";
  expect(await book.script(charts)).toBe(1);
});

test("a split table is written with a table a segment, and its cells list their customers", async () => {
  book = await openWithAddOn({ sheets: { Log: log } });
  const asked = request("joined", { splitBy: "first" });
  const shown = await told(book, "preview", asked);
  expect(shown.others.map(({ heading }) => heading)).toEqual(["DE", "FR", "Retention curve, by segment"]);
  await told(book, "write", asked);
  expect(book.values("Cohorts!A4:C7")).toEqual([
    ["Segment", "Customers", "Retention in month 1"],
    ["DE", 30, 0.5],
    ["FR", 30, 0.2],
    ["All", 60, 0.35],
  ]);
  expect(book.values("Cohorts!A9:B10")).toEqual([
    ["DE", ""],
    ["Cohort", "Size"],
  ]);
  await book.script(`SpreadsheetApp.getActiveSpreadsheet().getRange("Cohorts!D11").activate()`);
  const reply = await told(book, "showSelected", { lang: "en" });
  expect(reply.sentence).toMatch(
    /^Customers who joined in 2024-01 and were active in month 1 · segment “DE”: 8 customers listed/,
  );
});
