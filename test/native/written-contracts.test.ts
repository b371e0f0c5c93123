import type { Workbook } from "../../playground/headless";
import type { WriteRequest } from "../../src/protocol/messages";
import { openWithAddOn, told } from "../support/wizard";
import { asking, options, writing } from "../support/wizard-data";

const list = [
  ["Customer", "Start", "End", "MRR"],
  ["ann", "2024-01-10", "2024-04-10", 10],
  ["ann", "2024-06-01", "", 20],
  ["ben", "2024-01-31", "至今", 5],
  ["cat", "2024-02-15", "2024-05-20", 8],
  ["dan", "2024-03-01", "'2024年6月30日", 12],
];

let book: Workbook;
beforeEach(async () => {
  book = await openWithAddOn({ sheets: { Contracts: list, Report: [["x"]] } });
});
afterEach(() => book.dispose());

async function writeNative(more: Partial<WriteRequest>) {
  const target = { kind: "cell", cell: "Report!C4" } as const;
  const written = await told(book, "write", writing("Contracts", { as: "native", target, ...more }));
  if (written.status !== "written") throw new Error(JSON.stringify(written));
  await book.settled();
  return told(book, "check", { lang: "en", id: written.table.id });
}

const lineOf = (period: string) => book.values("Report!C4:S60").find((line) => line[0] === period);

test("a list of contracts is written in plain formulas, and they follow a contract that ends, or does not, or is another's", async () => {
  expect((await told(book, "preview", asking("Contracts"))).nativeFormulas).toEqual({
    ok: true,
    reason: null,
  });
  expect(await writeNative({ question: "stay" })).toMatchObject({ ok: true });
  // Start, New, Reactivated, Lost, End
  expect(lineOf("2024-04")?.slice(1, 6)).toEqual([4, 0, 0, 1, 3]);
  expect(lineOf("2024-06")?.slice(1, 6)).toEqual([2, 0, 1, 1, 2]);
  book.set("Contracts!C4", [["2024-04-15"]]);
  await book.settled();
  expect(lineOf("2024-04")?.slice(1, 6)).toEqual([4, 0, 0, 2, 2]);
  book.set("Contracts!C2", [[""]]);
  await book.settled();
  expect(lineOf("2024-04")?.slice(1, 6)).toEqual([4, 0, 0, 1, 3]);
  expect(lineOf("2024-06")?.slice(1, 6)).toEqual([2, 0, 0, 1, 1]);
  book.set("Contracts!A3", [["eve"]]);
  await book.settled();
  expect(lineOf("2024-06")?.slice(1, 6)).toEqual([2, 1, 0, 1, 2]);
});

test("amounts flow through, and what reads differently as a formula is counted in the footnote", async () => {
  const more = { question: "money", options: options({ through: "2024-06-30" }) } as const;
  expect(await writeNative(more)).toMatchObject({ ok: true });
  // End revenue
  expect(lineOf("2024-06")?.[14]).toBe(25);
  book.set("Contracts!D3", [[21.5]]);
  await book.settled();
  expect(lineOf("2024-06")?.[14]).toBe(26.5);
  const texts = book.values("Report!C4:S60").flat().map(String).join("\n");
  expect(texts).toMatch(/Plain formulas over sheet “Stayrate rows”.*1 cells? stand/s);
});
