import type { Workbook } from "../../playground/headless";
import { openWithAddOn, told } from "../support/wizard";
import { asking, choices, options } from "../support/wizard-data";

let book: Workbook;
afterEach(() => book.dispose());

const texts = (rows: readonly (readonly { readonly text: string }[])[]): string[][] =>
  rows.map((row) => row.map(({ text }) => text));

test("an end before its start is left out or swapped as the user says, and the sheet stays as it is", async () => {
  const cells = [
    ["Customer", "Start", "End"],
    ["ann", "2024-01-05", "2024-03-10"],
    ["ben", "2024-01-09", ""],
    ["cat", "2024-04-02", "2024-02-20"],
  ];
  book = await openWithAddOn({ sheets: { Subs: cells } });
  const before = JSON.stringify(book.values("Subs!A1:C4"));
  const read = await told(book, "read", choices("Subs!A1:C4"));
  expect(read.layout).toBe("subscriptions");
  expect(read.findings.find(({ code }) => code === "end-before-start")).toMatchObject({
    rows: [4],
    chosen: "leave-out",
    choices: [
      { value: "leave-out", label: "Leave out" },
      { value: "fix", label: "Swap the two dates" },
    ],
  });
  const swap = { answers: { "end-before-start": "fix" } } as const;
  const preview = await told(
    book,
    "preview",
    asking("Subs!A1:C4", { question: "stay", ...swap, options: options() }),
  );
  expect(texts(preview.table.rows)[2]?.slice(0, 2)).toEqual(["2024-03", "3"]);
  expect(JSON.stringify(book.values("Subs!A1:C4"))).toBe(before);
});

test("a matrix with marks answers who stays", async () => {
  book = await openWithAddOn({
    sheets: {
      Marks: [
        ["客户", "2024年1月", "2024年2月", "2024年3月", "合计"],
        ["c1", "✓", "✓", "", "2"],
        ["c2", "是", "", "√", "2"],
        ["c3", "", "1", "Y", "2"],
      ],
    },
  });
  const read = await told(book, "read", choices("Marks!A1:E4", { lang: "zh" }));
  expect(read.layout).toBe("matrix");
  expect(read.periods).toEqual(["month", "quarter", "year"]);
  const preview = await told(
    book,
    "preview",
    asking("Marks!A1:E4", { lang: "zh", question: "stay", options: options() }),
  );
  expect(texts(preview.table.rows).map((row) => row.slice(0, 4))).toEqual([
    ["2024-01", "0", "2", "0"],
    ["2024-02", "2", "1", "1"],
    ["2024-03", "2", "0", "1"],
  ]);
});
