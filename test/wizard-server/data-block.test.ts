import type { Workbook } from "../../playground/headless";
import { openWithAddOn, told } from "../support/wizard";
import { choices, smallLog } from "../support/wizard-data";

let book: Workbook;
afterEach(() => book.dispose());

const [heading = [], ...rows] = smallLog;
const blank = ["", "", ""];
const withGaps = [heading, ...rows.slice(0, 3), blank, ...rows.slice(3, 6), blank, ...rows.slice(6)];

const rangeRead = async (sheet: readonly (readonly unknown[])[], cell: string): Promise<string> => {
  book = await openWithAddOn({ sheets: { Log: sheet.map((row) => [...row]) } });
  return (await told(book, "read", choices(cell))).range;
};

test.each(["Log!A1", "Log!B7", "Log!C13"])(
  "blank rows in the midst of a log don't end its block, seen from %s",
  async (cell) => {
    expect(await rangeRead(withGaps, cell)).toBe("'Log'!A1:C13");
  },
);

test("a title above a blank row, and another table below one, are no part of the block", async () => {
  const sheet = [["Orders of the shop", "", ""], blank, ...smallLog, blank, ...smallLog];
  expect(await rangeRead(sheet, "Log!B5")).toBe("'Log'!A3:C13");
  book.dispose();
  expect(await rangeRead(sheet, "Log!B20")).toBe("'Log'!A15:C25");
});

test("two blank rows end a block", async () => {
  const sheet = [...smallLog, blank, blank, ...rows];
  expect(await rangeRead(sheet, "Log!A2")).toBe("'Log'!A1:C11");
});

const parted = smallLog.map(([customer, date, amount]) => [customer, date, "", amount]);

test.each(["Log!A2", "Log!D3"])(
  "a blank column in the midst of a log doesn't end it, seen from %s",
  async (cell) => {
    expect(await rangeRead(parted, cell)).toBe("'Log'!A1:D11");
  },
);

test("a table beside the data that is not as long as they are is no part of them", async () => {
  const beside = smallLog.map((row, i) => [...row, "", i === 0 ? "Month" : i < 4 ? i : ""]);
  expect(await rangeRead(beside, "Log!A2")).toBe("'Log'!A1:C11");
});
