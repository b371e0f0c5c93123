import type { Workbook } from "../../playground/headless";
import type { WriteRequest } from "../../src/protocol/messages";
import { openWithAddOn, told } from "../support/wizard";
import { asking, choices, options, smallLog, writing } from "../support/wizard-data";

/** Text dates, a running contract, a plan changed on the day the other ends, and one that comes back. */
const contracts: readonly (readonly unknown[])[] = [
  ["Customer", "Start date", "End date", "Amount"],
  ["ann", "2024-01-01", "2024-02-01", "100"],
  ["ann", "2024-02-01", "", "150"],
  ["ben", "2024-01-01", "2024-02-15", "80"],
  ["cleo", "2024-01-20", "", "50"],
  ["ben", "2024-03-10", "active", "60"],
  ["dan", "2024-02-03", "2024-03-20", "20"],
];

let book: Workbook;
let opened = false;
const open = async (sheets: Record<string, readonly (readonly unknown[])[]>): Promise<void> => {
  book = await openWithAddOn({ sheets });
  opened = true;
};
afterEach(() => {
  if (opened) book.dispose();
  opened = false;
});

/** Writes as live formulas and checks them until they are calculated; gives the written sheet's formulas. */
async function writeLive(range: string, more: Partial<WriteRequest>): Promise<string[]> {
  const written = await told(book, "write", writing(range, { as: "formulas", ...more }));
  if (written.status !== "written") throw new Error(JSON.stringify(written));
  let last = { ok: false, again: true, sentence: "" };
  for (let i = 0; i < 5 && last.again; i++) {
    await book.settled();
    last = await told(book, "check", { lang: "en", id: written.table.id });
  }
  expect(last).toMatchObject({ ok: true });
  const sheet = written.table.place.split("!")[0]?.replace(/'/g, "") ?? "";
  return book
    .formulas(`${sheet}!A1:Z60`)
    .flat()
    .filter((formula) => formula !== "")
    .map((formula) => formula.replace(/[\s']+/g, ""));
}

test("revenue of a log lives as REVENUE_TABLE, its parts and COHORT_VALUE over the user's own columns", async () => {
  await open({ Log: smallLog });
  const question = { question: "money" } as const;
  expect((await told(book, "preview", asking("Log", question))).liveFormulas).toEqual({
    ok: true,
    reason: null,
  });
  const formulas = await writeLive("Log", { ...question, counts: true });
  expect(
    formulas.filter((formula) => formula.startsWith("=REVENUE_TABLE(Log!A2:A11,Log!B2:B11,Log!C2:C11")),
  ).toHaveLength(1);
  expect(formulas.filter((formula) => formula.startsWith("=COHORT_VALUE("))).toHaveLength(2);
  expect(formulas.filter((formula) => formula.startsWith("=ARRAYFORMULA("))).toHaveLength(4);
});

test("where rows are left out, amounts stand on the helper sheet beside the dates", async () => {
  await open({ Log: [...smallLog, ["", "2024-04-11", "5"], ["eve", "2024-04-12", "-70"]] });
  const request = { question: "money", answers: { "blank-id": "leave-out" } } as const;
  const formulas = await writeLive("Log", request);
  expect(formulas.some((formula) => /REVENUE_TABLE\(Stayraterows!A2/.test(formula))).toBe(true);
  expect(book.values("'Stayrate rows'!A1:C2")).toEqual([
    ["Customer", "Date", "Amount"],
    ["ann", expect.anything(), 10],
  ]);
});

test("subscribers live as SUBSCRIPTIONS with limits beside them; by Stripe's rule it is refused with the reason", async () => {
  await open({ Plans: contracts });
  const asked = { question: "stay", layout: "subscriptions" } as const;
  const formulas = await writeLive("Plans", { ...asked, limits: true });
  expect(formulas[0]).toMatch(/^=SUBSCRIPTIONS\(Plans!A2:A7,Plans!B2:B7,Plans!C2:C7,"month",/);
  expect(formulas.filter((formula) => formula.startsWith("=RETENTION_CI("))).not.toHaveLength(0);
  const byStripe = await told(book, "preview", {
    ...asking("Plans", asked),
    options: options({ churnRule: "stripe" }),
  });
  expect(byStripe.liveFormulas.reason).toContain("no function counts churn by the rule of Stripe");
});

test("without a column of ends the contracts stand on a helper sheet, and rules compared stay values and say so", async () => {
  await open({ Plans: contracts.map(([customer, start]) => [customer, start]) });
  const formulas = await writeLive("Plans", {
    ...{ question: "stay", layout: "subscriptions" },
    options: options({ compareRules: true }),
  });
  expect(formulas[0]).toMatch(/^=SUBSCRIPTIONS\(Stayraterows!A2:A7,Stayraterows!B2:B7,Stayraterows!C2:C7/);
  expect(book.values("'Stayrate rows'!A1:C2")).toEqual([
    ["Customer", "Start", "End"],
    ["ann", expect.anything(), ""],
  ]);
  const texts = book.values("Retention!A1:A60").flat().map(String);
  expect(texts.some((text) => text.includes("Churn rules side by side” is computed"))).toBe(true);
});

test("recurring revenue lives as SUBSCRIPTIONS with amounts, while its cohorts stand as values and say so", async () => {
  await open({ Plans: contracts });
  const asked = { question: "money", layout: "subscriptions" } as const;
  const formulas = await writeLive("Plans", asked);
  expect(formulas[0]).toMatch(/^=SUBSCRIPTIONS\(Plans!A2:A7,Plans!B2:B7,Plans!C2:C7,Plans!D2:D7,"month",/);
  const texts = book.values("Money!A1:A60").flat().map(String);
  expect(texts.some((text) => text.includes("beside live formulas it stands as values"))).toBe(true);
});

test("a subscription list is read with amounts and answers what stays of customers and money", async () => {
  await open({ Plans: contracts });
  const reading = await told(book, "read", choices("Plans", { layout: "subscriptions" }));
  expect(reading.questions.filter(({ ready }) => ready).map(({ name }) => name)).toEqual(
    expect.arrayContaining(["stay", "joined", "money"]),
  );
});

test("the chart of revenue is an area of its parts lying on one another, from the box beside which it stands", async () => {
  await open({ Log: smallLog });
  await told(book, "write", writing("Log", { question: "money" }));
  const [chart] = book.google.charts("Money");
  expect(JSON.stringify(chart)).toContain('"AREA"');
  expect(chart?.options).toMatchObject({ isStacked: true, series: { 0: { labelInLegend: "Kept" } } });
  expect(chart?.ranges).toHaveLength(4);
});

test("movements of revenue are answered and say why no formula makes the table", async () => {
  await open({
    Moves: [
      ["Period", "Start", "New", "Expansion", "Contraction", "Churned"],
      ["'2024-01", "1000", "100", "50", "20", "80"],
      ["'2024-02", "1050", "120", "10", "30", "50"],
    ],
  });
  const preview = await told(book, "preview", asking("Moves", { question: "money", layout: "movements" }));
  expect(preview.table.headings).toContain("Revenue churn");
  expect(preview.liveFormulas.reason).toContain("NRR, GRR and REVENUE_CHURN");
  expect(preview.chart?.kind).toBe("stacked");
});
