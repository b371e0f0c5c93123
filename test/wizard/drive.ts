import type { Frame } from "playwright-core";
import { type OpenPlayground, openPlayground } from "../support/browser";

type Cells = readonly (readonly unknown[])[];

/** The playground with one sheet of data in it, and what a person does there. */
export interface Desk extends OpenPlayground {
  /** Selects a cell and opens the wizard from the menu; the reading is there when it resolves. */
  openWizard(cell: string): Promise<Frame>;
  /** All that a failed or cancelled write must leave as it was, as text to compare. */
  print(): Promise<string>;
}

export async function sitDown(sheet: string, rows: Cells, locale = "en_US"): Promise<Desk> {
  const play = await openPlayground({ timezoneId: "Asia/Shanghai" });
  play.page.setDefaultTimeout(15_000);
  await play.call("setLocale", locale);
  await play.call("addSheet", sheet);
  const width = rows[0]?.length ?? 1;
  await play.call("setValues", `'${sheet}'!A1:${String.fromCharCode(64 + width)}${rows.length}`, rows);
  return {
    ...play,
    async openWizard(cell) {
      await play.call("activate", cell);
      const [label = ""] = await play.call("menu");
      await play.call("runMenu", label);
      const frame = await play.sidebar();
      await frame.locator("p.reading").first().waitFor();
      return frame;
    },
    async print() {
      const sheets = [];
      for (const name of await play.call("sheets")) {
        const all = `'${name}'!A1:Z120`;
        sheets.push({
          name,
          values: await play.call("getValues", all),
          shown: await play.call("getDisplayValues", all),
          formulas: await play.call("getFormulas", all),
          charts: await play.call("charts", name),
          rules: await play.call("conditionalFormats", name),
        });
      }
      return JSON.stringify(sheets);
    },
  };
}

/** Presses Tab until the control of this name has the focus, as a person without a mouse does. */
export async function tabTo(desk: Desk, frame: Frame, name: string): Promise<void> {
  for (let press = 0; press < 80; press++) {
    const there = await frame.evaluate((wanted) => {
      const focused = document.activeElement as HTMLInputElement | null;
      const label =
        focused?.getAttribute("aria-label") ?? focused?.labels?.[0]?.textContent ?? focused?.textContent;
      return label === wanted && !["BODY", "MAIN"].includes(focused?.tagName ?? "BODY");
    }, name);
    if (there) return;
    await desk.page.keyboard.press("Tab");
  }
  throw new Error(`The focus never came to ${name}.`);
}

/** The preview is there and the table can be written. */
export const readyToWrite = (frame: Frame) =>
  frame.locator('footer .primary[aria-disabled="false"]').waitFor();

/** How wide the page is; it must not scroll sideways. */
export const widthOf = (frame: Frame): Promise<number> =>
  frame.evaluate(() =>
    Math.max(
      document.documentElement.scrollWidth,
      ...[...document.querySelectorAll("header, main, footer")].map((band) => band.scrollWidth),
    ),
  );
