import { fill } from "../../src/words/text";
import { findingWords } from "../../src/words/wizard-findings";
import { codes, found, readLogBlock } from "../support/findings";

const head = ["Customer", "Date", "Amount"];
const log = (...rows: readonly (readonly unknown[])[]) => [head, ...rows];

/** Sixty customers in six even months: enough that nothing about sizes is found. */
const calm: readonly (readonly unknown[])[] = Array.from({ length: 60 }, (_, i) => [
  `K${i}`,
  `2024-0${1 + (i % 6)}-${String(5 + (i % 20)).padStart(2, "0")}`,
  10 + i,
]);

test("a calm log has only its incomplete last period", () => {
  expect(codes(readLogBlock(log(...calm)).found)).toEqual(["unfinished-period"]);
});

test("rows without an id are left out and counted", () => {
  const { found: findings, rows } = readLogBlock(log(...calm, ["", "2024-03-01", 1], [" ", "2024-03-02", 1]));
  expect(found(findings, "blank-ids")).toMatchObject({
    count: 2,
    sheetRows: [62, 63],
    byDefault: "leave-out",
  });
  expect(rows.log.customers).toBe(60);
});

test("ids that differ by case are two customers until they are said to be the same", () => {
  const cells = log(...calm, ["Ann", "2024-03-01", 1], ["ANN", "2024-04-01", 1]);
  const asked = readLogBlock(cells);
  expect(found(asked.found, "id-case")).toMatchObject({
    count: 2,
    sheetRows: [62, 63],
    byDefault: "keep",
    choices: ["fix", "keep"],
  });
  expect(asked.rows.log.customers).toBe(62);
  expect(readLogBlock(cells, { "id-case": "fix" }).rows.log.customers).toBe(61);
});

test("ids that differ by leading zeros or inner spaces can be united", () => {
  const cells = log(
    ...calm,
    ["007", "2024-03-01", 1],
    [7, "2024-04-01", 1],
    ["C 1", "2024-03-01", 1],
    ["C1", "2024-04-01", 1],
  );
  expect(found(readLogBlock(cells).found, "id-zeros").sheetRows).toEqual([62, 63]);
  expect(found(readLogBlock(cells).found, "id-spaces").sheetRows).toEqual([64, 65]);
  expect(readLogBlock(cells, { "id-zeros": "fix", "id-spaces": "fix" }).rows.log.customers).toBe(62);
});

test("phone numbers with and without country code can be united", () => {
  const cells = log(
    ...calm,
    ["+86 138 0013 8000", "2024-03-01", 1],
    [13800138000, "2024-04-01", 1],
    ["8613900139000", "2024-04-01", 1],
    ["13900139000", "2024-05-01", 1],
  );
  expect(found(readLogBlock(cells).found, "id-phones")).toMatchObject({ count: 4 });
  expect(readLogBlock(cells, { "id-phones": "fix" }).rows.log.customers).toBe(62);
});

test("ids with spaces around them or full-width signs are read as the plain id, and that is said", () => {
  const data = readLogBlock(log(...calm, ["  K1 ", "2024-03-01", 1], ["Ｋ２", "2024-04-01", 1]));
  expect(found(data.found, "id-width")).toMatchObject({ count: 2, weight: "note" });
  expect(data.rows.log.customers).toBe(60);
});

test("ids mangled to 1.38E+10 are left out", () => {
  const data = readLogBlock(log(...calm, ["1.38E+10", "2024-03-01", 1]));
  expect(found(data.found, "id-mangled")).toMatchObject({ count: 1, byDefault: "leave-out" });
  expect(data.rows.log.customers).toBe(60);
});

test.each(["guest", "游客", "散客", "0", "Anonymous", "N/A"])(
  "the id %s stands for nobody and is left out",
  (id) => {
    const cells = log(...calm, [id, "2024-03-01", 1]);
    expect(found(readLogBlock(cells).found, "id-nobody")).toMatchObject({ count: 1, byDefault: "leave-out" });
    expect(readLogBlock(cells).rows.log.customers).toBe(60);
    expect(readLogBlock(cells, { "id-nobody": "keep" }).rows.log.customers).toBe(61);
  },
);

test("one id with a large share of the rows is named", () => {
  const many = Array.from({ length: 40 }, (_, i) => [
    "POS-1",
    `2024-02-${String(1 + (i % 28)).padStart(2, "0")}`,
    i,
  ]);
  expect(found(readLogBlock(log(...calm, ...many)).found, "id-large-share")).toMatchObject({
    count: 40,
    byDefault: "keep",
  });
});

test("unreadable and missing dates are left out, named by row", () => {
  const data = readLogBlock(log(...calm, ["Z", "soon", 1], ["Z", "", 1], ["Z", "2024-13-01", 1]));
  expect(found(data.found, "unreadable-dates").sheetRows).toEqual([62, 63, 64]);
  expect(data.rows.log.customers).toBe(60);
});

test("an ambiguous date must be settled by the user, and is then read that way", () => {
  const cells = log(...calm, ["Z", "03/04/2024", 1]);
  const asked = readLogBlock(cells);
  expect(found(asked.found, "ambiguous-dates")).toMatchObject({
    weight: "stop",
    byDefault: undefined,
    choices: ["dmy", "mdy", "leave-out"],
  });
  expect(asked.decision.unanswered).toHaveLength(1);
  const dmy = readLogBlock(cells, { "ambiguous-dates": "dmy" });
  expect(dmy.decision.unanswered).toEqual([]);
  const day = (data: typeof dmy) => data.rows.log.day[60];
  expect(day(dmy)).toBe((day(readLogBlock(cells, { "ambiguous-dates": "mdy" })) ?? 0) + 30);
});

test("a date that settles the order still does so when its own row is left out", () => {
  const cells = log(...calm, ["guest", "25/04/2024", 1], ["Z", "03/04/2024", 1]);
  const data = readLogBlock(cells);
  expect(codes(data.found)).not.toContain("ambiguous-dates");
  expect(data.rows.log.length).toBe(61);
});

test("dates before 1990, in the future and far beyond the rest are left out", () => {
  const data = readLogBlock(
    log(...calm, ["Z", "1900-01-01", 1], ["Y", "2042-01-01", 1], ["X", "2024-12-30", 1]),
  );
  expect(found(data.found, "dates-old").sheetRows).toEqual([62]);
  expect(found(data.found, "dates-future").sheetRows).toEqual([63]);
  expect(found(data.found, "dates-far").sheetRows).toEqual([64]);
  expect(data.rows.log.customers).toBe(60);
});

test("a pile-up at one time of day is said: lost times at 00:00, another zone at 08:00", () => {
  const at = (clock: string) =>
    log(
      ...calm.map(([id, date], i) => [
        id,
        `${String(date)} ${i % 2 === 0 ? clock : `11:${10 + (i % 50)}`}`,
        1,
      ]),
    );
  expect(found(readLogBlock(at("00:00")).found, "dates-midnight")).toMatchObject({
    count: 30,
    weight: "note",
  });
  expect(found(readLogBlock(at("08:00")).found, "dates-shifted").facts["clock"]).toBe("08:00");
});

test("refunds after a purchase do not count as a return; other negative amounts neither, unless kept", () => {
  const cells = log(...calm, ["K1", "2024-06-20", -5], ["Z", "2024-06-02", -1], ["K2", "2024-06-21", 0]);
  const data = readLogBlock(cells);
  expect(found(data.found, "refunds").sheetRows).toEqual([62]);
  expect(found(data.found, "negative-amounts").sheetRows).toEqual([63]);
  expect(found(data.found, "zero-amounts")).toMatchObject({ sheetRows: [64], byDefault: "keep" });
  expect(data.rows.log.length).toBe(61);
  expect(readLogBlock(cells, { refunds: "keep" }).rows.log.length).toBe(62);
});

test("several currencies, amounts typed as text and amounts that are no numbers are named", () => {
  const data = readLogBlock(
    log(...calm, ["K1", "2024-06-03", "€5"], ["K2", "2024-06-03", "$7"], ["K3", "2024-06-03", "free"]),
  );
  expect(found(data.found, "currencies").count).toBe(1);
  expect(found(data.found, "text-amounts").count).toBe(2);
  expect(found(data.found, "unreadable-amounts")).toMatchObject({ sheetRows: [64], byDefault: "leave-out" });
  expect(data.rows.log.length).toBe(62);
});

test("duplicate rows are named and can be left out", () => {
  const cells = log(...calm, calm[0] as unknown[], calm[0] as unknown[]);
  expect(found(readLogBlock(cells).found, "duplicate-rows")).toMatchObject({
    sheetRows: [62, 63],
    byDefault: "keep",
  });
  expect(readLogBlock(cells, { "duplicate-rows": "leave-out" }).rows.log.length).toBe(60);
});

test("subtotal rows between the data are left out, also when they would read as customers", () => {
  const data = readLogBlock(log(...calm.slice(0, 30), ["小计", "2024-06-30", 300], ...calm.slice(30)));
  expect(found(data.found, "subtotals").sheetRows).toEqual([32]);
  expect(data.rows.log.customers).toBe(60);
});

test("hidden and filtered rows are read like the others unless left out", () => {
  const hidden = { hidden: [3, 4], filtered: [7] };
  const data = readLogBlock(log(...calm), {}, hidden);
  expect(found(data.found, "hidden-rows").sheetRows).toEqual([4, 5]);
  expect(found(data.found, "filtered-rows").sheetRows).toEqual([8]);
  expect(data.rows.log.length).toBe(60);
  expect(
    readLogBlock(log(...calm), { "hidden-rows": "leave-out", "filtered-rows": "leave-out" }, hidden).rows.log
      .length,
  ).toBe(57);
});

test("a first cohort far larger than the next ones says that the log begins in mid-life", () => {
  const old = Array.from({ length: 50 }, (_, i) => [`O${i}`, "2024-01-02", 1]);
  expect(found(readLogBlock(log(...calm, ...old)).found, "large-first-cohort").facts).toMatchObject({
    size: 60,
    period: "2024-01",
  });
});

test("fewer than 30 customers are said to be few", () => {
  expect(found(readLogBlock(log(...calm.slice(0, 12))).found, "few-customers").facts).toEqual({
    customers: 12,
  });
});

test("error cells where a customer or date is due are left out", () => {
  const data = readLogBlock(log(...calm, ["#N/A", "2024-06-01", 1], ["K1", "Loading...", 1]));
  expect(found(data.found, "error-cells").sheetRows).toEqual([62, 63]);
});

test("every finding has words in both languages that are filled completely", () => {
  const dirty = log(
    ...calm,
    ["", "2024-03-01", 1],
    ["Ann", "2024-03-01", 1],
    ["ANN", "2024-04-01", 1],
    ["007", "2024-03-01", 1],
    [7, "2024-04-01", 1],
    ["guest", "2024-03-01", 1],
    ["1.38E+10", "2024-03-01", 1],
    ["Z", "soon", 1],
    ["Z", "1900-01-01", 1],
    ["Y", "2042-01-01", 1],
    ["K1", "2024-06-03", -5],
    ["K1", "2024-06-03", "€5"],
    ["K2", "2024-06-03", "$7"],
    ["Z", "03/04/2024", 1],
    ["Total", "2024-06-30", 300],
    calm[0] as unknown[],
    ["K1", "2024-06-04", 1],
  );
  const { found: findings } = readLogBlock(dirty, {}, { hidden: [2] });
  expect(findings.length).toBeGreaterThan(12);
  for (const one of findings) {
    const words = findingWords[one.code];
    if (words === undefined) throw new Error(`no words for ${one.code}`);
    for (const lang of ["en", "zh"] as const)
      for (const text of [words.name, words.sentence]) {
        const said = fill(text, { ...one.facts, rows: "1 row" }, lang);
        expect(said).not.toMatch(/[{}]|undefined|!/);
        expect(said).not.toBe("");
      }
  }
});

test("phone numbers are the same with a plus, with 00, with 1 before ten digits, or without", () => {
  const pairs = [
    ["+8613800138000", "8613800138000"],
    ["0086 139 0013 9000", "13900139000"],
    ["+1 (415) 555-0100", "14155550100"],
    ["14155550111", "415-555-0111"],
    ["+44 7911 123456", "07911123456"],
  ];
  for (const [one, two] of pairs) {
    const cells = log(...calm, [one, "2024-03-01", 1], [two, "2024-04-01", 1]);
    expect([one, readLogBlock(cells, { "id-phones": "fix" }).rows.log.customers]).toEqual([one, 61]);
  }
  const other = log(...calm, ["13800138000", "2024-03-01", 1], ["23800138000", "2024-04-01", 1]);
  expect(codes(readLogBlock(other).found)).not.toContain("id-phones");
});

test.each(["###", "########", "1.38E10", "1.38e+010"])("the id %s has lost its digits", (id) => {
  expect(found(readLogBlock(log(...calm, [id, "2024-03-01", 1])).found, "id-mangled").count).toBe(1);
});

test.each(["00000000000", "11111111111", "未登录", "匿名客户", "no name", "Cash sale", "test@test.com"])(
  "the id %s is nobody's",
  (id) => {
    expect(found(readLogBlock(log(...calm, [id, "2024-03-01", 1])).found, "id-nobody").count).toBe(1);
  },
);

test("one id with a quarter of all rows is named, however often the others come", () => {
  const often = Array.from({ length: 4 }, () => calm).flat();
  const pos = Array.from({ length: 90 }, (_, i) => ["POS-1", `2024-02-${10 + (i % 18)}`, i]);
  const data = readLogBlock(log(...often, ...pos));
  expect(found(data.found, "id-large-share").facts["share"]).toEqual({ en: "27.3 %", zh: "27.3%" });
});

test("fixes are made in a copy: no cell of the user's is written", () => {
  const frozen = log(
    ...calm.map((row) => Object.freeze([...row])),
    Object.freeze(["Ann", "2024-03-01", 1]),
    Object.freeze(["ANN", "03/04/2024", "€5"]),
    Object.freeze([" 007 ", "2024-05-01", "$1"]),
    Object.freeze([7, "2024-05-01", -1]),
  );
  const before = JSON.stringify(frozen);
  readLogBlock(Object.freeze(frozen) as typeof frozen, {
    "id-case": "fix",
    "id-zeros": "fix",
    "ambiguous-dates": "dmy",
    "duplicate-rows": "leave-out",
  });
  expect(JSON.stringify(frozen)).toBe(before);
});
