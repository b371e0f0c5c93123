import { closeAll, type OpenPlayground, openPlayground } from "../../support/browser";

let open: OpenPlayground;
beforeEach(async () => {
  open = await openPlayground();
}, 60_000);
afterEach(() => open.close());
afterAll(closeAll);

test("the add-on's menu has its seven entries in their order", async () => {
  expect(await open.call("menu")).toEqual([
    "Open wizard",
    "Insert function…",
    "Refresh tables",
    "Check selection",
    "Make portable",
    "Load sample data",
    "Help",
  ]);
});

test("Extensions ▸ Stayrate ▸ Open wizard opens the sidebar, by keyboard alone", async () => {
  const { page } = open;
  await page.getByRole("menuitem", { name: "File" }).focus();
  for (const key of ["ArrowRight", "ArrowDown", "ArrowRight"]) await page.keyboard.press(key);
  await expect(page.evaluate(() => document.activeElement?.textContent)).resolves.toBe("Open wizard");
  await page.keyboard.press("Enter");
  await open.sidebar();
  expect(await page.locator('[role="menu"]:visible').count()).toBe(0);
});

test("Escape closes a menu and goes back to where it was opened", async () => {
  const { page } = open;
  await page.getByRole("menuitem", { name: "File" }).focus();
  await page.keyboard.press("ArrowDown");
  expect(await page.locator('[role="menu"]:visible').count()).toBe(1);
  await page.keyboard.press("Escape");
  expect(await page.locator('[role="menu"]:visible').count()).toBe(0);
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("File");
});

test("an entry that is not there is refused with those that are", async () => {
  await expect(open.call("runMenu", "Open wizzard")).rejects.toThrow(/no “Open wizzard”. It has Open wizard/);
});

test("Help shows a dialog of the page, which answer closes", async () => {
  await open.call("runMenu", "Help");
  const dialog = open.page.getByRole("dialog");
  expect(await dialog.count()).toBe(1);
  await open.call("answer", "OK");
  expect(await dialog.count()).toBe(0);
});

test("File ▸ Load sample data adds the four sample sheets, their formulas calculated", async () => {
  const { page } = open;
  await page.getByRole("menuitem", { name: "File" }).click();
  await page.getByRole("menuitem", { name: "Load sample data" }).click();
  await page.waitForFunction(
    async () =>
      (await (window as unknown as { playground: { sheets(): Promise<string[]> } }).playground.sheets())
        .length === 8,
  );
  await open.call("settled");
  expect(await open.call("sheets")).toEqual([
    "Sheet1",
    "Worked examples",
    "Shop orders",
    "Subscriptions",
    "Period summary",
    "Rosters",
    "Payments by month",
    "Revenue movements",
  ]);
  const rates = (await open.call("getValues", "'Worked examples'!E2:E5")).flat();
  [99 / 107, 0.85, 0.8, 1.2].forEach((rate, index) => {
    expect(rates[index]).toBeCloseTo(rate, 12);
  });
  expect(await open.call("getDisplayValues", "'Worked examples'!E2")).toEqual([["92.5%"]]);
});

test("in Chinese the menus, the page and the samples are Chinese", async () => {
  await open.call("setLocale", "zh_CN");
  await open.page.getByRole("menuitem", { name: "文件" }).click();
  await open.page.getByRole("menuitem", { name: "载入示例数据" }).click();
  await open.page.waitForFunction(
    async () =>
      (await (window as unknown as { playground: { sheets(): Promise<string[]> } }).playground.sheets())
        .length === 8,
  );
  expect(await open.call("sheets")).toEqual([
    "Sheet1",
    "算例",
    "店铺订单",
    "订阅名单",
    "期间汇总",
    "会员名单",
    "客户月度付费",
    "收入变动",
  ]);
  expect((await open.call("menu"))[0]).toBe("打开向导");
  expect(await open.page.title()).toBe("Stayrate 演练场");
});

test("Extensions ▸ Stayrate ▸ Load sample data brings the add-on's own samples, which stay in view, and the playground's", async () => {
  await open.call("runMenu", "Load sample data");
  await open.call("settled");
  expect(await open.call("sheets")).toEqual([
    "Sheet1",
    "Sample log",
    "Sample summary",
    "Worked examples",
    "Shop orders",
    "Subscriptions",
    "Period summary",
    "Rosters",
    "Payments by month",
    "Revenue movements",
  ]);
  expect(await open.call("getValues", "A1:C1")).toEqual([["Customer", "Date", "Amount"]]);
  expect((await open.call("getValues", "'Worked examples'!E2"))[0]?.[0]).toBeCloseTo(99 / 107, 12);
});
