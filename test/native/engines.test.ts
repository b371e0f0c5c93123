import type { SheetData } from "../../playground/files/sheet-data";
import { openWorkbook, type Workbook } from "../../playground/headless";
import { areaA1 } from "../../src/translate/a1";
import { hasLibreOffice, throughLibreOffice, withoutLibreOffice } from "../support/libreoffice";
import {
  cellsOfLog,
  differences,
  helperSheet,
  type NativeCase,
  type NativeSheets,
  nativeSheets,
  pageSheet,
  typeSheets,
  uncomputed,
} from "../support/native";
import { contractBooks } from "./contract-books";

/** Pseudo-random numbers from 0 to below 1, the same in every run. */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

const dayText = (serial: number): string =>
  new Date((serial - 25_569) * 86_400_000).toISOString().slice(0, 10);

/** Customers who come back now and then over some 300 days. */
function visits(customers: number, seed: number): unknown[][] {
  const next = chance(seed);
  const rows: unknown[][] = [];
  for (let customer = 0; customer < customers; customer++) {
    let day = 45_000 + Math.floor(next() * 200);
    while (day < 45_300) {
      rows.push([`c${customer}`, dayText(day), Math.floor(next() * 100)]);
      if (next() < 0.3) rows.push([`c${customer}`, dayText(day), 5]);
      day += 1 + Math.floor(next() * next() * 200);
    }
  }
  return rows;
}

const plainLog = [["Customer", "Date", "Amount"], ...visits(10, 7)];

/** Everything that a person's log can hold and a formula could stumble over. */
const messyLog: unknown[][] = [
  ["Shop orders 2024"],
  [],
  ["Customer", "Date", "Amount"],
  ["'007", "2024-01-05", 1],
  ["7", "2024-01-06", 1],
  ["*", "2024-01-07 10:30:00", 1],
  ["a?", "2024-01-08", 1],
  ["ab", "2024-01-31 23:59:59", 1],
  ["a~b", "2024-02-01 00:00:00", 1],
  ["'<5", "2024-02-02", 1],
  ["<5", "'2024-02-03", 1],
  ["'=1", "2024-02-29", 1],
  [],
  ["a|b", "'2024年3月1日", 1],
  [" ann ", "2024-03-02", 1],
  ["Ann", "2024-03-03", 1],
  ["ann", "2024-04-04", "'¥1,012.34"],
  ["'007", "2024-04-05", -5],
  [7, "2024-05-05", 1],
  ["*", "2024-05-06 09:00:00", 1],
  ["", "2024-05-07", 1],
  ["zoe", "", 1],
  ["zoe", "'not a date", 1],
  ["王 芳", "2024-05-08", 0.1],
  ["王 芳", "2024-06-08", ""],
  ["13800138000", "2024-06-09", 1],
  [13800138000, "2024-07-09", 1],
  ["a?", "2024-07-10", "'free"],
  ["ab", "2024-08-10", 1],
  ["TRUE", "2024-08-11", 1],
  [1.5, "2024-08-12", 1],
  ["x".repeat(240), "2024-08-13", 1],
  ["Total", "", 99],
];

/** Customers who join over four months, of whom a smaller share leaves with each month; few of them have plan C. */
const stayers: unknown[][] = [
  ["Customer", "Date", "Plan"],
  ...Array.from({ length: 60 }, (_, c) => {
    const place = (c * 7) % 60;
    const months = [24, 36, 43, 47, 50, 52, 53].findIndex((until) => place < until) + 1 || 10;
    const plan = c < 4 ? "C" : c % 3 === 0 ? "A" : "B";
    return Array.from({ length: months }, (__, k) => [`c${c}`, dayText(45_000 + ((c % 4) + k) * 31), plan]);
  }).flat(),
];

/** Contracts that end after fewer and fewer months or run on; some customers have two, one inside the other or with a gap. */
const subscribers: unknown[][] = [
  ["Customer", "Start", "End"],
  ...Array.from({ length: 40 }, (_, c) => {
    const months = [8, 14, 18, 21, 23, 25].findIndex((until) => (c * 7) % 40 < until);
    const start = 45_000 + (c % 9) * 31 + (c % 5);
    const over = start + 5 + months * 30;
    const one = [`s${c}`, dayText(start), months < 0 ? ["", "active"][c % 2] : dayText(over)];
    if (c % 7 === 0) return [[`s${c}`, dayText(start), dayText(start + 3)], one];
    if (c % 6 !== 0) return [one];
    return [one, [`s${c}`, dayText(over + (c % 4) * 20), c % 12 === 0 ? "" : `'${dayText(over + 100)}`]];
  }).flat(),
];

const summary = [
  ["Month", "Start", "New", "End"],
  ["2024-01", 107, 21, 120],
  ["2024-02", "", 18, 125],
  ["2024-03", 125, "", 140],
  ["2024-04", 140, 3, ""],
  ["2024-05", 0, 3, 3],
  ["2024-06", "'1,200", 30, 1100],
  ["2024-07", 20, 25, 18],
  ["2024-08", 18, 0, 18],
];

const movements = [
  ["Month", "Start MRR", "New", "Expansion", "Contraction", "Churned", "Reactivation"],
  ["2024-01", 1000, 200, 50.5, -20, -80.25, 0],
  ["2024-02", 1150.25, 100, "", -10, -40, 5],
  ["2024-03", "'1,205.25", 90, 0.1, -0.2, 0, ""],
  ["2024-04", 1295.15, 10, "", "", "", ""],
];

const matrix = [
  ["Customer", "2024-01", "2024-02", "2024-03", "2024-04", "2024-05"],
  ["ann", 10, 12.5, "", 0, 7],
  ["ben", "", 20, 20, 15, ""],
  ["*", "'¥30", "", 30, 30, 30],
  ["'007", "", "", "", 5, 5],
];

const lists = [
  ["2024-01", "2024-02", "2024-03", "2024-04"],
  ["ann", "ben", "ann", "cat"],
  ["ben", "'007", "cat", "ann"],
  ["cat", "ann", "", "'007"],
  ["", "", "", "ben"],
];

const log = (question: NativeCase["question"], form: NativeCase["form"] = {}): NativeCase => ({
  layout: "log",
  question,
  form,
});

const books: Record<
  string,
  { readonly cells: readonly (readonly unknown[])[]; readonly cases: readonly NativeCase[] }
> = {
  plain: {
    cells: plainLog,
    cases: [
      log("stay"),
      log("stay", { period: "week", weekstart: "sun", unfinished: "hide" }),
      log("stay", { period: "quarter", fiscal: 4 }),
      log("stay", { period: "year", fiscal: 7, through: "2023-11-30" }),
      log("joined"),
      log("joined", { unfinished: "hide", through: "2023-10-15" }),
      log("joined", { period: "quarter", fiscal: 2, activity: "on_or_after" }),
      log("joined", { period: "month", activity: "every" }),
      log("joined", { period: "quarter", activity: "on_or_before" }),
      log("joined", { brackets: "1, 2-3, 4-6" }),
      log("joined", { brackets: "1-2, 3-5", activity: "on_or_after", unfinished: "hide" }),
      log("joined", { window: 30 }),
      log("joined", { window: 45, activity: "on_or_after", through: "2023-11-30" }),
      log("joined", { window: 30, brackets: "1-2, 3-4", unfinished: "hide" }),
      log("joined", { period: "quarter", window: 60, activity: "every" }),
      log("money"),
      log("money", { period: "quarter", unfinished: "hide" }),
    ],
  },
  messy: {
    cells: messyLog,
    cases: [
      log("stay"),
      log("money"),
      log("joined"),
      log("joined", { window: 20 }),
      log("stay", { period: "week", weekstart: "sat" }),
      log("long", { window: 20 }),
    ],
  },
  stayers: {
    cells: stayers,
    cases: [
      log("long"),
      { ...log("long", { period: "quarter", goneAfter: 1 }), limits: false },
      log("change", { changeBy: "segment", changeAfter: 1, activity: "every" }),
      log("change", { changeBy: "segment", changeA: "C", changeAfter: 1 }),
      log("change", { changeDate: "2023-06-01", changeAfter: 3 }),
    ],
  },
  subscribers: {
    cells: subscribers,
    cases: [
      { layout: "subscriptions", question: "long", form: { through: "2024-01-15" } },
      {
        layout: "subscriptions",
        question: "long",
        form: { period: "quarter", fiscal: 2, through: "2023-12-31", window: 30 },
      },
    ],
  },
  movements: { cells: movements, cases: [{ layout: "movements", question: "money" }] },
  matrix: {
    cells: matrix,
    cases: [
      { layout: "matrix", question: "stay" },
      { layout: "matrix", question: "joined", form: { period: "quarter" } },
      { layout: "matrix", question: "money" },
      { layout: "matrix", question: "long", form: { goneAfter: 1 } },
    ],
  },
  lists: { cells: lists, cases: [{ layout: "rosters", question: "stay" }] },
  summary: { cells: summary, cases: [{ layout: "periods", question: "stay" }] },
  ...contractBooks,
};

const made: Record<string, { readonly book: Workbook; readonly sheets: readonly NativeSheets[] }> = {};
const files: Record<string, SheetData[]> = {};

beforeAll(async () => {
  for (const [name, { cells, cases }] of Object.entries(books)) {
    const width = Math.max(...cells.map((line) => line.length));
    const book = await openWorkbook({
      sheets: { Log: cells.map((line) => Array.from({ length: width }, (_, i) => line[i] ?? "")) },
    });
    const read = await cellsOfLog(book);
    const sheets = cases.map((one, index) => nativeSheets(read, one, index));
    const typed: Record<string, NativeSheets["page"]> = {};
    sheets.forEach((one, index) => {
      if (one.helper.length > 0) typed[helperSheet(index)] = one.helper;
      typed[pageSheet(index)] = one.page;
    });
    await typeSheets(book, typed);
    made[name] = { book, sheets };
    files[name] = await uncomputed(book);
  }
}, 300_000);

afterAll(() => {
  for (const { book } of Object.values(made)) book.dispose();
});

const every = Object.entries(books).flatMap(([name, { cases }]) =>
  cases.map(
    (one, index) => [`${name}: ${one.question} ${JSON.stringify(one.form ?? {})}`, name, index] as const,
  ),
);

test.each(every)("the playground's engine computes what the functions give (%s)", (_, name, index) => {
  const { book, sheets } = made[name] as (typeof made)[string];
  const { meant } = sheets[index] as NativeSheets;
  const area = areaA1({ row: 1, column: 1, rows: meant.length, columns: meant[0]?.length ?? 1 });
  const found = book.values(`${pageSheet(index)}!${area}`);
  expect(differences(meant, (row, column) => found[row]?.[column])).toEqual([]);
});

test("LibreOffice computes what the functions give", () => {
  if (!hasLibreOffice()) {
    if (process.env["CI"]) throw new Error(withoutLibreOffice);
    console.warn(withoutLibreOffice);
    return;
  }
  const computed = throughLibreOffice(files);
  const wrong = every.flatMap(([title, name, index]) => {
    const { meant } = (made[name] as (typeof made)[string]).sheets[index] as NativeSheets;
    const rows = computed[name]?.find((sheet) => sheet.name === pageSheet(index))?.rows ?? [];
    return differences(meant, (row, column) => rows[row]?.[column]?.value).map((text) => `${title}: ${text}`);
  });
  expect(wrong).toEqual([]);
});
