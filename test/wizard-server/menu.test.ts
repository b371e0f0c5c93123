import type { Workbook } from "../../playground/headless";
import { openWithAddOn, told } from "../support/wizard";
import { choices, smallLog } from "../support/wizard-data";
import { workbookPrint } from "../support/workbook-print";

let book: Workbook;
afterEach(() => book.dispose());

const labels = () =>
  book.shown.menus[0]?.entries.flatMap((entry) => (entry.kind === "item" ? [entry.label] : []));

test.each(["onOpen-none", "onOpen-limited", "onOpen-full"] as const)(
  "the menu is built in %s",
  async (mode) => {
    book = await openWithAddOn();
    await book.runAs(mode, "onOpen", { authMode: "NONE" });
    expect(labels()).toEqual([
      "Open wizard",
      "Insert function…",
      "Refresh tables",
      "Check selection",
      "Make portable",
      "Load sample data",
      "Help",
    ]);
    expect(book.shown.menus[0]?.addOn).toBe(true);
  },
);

test("onInstall builds the menu too, in the reader's language", async () => {
  book = await openWithAddOn({ userLocale: "zh_CN" });
  await book.runAs("onInstall", "onInstall", { authMode: "FULL" });
  expect(labels()).toEqual([
    "打开向导",
    "插入函数…",
    "刷新表格",
    "检查所选数据",
    "转为可移植",
    "加载示例数据",
    "帮助",
  ]);
});

test("Open wizard shows the sidebar, and its first call knows the block around the selection", async () => {
  book = await openWithAddOn({ sheets: { Log: smallLog } });
  await book.runAs("menu", "openWizard");
  expect(book.shown.sidebars).toMatchObject([{ title: "Stayrate" }]);
  expect(await told(book, "open", { lang: null })).toMatchObject({
    lang: "en",
    range: "'Log'!A1:C11",
    timeZone: "Etc/UTC",
    locale: "en_US",
    tables: [],
    start: null,
  });
});

test("Check selection opens the wizard on its findings, once", async () => {
  book = await openWithAddOn({ sheets: { Log: smallLog } });
  await book.runAs("menu", "checkSelection");
  expect(book.shown.sidebars).toHaveLength(1);
  expect((await told(book, "open", { lang: "en" })).start).toBe("findings");
  expect((await told(book, "open", { lang: "en" })).start).toBeNull();
});

test("Insert function… opens the sidebar on the functions, once", async () => {
  book = await openWithAddOn({ sheets: { Log: smallLog } });
  await book.runAs("menu", "insertFunction");
  expect(book.shown.sidebars).toHaveLength(1);
  expect((await told(book, "open", { lang: "en" })).start).toBe("functions");
  expect((await told(book, "open", { lang: "en" })).start).toBeNull();
});

test("an empty sheet has no block", async () => {
  book = await openWithAddOn();
  expect((await told(book, "open", { lang: "en" })).range).toBeNull();
});

test.each([
  ["refreshTables", "refresh"],
  ["makePortable", "portable"],
] as const)("%s opens the sidebar on that, once, and changes nothing", async (item, start) => {
  book = await openWithAddOn({ sheets: { Log: smallLog } });
  const before = await workbookPrint(book);
  await book.runAs("menu", item);
  expect(book.shown.sidebars).toHaveLength(1);
  expect((await told(book, "open", { lang: "en" })).start).toBe(start);
  expect((await told(book, "open", { lang: "en" })).start).toBeNull();
  expect(await workbookPrint(book)).toBe(before);
});

test("Help is shown", async () => {
  book = await openWithAddOn();
  await book.runAs("menu", "showHelp");
  expect(book.shown.dialogs[0]?.message).toContain("=RETENTION(120, 21, 107)");
  expect(book.shown.dialogs[0]?.message).toContain("Refresh tables");
  expect(book.shown.dialogs[0]?.message).toContain("Make portable");
});

test("Load sample data writes a log and a summary under free names, and the wizard reads both", async () => {
  book = await openWithAddOn({ sheets: { "Sample log": [["mine"]] } });
  await book.runAs("menu", "loadSampleData");
  expect(book.sheets()).toEqual(["Sample log", "Sample log 2", "Sample summary"]);
  expect(book.values("'Sample log'!A1")).toEqual([["mine"]]);
  expect(book.shown.toasts[0]?.message).toBe("Sample data is on the sheets: Sample log 2, Sample summary.");
  const log = await told(book, "read", choices("Sample log 2"));
  expect(log.sentence).toMatch(
    /^I read this as a purchase log: [\d,]+ rows, [\d,]+ customers, 2024-01-0\d to 2025-06-20\.$/,
  );
  expect(log.suggested.period).toBe("month");
  expect((await told(book, "read", choices("Sample summary"))).sentence).toBe(
    "I read this as a period summary: 12 periods, 2024-01 to 2024-12.",
  );
});

test("sample data are all or nothing", async () => {
  book = await openWithAddOn({ sheets: { Log: smallLog } });
  const before = await workbookPrint(book);
  for (const n of [1, 3, 5, 8]) {
    book.google.failWrites(n);
    await book.runAs("menu", "loadSampleData");
    expect(book.shown.toasts.pop()?.message).toContain("as it was");
    expect(await workbookPrint(book)).toBe(before);
  }
});
