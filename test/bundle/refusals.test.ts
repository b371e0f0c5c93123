import { loadCode, spreadsheetWith } from "../support/bundle";

/** What a cell's note says: the message of what a function throws. */
function said(globals: object, name: string, ...args: unknown[]): string {
  try {
    return `answered ${JSON.stringify(loadCode(globals)[name]?.(...args))}`;
  } catch (error) {
    return (error as Error).message;
  }
}

test("a refusal is an Error with one sentence in the spreadsheet's language", () => {
  const en = said(spreadsheetWith({ locale: "en_GB" }), "RETENTION", 120, 21, 0);
  const zh = said(spreadsheetWith({ locale: "zh_CN" }), "RETENTION", 120, 21, 0);
  expect(en).toMatch(/^[ -~“”’…–−]+\.$/);
  expect(zh).toMatch(/[\u4e00-\u9fff].*。$/);
});

test("a refusal is in English and then Chinese where the spreadsheet's locale is unknown", () => {
  const [en, zh] = ["en_US", "zh_CN"].map((locale) =>
    said(spreadsheetWith({ locale }), "RETENTION", 120, 21, 0),
  );
  expect(said({}, "RETENTION", 120, 21, 0)).toBe(`${en} ${zh}`);
  expect(said(spreadsheetWith({}), "RETENTION", 120, 21, 0)).toBe(`${en} ${zh}`);
});

test("arguments that make no difference cost no question to the spreadsheet", () => {
  let asked = 0;
  const watching = {
    SpreadsheetApp: {
      getActiveSpreadsheet: () => {
        asked++;
        return null;
      },
    },
  };
  expect(said(watching, "RETENTION", 120, 21, 107)).toBe(`answered ${99 / 107}`);
  expect(asked).toBe(0);
});
