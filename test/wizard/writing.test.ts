import type { Frame } from "playwright-core";
import { closeAll } from "../support/browser";
import { smallLog } from "../support/wizard-data";
import { type Desk, readyToWrite, sitDown } from "./drive";

afterAll(closeAll);

describe("Writing is all or nothing", () => {
  let desk: Desk;
  let frame: Frame;

  beforeAll(async () => {
    desk = await sitDown("Log", smallLog);
    await desk.call("setValues", "Log!F3:G3", [["mine", 7]]);
    frame = await desk.openWizard("Log!A2");
    await frame.getByRole("radio", { name: "How do customers who joined together fare?" }).check();
    await readyToWrite(frame);
  }, 60_000);
  afterAll(() => desk.close());

  const write = () => frame.getByRole("button", { name: "Write table" }).click();

  test.each([1, 6, 15])(
    "when write number %i fails, the workbook is as it was and the page says so",
    async (n) => {
      const before = await desk.print();
      await desk.call("failWrites", n);
      await write();
      await frame.getByText("That did not work.").waitFor();
      await desk.call("failWrites", 0);
      expect(await desk.print()).toBe(before);
    },
  );

  test("Cancel while the table is written takes it back and leaves nothing behind", async () => {
    const before = await desk.print();
    await frame.evaluate(() => {
      const { script } = (window as unknown as { google: { script: { run: Runner } } }).google;
      interface Runner {
        withSuccessHandler(then: (answer: unknown) => void): Runner;
      }
      const { run } = script;
      const once = (then: (answer: unknown) => void) => (answer: unknown) => {
        script.run = run;
        setTimeout(() => then(answer), 2000);
      };
      script.run = { withSuccessHandler: (then) => run.withSuccessHandler(once(then)) };
    });
    const sheets = (await desk.call("sheets")).length;
    await write();
    while ((await desk.call("sheets")).length === sheets) await desk.page.waitForTimeout(20);
    await frame.getByRole("button", { name: "Cancel" }).click();
    await frame.getByText("Cancelled. Nothing was left behind.").waitFor();
    expect(await desk.print()).toBe(before);
  });

  test("Cancel before the write is sent leaves nothing behind", async () => {
    const before = await desk.print();
    await frame.evaluate(async () => {
      document.querySelector<HTMLButtonElement>("footer .primary")?.click();
      const cancel = () =>
        [...document.querySelectorAll<HTMLButtonElement>("footer button")].find(
          (button) => button.textContent === "Cancel",
        );
      while (cancel() === undefined) await new Promise((later) => setTimeout(later));
      cancel()?.click();
    });
    await frame.getByText("Cancelled. Nothing was left behind.").waitFor();
    expect(await desk.print()).toBe(before);
  });

  test("cells that hold something are named, and No leaves them", async () => {
    const before = await desk.print();
    await frame.getByRole("radio", { name: "At cell" }).check();
    await frame.getByRole("textbox", { name: "At cell" }).fill("Log!E2");
    await readyToWrite(frame);
    await write();
    const question = frame.getByRole("alertdialog");
    await question.waitFor();
    expect(await question.textContent()).toMatch(/F3/);
    await question.getByRole("button", { name: "No" }).click();
    await readyToWrite(frame);
    expect(await desk.print()).toBe(before);
  });

  test("a write over agreed cells that fails brings back what they held", async () => {
    const before = await desk.print();
    await write();
    await frame.getByRole("alertdialog").waitFor();
    await desk.call("failWrites", 6);
    await frame.getByRole("button", { name: "Yes" }).click();
    await frame.getByText("That did not work.").waitFor();
    await desk.call("failWrites", 0);
    expect(await desk.print()).toBe(before);
  });

  test("after a yes the table stands at the cell, and Remove table takes it away again", async () => {
    const sheets = await desk.call("sheets");
    await write();
    await frame.getByRole("button", { name: "Yes" }).click();
    await frame.getByText("Table written.").waitFor();
    expect(await desk.call("sheets")).toEqual(sheets);
    const written = await desk.call("getValues", "Log!E2:H12");
    expect(written.flat()).toContain("Cohort");
    await desk.call("activate", "Sheet1!A1");
    await frame.getByRole("button", { name: "Go to table" }).click();
    await readyToWrite(frame);
    await frame.getByText("Table written.").waitFor();
    await frame.getByRole("button", { name: "Remove table", exact: true }).click();
    await frame.getByRole("button", { name: "Remove table", exact: true }).waitFor({ state: "detached" });
    await desk.call("settled");
    expect((await desk.call("getValues", "Log!E2:Z60")).flat().every((cell) => cell === "")).toBe(true);
    expect(await desk.call("charts", "Log")).toEqual([]);
    expect(await desk.call("getValues", "Log!A1:B2")).toEqual([
      ["Customer", "Date"],
      ["ann", "2024-01-05"],
    ]);
  });
});
