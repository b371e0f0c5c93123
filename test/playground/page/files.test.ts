import { closeAll, type OpenPlayground, openPlayground } from "../../support/browser";

let open: OpenPlayground;
beforeEach(async () => {
  open = await openPlayground();
}, 60_000);
afterEach(() => open.close());
afterAll(closeAll);

/** Bytes cross to the page as plain numbers. */
const openFile = (name: string, bytes: Uint8Array) =>
  open.page.evaluate(
    ([file, numbers]) =>
      (
        window as unknown as { playground: { openFile(n: string, b: Uint8Array): Promise<void> } }
      ).playground.openFile(file, Uint8Array.from(numbers)),
    [name, [...bytes]] as [string, number[]],
  );

/** Saves in the page and opens what was saved at once, as new sheets; says what kind of thing the bytes are. */
const saveAndOpen = () =>
  open.page.evaluate(async () => {
    const { playground } = window as unknown as {
      playground: { saveXlsx(): Promise<Uint8Array>; openFile(n: string, b: Uint8Array): Promise<void> };
    };
    const bytes = await playground.saveXlsx();
    await playground.openFile("again.xlsx", bytes);
    return Object.prototype.toString.call(bytes);
  });

test("a saved xlsx opens again with the same values, formulas and shown texts", async () => {
  await open.call("setValues", "A1", [
    ["Month", "Start", "New", "End", "Rate", "Day", "Flag"],
    ["'2024-01", 107, 21, 120, "=RETENTION(D2,C2,B2)", "2024-03-01", true],
    ["'=text", 0.1, "12%", "2024-03-01 08:30", "=1/0", "'001", false],
  ]);
  await open.call("settled");
  expect(await saveAndOpen()).toBe("[object Uint8Array]");
  await open.call("settled");
  expect(await open.call("sheets")).toEqual(["Sheet1", "Sheet1 (2)"]);
  for (const question of ["getValues", "getFormulas", "getDisplayValues"] as const) {
    expect(await open.call(question, "'Sheet1 (2)'!A1:G3")).toEqual(
      await open.call(question, "Sheet1!A1:G3"),
    );
  }
});

test("a spilled table is saved as its one formula and spills again when opened", async () => {
  await open.call("setValues", "A1", [
    ["a", "2024-01-05"],
    ["b", "2024-01-20"],
    ["a", "2024-02-03"],
  ]);
  await open.call("setFormula", "D1", "=COHORT(A1:A3,B1:B3)");
  await open.call("settled");
  await saveAndOpen();
  await open.call("settled");
  expect(await open.call("getValues", "'Sheet1 (2)'!D1:G3")).toEqual(
    await open.call("getValues", "Sheet1!D1:G3"),
  );
  expect(await open.call("getFormulas", "'Sheet1 (2)'!D1:E2")).toEqual([
    ["=COHORT(A1:A3,B1:B3)", ""],
    ["", ""],
  ]);
});

test("a csv opens as a sheet named after it, shown, its text read as if typed", async () => {
  await openFile(
    "orders.csv",
    new TextEncoder().encode("id,day,amount\n001,2024-03-01,1.50\nx y,3/4/2024,12%\n"),
  );
  expect(await open.call("sheets")).toEqual(["Sheet1", "orders"]);
  expect(await open.call("getValues", "A1:C3")).toEqual([
    ["id", "day", "amount"],
    [1, "2024-03-01", 1.5],
    ["x y", "2024-03-04", 0.12],
  ]);
});

test("the file's locale decides which of day and month comes first", async () => {
  await open.call("setLocale", "en_GB");
  await openFile("orders.csv", new TextEncoder().encode("day\n3/4/2024\n"));
  expect(await open.call("getValues", "A2")).toEqual([["2024-04-03"]]);
});

test("a csv in GB18030 shows its Chinese", async () => {
  await openFile("订单.csv", Uint8Array.from([0xbf, 0xcd, 0xbb, 0xa7, 0x2c, 0xc8, 0xd5, 0xc6, 0xda, 0x0a]));
  expect(await open.call("getValues", "A1:B1")).toEqual([["客户", "日期"]]);
  expect((await open.call("sheets")).at(-1)).toBe("订单");
});

test("files of 30,000 rows open and are saved whole, while the page goes on having its turns", async () => {
  const turns = await open.page.evaluate(async () => {
    const { playground } = window as unknown as {
      playground: { saveXlsx(): Promise<Uint8Array>; openFile(n: string, b: Uint8Array): Promise<void> };
    };
    let turn = 0;
    const counting = setInterval(() => {
      turn += 1;
    });
    const during = async (work: () => Promise<unknown>): Promise<number> => {
      const before = turn;
      await work();
      return turn - before;
    };
    const lines = Array.from(
      { length: 30_000 },
      (_, row) => `C${row % 500},2024-0${1 + (row % 9)}-01,${row},x`,
    );
    const csv = new TextEncoder().encode(`id,day,n,kind\n${lines.join("\n")}\n`);
    const opened = await during(() => playground.openFile("long.csv", csv));
    let xlsx: Uint8Array = new Uint8Array();
    const saved = await during(async () => {
      xlsx = await playground.saveXlsx();
    });
    const again = await during(() => playground.openFile("again.xlsx", xlsx));
    clearInterval(counting);
    return { opened, saved, again };
  });
  // 120,000 cells are put in by three steps; what the worker does takes many turns of the page.
  expect(turns.opened).toBeGreaterThanOrEqual(2);
  expect(turns.saved).toBeGreaterThan(10);
  expect(turns.again).toBeGreaterThan(10);
  for (const sheet of ["long", "'long (2)'"])
    expect(await open.call("getValues", `${sheet}!A30001:C30001`)).toEqual([["C499", "2024-03-01", 29_999]]);
});

test("a file dropped on the page opens", async () => {
  const { page } = open;
  const data = await page.evaluateHandle(() => {
    const transfer = new DataTransfer();
    transfer.items.add(new File(["a,b\n1,2\n"], "dropped.csv", { type: "text/csv" }));
    return transfer;
  });
  await page.dispatchEvent("#stage", "dragover", { dataTransfer: data });
  expect(await page.locator("#drop").textContent()).toContain("Drop a csv");
  await page.dispatchEvent("#stage", "drop", { dataTransfer: data });
  await page.waitForFunction(async () =>
    (
      await (window as unknown as { playground: { sheets(): Promise<string[]> } }).playground.sheets()
    ).includes("dropped"),
  );
  expect(await open.call("getValues", "A2:B2")).toEqual([[1, 2]]);
  expect(await page.locator("#drop").count()).toBe(0);
});

test("a file that cannot be read leaves the workbook and says why", async () => {
  await expect(openFile("bad.xlsx", Uint8Array.from([1, 2, 3]))).rejects.toThrow(
    /bad\.xlsx is not an xlsx file/,
  );
  expect(await open.call("sheets")).toEqual(["Sheet1"]);
});

test("beside an opened log there is room for a cohort table of two years", async () => {
  const months = Array.from(
    { length: 24 },
    (_, k) => `${2023 + Math.floor(k / 12)}-${String((k % 12) + 1).padStart(2, "0")}-15`,
  );
  const log = ["Customer,Date", ...months.map((day, k) => `c${k},${day}`)].join("\n");
  await openFile("log.csv", new TextEncoder().encode(log));
  await open.call("setFormula", "D1", '=COHORT(A2:A,B2:B,"month","incomplete=show")');
  await open.call("settled");
  expect(await open.call("getValues", "D1:AC1")).toEqual([["Cohort", "Size", ...months.keys()]]);
});
