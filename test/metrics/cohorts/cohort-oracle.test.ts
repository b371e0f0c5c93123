import fc from "fast-check";
import { withCustomersOf } from "../../../src/analyses/cohorts/same-customers";
import { baseOf, countIn, stateOf } from "../../../src/metrics/cohorts/cohort-cells";
import { cohortGroups } from "../../../src/metrics/cohorts/cohort-groups";
import { cohortMatrix, cohortShape } from "../../../src/metrics/cohorts/cohort-matrix";
import type { CohortSource } from "../../../src/metrics/cohorts/cohort-source";
import { plainCohorts } from "../../../src/metrics/cohorts/plain-cohorts";
import type { LogOptions } from "../../../src/plan/options";
import { type OracleRow, oracle } from "../../support/cohort-oracle";
import { day, defaults, logOf, type Row } from "../../support/logs";

const origin = day("2024-01-20");
const span = 160;

const rows = (withTimes: boolean): fc.Arbitrary<Row[]> =>
  fc.array(
    fc.tuple(
      fc.constantFrom("a", "b", "c", "d", "e", "f", "g"),
      fc.integer({ min: origin, max: origin + span }),
      ...(withTimes ? [fc.integer({ min: 0, max: 86_399 })] : []),
    ) as unknown as fc.Arbitrary<Row>,
    { minLength: 1, maxLength: 40 },
  );

const bracketLists = [
  [
    { from: 1, to: 1, typed: "1" },
    { from: 2, to: 3, typed: "2-3" },
  ],
  [
    { from: 1, to: 2, typed: "1-2" },
    { from: 4, to: 9, typed: "4-9" },
    { from: 3, to: 3, typed: "3" },
  ],
  [
    { from: 0, to: 1, typed: "0-1" },
    { from: 2, to: 2, typed: "2" },
  ],
];

const maybe = <T>(name: string, values: fc.Arbitrary<T>) =>
  fc.option(values, { nil: undefined }).map((v) => (v === undefined ? {} : { [name]: v }));

const someOptions: fc.Arbitrary<LogOptions> = fc
  .tuple(
    fc.record({
      grain: fc.constantFrom("day", "week", "month", "quarter", "year"),
      weekstart: fc.constantFrom("mon", "sun", "sat"),
      fiscal: fc.integer({ min: 1, max: 12 }),
      mode: fc.constantFrom("on", "on_or_after", "on_or_before", "every"),
      cohort: fc.constantFrom("first", "recurring"),
      min: fc.integer({ min: 1, max: 3 }),
      reference: fc.constantFrom("size", "previous"),
      zero: fc.constantFrom("omit", "keep"),
    }),
    maybe("brackets", fc.constantFrom(...bracketLists)),
    maybe("window", fc.constantFrom(1, 7, 30)),
    maybe("asof", fc.integer({ min: origin, max: origin + span + 40 })),
    maybe("from", fc.integer({ min: origin - 40, max: origin + span })),
    maybe("to", fc.integer({ min: origin, max: origin + span })),
    maybe("periods", fc.integer({ min: 0, max: 12 })),
  )
  .map((parts) => Object.assign({}, defaults, ...parts) as LogOptions)
  .filter(
    ({ brackets, mode, grain, window }) =>
      (brackets === undefined || mode === "on" || mode === "on_or_after") &&
      // The oracle looks 60 cells ahead.
      (grain !== "day" || window !== undefined) &&
      window !== 1,
  );

const counted = (starts: readonly Row[], options: LogOptions, returns?: readonly Row[]): OracleRow[] => {
  const log = logOf(starts);
  const back = returns === undefined ? log : withCustomersOf(log, logOf(returns), (id) => id);
  return tableOf(cohortGroups(log, options, back), options);
};

const tableOf = (source: CohortSource, options: LogOptions): OracleRow[] => {
  const matrix = cohortMatrix(source, cohortShape(source, options), options);
  return Array.from(matrix.cohorts, (period, r) => ({
    period,
    size: matrix.sizes[r] as number,
    cells: matrix.columns.map((_, k) => {
      const state = (["future", "open", "over"] as const)[stateOf(matrix, r, k)] as
        | "future"
        | "open"
        | "over";
      return state === "future"
        ? { count: 0, base: 0, state }
        : { count: countIn(matrix, r, k), base: baseOf(matrix, r, k, options.reference), state };
    }),
  }));
};

/** The oracle numbers periods its own way; only their order and distances matter. */
const relative = (table: readonly OracleRow[]) =>
  table.map((row) => ({ ...row, period: row.period - (table[0] as OracleRow).period }));

/** An as-of day before the first event is refused before anything is counted. */
const hasBegun = (log: readonly Row[], { asof }: LogOptions): boolean =>
  asof === undefined || log.some(([, on]) => on <= asof);

for (const withTimes of [false, true])
  test(`a cohort table counts what a plain reading of the contract counts, ${withTimes ? "with" : "without"} times`, () => {
    fc.assert(
      fc.property(rows(withTimes), someOptions, (log, options) => {
        fc.pre(hasBegun(log, options));
        expect(relative(counted(log, options))).toEqual(relative(oracle(log, options)));
      }),
      { numRuns: 300 },
    );
  });

test("a table of two logs counts what a plain reading of the contract counts", () => {
  fc.assert(
    fc.property(rows(true), rows(true), someOptions, (starts, returns, options) => {
      fc.pre(hasBegun(starts, options));
      expect(relative(counted(starts, options, returns))).toEqual(relative(oracle(starts, options, returns)));
    }),
    { numRuns: 300 },
  );
});

/** What is counted without going by members. */
const plain = { cohort: "first", mode: "on", min: 1 } as const;

test("the plain question counts the same without going by members", () => {
  let asked = 0;
  fc.assert(
    fc.property(rows(false), someOptions, (log, { window: _, brackets: _b, ...others }) => {
      const options = { ...others, ...plain };
      fc.pre(hasBegun(log, options));
      const cohorts = plainCohorts(logOf(log), options);
      if (cohorts === undefined) return;
      asked++;
      expect(tableOf(cohorts, options)).toEqual(counted(log, options));
      if (options.grain !== "day")
        expect(relative(tableOf(cohorts, options))).toEqual(relative(oracle(log, options)));
    }),
    { numRuns: 300 },
  );
  expect(asked).toBeGreaterThan(250);
});

test("where cells would outnumber rows by far, or the question is another, members are gone by", () => {
  const log = logOf([
    ["a", origin],
    ["b", origin + 1000],
  ]);
  expect(plainCohorts(log, { ...defaults, grain: "month" })).toBeDefined();
  expect(plainCohorts(log, { ...defaults, grain: "day" })).toBeUndefined();
  for (const other of [{ mode: "every" }, { cohort: "recurring" }, { min: 2 }, { window: 30 }] as const)
    expect(plainCohorts(log, { ...defaults, grain: "month", ...other })).toBeUndefined();
});
