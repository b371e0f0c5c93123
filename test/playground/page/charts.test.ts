import { closeAll, type OpenPlayground, openPlayground } from "../../support/browser";

const moreCode = `
function refreshTables() {
  var sheet = SpreadsheetApp.getActiveSheet();
  sheet.getRange("A1:B4").setValues([["Month", "Rate"], ["M0", 1], ["M1", 0.4], ["M2", 0.3]]);
  sheet.getRange("B2:B4").setNumberFormat("0.0%");
  var builder = sheet.newChart().asLineChart();
  builder.setTitle("Retention by month");
  builder.addRange(sheet.getRange("A1:A4"));
  builder.addRange(sheet.getRange("B1:B4"));
  builder.setNumHeaders(1);
  builder.setPosition(2, 5, 0, 0);
  sheet.insertChart(builder.build());
  var rule = SpreadsheetApp.newConditionalFormatRule()
    .setGradientMinpointWithValue("#ffffff", SpreadsheetApp.InterpolationType.NUMBER, "0")
    .setGradientMaxpointWithValue("#7baaf7", SpreadsheetApp.InterpolationType.NUMBER, "0.4")
    .setRanges([sheet.getRange("B2:B4")]).build();
  sheet.setConditionalFormatRules([rule]);
}
function makePortable() {
  var sheet = SpreadsheetApp.getActiveSheet();
  sheet.removeChart(sheet.getCharts()[0]);
}
function checkSelection() { throw new Error("The selection is empty."); }
`;

let open: OpenPlayground;
beforeEach(async () => {
  open = await openPlayground({ moreCode });
  await open.call("runMenu", "Refresh tables");
  await open.page.waitForSelector(".chart canvas");
}, 60_000);
afterEach(() => open.close());
afterAll(closeAll);

test("charts and conditional formats are told as plain data", async () => {
  expect(await open.call("charts", "Sheet1")).toEqual([
    { type: "LINE", title: "Retention by month", anchor: "E2", ranges: ["Sheet1!A1:A4", "Sheet1!B1:B4"] },
  ]);
  expect(await open.call("conditionalFormats", "Sheet1")).toEqual([
    { ranges: ["Sheet1!B2:B4"], kind: "gradient", colors: ["#ffffff", "#7baaf7"] },
  ]);
});

test("a chart is drawn at its anchor and moves with the cells when they scroll", async () => {
  const { page } = open;
  const cells = await page.locator('#grid canvas[id^="univer-sheet-main-canvas"]').boundingBox();
  const chart = page.locator(".chart");
  const before = await chart.boundingBox();
  // Row headings are 46 px wide, column headings 20 px high; columns A to D are 100 px, row 1 is 21 px.
  expect((before?.x ?? 0) - (cells?.x ?? 0)).toBeCloseTo(46 + 400, -1);
  expect((before?.y ?? 0) - (cells?.y ?? 0)).toBeCloseTo(20 + 21, -1);
  await page.mouse.move(300, 500);
  await page.mouse.wheel(0, 200);
  await page.waitForFunction(
    (y) => (document.querySelector(".chart")?.getBoundingClientRect().y ?? y) < y - 100,
    before?.y ?? 0,
  );
});

test("a chart is drawn with pixels of its line's colour", async () => {
  const painted = await open.page.locator(".chart canvas").evaluate((canvas) => {
    const { width, height } = canvas as HTMLCanvasElement;
    const data = (canvas as HTMLCanvasElement).getContext("2d")?.getImageData(0, 0, width, height).data ?? [];
    let blue = 0;
    for (let i = 0; i < data.length; i += 4)
      if (data[i] === 66 && data[i + 1] === 133 && data[i + 2] === 244) blue += 1;
    return blue;
  });
  expect(painted).toBeGreaterThan(100);
});

test("charts stay with their sheet, and go when they are removed", async () => {
  const { page } = open;
  await open.call("addSheet", "Other");
  await open.call("activate", "Other!A1");
  await page.waitForSelector(".chart", { state: "detached" });
  await open.call("activate", "Sheet1!A1");
  await page.waitForSelector(".chart");
  await open.call("runMenu", "Make portable");
  await page.waitForSelector(".chart", { state: "detached" });
  expect(await open.call("charts", "Sheet1")).toEqual([]);
});

test("a failed custom function tells its message while the pointer rests on its cell", async () => {
  const { page } = open;
  await open.call("setFormula", "A8", '=RETENTION("x",1,2)');
  await open.call("settled");
  const cells = await page.locator('#grid canvas[id^="univer-sheet-main-canvas"]').boundingBox();
  await page.mouse.move((cells?.x ?? 0) + 46 + 50, (cells?.y ?? 0) + 20 + 21 * 7 + 10);
  await page.waitForSelector("#message", { state: "visible" });
  expect(await page.locator("#message").textContent()).toMatch(/is not a number/);
  await page.mouse.move((cells?.x ?? 0) + 46 + 50, (cells?.y ?? 0) + 20 + 21 * 12 + 10);
  await page.waitForSelector("#message", { state: "hidden" });
});

test("a menu entry whose script fails says so in the corner", async () => {
  const { page } = open;
  await page.getByRole("menuitem", { name: "Extensions" }).click();
  await page.getByRole("menuitem", { name: "Stayrate" }).hover();
  await page.getByRole("menuitem", { name: "Check selection" }).click();
  await page.getByRole("alert").waitFor();
  expect(await page.getByRole("alert").textContent()).toMatch(/The selection is empty\./);
  await expect(open.call("runMenu", "Check selection")).rejects.toThrow(/The selection is empty\./);
});
