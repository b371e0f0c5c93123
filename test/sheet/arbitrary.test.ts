import { runInNewContext } from "node:vm";
import fc from "fast-check";
import { elementwise } from "../../src/sheet/elementwise";
import { readIds } from "../../src/sheet/ids/id-lists";
import { parseOptions } from "../../src/sheet/options/options";
import { readLog } from "../../src/sheet/rows/log";
import { readTableRows } from "../../src/sheet/rows/table-rows";
import { InputError, sentence } from "../../src/words/input-error";
import { american, chinese, german } from "./support/hosts";

const foreignDate = runInNewContext("new Date(1.7e12)") as unknown;
const bare = runInNewContext("Object.create(null)") as unknown;

/** Cells that are nearly right reach deeper than noise. */
const nearlyRight = fc.constantFrom(
  "2024-03-01",
  "03/04/2024",
  "13/04/2024",
  "2024-03-01T23:59:59-05:00",
  "2024年3月1日",
  "$1,234.50",
  "(12)",
  "1,5",
  "5€",
  "1.5万",
  "12%",
  "#N/A",
  "Loading...",
  "Customer",
  "Date",
  "mode=on",
  "weekstart",
  "sun",
  "guest",
);

const cell = fc.oneof(
  nearlyRight,
  nearlyRight.chain((text) =>
    fc
      .tuple(fc.nat(text.length), fc.string({ maxLength: 2 }))
      .map(([at, extra]) => text.slice(0, at) + extra + text.slice(at + 1)),
  ),
  fc.string({ unit: "binary", maxLength: 8 }),
  fc.constantFrom(
    "",
    " ",
    "\u3000",
    null,
    undefined,
    true,
    false,
    0,
    -0,
    1,
    45_352,
    20_240_301,
    1e308,
    -1e308,
    5e-324,
  ),
  fc.double(),
  fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY),
  fc.date({ noInvalidDate: false }),
  fc.constantFrom(
    foreignDate,
    bare,
    {},
    [],
    [[]],
    [[[1]]],
    "x".repeat(50_000),
    "9".repeat(50_000),
    " ".repeat(50_000),
  ),
  fc.constantFrom<unknown>(Symbol("cell"), 7n, () => 1, new Error("cell"), /x/, new Map()),
);

const range = fc.oneof(
  cell,
  fc.array(cell, { maxLength: 6 }).map((cells) => cells.map((one) => [one])),
  fc.array(fc.array(cell, { maxLength: 3 }), { maxLength: 4 }),
  fc.array(cell, { maxLength: 4 }),
  // biome-ignore lint/suspicious/noSparseArray: a hole is what is tested
  fc.constant([["a"], , ["b"]] as unknown),
);

/** Ranges of one height get past the shapes. */
const ranges = (count: number) =>
  fc.oneof(
    fc.array(range, { minLength: count, maxLength: count }),
    fc.integer({ min: 1, max: 6 }).chain((height) =>
      fc.array(
        fc.array(cell, { minLength: height, maxLength: height }).map((cells) => cells.map((one) => [one])),
        { minLength: count, maxLength: count },
      ),
    ),
  );

const host = fc.constantFrom(american, german, chinese);

/** What an act returns; undefined when it refuses with a sentence in both languages. Anything else it throws fails the test. */
function answered<T>(act: () => T): T | undefined {
  try {
    return act();
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    for (const lang of ["en", "zh", undefined] as const) {
      expect(sentence(error, lang)).not.toMatch(/\{\w+\}|undefined|NaN|\[object/);
      expect(sentence(error, lang).length).toBeLessThan(1500);
    }
    return undefined;
  }
}

const many = { numRuns: 400 };

test("a log of any cells is typed columns of one length, or a refusal", () =>
  fc.assert(
    fc.property(
      ranges(3),
      host,
      fc.constantFrom("stop", "skip"),
      fc.boolean(),
      ([customers, dates, amounts], where, errors, collect) => {
        const rules = { errors: errors as "stop" | "skip", exclude: ["guest"], case: "ignore" as const };
        const reading = answered(() => readLog({ customers, dates, amounts }, rules, where, { collect }));
        if (reading === undefined) return;
        const { log } = reading;
        expect([log.customer.length, log.day.length]).toEqual([log.length, log.length]);
        for (let i = 0; i < log.length; i++) {
          if (i > 0) expect(reading.rowOf(i)).toBeGreaterThan(reading.rowOf(i - 1));
          expect(log.ids[log.customer[i] ?? -1]).toMatch(/./su);
          expect((log.day[i] ?? 0) >= 1 && (log.day[i] ?? 0) <= 2_958_465).toBe(true);
          expect(Number.isFinite(log.amount?.[i] ?? 0)).toBe(true);
        }
      },
    ),
    many,
  ));

test("any cells, one by one, are finite numbers or a refusal", () =>
  fc.assert(
    fc.property(ranges(3), host, (args, where) => {
      const specs = ["a", "b", "c"].map((name) => ({ name, kind: "number" as const }));
      const answer = answered(() =>
        elementwise(args, specs, where, ([a, b, c]) => (a ?? 0) + (b ?? 0) * (c ?? 0)),
      );
      if (answer === undefined) return;
      for (const value of [answer].flat(2)) expect(value === "" || Number.isFinite(value)).toBe(true);
      if (Array.isArray(answer)) {
        expect(answer.length).toBeGreaterThan(0);
        expect(new Set(answer.map((row) => row.length)).size).toBe(1);
      }
    }),
    many,
  ));

test("any options are options or a refusal", () =>
  fc.assert(
    fc.property(
      range,
      range,
      fc.constantFrom("COHORT", "DAY_RETENTION", "LIFECYCLE", "REPEAT_RATE"),
      host,
      (period, options, name, where) => {
        const parsed = answered(() => parseOptions(name, period, options, where));
        if (parsed !== undefined) expect(parsed.grain).toMatch(/^(day|week|month|quarter|year)$/);
      },
    ),
    many,
  ));

test("any lists and tables are read or refused", () =>
  fc.assert(
    fc.property(ranges(2), host, ([first, second], where) => {
      const list = answered(() => readIds(first, "previous"));
      if (list !== undefined) expect(list.customer.length).toBeGreaterThan(0);
      const columns = [
        { name: "periods", kind: "text" as const },
        { name: "end", kind: "number" as const, wide: true as const },
      ];
      const rows = answered(() => readTableRows([first, second], columns, where));
      if (rows !== undefined) expect(rows.length).toBeGreaterThan(0);
    }),
    many,
  ));

test("long hostile text is refused at once", () => {
  const hostile = [
    "1,".repeat(25_000),
    `${" ".repeat(49_999)}x`,
    "(".repeat(50_000),
    "1 ".repeat(25_000),
    "2024-".repeat(10_000),
    "=".repeat(50_000),
    "a=b;".repeat(12_500),
    '"'.repeat(49_999),
    `x${" ".repeat(49_990)}x `,
    `\u3000${"x ".repeat(24_990)}x `,
  ];
  const start = Date.now();
  for (const text of hostile) {
    answered(() =>
      readLog(
        { customers: [["a"], [text]], dates: [[1], [text]] },
        { errors: "stop", exclude: [], case: "exact" },
        german,
      ),
    );
    answered(() => elementwise([text], [{ name: "a", kind: "number" }], german, () => 1));
    answered(() => parseOptions("COHORT", text, text, german));
  }
  expect(Date.now() - start).toBeLessThan(5000);
});
