import { readFileSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import { closeAll, openBrowser } from "../support/browser";
import { findings, opening, preview, reading, writtenTable, yes } from "./answers";
import { laterAnswers, subscriptionReading } from "./later-answers";
import { openSidebar } from "./page";
import { states } from "./states";

const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
}, 60_000);
afterAll(closeAll);

const server = {
  open: yes<"open">(opening("en")),
  read: yes<"read">(reading("en")),
  preview: yes<"preview">(preview("en")),
  write: yes<"write">({
    status: "written",
    sentence: "It is on the new sheet Cohorts.",
    table: writtenTable("t9", { title: "Cohorts by month", place: "Cohorts!A1:N20" }),
    checkDue: false,
  }),
};

/** What axe-core finds wrong, as rule and element. */
async function findWrong(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { violations } = await (window as unknown as { axe: typeof import("axe-core") }).axe.run(document, {
      runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
  });
}

/** The widest thing on the page, and on each band that scrolls down. */
const widest = (page: Page) =>
  page.evaluate(() =>
    Math.max(
      document.documentElement.scrollWidth,
      ...[...document.querySelectorAll("header, main, footer")].map((band) => band.scrollWidth),
    ),
  );

const asked = (page: Page) => page.evaluate(() => window.asked);

describe.each(["en", "zh"] as const)("Every state in %s", (lang) => {
  test.each(states(lang).map((state) => [state.name, state] as const))(
    "%s: fits 300 px and axe-core finds nothing",
    async (_, { script, reach, shows }) => {
      const page = await openSidebar(browser, script, { locale: lang === "zh" ? "zh-CN" : "en-US" });
      await page.locator("main h2").first().waitFor();
      await reach(page);
      await page.getByText(shows).waitFor({ timeout: 15_000 });
      expect(await widest(page)).toBeLessThanOrEqual(300);
      expect(await findWrong(page)).toEqual([]);
      await page.close();
    },
  );
});

describe("What a person finds on the page", () => {
  let page: Page;
  beforeEach(async () => {
    page = await openSidebar(browser, server);
    page.setDefaultTimeout(15_000);
  });
  afterEach(() => page.close());

  const ask = () => page.getByRole("radio", { name: "How do customers who joined together fare?" }).check();
  const isThere = async (
    role: "radio" | "checkbox" | "combobox" | "textbox" | "button" | "radiogroup",
    name: string,
  ) => expect([name, await page.getByRole(role, { name, exact: true }).count()]).toEqual([name, 1]);

  test("the data part has its controls under their names", async () => {
    await page.getByText("I read this as a purchase log").waitFor();
    await isThere("textbox", "Data range");
    await isThere("button", "Use selection");
    for (const name of ["Data layout", "Customer", "Date", "Amount", "Segment"])
      await isThere("combobox", name);
    await isThere("radio", "Leave out: blank ids");
    await isThere("button", "Show rows: blank ids");
  });

  test("how sure the guess is stands before its reason", async () => {
    await page.getByText("Sure: One row an event").waitFor();
  });

  test("the options and the output have their controls under their names", async () => {
    await ask();
    await page.getByRole("radio", { name: "New sheet" }).waitFor();
    for (const name of ["Period", "Week starts on", "Activity counts", "Fiscal year"])
      await isThere("combobox", name);
    for (const name of ["Data complete through", "Brackets", "Elapsed windows", "Fade groups under"])
      await isThere("textbox", name);
    for (const name of ["Write to", "As"]) await isThere("radiogroup", name);
    for (const name of ["New sheet", "At cell", "Values", "Live formulas", "Native formulas"])
      await isThere("radio", name);
    for (const name of ["Heat map", "Chart", "Limits", "Counts"]) await isThere("checkbox", name);
    await isThere("button", "Write table");
  });

  test("a form that is not offered is greyed and says why", async () => {
    await ask();
    const native = page.getByRole("radio", { name: "Native formulas" });
    expect(await native.isDisabled()).toBe(true);
    const described = await native.getAttribute("aria-describedby");
    expect(await page.locator(`[id="${described}"]`).textContent()).toContain("not written yet");
  });

  test("parts that are done fold into a line that says what was decided, and open again on a click", async () => {
    await ask();
    const folded = page.getByRole("button", { name: /Purchase log · 6,919 rows · A1:C6920/ });
    await folded.click();
    await page.getByRole("combobox", { name: "Data layout" }).waitFor();
  });

  test("one primary button is in view whatever is scrolled", async () => {
    await ask();
    await page.getByRole("radio", { name: "New sheet" }).scrollIntoViewIfNeeded();
    const primary = page.locator(".primary");
    expect(await primary.count()).toBe(1);
    const box = await primary.boundingBox();
    expect((box?.y ?? 1e4) + (box?.height ?? 0)).toBeLessThanOrEqual(720);
  });

  test("everything is done by keyboard alone, and the focus can be seen", async () => {
    await page.getByText("I read this as a purchase log").waitFor();
    const focusIs = async (name: string) => {
      for (let press = 0; press < 60; press++) {
        const focused = page.locator(":focus");
        if ((await focused.count()) > 0) {
          const label = await focused.evaluate(
            (element) =>
              element.getAttribute("aria-label") ??
              (element as HTMLInputElement).labels?.[0]?.textContent ??
              element.textContent,
          );
          if (label === name) {
            const ring = await focused.evaluate((element) => getComputedStyle(element).outlineStyle);
            expect([name, ring]).toEqual([name, "solid"]);
            return;
          }
        }
        await page.keyboard.press("Tab");
      }
      throw new Error(`The focus never came to ${name}.`);
    };
    await focusIs("Data range");
    await focusIs("Leave out: blank ids");
    await focusIs("How many customers stay from one period to the next?");
    await page.keyboard.press("Space");
    await page.keyboard.press("ArrowDown");
    await page.getByText("The cohorts add up").waitFor();
    await focusIs("Period");
    await page.keyboard.type("W");
    await focusIs("Fade groups under");
    await page.keyboard.type("50");
    await focusIs("New sheet");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Tab");
    await page.keyboard.type("Report!B2");
    await focusIs("Chart");
    await page.keyboard.press("Space");
    await focusIs("Write table");
    await page.locator('.primary[aria-disabled="false"]').waitFor();
    await page.keyboard.press("Enter");
    await page.getByText("It is on the new sheet Cohorts.").waitFor();
    const write = (await asked(page)).find(({ call }) => call === "write");
    expect(write?.request).toMatchObject({
      question: "joined",
      options: { period: "week", fadeUnder: 50 },
      target: { kind: "cell", cell: "Report!B2" },
      chart: false,
      heatMap: true,
    });
  });

  test("a number that makes no sense stays in the field with a sentence, and nothing can be written", async () => {
    await ask();
    await page.getByText("The cohorts add up").waitFor();
    await page.getByRole("textbox", { name: "Fade groups under" }).fill("many");
    await page.getByText("Write a whole number from 0 to 1,000,000.").waitFor();
    expect(await page.locator(".primary").getAttribute("aria-disabled")).toBe("true");
    expect((await asked(page)).filter(({ call }) => call === "preview")).toHaveLength(1);
  });

  test("the page loads nothing but itself", async () => {
    const loaded = await page.evaluate(() =>
      performance.getEntriesByType("resource").map(({ name }) => name),
    );
    expect(loaded).toEqual([]);
  });

  test("what goes on is announced", async () => {
    await ask();
    await page.getByText("The cohorts add up").waitFor();
    await page.getByRole("button", { name: "Write table" }).click();
    await page.getByRole("status").getByText("Table written.").waitFor({ state: "attached" });
  });

  test("the switch of language changes every word, and asks the server in that language", async () => {
    await page.getByText("I read this as a purchase log").waitFor();
    await page.evaluate((answers) => Object.assign(window.script, answers), {
      read: yes<"read">(reading("zh")),
    });
    await page.getByRole("button", { name: "中文" }).click();
    await page.getByText("我把它读作购买记录").waitFor();
    expect(await page.evaluate(() => document.documentElement.lang)).toBe("zh-CN");
    // What the data itself says stays as it is: the sheet's name, headings, ids, the table written before.
    const words = (await page.locator("header, .part, footer").allTextContents()).join(" ");
    const data =
      /Orders from the shop, second try|customer_identifier_of_the_member|with-a-very-long-identifier|English/g;
    // In capitals: names of functions, the same in both languages.
    expect(words.replace(data, "").match(/[A-Za-z]*[a-z]{2,}/g)).toBeNull();
  });

  test("a text in the range field is read on Enter", async () => {
    await page.getByText("I read this as a purchase log").waitFor();
    const range = page.getByRole("textbox", { name: "Data range" });
    await range.fill("Other!A1");
    await range.press("Enter");
    await page.waitForFunction(() => window.asked.filter(({ call }) => call === "read").length === 2);
    expect((await asked(page)).at(-1)?.request["range"]).toBe("Other!A1");
  });
});

describe("What else a person finds where it is of use", () => {
  const opened = async (script: Parameters<typeof openSidebar>[1], question: string): Promise<Page> => {
    const page = await openSidebar(browser, { ...server, ...script });
    page.setDefaultTimeout(15_000);
    await page.getByRole("radio", { name: question }).check();
    await page.getByText("The cohorts add up").waitFor();
    return page;
  };
  const subscriptions = { read: yes<"read">(subscriptionReading("en")) };

  test("subscriptions have a churn rule, with what it divides by what, and a split by their segments", async () => {
    const page = await opened(subscriptions, "How many customers stay");
    await page.getByRole("combobox", { name: "Churn rule", exact: true }).selectOption("Stripe");
    await page.getByText("all who joined in the period").waitFor();
    await page.getByRole("checkbox", { name: "Compare churn rules" }).check();
    await page.getByRole("combobox", { name: "Split by" }).selectOption("Latest value of “Plan”");
    await page.waitForFunction(() => window.asked.filter(({ call }) => call === "preview").length > 1);
    expect((await asked(page)).at(-1)?.request["options"]).toMatchObject({
      churnRule: "stripe",
      compareRules: true,
      splitBy: "latest",
    });
    await page.close();
  });

  test("a comparison is between two segments or two spans", async () => {
    const page = await opened(subscriptions, "Did a change work?");
    await page.getByRole("textbox", { name: "Date of the change" }).fill("2024-03-01");
    await page.getByRole("textbox", { name: "Followed for" }).fill("3");
    await page.getByRole("radio", { name: "Two segments" }).check();
    await page.getByRole("combobox", { name: "Segment A" }).selectOption("Basic");
    await page.getByRole("combobox", { name: "Segment B" }).selectOption("Pro");
    await page.waitForFunction(() => window.asked.filter(({ call }) => call === "preview").length > 1);
    expect((await asked(page)).at(-1)?.request["options"]).toMatchObject({
      changeBy: "segment",
      changeA: "Basic",
      changeB: "Pro",
      changeAfter: 3,
    });
    expect(await page.getByRole("textbox", { name: "Date of the change" }).count()).toBe(0);
    await page.close();
  });

  test("the customers behind a number are reached by keyboard: one stop, then the arrow keys", async () => {
    const page = await opened(laterAnswers("en"), "How do customers who joined together fare?");
    const name = (text: string) => page.getByRole("button", { name: `Show customers: ${text}`, exact: true });
    expect(await page.locator(".cell[tabindex='0']").count()).toBe(1);
    await name("1997-01, month 0, 100.0%").focus();
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowDown");
    expect(await page.locator(":focus").getAttribute("aria-label")).toBe(
      "Show customers: 1997-02, month 1, 28.0%",
    );
    expect(await page.locator(".cell[tabindex='0']").count()).toBe(1);
    await page.keyboard.press("Enter");
    await page.getByText("31 customers are listed on the sheet Customers.").waitFor();
    expect((await asked(page)).at(-1)).toMatchObject({
      call: "showCustomers",
      request: { question: "joined", cell: { box: "main", row: 2, column: 3 } },
    });
    await page.close();
  });

  test("tables are refreshed from the wizard, each with what changed, and named in every control", async () => {
    const page = await openSidebar(browser, { ...server, ...laterAnswers("en") });
    page.setDefaultTimeout(15_000);
    await page.getByRole("button", { name: "Refresh tables" }).click();
    await page.getByRole("status").getByText("2 tables refreshed.").waitFor();
    await page.getByText("Largest changes (4)").click();
    await page.getByText("2024-04 · Month 2: 30.1 % → 31.0 %").first().waitFor();
    for (const name of [
      "Refresh: Cohort retention by month",
      "Go to table: Revenue by month",
      "Remove table: Revenue by month",
      "Show customers",
      "Make portable",
    ])
      expect([name, await page.getByRole("button", { name, exact: true }).count()]).toEqual([name, 1]);
    expect(await page.getByRole("button", { name: "Refresh: Revenue by month" }).count()).toBe(0);
    await page.close();
  });
});

describe("Questions and cancelling", () => {
  const occupied = yes<"write">({
    status: "occupied",
    question: "B2:D10 hold something. Write over them?",
    cells: "B2:D10",
  });

  async function toWrite(script: Parameters<typeof openSidebar>[1]): Promise<Page> {
    const page = await openSidebar(browser, script);
    page.setDefaultTimeout(15_000);
    await page.getByRole("radio", { name: "How do customers who joined together fare?" }).check();
    await page.getByText("The cohorts add up").waitFor();
    await page.getByRole("button", { name: "Write table" }).click();
    return page;
  }

  test("occupied cells are named, No has the focus, Escape writes nothing", async () => {
    const page = await toWrite({ ...server, write: occupied });
    await page.getByRole("alertdialog").getByText("B2:D10 hold something. Write over them?").waitFor();
    expect(await page.locator(":focus").textContent()).toBe("No");
    expect(await page.getByRole("button").allTextContents()).toEqual(["English", "中文", "Yes", "No"]);
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "Write table" }).waitFor();
    expect((await asked(page)).filter(({ call }) => call === "write")).toHaveLength(1);
    await page.close();
  });

  test("Yes writes with exactly the cells that the question named", async () => {
    const page = await toWrite({ ...server, write: [occupied, server.write] });
    await page.getByRole("button", { name: "Yes" }).click();
    await page.getByText("It is on the new sheet Cohorts.").waitFor();
    expect((await asked(page)).at(-1)?.request).toMatchObject({ overwrite: "B2:D10" });
    await page.close();
  });

  test("Cancel before the write is sent means that it never is", async () => {
    const page = await toWrite(server);
    await page.getByRole("button", { name: "Cancel" }).click();
    await page.getByText("Cancelled. Nothing was left behind.").waitFor();
    await page.waitForTimeout(600);
    expect((await asked(page)).map(({ call }) => call)).not.toContain("write");
    await page.close();
  });

  test("Cancel while the table is written takes it back", async () => {
    const page = await toWrite({
      ...server,
      write: "never",
      remove: yes<"remove">({ sentence: "Removed.", removed: true }),
    });
    await page.waitForFunction(() => window.asked.some(({ call }) => call === "write"));
    await page.getByRole("button", { name: "Cancel" }).click();
    await page.getByRole("progressbar", { name: /taking back/ }).waitFor();
    await page.close();
  });

  test("the table just written can be removed again", async () => {
    const page = await toWrite({
      ...server,
      remove: yes<"remove">({ sentence: "The table is gone.", removed: true }),
    });
    await page.getByRole("button", { name: "Remove table", exact: true }).click();
    await page.locator("footer").getByText("The table is gone.").waitFor();
    await page.close();
  });

  test("a summary asks whether new includes customers who left again", async () => {
    const sentence = "Does “new” include customers who left again before the end?";
    const newQuestion = { sentence, yes: "Yes: 92.5 % stayed", no: "No: 93.4 % stayed" };
    const page = await openSidebar(browser, {
      ...server,
      read: yes<"read">(reading("en", { newQuestion, findings: findings("en").slice(0, 1) })),
    });
    await page.getByRole("radiogroup", { name: sentence }).getByRole("radio", { name: /^No/ }).check();
    await page.getByRole("radio", { name: "How many customers stay" }).check();
    await page.getByText("The cohorts add up").waitFor();
    expect((await asked(page)).at(-1)?.request).toMatchObject({
      newIncludesLeavers: false,
      question: "stay",
    });
    await page.close();
  });
});
