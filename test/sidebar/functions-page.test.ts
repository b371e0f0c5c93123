import type { Browser, Page } from "playwright-core";
import { closeAll, openBrowser } from "../support/browser";
import { filled, inserted, opening, reading, tried, yes } from "./answers";
import { openSidebar } from "./page";

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
}, 60_000);
afterAll(closeAll);

const server = {
  open: yes<"open">({ ...opening("en"), start: "functions" }),
  read: yes<"read">(reading("en")),
  fill: yes<"fill">(filled("en")),
  pick: yes<"pick">({ range: "D2:D9" }),
  tryOut: yes<"tryOut">(tried),
  insert: yes<"insert">(inserted("en")),
  inserted: yes<"inserted">({ ok: true, sentence: "As previewed.", again: false, separator: "," }),
};

let page: Page;
const open = async (more: Parameters<typeof openSidebar>[1] = {}) => {
  page = await openSidebar(browser, { ...server, ...more });
  page.setDefaultTimeout(15_000);
  await page.getByLabel("Search functions").waitFor();
};
afterEach(() => page.close());

const asked = (call: string) =>
  page.evaluate(
    (name) => window.asked.filter((one) => one.call === name).map(({ request }) => request),
    call,
  );
const found = () => page.locator(".found .name").allTextContents();

test("opened from the menu, the page stands on the search, with every function in its group", async () => {
  await open();
  expect(await page.locator(":focus").getAttribute("type")).toBe("search");
  expect(await page.getByRole("heading", { level: 2 }).allTextContents()).toEqual([
    "Rates over a period",
    "How sure",
    "Cohorts",
    "Money kept",
    "How long they stay",
    "Value, segments, scores",
  ]);
  expect((await found()).length).toBeGreaterThan(40);
  expect(await asked("read")).toEqual([]);
});

test("results come as one types, and how many there are is announced", async () => {
  await open();
  await page.getByLabel("Search functions").fill("复购率");
  expect((await found())[0]).toBe("REPEAT_RATE");
  await page.getByLabel("Search functions").fill("how sure");
  expect((await found())[0]).toBe("RETENTION_CI");
  expect(await page.getByRole("status").first().textContent()).toMatch(/function/);
});

test("every field is there under its parameter's name, filled in, with its own Use selection", async () => {
  await open();
  await page.getByLabel("Search functions").fill("cohort");
  await page.getByRole("button", { name: /^COHORT / }).click();
  await page.getByText(tried.formula).waitFor();
  expect(await page.getByLabel("customers", { exact: true }).inputValue()).toBe("A2:A6920");
  expect(await page.getByLabel("dates", { exact: true }).inputValue()).toBe("B2:B6920");
  for (const name of ["period", "options"])
    expect(await page.getByLabel(name, { exact: true }).inputValue()).toBe("");
  await page.getByRole("button", { name: "Use selection: dates" }).click();
  await page.waitForFunction(() => window.asked.filter(({ call }) => call === "tryOut").length === 2);
  expect(await page.getByLabel("dates", { exact: true }).inputValue()).toBe("D2:D9");
  await page.getByRole("textbox", { name: "Insert at" }).waitFor();
});

test("whatever is unfolded, the panel itself does not scroll: header and buttons stay", async () => {
  await open();
  await page.getByLabel("Search functions").fill("RFM");
  await page.locator(".found").first().click();
  const folds = page.locator("summary");
  await folds.first().waitFor();
  for (const fold of await folds.all()) await fold.click();
  const { inside, height } = await page.evaluate(() => ({
    inside: document.documentElement.scrollHeight,
    height: window.innerHeight,
  }));
  expect(await folds.count()).toBeGreaterThan(1);
  expect(inside).toBe(height);
});

test("Preview computes anew; Insert sends what the fields hold", async () => {
  await open();
  await page
    .getByRole("button", { name: /^COHORT / })
    .first()
    .click();
  await page.locator('footer .primary[aria-disabled="false"]').waitFor();
  await page.getByRole("button", { name: "Preview" }).click();
  await page.locator('footer .primary[aria-disabled="false"]').waitFor();
  expect(await asked("tryOut")).toHaveLength(2);
  await page.getByRole("button", { name: "Insert", exact: true }).click();
  await page.getByText("As previewed.").waitFor();
  expect((await asked("insert"))[0]).toMatchObject({
    name: "COHORT",
    cell: filled("en").cell,
    overwrite: null,
  });
});

test("by keyboard alone: search, arrow down, choose, fields, insert; the focus is always seen", async () => {
  await open();
  const ring = () => page.locator(":focus").evaluate((element) => getComputedStyle(element).outlineStyle);
  await page.keyboard.type("cohort");
  await page.keyboard.press("ArrowDown");
  expect(await page.locator(":focus").textContent()).toMatch(/^COHORT/);
  expect(await ring()).toBe("solid");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("ArrowUp");
  expect(await page.locator(":focus").getAttribute("type")).toBe("search");
  await page.keyboard.press("Enter");
  await page.getByText(tried.formula).waitFor();
  const stops: string[] = [];
  for (let i = 0; i < 30 && stops.at(-1) !== "Insert"; i++) {
    await page.keyboard.press("Tab");
    stops.push(
      await page
        .locator(":focus")
        .evaluate(
          (element) =>
            (element as HTMLInputElement).labels?.[0]?.textContent ??
            element.querySelector(".hidden")?.textContent ??
            element.textContent ??
            "",
        ),
    );
    expect([stops.at(-1), await ring()]).toEqual([stops.at(-1), "solid"]);
  }
  for (const name of ["customers", "dates", "Use selection: dates", "period", "Insert at", "Insert"])
    expect(stops).toContain(name);
  await page.keyboard.press("Enter");
  await page.getByText("As previewed.").waitFor();
});

test("the wizard is one button away, reads what is selected, and the way back keeps the search", async () => {
  await open();
  await page.getByLabel("Search functions").fill("churn");
  await page.getByRole("button", { name: "Open wizard" }).click();
  await page.getByText("I read this as a purchase log").waitFor();
  await page.getByRole("button", { name: "Insert function…" }).click();
  expect(await page.getByLabel("Search functions").inputValue()).toBe("churn");
});

test("occupied cells are asked about; Escape inserts nothing, Yes sends the cells that were named", async () => {
  const occupied = yes<"insert">({ status: "occupied", question: "E2 holds 7. Overwrite it?", cells: "E2" });
  await open({ insert: [occupied, occupied, server.insert] });
  await page
    .getByRole("button", { name: /^COHORT / })
    .first()
    .click();
  await page.locator('footer .primary[aria-disabled="false"]').waitFor();
  await page.getByRole("button", { name: "Insert", exact: true }).click();
  await page.getByRole("alertdialog").getByText("E2 holds 7. Overwrite it?").waitFor();
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Insert", exact: true }).click();
  await page.getByRole("button", { name: "Yes" }).click();
  await page.getByText("As previewed.").waitFor();
  expect((await asked("insert")).map((request) => request["overwrite"])).toEqual([null, null, "E2"]);
});

test("in Chinese every word of the page is Chinese, save names of functions and parameters", async () => {
  page = await openSidebar(
    browser,
    { ...server, open: yes<"open">({ ...opening("zh"), start: "functions" }) },
    { locale: "zh-CN" },
  );
  await page.getByLabel("搜索函数").fill("同期群");
  expect((await found())[0]).toBe("COHORT");
  for (const text of await page.locator(".found .asks").allTextContents())
    expect(text).toMatch(/\p{Script=Han}/u);
});
