import type { Workbook } from "../../playground/headless";
import { openWithAddOn, told } from "../support/wizard";
import { asking, options, smallLog, writing } from "../support/wizard-data";

let book: Workbook;
afterEach(() => book.dispose());

/** 40 customers; each buys in January and every other one again in February. */
const amounts = (second: number): unknown[][] => [
  ["Customer", "Date", "Amount"],
  ...[...Array(40).keys()].flatMap((i) => [
    [`c${i}`, "2024-01-10", 100],
    ...(i % 2 === 0 ? [[`c${i}`, "2024-02-10", second]] : []),
  ]),
];

test("amounts with a fraction stand with two decimals all down their column, whole ones with none", async () => {
  book = await openWithAddOn({ sheets: { Log: amounts(7.525), Whole: amounts(7) } });
  const start = async (range: string, column: string) => {
    const { table } = await told(
      book,
      "preview",
      asking(range, { question: "money", options: options({ through: "2024-02-29" }) }),
    );
    const at = table.headings.indexOf(column);
    return table.rows.map((row) => row[at]?.text);
  };
  expect(await start("Log!A1", "End")).toEqual(["4,000.00", "150.50"]);
  expect(await start("Whole!A1", "End")).toEqual(["4,000", "140"]);
});

test("where live formulas are not offered either, the reason against native ones recommends values only", async () => {
  book = await openWithAddOn({ sheets: { Log: smallLog } });
  const { liveFormulas, nativeFormulas } = await told(
    book,
    "preview",
    asking("Log!A1", { question: "winback" }),
  );
  expect(liveFormulas.ok).toBe(false);
  expect(nativeFormulas.reason).toMatch(/Choose Values\.$/);
});

test("the size of a long table has thousands separators", async () => {
  const many = [...Array(1200).keys()].map((i) => [`c${i}`, "2024-01-10", 5]);
  book = await openWithAddOn({ sheets: { Log: [["Customer", "Date", "Amount"], ...many] } });
  const { size } = await told(book, "preview", asking("Log!A1", { question: "winback" }));
  expect(size).toMatch(/^1,2\d\d rows × /);
});

test("after live formulas over cleaned rows were written, it is said that Refresh tables brings changes of the data", async () => {
  book = await openWithAddOn({
    sheets: { Log: smallLog, Dirty: [...smallLog, ["ann", "2024-01-05", "10"], ["ann", "2024-01-05", "10"]] },
  });
  const sentence = async (range: string): Promise<string> => {
    const reply = await told(
      book,
      "write",
      writing(range, { as: "formulas", answers: { "duplicate-rows": "leave-out" } }),
    );
    return reply.status === "written" ? reply.sentence : reply.status;
  };
  expect(await sentence("Log!A1")).toBe("It stands at Cohorts!A1:F18, as live formulas.");
  expect(await sentence("Dirty!A1")).toMatch(
    /“Stayrate rows”: after a change in your data, press Refresh tables\.$/,
  );
});
