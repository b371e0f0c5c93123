import Papa from "papaparse";
import { compute as clv } from "../../src/functions/clv";
import { compute as grr } from "../../src/functions/grr";
import { compute as ltvCac } from "../../src/functions/ltv-cac";
import { compute as mrrMovements } from "../../src/functions/mrr-movements";
import { compute as nrr } from "../../src/functions/nrr";
import { compute as quickRatio } from "../../src/functions/quick-ratio";
import { compute as revenueChurn } from "../../src/functions/revenue-churn";
import { english } from "../support/sheet-cells";
import { describeTruth, truthJson, truthText } from "../support/truth";

interface Row {
  readonly id: string;
  readonly inputs: Readonly<Record<string, number>>;
  readonly expected: number;
}

describeTruth("money kept, lost and gained agrees with published examples", () => {
  const rows = truthJson<Row[]>("saas/examples.json");
  const row = (id: string) => {
    const found = rows.find((one) => one.id === id);
    if (found === undefined) throw new Error(`No example ${id} in the truth data.`);
    return found;
  };
  const agrees = (found: unknown, expected: number) =>
    expect(Math.abs((found as number) - expected)).toBeLessThanOrEqual(
      1e-12 * Math.max(1, Math.abs(expected)),
    );

  test("ChartMogul's gross churn, and what it leaves", () => {
    const { inputs, expected } = row("saas_chartmogul_gross_churn");
    const { start_mrr, churn, contraction } = inputs;
    agrees(revenueChurn([start_mrr, churn, contraction], english), expected);
    agrees(grr([start_mrr, contraction, churn], english), 1 - expected);
  });

  test("ChartMogul's net churn of a day that ends higher than it began", () => {
    const { inputs, expected } = row("saas_chartmogul_net_daily");
    const { start_of_day = 0, end_of_day = 0, new_business = 0 } = inputs;
    // What is there at the end beyond the new business was gained from those who were there.
    const gained = end_of_day - new_business - start_of_day;
    agrees(revenueChurn([start_of_day, 0, 0, gained], english), expected);
  });

  test.each(["saas_coachpms_ndr", "saas_baremetrics_nrr"])("net retention: %s", (id) => {
    const { inputs, expected } = row(id);
    const { start, expansion, contraction, churn } = inputs;
    agrees(nrr([start, expansion, contraction, churn], english), expected);
  });

  test.each(["saas_pitchkit_quick", "saas_supercalc_quick_2"])("quick ratio: %s", (id) => {
    const { inputs, expected } = row(id);
    agrees(
      quickRatio([inputs["new"], inputs["expansion"], inputs["contraction"], inputs["churn"]], english),
      expected,
    );
  });

  test("ProfitWell's quick ratio, where gains and losses are given as sums", () => {
    const { inputs, expected } = row("saas_profitwell_quick_1");
    agrees(quickRatio([inputs["new_plus_expansion"], 0, 0, inputs["lost"]], english), expected);
  });

  test("lifetime value over the cost of winning a customer", () => {
    const { inputs, expected } = row("saas_metrichq_ltv_cac");
    agrees(ltvCac([inputs["ltv"], inputs["cac"]], english), expected);
  });

  test("lifetime value is margin over churn when nothing is discounted", () => {
    const { inputs, expected } = row("saas_abracalc_ltv_2");
    const { arpa = 0, gross_margin = 0, churn = 0 } = inputs;
    agrees(clv([arpa * gross_margin, 1 - churn], english), expected);
  });
});

/** The truth's names, in the order of MRR_MOVEMENTS. */
const figures = [
  "revenue_start",
  "new_revenue",
  "reactivation_revenue",
  "expansion",
  "contraction",
  "churned_revenue",
  "revenue_end",
  "nrr",
  "grr",
  "quick_ratio",
] as const;

describeTruth("MRR_MOVEMENTS from one month to the next is what pandas and SQL found", () => {
  type Month = { readonly period: string } & Readonly<Record<(typeof figures)[number], number | null>>;
  const orders = Papa.parse<Record<string, string>>(truthText("datasets/rfm_data_orders.csv"), {
    header: true,
    skipEmptyLines: true,
  }).data;
  const months = truthJson<{ rows: readonly Month[] }>("cohort/rfm_orders__period_month.json").rows;
  const inMonth = (period: string) => (order: Record<string, string>) =>
    order["order_date"]?.startsWith(period.slice(0, 7)) === true;

  const pairs = months
    .slice(1)
    .map((month, i) => [month.period, months[i] as Month, month] as const)
    .filter(([, { revenue_end }, month]) => revenue_end !== 0 || month.revenue_end !== 0);

  test.each(pairs)("%s", (period, before, month) => {
    const previous = orders.filter(inMonth(before.period));
    const current = orders.filter(inMonth(period));
    const ever = orders.filter((order) => (order["order_date"] ?? "") < before.period);
    // Every order is a row of its own, amounts of the two months side by side.
    const table = mrrMovements(
      [
        [...previous, ...current].map((order) => [order["customer_id"]]),
        [...previous.map((order) => [order["revenue"]]), ...current.map(() => [0])],
        [...previous.map(() => [0]), ...current.map((order) => [order["revenue"]])],
        ever.length === 0 ? "" : ever.map((order) => [order["customer_id"]]),
      ],
      english,
    ) as [string, number | ""][];
    figures.forEach((figure, i) => {
      const expected = month[figure];
      const found = table[i]?.[1];
      if (ever.length === 0 && figure === "reactivation_revenue") expect([found, expected]).toEqual(["", 0]);
      else if (expected === null) expect(found).toBe("");
      else expect(Math.abs((found as number) - expected)).toBeLessThan(1e-8);
    });
  });
});
