import type { Frame } from "playwright-core";
import { closeAll } from "../support/browser";
import { smallLog, smallSummary } from "../support/wizard-data";
import { type Desk, sitDown, tabTo, widthOf } from "./drive";

afterAll(closeAll);

/** Opens the functions from the menu with a cell selected. */
async function openFunctions(
  desk: Desk,
  cell: string,
  label = "Insert function…",
  search = "Search functions",
): Promise<Frame> {
  await desk.call("activate", cell);
  await desk.call("runMenu", label);
  const frame = await desk.sidebar();
  await frame.getByLabel(search).waitFor();
  return frame;
}

const ready = (frame: Frame) => frame.locator('footer .primary[aria-disabled="false"]').waitFor();

describe("Insert function… on a purchase log", () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await sitDown("Log", smallLog);
  }, 60_000);
  afterAll(() => desk.close());

  test("stands in the menu after Open wizard", async () => {
    expect((await desk.call("menu")).slice(0, 2)).toEqual(["Open wizard", "Insert function…"]);
  });

  test("复购 leads to REPEAT_RATE, filled in, previewed and inserted beside the data", async () => {
    const frame = await openFunctions(desk, "Log!B3");
    await frame.getByLabel("Search functions").fill("复购");
    await frame.getByRole("button", { name: /^REPEAT_RATE/ }).click();
    await ready(frame);
    expect(await frame.getByLabel("customers", { exact: true }).inputValue()).toBe("A2:A11");
    expect(await frame.getByLabel("dates", { exact: true }).inputValue()).toBe("B2:B11");
    expect(await frame.locator(".formula", { hasText: "=REPEAT_RATE" }).last().textContent()).toBe(
      "=REPEAT_RATE(A2:A11, B2:B11)",
    );
    // ann, ben and dan of five bought on two days or more.
    expect(await frame.locator(".tried .value").textContent()).toBe("0.6");
    expect(await widthOf(frame)).toBeLessThanOrEqual(300);
    await frame.getByRole("button", { name: "Insert", exact: true }).click();
    await frame.getByText("The cells show exactly the preview.").waitFor();
    expect(await desk.call("getValues", "Log!E1")).toEqual([[0.6]]);
    expect(await desk.call("getFormulas", "Log!E1")).toEqual([["=REPEAT_RATE(A2:A11, B2:B11)"]]);
  });

  test("by keyboard alone a cohort table comes to stand in the selected cell and spills", async () => {
    const frame = await openFunctions(desk, "Log!G2");
    await frame.getByLabel("Search functions").focus();
    await desk.page.keyboard.type("cohort table");
    await desk.page.keyboard.press("ArrowDown");
    await desk.page.keyboard.press("Enter");
    await ready(frame);
    expect(await frame.getByLabel("Insert at").inputValue()).toBe("'Log'!G2");
    await tabTo(desk, frame, "period");
    await desk.page.keyboard.type("quarter");
    await frame.getByText('=COHORT(A2:A11, B2:B11, "quarter")').waitFor();
    await ready(frame);
    await tabTo(desk, frame, "Preview");
    await desk.page.keyboard.press("Enter");
    await ready(frame);
    await tabTo(desk, frame, "Insert");
    await desk.page.keyboard.press("Enter");
    await frame.getByText("The cells show exactly the preview.").waitFor();
    expect((await desk.call("getValues", "Log!G3:J3"))[0]?.slice(0, 3)).toEqual(["2024-Q1", 5, 1]);
  });

  test("cells that hold something are asked about, and No leaves them", async () => {
    await desk.call("setValues", "Log!N3", [["mine"]]);
    const frame = await openFunctions(desk, "Log!M2");
    await frame.getByLabel("Search functions").fill("LIFECYCLE");
    await frame.getByLabel("Search functions").press("Enter");
    await ready(frame);
    const before = await desk.print();
    await frame.getByRole("button", { name: "Insert", exact: true }).click();
    await frame.getByText("These cells hold something: 'Log'!N3 (1). Overwrite them?").waitFor();
    await frame.getByRole("button", { name: "No" }).click();
    expect(await desk.print()).toBe(before);
    await frame.getByRole("button", { name: "Insert", exact: true }).click();
    await frame.getByRole("button", { name: "Yes" }).click();
    await frame.getByText("The cells show exactly the preview.").waitFor();
    expect((await desk.call("getValues", "Log!M3:N3"))[0]).toEqual(["2024-01", 0]);
  });

  test("what the function refuses is said before anything is written", async () => {
    const frame = await openFunctions(desk, "Log!B3");
    await frame.getByLabel("Search functions").fill("REPEAT_RATE");
    await frame.getByLabel("Search functions").press("Enter");
    await ready(frame);
    await frame.getByLabel("dates", { exact: true }).fill("A2:A11");
    await frame.locator(".tried .error").waitFor();
    expect(await frame.locator(".tried .error").textContent()).toContain("is not a date");
    expect(await frame.locator("footer .primary").getAttribute("aria-disabled")).toBe("true");
    expect(desk.errors).toEqual([]);
    expect(await desk.call("network")).toEqual([]);
  });
});

test("how sure leads to the limits of a rate; typed numbers will do, in Chinese too", async () => {
  const desk = await sitDown("汇总", smallSummary, "zh_CN");
  const frame = await openFunctions(desk, "汇总!H2", "插入函数…", "搜索函数");
  await frame.getByLabel("搜索函数").fill("how sure");
  await frame.getByRole("button", { name: /^RETENTION_CI/ }).click();
  await frame.getByLabel("retained", { exact: true }).fill("99");
  await frame.getByLabel("start", { exact: true }).fill("107");
  await ready(frame);
  expect(await frame.getByLabel("插入位置").inputValue()).toBe("'汇总'!H2");
  await frame.getByRole("button", { name: "插入", exact: true }).click();
  await frame.getByText("单元格内容与预览完全一致。").waitFor();
  const [[low, high] = []] = await desk.call("getValues", "汇总!H2:I2");
  // Wilson's limits for 99 of 107.
  expect(Number(low)).toBeCloseTo(0.8595, 3);
  expect(Number(high)).toBeCloseTo(0.9616, 3);
  expect(desk.errors).toEqual([]);
  await desk.close();
});
