import type { Workbook } from "../../playground/headless";
import { ask, openWithAddOn, told } from "../support/wizard";
import { asking, choices, options, writing } from "../support/wizard-data";

let book: Workbook;
afterEach(() => book.dispose());

const list = (...ids: string[]) => [["Customer"], ...ids.map((id) => [id])];
const tabs = {
  "2024-01": list("ann", "ben", "cat"),
  "2024-02": list("ann", "cat", "dan"),
  "2024-03": list("ann", "dan"),
  Notes: [["Customer"], ["nobody"]],
};
const rostersIn = (range: string, more = {}) => choices(range, { layout: "rosters", ...more });

test("a list on a tab named by a month is read with the other months' lists", async () => {
  book = await openWithAddOn({ sheets: tabs });
  const reading = await told(book, "read", choices("'2024-02'!A1:A4"));
  expect(reading.layout).toBe("rosters");
  expect(reading.range).toBe("'2024-01'!A1:A4, '2024-02'!A1:A4, '2024-03'!A1:A3");
  expect(reading.findings.find(({ code }) => code === "roster-tabs")).toMatchObject({
    count: 3,
    chosen: "fix",
  });
  const preview = await told(
    book,
    "preview",
    asking(reading.range, { question: "stay", options: options() }),
  );
  const rows = preview.table.rows.map((row) => row.slice(0, 4).map(({ text }) => text));
  expect(rows.slice(0, 3)).toEqual([
    ["2024-01", "0", "3", "0"],
    ["2024-02", "3", "1", "2"],
    ["2024-03", "3", "0", "2"],
  ]);
});

test("one tab alone can be chosen, and the others taken back", async () => {
  book = await openWithAddOn({ sheets: tabs });
  const range = (await told(book, "read", choices("'2024-02'!A1:A4"))).range;
  const alone = await told(book, "read", rostersIn(range, { answers: { "roster-tabs": "keep" } }));
  expect(alone.findings.find(({ code }) => code === "roster-tabs")?.chosen).toBe("keep");
  expect(alone.firstRows.rows.map((row) => row.map(({ text }) => text).join(" "))).toHaveLength(3);
  const together = await told(book, "read", rostersIn(range));
  expect(together.columns).toHaveLength(3);
});

test("columns of several tabs can be typed, whatever the tabs are called", async () => {
  book = await openWithAddOn({ sheets: { Red: list("ann", "ben"), Blue: list("ben"), Log: [["x"]] } });
  const reading = await told(book, "read", rostersIn("Red!A:A, Blue!A1:A2"));
  expect(reading.columns.map(({ heading }) => heading)).toEqual(["Red", "Blue"]);
  const written = await told(
    book,
    "write",
    writing(reading.range, { layout: "rosters", question: "stay", options: options({ period: "day" }) }),
  );
  expect(written.status).toBe("written");
});

test("row numbers of findings are those of the tabs", async () => {
  book = await openWithAddOn({
    sheets: { "2024-01": [["ann"], ["ann"], ["ben"]], "2024-02": [["ann"], ["cat"]] },
  });
  const reading = await told(book, "read", rostersIn("'2024-01'!A1:A3"));
  expect(reading.columns).toHaveLength(2);
  expect(reading.findings.find(({ code }) => code === "listed-twice")?.rows).toEqual([2]);
});

test("a table beside such tabs, and other lists, are not drawn in", async () => {
  book = await openWithAddOn({
    sheets: { "2024-01": list("ann"), "2024-02": [["Product"], ["tea"]], "2024-03": [["Customer", "Date"]] },
  });
  const reading = await told(book, "read", choices("'2024-01'!A1:A2"));
  expect(reading.findings.map(({ code }) => code)).toContain("roster-tabs");
  expect(reading.range).not.toContain("2024-02");
});

test("several ranges of one sheet are still refused", async () => {
  book = await openWithAddOn({ sheets: tabs });
  expect(await ask(book, "read", choices("Notes!A1:A2, Notes!A1:A2"))).toMatchObject({
    ok: false,
    code: "several-ranges",
  });
});
