import fc from "fast-check";
import { compute as cohortValue } from "../../src/functions/cohort-value";
import { compute as revenueTable } from "../../src/functions/revenue-table";
import type { LogOptions } from "../../src/plan/options";
import type { CohortValueOutput, RevenueOptions } from "../../src/plan/revenue";
import { InputError } from "../../src/words/input-error";
import { day, defaults } from "../support/logs";
import { cohortValueOracle, type MoneyRow, revenueOracle } from "../support/money-oracle";
import { english } from "../support/sheet-cells";

const origin = day("2024-01-20");
const span = 230;

/** Whole amounts: their sums are exact in any order. Here and there a refund, a trial, an amount of 0. */
const amount = fc.oneof(
  { weight: 12, arbitrary: fc.integer({ min: 1, max: 9 }) },
  { weight: 2, arbitrary: fc.constant(0) },
  { weight: 3, arbitrary: fc.integer({ min: -9, max: -1 }) },
);

const rows = (withTimes: boolean): fc.Arbitrary<MoneyRow[]> =>
  fc.array(
    fc.tuple(
      fc.constantFrom("a", "b", "c", "d", "e", "f"),
      fc.integer({ min: origin, max: origin + span }),
      amount,
      ...(withTimes ? [fc.integer({ min: 0, max: 86_399 })] : []),
    ) as unknown as fc.Arbitrary<MoneyRow>,
    { minLength: 1, maxLength: 40 },
  );

const iso = (serial: number): string => new Date((serial - 25_569) * 86_400_000).toISOString().slice(0, 10);
const clock = (second: number): string => new Date(second * 1000).toISOString().slice(11, 19);

/** The three columns of cells of a log. */
const cellsOf = (log: readonly MoneyRow[]): unknown[][][] => [
  log.map(([id]) => [id]),
  log.map(([, on, , second]) => [second === undefined ? iso(on) : `${iso(on)} ${clock(second)}`]),
  log.map(([, , paid]) => [paid]),
];

const maybe = <T>(name: string, values: fc.Arbitrary<T>) =>
  fc.option(values, { nil: undefined }).map((v) => (v === undefined ? {} : { [name]: v }));

const calendar = {
  weekstart: fc.constantFrom("mon", "sun", "sat"),
  fiscal: fc.integer({ min: 1, max: 12 }),
  incomplete: fc.constantFrom("hide", "show"),
};
const spans = [
  maybe("asof", fc.integer({ min: origin, max: origin + span + 40 })),
  maybe("from", fc.integer({ min: origin - 40, max: origin + span })),
  maybe("to", fc.integer({ min: origin, max: origin + span })),
] as const;

const optionText = (options: Record<string, unknown>, names: readonly string[]): string =>
  names
    .filter((name) => options[name] !== undefined)
    .map((name) => {
      const value = options[name];
      if (["asof", "from", "to"].includes(name)) return `${name}=${iso(value as number)}`;
      return `${name}=${name === "window" ? `${value}d` : value}`;
    })
    .join("; ");

/** The body of a table; undefined where nothing is left to show, "refused" where a sum is below 0. */
function outcome(call: () => unknown): unknown[][] | "refused" | undefined {
  try {
    return (call() as unknown[][]).slice(1);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    if (error.code === "negative-sum") return "refused";
    if (error.code === "nothing-in-span" || error.code === "option-order") return undefined;
    throw error;
  }
}

const hasBegun = (log: readonly MoneyRow[], { asof }: { readonly asof?: number }): boolean =>
  asof === undefined || log.some(([, on]) => on <= asof);

/** Cells are the same to the rounding of a division. */
const rounded = (table: readonly (readonly unknown[])[]): unknown[][] =>
  table.map((row) => row.map((cell) => (typeof cell === "number" ? Number(cell.toPrecision(13)) : cell)));

const revenueOptions: fc.Arbitrary<RevenueOptions> = fc
  .tuple(
    fc.record({
      ...calendar,
      grain: fc.constantFrom("week", "month", "quarter", "year"),
      measure: fc.constantFrom("sum", "closing"),
      lag: fc.integer({ min: 1, max: 5 }),
      negative: fc.constantFrom("stop", "zero", "zero", "zero"),
    }),
    ...spans,
  )
  .map((parts) => Object.assign({}, ...parts) as RevenueOptions)
  .filter(({ grain, measure }) => measure === "sum" || grain !== "week");

test("REVENUE_TABLE adds up what a plain reading of the contract adds up", () => {
  const names = ["weekstart", "fiscal", "incomplete", "measure", "lag", "negative", "asof", "from", "to"];
  fc.assert(
    fc.property(rows(false), revenueOptions, (log, options) => {
      fc.pre(hasBegun(log, options));
      const text = optionText(options as unknown as Record<string, unknown>, names);
      const found = outcome(() => revenueTable([...cellsOf(log), options.grain, text], english));
      fc.pre(found !== undefined);
      const expected = revenueOracle(log, options);
      if (found === "refused" || expected === "refused") expect(found).toBe(expected);
      else expect(rounded((found as unknown[][]).map((row) => row.slice(1)))).toEqual(rounded(expected));
    }),
    { numRuns: 300 },
  );
});

const outputs = ["sum", "per_customer", "cumulative", "retention"] as const;

const cohortOptions: fc.Arbitrary<LogOptions> = fc
  .tuple(
    fc.record({
      ...calendar,
      grain: fc.constantFrom("week", "month", "quarter", "year"),
      cohort: fc.constantFrom("first", "recurring"),
      zero: fc.constantFrom("omit", "keep"),
    }),
    maybe("window", fc.constantFrom(7, 30)),
    maybe("periods", fc.integer({ min: 0, max: 12 })),
    ...spans,
  )
  .map((parts) => Object.assign({}, defaults, ...parts) as LogOptions);

for (const withTimes of [false, true])
  test(`COHORT_VALUE adds up what a plain reading of the contract adds up, ${withTimes ? "with" : "without"} times`, () => {
    const names = [
      ...["weekstart", "fiscal", "incomplete", "cohort", "zero", "window", "periods", "asof", "from", "to"],
      "output",
    ];
    fc.assert(
      fc.property(
        rows(withTimes),
        cohortOptions,
        fc.constantFrom<CohortValueOutput>(...outputs),
        (log, options, output) => {
          fc.pre(hasBegun(log, options));
          const text = optionText({ ...options, output }, names);
          const found = outcome(() => cohortValue([...cellsOf(log), options.grain, text], english));
          fc.pre(found !== undefined);
          expect(rounded((found as unknown[][]).map((row) => row.slice(1)))).toEqual(
            rounded(cohortValueOracle(log, options, output)),
          );
        },
      ),
      { numRuns: 300 },
    );
  });
