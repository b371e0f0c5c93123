import type { Workbook } from "../../playground/headless";
import { ask, openWithAddOn, told } from "../support/wizard";
import { asking, options, smallLog, writing } from "../support/wizard-data";

let book: Workbook;
afterEach(() => book.dispose());

const open = async (sheets: Record<string, readonly (readonly unknown[])[]>): Promise<void> => {
  book = await openWithAddOn({ sheets });
};

const select = (cell: string): Promise<unknown> =>
  book.script(`SpreadsheetApp.getActiveSpreadsheet().getRange("${cell}").activate()`);

test("the customers behind a cell of the preview are listed with their days, rows and amounts", async () => {
  await open({ Log: smallLog });
  const asked = asking("Log!A1:C11", { counts: true });
  const shown = await told(book, "preview", asked);
  // The first cohort: ann, ben and cat; two of them came back in month 1.
  expect(shown.table.rows[0]?.[3]?.at).toEqual({ box: "main", row: 1, column: 3 });
  const reply = await told(book, "showCustomers", { ...asked, cell: { box: "main", row: 1, column: 3 } });
  expect(reply).toEqual({
    sheet: "Customers",
    sentence:
      "Customers who joined in 2024-01 and were active in month 1: 2 customers listed on sheet “Customers”.",
  });
  const values = book.values("Customers!A1:E6");
  expect(values[0]?.[0]).toBe("Customers who joined in 2024-01 and were active in month 1: 2");
  expect(values[1]?.[0]).toContain("From 'Log'!A1:C11, data complete through 2024-04-10");
  expect(values[3]).toEqual(["Customer", "First day", "Last day", "Rows", "Amount"]);
  expect(values.slice(4).map(([id, , , rows, amount]) => [id, rows, amount])).toEqual([
    ["ann", 3, 130],
    ["ben", 3, 85],
  ]);
  const days = `return SpreadsheetApp.getActiveSpreadsheet().getRange("Customers!B5:C6").getDisplayValues().join(" ")`;
  expect(await book.script(days)).toBe("2024-01-05,2024-03-03 2024-01-09,2024-04-10");
});

test("ids stay the texts they are", async () => {
  await open({
    Log: [
      ["Customer", "Date"],
      ["'007", "2024-01-05"],
      ["'=1+1", "2024-01-06"],
      ["'007", "2024-02-06"],
    ],
  });
  await told(book, "showCustomers", {
    ...asking("Log!A1:B4"),
    cell: { box: "main", row: 1, column: 1 },
  });
  expect(book.values("Customers!A5:A6")).toEqual([["007"], ["=1+1"]]);
});

test("the selected cell of a written table lists the same customers, from its recipe", async () => {
  await open({ Log: smallLog });
  await told(book, "write", writing("Log!A1:C11", { counts: true }));
  // Title, subtitle, a blank row, then the table's headings in row 4.
  await select("Cohorts!D5");
  const reply = await told(book, "showSelected", { lang: "en" });
  expect(reply.sentence).toBe(
    "Customers who joined in 2024-01 and were active in month 1: 2 customers listed on sheet “Customers”.",
  );
  expect(book.values("Customers!A5:A6")).toEqual([["ann"], ["ben"]]);
  await select("Cohorts!B6");
  expect((await told(book, "showSelected", { lang: "zh" })).sentence).toBe(
    "2024-02 加入的客户：已在工作表“客户”中列出2 位客户。",
  );
});

test("where the data changed since the table was written, that is said", async () => {
  await open({ Log: smallLog });
  await told(book, "write", writing("Log!A1:C11"));
  await book.script(
    `SpreadsheetApp.getActiveSpreadsheet().getSheetByName("Log").getRange("A6").setValue("cat")`,
  );
  await select("Cohorts!B5");
  const same = await told(book, "showSelected", { lang: "en" });
  expect(same.sentence).not.toContain("refresh");
  await select("Cohorts!D5");
  await book.script(
    `SpreadsheetApp.getActiveSpreadsheet().getSheetByName("Log").getRange("A5").setValue("zoe")`,
  );
  await select("Cohorts!D5");
  const reply = await told(book, "showSelected", { lang: "en" });
  expect(reply.sentence).toContain(
    "The table shows 66.7 % there, the data now give 33.3 %: refresh the table",
  );
});

test("a cell outside any table, and one that counts nobody, are refused with a sentence", async () => {
  await open({ Log: smallLog });
  await told(book, "write", writing("Log!A1:C11"));
  const code = async (cell: string) => {
    await select(cell);
    const answer = await ask(book, "showSelected", { lang: "en" });
    return answer.ok ? "listed" : answer.code;
  };
  expect(await code("Log!A2")).toBe("not-in-table");
  expect(await code("Cohorts!A1")).toBe("no-customers-cell");
  expect(await code("Cohorts!A5")).toBe("no-customers-cell");
  const cell = { box: "main", row: 99, column: 1 };
  expect(await ask(book, "showCustomers", { ...asking("Log!A1:C11"), cell })).toMatchObject({
    ok: false,
    code: "no-customers-cell",
  });
});

test("a table split by segment lists the customers of a segment's cell", async () => {
  await open({
    Log: smallLog.map((row, i) => [...row, i === 0 ? "Country" : i % 2 === 0 ? "DE" : "FR"]),
  });
  const request = { ...asking("Log!A1:D11"), roles: { segment: 3 }, options: options({ splitBy: "first" }) };
  const shown = await told(book, "preview", request);
  const cell = shown.table.rows[0]?.[1];
  expect(cell?.at).toEqual({ box: "main", row: 1, column: 1 });
  const reply = await told(book, "showCustomers", { ...request, cell: cell?.at ?? never() });
  expect(reply.sentence).toContain("Customers in segment “FR”: ");
  expect(reply.sentence).toContain(`${cell?.text} customer`);
});

const never = (): never => {
  throw new Error("there is no such cell");
};
