import type { Frame } from "playwright-core";
import { sampleSheets } from "../../playground/samples";
import { closeAll } from "../support/browser";
import { type Desk, readyToWrite, sitDown, tabTo, widthOf } from "./drive";

afterAll(closeAll);

const latin = /[A-Za-z]{4,}/;

describe("The wizard in Chinese on a shop's log with realistic dirt", () => {
  const [, log] = sampleSheets("zh");
  let desk: Desk;
  let frame: Frame;

  beforeAll(async () => {
    desk = await sitDown(log?.name ?? "", log?.rows ?? [], "zh_CN");
    frame = await desk.openWizard(`'${log?.name}'!A2`);
  }, 60_000);
  afterAll(() => desk.close());

  test("speaks Chinese from the first word, and fits 300 px", async () => {
    expect(await frame.evaluate(() => document.documentElement.lang)).toBe("zh-CN");
    expect(await frame.locator("p.reading").first().textContent()).not.toMatch(latin);
    expect(await widthOf(frame)).toBeLessThanOrEqual(300);
  });

  test("every finding is said in Chinese, with its rows", async () => {
    const findings = await frame.locator("li.finding").allTextContents();
    expect(findings.length).toBeGreaterThan(3);
    for (const finding of findings) expect(finding).toMatch(/\p{Script=Han}/u);
  });

  test("Show rows lists the rows of a finding on a new sheet and changes nothing else", async () => {
    const before = await desk.call("sheets");
    await frame.locator("li.finding").getByRole("button").first().click();
    await frame.locator('li.finding [role="alert"]').waitFor();
    const after = await desk.call("sheets");
    expect(after.filter((name) => before.includes(name))).toEqual(before);
    expect(after).toHaveLength(before.length + 1);
  });

  test("by keyboard alone the periods are written, with counts that add up", async () => {
    const before = await desk.call("sheets");
    const question = "从一期到下一期，有多少客户留下？";
    await frame.getByRole("button", { name: "中文" }).focus();
    await tabTo(desk, frame, question);
    await desk.page.keyboard.press("Space");
    await readyToWrite(frame);
    expect(await frame.locator("[data-part=preview]").textContent()).toContain("核对一致");
    expect(await widthOf(frame)).toBeLessThanOrEqual(300);
    await tabTo(desk, frame, "写入表格");
    await desk.page.keyboard.press("Enter");
    await frame.getByText("表格已写入").waitFor();
    const [sheet = ""] = (await desk.call("sheets")).filter((name) => !before.includes(name));
    const values = await desk.call("getValues", `'${sheet}'!A1:J60`);
    const header = values.findIndex((cells) => cells.includes("期初客户数"));
    const at = (name: string) => values[header]?.indexOf(name) ?? -1;
    const rows = values.slice(header + 1).filter(([label]) => /^\d{4}-\d{2}/.test(String(label)));
    expect(rows.length).toBeGreaterThan(12);
    for (const cells of rows) {
      const count = (name: string) => Number(cells[at(name)]);
      expect(count("期初客户数") - count("流失客户数") + count("新增客户数") + count("回流客户数")).toBe(
        count("期末客户数"),
      );
    }
    expect(desk.errors).toEqual([]);
    expect(await desk.call("network")).toEqual([]);
  });

  test("the switch to English changes every word on the page", async () => {
    await frame.getByRole("button", { name: "English" }).click();
    await frame.getByRole("button", { name: /^Data Purchase log · / }).waitFor();
    await frame.getByRole("button", { name: "Write table" }).waitFor();
    expect(await widthOf(frame)).toBeLessThanOrEqual(300);
  });
});
