import Papa from "papaparse";
import { compute as cohortValue } from "../../src/functions/cohort-value";
import { compute as revenueTable } from "../../src/functions/revenue-table";
import { describeTruth, truthJson, truthText } from "../support/truth";
import { utc } from "../support/truth-cells";

type Rows = (string | number)[][];
type Columns = [customers: unknown[][], dates: unknown[][], amounts: unknown[][]];

const columnsOf = (rows: readonly (readonly unknown[])[]): Columns => [
  rows.map(([id]) => [id]),
  rows.map(([, date]) => [date]),
  rows.map(([, , amount]) => [amount]),
];

/** Logs with amounts, as cells of three columns. */
const logs: Readonly<Record<string, () => Columns>> = {
  cdnow_sample: () =>
    columnsOf(
      truthText("datasets/CDNOW_sample.txt")
        .trim()
        .split("\n")
        .map((line) => line.trim().split(/\s+/))
        .map((words) => [words[1], Number(words[2]), Number(words[4])]),
    ),
  rfm_orders: () =>
    columnsOf(
      Papa.parse<Record<string, string>>(truthText("datasets/rfm_data_orders.csv"), {
        header: true,
        skipEmptyLines: true,
      }).data.map((row) => [row["customer_id"], row["order_date"], row["revenue"]]),
    ),
  cdnow_first300: () =>
    columnsOf(Papa.parse<string[]>(truthText("datasets/cdnow_first300_messy_zh.csv")).data.map((row) => row)),
};

const expectClose = (found: unknown, expected: number | null | undefined, tolerance: number): void => {
  if (expected === null || expected === undefined) expect(found).toBe("");
  else expect(Math.abs((found as number) - expected)).toBeLessThan(tolerance);
};

interface ValueTruth {
  readonly size: readonly number[];
  readonly revenue: readonly (readonly number[])[];
  readonly revenue_retention: readonly (readonly (number | null)[])[];
  readonly cumulative_revenue_per_customer: readonly (readonly number[])[];
}

describeTruth("cohort tables of money of the truth", () => {
  describe.each([
    ["cdnow_sample", "month", ""],
    ["cdnow_first300", "month", "errors=skip; "],
    ["rfm_orders", "quarter", ""],
  ] as const)("%s by %s", (dataset, grain, cleaning) => {
    const truth = truthJson<ValueTruth>(`cohort/${dataset}__${grain}.json`);
    const columns = (logs[dataset] as () => Columns)();
    const table = (output: string): Rows =>
      cohortValue(
        [...columns, grain, `${cleaning}incomplete=show; header=no; output=${output}`],
        utc,
      ) as Rows;
    const expectTable = (
      output: string,
      expected: readonly (readonly (number | null)[])[],
      tolerance: number,
    ) => {
      const rows = table(output);
      const width = Math.max(...expected.map((row) => row.length));
      expect(rows.map((row) => row[1])).toEqual(truth.size);
      expect(rows.map((row) => row.length)).toEqual(rows.map(() => width + 2));
      for (const [r, row] of rows.entries())
        for (let k = 0; k < width; k++) expectClose(row[k + 2], expected[r]?.[k], tolerance);
    };

    test("sums are those of pandas and SQL, to a thousandth of a cent", () =>
      expectTable("sum", truth.revenue, 1e-5));
    test("shares of period 0 are those of pandas and SQL", () =>
      expectTable("retention", truth.revenue_retention, 1e-9));
    test("realised lifetime values are those of pandas and SQL", () =>
      expectTable("cumulative", truth.cumulative_revenue_per_customer, 1e-6));
    test("per customer is the sum over the size", () =>
      expectTable(
        "per_customer",
        truth.revenue.map((row, r) => row.map((sum) => sum / (truth.size[r] as number))),
        1e-7,
      ));
  });
});

interface MoneyRow {
  readonly period: string;
  readonly revenue_start: number;
  readonly new_revenue: number;
  readonly reactivation_revenue: number;
  readonly expansion: number;
  readonly contraction: number;
  readonly churned_revenue: number;
  readonly revenue_end: number;
  readonly nrr: number | null;
  readonly grr: number | null;
  readonly quick_ratio: number | null;
}

describeTruth("money by period of the truth", () => {
  test.each(["cdnow_sample", "rfm_orders"])("REVENUE_TABLE over %s is that of pandas and SQL", (dataset) => {
    const truth = truthJson<{ rows: readonly MoneyRow[] }>(`cohort/${dataset}__period_month.json`);
    const rows = revenueTable(
      [...(logs[dataset] as () => Columns)(), "month", "incomplete=show; header=no"],
      utc,
    ) as Rows;
    expect(rows.map((row) => row[0])).toEqual(truth.rows.map((row) => row.period.slice(0, 7)));
    for (const [i, row] of truth.rows.entries()) {
      const money = [
        row.revenue_start,
        row.new_revenue,
        row.reactivation_revenue,
        row.expansion,
        row.contraction,
        row.churned_revenue,
        row.revenue_end,
      ];
      money.forEach((amount, k) => {
        expectClose(rows[i]?.[k + 1], amount, 0.005);
      });
      [row.nrr, row.grr, row.quick_ratio].forEach((rate, k) => {
        expectClose(rows[i]?.[k + 8], rate, 1e-9);
      });
    }
  });
});
