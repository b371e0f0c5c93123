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

test("what stands beyond the last argument is refused, blanks aside: an option by its name, anything else by the count", () => {
  const here = spreadsheetWith({ locale: "en_US" });
  expect(said(here, "NPS", [[10], [0]], "", undefined)).toBe("answered 0");
  expect(said(here, "NPS", [[10]], "lang=zh")).toBe(
    'The option "lang" means nothing for NPS, which takes no options.',
  );
  expect(
    said(here, "REVENUE_TABLE", [["a"]], [["2024-01-05"]], [[1]], "month", "lag=2", "header=no"),
  ).toMatch(/^REVENUE_TABLE takes 5 arguments, and more were given\..*several options go in one text/);
});

test("a range of one cell is that cell, as Sheets hands it over", () => {
  const here = spreadsheetWith({ locale: "en_US" });
  expect(
    said(here, "SUBSCRIPTIONS", [["a"], ["b"]], [["2024-01-05"], ["2024-01-07"]], [[""], [""]], [[""]]),
  ).toBe(said(here, "SUBSCRIPTIONS", [["a"], ["b"]], [["2024-01-05"], ["2024-01-07"]], [[""], [""]]));
});
