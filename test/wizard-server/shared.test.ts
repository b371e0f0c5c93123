import type { SheetData } from "../../playground/files/sheet-data";
import type { Workbook } from "../../playground/headless";
import { addOn, openWithAddOn, told } from "../support/wizard";
import { smallLog, smallSummary, writing } from "../support/wizard-data";
import { openCopy } from "../support/workbook-copy";

/** A makes three tables of the same figures; B opens a copy without the add-on; C one with it. */
let [a, b, c]: (Workbook | undefined)[] = [];
let lastValues: readonly SheetData[] = [];

const book = (one: Workbook | undefined): Workbook => {
  if (one === undefined) throw new Error("not open");
  return one;
};

beforeAll(async () => {
  a = await openWithAddOn({ sheets: { Log: smallLog, Summary: smallSummary } });
  for (const as of ["values", "formulas", "native"] as const) {
    const written = await told(a, "write", writing("Log!A1", { as, question: "joined", heatMap: false }));
    if (written.status !== "written") throw new Error(written.status);
    await a.settled();
  }
  ({ copy: b, lastValues } = await openCopy(a, {}));
  ({ copy: c } = await openCopy(a, addOn()));
});

afterAll(() => {
  for (const one of [a, b, c]) one?.dispose();
});

const [values, live, native] = ["Cohorts", "Cohorts 2", "Cohorts 3"] as const;

/** Rows of a table from its headings on. */
function table(one: Workbook, sheet: string): unknown[][] {
  const cells = one.values(`'${sheet}'!A1:F40`);
  const first = cells.findIndex(([cell]) => cell === "Cohort" || cell === "#NAME?");
  return cells.slice(first, first + 3);
}

const meant = [
  ["Cohort", "Size", 0, 1, 2, 3],
  ["2024-01", 3, 1, 2 / 3, 1 / 3, 1 / 3],
  ["2024-02", 2, 1, 1 / 2, 0, ""],
];

test("A has three tables of the same figures: values, live formulas, native formulas", () => {
  for (const sheet of [values, live, native]) expect(table(book(a), sheet)).toEqual(meant);
});

test("the saved file keeps what live formulas showed last", () => {
  const sheet = lastValues.find(({ name }) => name === live);
  const anchor = sheet?.rows.flat().find((cell) => cell?.formula?.includes("COHORT"));
  expect(anchor).toMatchObject({ value: "Cohort" });
});

test("B without the add-on: values stay, native tables show the same figures, live formulas show #NAME?", () => {
  expect(table(book(b), values)).toEqual(meant);
  expect(table(book(b), native)).toEqual(meant);
  expect(table(book(b), live)[0]?.[0]).toBe("#NAME?");
});

test("B changes the data: native tables follow, values stay as they were", async () => {
  book(b).set("Log!A8", [["dan"]]);
  await book(b).settled();
  expect(table(book(b), native)[2]?.slice(0, 4)).toEqual(["2024-02", 1, 1, 1]);
  expect(table(book(b), values)).toEqual(meant);
});

test("C with the add-on finds all three tables in the copy and refreshes them", async () => {
  const { tables } = await told(book(c), "tables", { lang: "en" });
  expect(tables.map(({ kind, refused }) => [kind, refused])).toEqual([
    ["values", null],
    ["live", null],
    ["native", null],
  ]);
  expect(table(book(c), live)).toEqual(meant);
  book(c).set("Log!A8", [["dan"]]);
  await book(c).settled();
  for (const { id } of tables) {
    const reply = await told(book(c), "refresh", { lang: "en", id, sure: false });
    expect(reply).toMatchObject({
      status: "refreshed",
      changes: expect.arrayContaining(["2024-02 · 1: 50.0 % → 100.0 %"]),
    });
    await book(c).settled();
  }
  for (const sheet of [values, live, native])
    expect(table(book(c), sheet)[2]?.slice(0, 4)).toEqual(["2024-02", 1, 1, 1]);
});

test("A makes its workbook portable: then nothing in it needs the add-on", async () => {
  const made = await told(book(a), "makePortable", { lang: "en", summaryOnly: false, sure: true });
  expect(made.done).toBe(true);
  await book(a).settled();
  const { copy } = await openCopy(book(a), {});
  try {
    for (const sheet of [values, live, native]) expect(table(copy, sheet)).toEqual(meant);
    const errors = copy
      .sheets()
      .flatMap((name) => copy.values(`'${name}'!A1:Z60`).flat())
      .filter((cell) => cell === "#NAME?");
    expect(errors).toEqual([]);
  } finally {
    copy.dispose();
  }
});
