import { closeAll, type OpenPlayground, openPlayground } from "../../support/browser";

const moreCode = `
function refreshTables() {
  var file = SpreadsheetApp.getActiveSpreadsheet();
  file.getRange("A9:D9").setValues([[
    "'" + file.getSpreadsheetLocale(), "'" + file.getSpreadsheetTimeZone(), "'" + Session.getActiveUserLocale(), new Date(0)
  ]]);
}
`;

let open: OpenPlayground;
beforeEach(async () => {
  open = await openPlayground({ moreCode, timezoneId: "Asia/Shanghai" });
}, 60_000);
afterEach(() => open.close());
afterAll(closeAll);

async function asScriptsSee(): Promise<unknown[] | undefined> {
  await open.call("runMenu", (await open.call("menu"))[2] ?? "");
  return (await open.call("getValues", "A9:D9"))[0];
}

test("a new file has the browser's zone and, for an English reader, the United States' locale", async () => {
  expect(await asScriptsSee()).toEqual(["en_US", "Asia/Shanghai", "en_US", "1970-01-01T08:00:00"]);
});

test("setTimeZone moves where an instant lands", async () => {
  await open.call("setTimeZone", "America/Los_Angeles");
  expect(await asScriptsSee()).toEqual(["en_US", "America/Los_Angeles", "en_US", "1969-12-31T16:00:00"]);
});

test("dates that stand in cells stay where they are when the zone changes", async () => {
  await open.call("setValues", "A1", [["2024-03-01"]]);
  await open.call("setTimeZone", "Pacific/Kiritimati");
  expect(await open.call("getValues", "A1")).toEqual([["2024-03-01"]]);
});

test("setLocale changes the file's locale and, unless a language was chosen, the reader's language", async () => {
  await open.call("setLocale", "zh-CN");
  expect((await asScriptsSee())?.slice(0, 3)).toEqual(["zh_CN", "Asia/Shanghai", "zh_CN"]);
  await open.page.getByLabel("界面语言").selectOption("en");
  expect((await asScriptsSee())?.slice(0, 3)).toEqual(["zh_CN", "Asia/Shanghai", "en"]);
});

test("the choosers change the same", async () => {
  await open.page.getByLabel("Time zone").selectOption("Asia/Tokyo");
  await open.page.getByLabel("Locale", { exact: true }).selectOption("de_DE");
  expect((await asScriptsSee())?.slice(0, 2)).toEqual(["de_DE", "Asia/Tokyo"]);
});

test("a zone or locale that does not exist is refused with an example", async () => {
  await expect(open.call("setTimeZone", "Mars/Olympus")).rejects.toThrow(
    /“Mars\/Olympus” is not a time zone/,
  );
  await expect(open.call("setLocale", "nonsense")).rejects.toThrow(/“nonsense” is not a locale/);
});

test("a reader whose browser is Chinese starts in Chinese", async () => {
  const chinese = await openPlayground({ locale: "zh-CN" });
  expect((await chinese.call("menu"))[0]).toBe("打开向导");
  expect(await chinese.page.evaluate(() => document.documentElement.lang)).toBe("zh");
  await chinese.close();
});
