import type { Workbook } from "../../playground/headless";
import type { WriteRequest } from "../../src/protocol/messages";
import { ask, openWithAddOn, told } from "../support/wizard";
import { asking, options, smallLog, smallSummary, writing } from "../support/wizard-data";

let book: Workbook;
let opened = false;
afterEach(() => {
  if (opened) book.dispose();
  opened = false;
});

async function open(more: Parameters<typeof openWithAddOn>[0] = {}): Promise<void> {
  book = await openWithAddOn({ sheets: { Log: smallLog, Summary: smallSummary, Report: [["x"]] }, ...more });
  opened = true;
}

/** Writes a table in plain formulas; gives its id and what the check after the write says. */
async function writeNative(range: string, more: Partial<WriteRequest>) {
  const written = await told(book, "write", writing(range, { as: "native", ...more }));
  if (written.status !== "written") throw new Error(JSON.stringify(written));
  expect(written.checkDue).toBe(true);
  return { id: written.table.id, ...(await checked(written.table.id)) };
}

async function checked(id: string) {
  let last = { ok: false, again: true, sentence: "" };
  for (let i = 0; i < 5 && last.again; i++) {
    await book.settled();
    last = await told(book, "check", { lang: "en", id });
  }
  return last;
}

test("a preview offers native formulas, and the table written with them gives exactly the preview", async () => {
  await open();
  expect((await told(book, "preview", asking("Log"))).nativeFormulas).toEqual({ ok: true, reason: null });
  for (const question of ["stay", "joined"] as const)
    for (const target of [{ kind: "new-sheet" }, { kind: "cell", cell: "Report!C4" }] as const) {
      const { id, ok } = await writeNative("Log", { question, target, limits: true, counts: true });
      expect(ok).toBe(true);
      expect(book.sheets().at(-1)).toBe("Stayrate rows");
      expect((await told(book, "remove", { lang: "en", id, sure: false })).removed).toBe(true);
      expect(book.sheets()).toEqual(["Log", "Summary", "Report"]);
    }
});

test("the table follows what is changed in the data", async () => {
  await open();
  await writeNative("Log", { question: "stay", target: { kind: "cell", cell: "Report!C4" } });
  const cells = () => book.values("Report!C4:K30").find((line) => line[0] === "2024-03");
  // Start, New, Retained, Reactivated, Lost, End
  expect(cells()?.slice(1, 7)).toEqual([4, 0, 2, 0, 2, 2]);
  book.set("Log!A9", [["fay"]]);
  await book.settled();
  expect(cells()?.slice(1, 7)).toEqual([4, 1, 1, 0, 3, 2]);
  book.set("Log!B9", [["2024-04-09"]]);
  await book.settled();
  expect(cells()?.slice(1, 7)).toEqual([4, 0, 1, 0, 3, 1]);
});

test("a summary is read from its own cells, without a helper sheet", async () => {
  await open();
  const { ok } = await writeNative("Summary", {
    question: "stay",
    target: { kind: "cell", cell: "Report!C4" },
  });
  expect(ok).toBe(true);
  expect(book.sheets()).toEqual(["Log", "Summary", "Report"]);
  const february = () => book.values("Report!C4:J30").find((line) => line[0] === "2024-02");
  expect(february()?.slice(1, 7)).toEqual([120, 18, 13, 125, 107, 107 / 120]);
  book.set("Summary!D3", [[128]]);
  await book.settled();
  expect(february()?.slice(1, 7)).toEqual([120, 18, 10, 128, 110, 110 / 120]);
});

/** Twelve customers who buy each month until they leave, in two cities. */
const leavers: unknown[][] = [
  ["Customer", "Date", "City"],
  ...[1, 1, 1, 1, 2, 2, 2, 3, 3, 4, 6, 8].flatMap((months, c) =>
    Array.from({ length: months }, (_, k) => [
      `c${c}`,
      `2024-${String(k + 1).padStart(2, "0")}-05`,
      c % 2 === 0 ? "North" : "South",
    ]),
  ),
];

test("how long customers stay follows the data; only the fitted parameters are values, and that is said", async () => {
  await open({ sheets: { Log: leavers, Report: [["x"]] } });
  const { ok } = await writeNative("Log", {
    question: "long",
    limits: true,
    options: options({ goneAfter: 2 }),
    target: { kind: "cell", cell: "Report!C4" },
  });
  expect(ok).toBe(true);
  const cells = () => book.values("Report!C1:I60");
  const text = cells().flat().join(" ");
  expect(text).toContain("Fitted parameters and the log-likelihood");
  expect(text).toContain("Times are those of the time of writing");
  /** Time, At risk, Churned, Censored. */
  const table = () => {
    const from = cells().findIndex((line) => line[0] === "Time");
    return cells()
      .slice(from + 1, from + 4)
      .map((line) => line.slice(0, 4));
  };
  expect(table()).toEqual([
    [0, 12, 4, 0],
    [1, 8, 3, 0],
    [2, 5, 2, 0],
  ]);
  // What was the first month of a customer who stayed for two is somebody else's.
  const row = leavers.findIndex(([customer]) => customer === "c5") + 1;
  book.set(`Log!A${row}`, [["c0"]]);
  await book.settled();
  expect(table()).toEqual([
    [0, 12, 5, 0],
    [1, 7, 2, 0],
    [2, 5, 2, 0],
  ]);
});

test("whether a change worked is computed from numbers of customers that stand there as values", async () => {
  await open({ sheets: { Log: leavers, Report: [["x"]] } });
  const { ok } = await writeNative("Log", {
    question: "change",
    options: options({ changeBy: "segment", changeA: "North", changeB: "South" }),
    target: { kind: "cell", cell: "Report!C4" },
  });
  expect(ok).toBe(true);
  expect(book.sheets()).toEqual(["Log", "Report"]);
  const text = book.values("Report!C1:M60").flat().join(" ");
  expect(text).toContain("The numbers of customers are values");
  expect(text).toContain("p-values of Fisher’s exact test are values.");
  const at = book.values("Report!C1:C60").findIndex(([cell]) => cell === "North") + 1;
  expect(book.values(`Report!D${at}:F${at}`)).toEqual([[6, 4, 4 / 6]]);
  book.set(`Report!E${at}`, [["3"]]);
  await book.settled();
  expect(book.values(`Report!F${at}`)).toEqual([[0.5]]);
});

test.each(["de_DE", "fr_FR", "zh_CN"])(
  "the formulas are written as the locale wants them (%s)",
  async (locale) => {
    await open({ locale, switches: { separators: "locale" } });
    const { ok } = await writeNative("Log", { question: "joined", limits: true });
    expect(ok).toBe(true);
  },
);

test("where the locale's separator is not the expected one, the other is tried, in the helper sheet too", async () => {
  await open({ locale: "de_DE" });
  const written = await told(book, "write", writing("Log", { as: "native", question: "stay" }));
  if (written.status !== "written") throw new Error(JSON.stringify(written));
  expect(book.formulas("'Stayrate rows'!A5")[0]?.[0]).toContain(";");
  await book.settled();
  const { id } = written.table;
  expect(await told(book, "check", { lang: "en", id })).toMatchObject({ ok: false, again: true });
  expect(book.formulas("'Stayrate rows'!A5")[0]?.[0]).not.toContain(";");
  expect(await checked(id)).toMatchObject({ ok: true });
});

test("a table whose formulas give something else in this spreadsheet is written as values, and that is said", async () => {
  await open();
  const written = await told(book, "write", writing("Log", { as: "native", question: "stay" }));
  if (written.status !== "written") throw new Error(JSON.stringify(written));
  book.set("'Stayrate rows'!A6", [["k:somebody else"]]);
  await book.settled();
  const { ok, sentence } = await checked(written.table.id);
  expect([ok, sentence]).toEqual([
    false,
    "The formulas did not give the preview here (≠), so the table was written as values.",
  ]);
  expect(book.sheets()).toEqual(["Log", "Summary", "Report", "Retention"]);
  expect(book.formulas("Retention!A1:K20").flat().join("")).toBe("");
  expect(await checked(written.table.id)).toMatchObject({ ok: true });
});

test("what no plain formula can say is refused with the reason, in the preview and in a write", async () => {
  await open();
  const reason = (await told(book, "preview", asking("Log", { question: "winback" }))).nativeFormulas.reason;
  expect(reason).toMatch(/^Native formulas are not offered here: .+\. Choose Values\.$/);
  expect(await ask(book, "write", writing("Log", { as: "native", question: "winback" }))).toMatchObject({
    ok: false,
    code: "native-not-here",
    sentence: expect.stringMatching(/^Native formulas are not offered here: .+\. Choose Values/),
  });
  expect(book.sheets()).toEqual(["Log", "Summary", "Report"]);
});

test("a write that fails late leaves no helper sheet behind", async () => {
  await open();
  let failed = 0;
  for (const call of [1, 5, 9, 13, 17, 25]) {
    book.google.failWrites(call);
    const answer = await ask(book, "write", writing("Log", { as: "native", question: "stay" }));
    book.google.failWrites(0);
    if (answer.ok) break;
    failed++;
    expect(book.sheets()).toEqual(["Log", "Summary", "Report"]);
  }
  expect(failed).toBeGreaterThan(3);
});

test("several tables keep a helper sheet each", async () => {
  await open();
  await writeNative("Log", { question: "stay" });
  await writeNative("Log", { question: "joined", options: options({ period: "week" }) });
  expect(book.sheets().filter((name) => name.startsWith("Stayrate rows"))).toEqual([
    "Stayrate rows",
    "Stayrate rows 2",
  ]);
});
