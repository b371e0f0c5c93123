import type { Frame } from "playwright-core";
import { closeAll } from "../support/browser";
import { describeTruth, truthText } from "../support/truth";
import { type Desk, readyToWrite, sitDown, tabTo, widthOf } from "./drive";

afterAll(closeAll);

interface Purchase {
  readonly id: string;
  readonly day: string;
  readonly amount: string;
}

const purchases = (): readonly Purchase[] =>
  truthText("datasets/CDNOW_sample.txt")
    .trim()
    .split(/\r?\n/)
    .map((line) => {
      const [, id = "", day = "", , amount = ""] = line.trim().split(/\s+/);
      return { id, day: `${day.slice(0, 4)}-${day.slice(4, 6)}-${day.slice(6)}`, amount };
    });

const monthOf = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));

/** Cohorts counted plainly: for each month of joining, who was active how many months later. */
function cohorts(log: readonly Purchase[]): ReadonlyMap<string, readonly ReadonlySet<string>[]> {
  const joined = new Map<string, string>();
  for (const { id, day } of log) if (day < (joined.get(id) ?? "9")) joined.set(id, day);
  const found = new Map<string, Set<string>[]>();
  for (const { id, day } of log) {
    const first = joined.get(id) ?? day;
    const later = monthOf(day) - monthOf(first);
    const cohort = found.get(first.slice(0, 7)) ?? [];
    found.set(first.slice(0, 7), cohort);
    for (let month = cohort.length; month <= later; month++) cohort[month] = new Set();
    cohort[later]?.add(id);
  }
  return found;
}

describeTruth("The wizard on 18 months of purchases", () => {
  const log = purchases();
  const rows = [["customer", "date", "amount"], ...log.map(({ id, day, amount }) => [`'${id}`, day, amount])];
  let desk: Desk;
  let frame: Frame;
  let source: unknown;

  beforeAll(async () => {
    desk = await sitDown("Purchases", rows);
    source = await desk.call("getValues", `Purchases!A1:C${rows.length}`);
    frame = await desk.openWizard("Purchases!B5");
  }, 60_000);
  afterAll(() => desk.close());

  test("reads the block around the selection and says what it takes it for", async () => {
    const customers = new Set(log.map(({ id }) => id)).size;
    expect(await frame.getByLabel("Data range").inputValue()).toMatch(/Purchases'?!A1:C6920$/);
    expect(await frame.locator("p.reading").first().textContent()).toBe(
      `I read this as a purchase log: ${log.length.toLocaleString("en")} rows, ${customers.toLocaleString("en")} customers, 1997-01-01 to 1998-06-30.`,
    );
    expect(await widthOf(frame)).toBeLessThanOrEqual(300);
  });

  test("by keyboard alone a cohort table comes to stand on a new sheet, exact and with its heat map and chart", async () => {
    const before = await desk.call("sheets");
    await frame.locator("header button").first().focus();
    await tabTo(desk, frame, "How many customers stay from one period to the next?");
    await desk.page.keyboard.press("Space");
    await desk.page.keyboard.press("ArrowDown");
    await frame.getByText("Of 2,357 customers who joined").waitFor();
    await readyToWrite(frame);
    await tabTo(desk, frame, "Counts");
    await tabTo(desk, frame, "Write table");
    await readyToWrite(frame);
    await desk.page.keyboard.press("Enter");
    await frame.getByText("Table written.").waitFor();
    expect(await widthOf(frame)).toBeLessThanOrEqual(300);

    const [sheet = ""] = (await desk.call("sheets")).filter((name) => !before.includes(name));
    const values = await desk.call("getValues", `'${sheet}'!A1:T40`);
    const shown = await desk.call("getDisplayValues", `'${sheet}'!A1:T40`);
    const header = values.findIndex(([first]) => first === "Cohort");
    expect(values[header]?.slice(0, 4)).toEqual(["Cohort", "Size", 0, 1]);
    let row = header + 1;
    for (const [month, active] of [...cohorts(log)].sort()) {
      const size = active[0]?.size ?? 0;
      expect(values[row]?.slice(0, 2 + active.length)).toEqual([
        month,
        size,
        ...active.map((ids) => ids.size / size),
      ]);
      expect(shown[row]?.[3]).toBe(`${(((active[1]?.size ?? 0) / size) * 100).toFixed(1)}%`);
      row++;
    }
    expect(values.flat().some((cell) => String(cell).includes("6,919"))).toBe(true);
  });

  test("the heat map has one hue and leaves the first month uncoloured", async () => {
    const [sheet = ""] = (await desk.call("sheets")).slice(-1);
    const gradients = (await desk.call("conditionalFormats", sheet)).filter(
      ({ kind }) => kind === "gradient",
    );
    expect(gradients.map(({ colors }) => colors.map((colour) => colour.toLowerCase()))).toContainEqual([
      "#ffffff",
      "#7baaf7",
    ]);
    for (const { ranges } of gradients) for (const range of ranges) expect(range).toMatch(/!D\d+:/);
  });

  test("the chart stands beside the table, not over its cells", async () => {
    const [sheet = ""] = (await desk.call("sheets")).slice(-1);
    const charts = await desk.call("charts", sheet);
    expect(charts.map(({ type }) => type)).toEqual(["LINE"]);
    const [letters = "A"] = /[A-Z]+/.exec(charts[0]?.anchor.replace(/^.*!/, "") ?? "") ?? [];
    const column = [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1;
    const values = await desk.call("getValues", `'${sheet}'!A1:Z60`);
    expect(values.flatMap((cells) => cells.slice(column)).every((cell) => cell === "")).toBe(true);
  });

  test("live formulas give the very cells that the values gave", async () => {
    const [asValues = ""] = (await desk.call("sheets")).slice(-1);
    await frame.getByRole("radio", { name: "Live formulas" }).check();
    await frame.getByRole("button", { name: "Write table" }).click();
    await frame.getByText("Table written.").waitFor();
    await desk.call("settled");
    const [live = ""] = (await desk.call("sheets")).slice(-1);
    expect(live).not.toBe(asValues);
    const tableOf = async (sheet: string) => {
      const values = await desk.call("getValues", `'${sheet}'!A1:T40`);
      const header = values.findIndex(([first]) => first === "Cohort");
      return values.slice(header, header + 5);
    };
    expect(await tableOf(live)).toEqual(await tableOf(asValues));
    const formulas = (await desk.call("getFormulas", `'${live}'!A1:T40`))
      .flat()
      .filter((text) => text !== "");
    expect(formulas.join()).toMatch(/COHORT\(.*Purchases.*asof=1998-06-30/);
  });

  test("the heat map colours what the formulas spill", async () => {
    const blue = () =>
      desk.page.evaluate(() => {
        const canvas = document.querySelector<HTMLCanvasElement>(
          '#grid canvas[id^="univer-sheet-main-canvas"]',
        );
        const pixels = canvas?.getContext("2d")?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
        let count = 0;
        for (let at = 0; at < pixels.length; at += 4) {
          const [red = 0, green = 0, strong = 0] = pixels.slice(at, at + 3);
          if (red >= 0x7b && red < 200 && green >= 0xaa && green < 230 && strong > 240) count++;
        }
        return count;
      });
    for (let look = 0; look < 50 && (await blue()) < 5000; look++) await desk.page.waitForTimeout(100);
    expect(await blue()).toBeGreaterThan(5000);
  });

  test("the user's own cells are untouched and nothing left the page", async () => {
    expect(await desk.call("getValues", `Purchases!A1:C${rows.length}`)).toEqual(source);
    expect(await desk.call("network")).toEqual([]);
    expect(desk.errors).toEqual([]);
  });
});
