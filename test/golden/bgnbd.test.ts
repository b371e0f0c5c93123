import Papa from "papaparse";
import { compute as bgnbdFit } from "../../src/functions/bgnbd-fit";
import { compute as customerForecast } from "../../src/functions/customer-forecast";
import { compute as customerSummary } from "../../src/functions/customer-summary";
import { compute as gammaGammaFit } from "../../src/functions/gamma-gamma-fit";
import { aliveChance, purchasesIfAlive } from "../../src/metrics/lifetime/bgnbd-expectations";
import { bgnbdLikelihood, inOrder } from "../../src/metrics/lifetime/bgnbd-likelihood";
import { describeTruth, truthJson, truthText } from "../support/truth";
import { utc } from "../support/truth-cells";

interface Published {
  readonly bgnbd: Readonly<Record<"r" | "alpha" | "a" | "b" | "LL", number>>;
  readonly bgnbd_btyd: Published["bgnbd"];
  readonly gamma_gamma: Readonly<Record<"p" | "q" | "v" | "n", number>>;
  readonly expectation_52: number;
  readonly cond_exp_1516: number;
  readonly p_alive_1516: number;
  readonly cond_exp_x2: number;
  readonly expectation_times: Readonly<Record<string, number>>;
  readonly paradox: Readonly<Record<string, number>>;
}
interface Truth {
  readonly published: Published;
  readonly paper_figure1_rows: readonly {
    readonly x: number;
    readonly t_x: number;
    readonly T: number;
    readonly published_ll: number;
    readonly recomputed_ll: number;
  }[];
  readonly fits: { readonly published_summary_2dp: Readonly<Record<string, number>> };
}

const column = (cells: readonly unknown[]): unknown[][] => cells.map((cell) => [cell]);
const truth = () => truthJson<Truth>("clv/bgnbd.json");

/** CDNOW's customers as published, times in weeks to two decimals. */
const summary = () =>
  Papa.parse<Record<string, string>>(truthText("datasets/cdnow_customers_summary.csv"), {
    header: true,
    skipEmptyLines: true,
  }).data;

/** CDNOW's purchases: customer, day, amount. */
const purchases = () =>
  truthText("datasets/CDNOW_sample.txt")
    .trim()
    .split("\n")
    .map((line) => line.trim().split(/\s+/));
const logColumns = () => [column(purchases().map((w) => w[1])), column(purchases().map((w) => w[2]))];
const amounts = () => column(purchases().map((w) => w[4]));
const END = "1997-09-30";

describeTruth("BGNBD_FIT", () => {
  const fitted = () => {
    const rows = summary();
    const [, values] = bgnbdFit(
      ["frequency", "recency", "T"].map((name) => column(rows.map((row) => row[name]))),
      utc,
    ) as [string[], number[]];
    return values;
  };

  test("finds the parameters printed by Fader, Hardie & Lee (2005), Table 2", () => {
    const { r, alpha, a, b, LL } = truth().published.bgnbd;
    const printed = fitted().map((value, i) => Number(value.toFixed(i === 4 ? 1 : 3)));
    expect(printed).toEqual([r, alpha, a, b, LL]);
  });

  test("finds the parameters refitted by other tools, to 1e-5, and the log-likelihood to 1e-8", () => {
    const { r = 0, alpha = 0, a = 0, b = 0, log_likelihood = 0 } = truth().fits.published_summary_2dp;
    const found = fitted();
    for (const [i, value] of [r, alpha, a, b].entries())
      expect(Math.abs((found[i] as number) / value - 1)).toBeLessThan(1e-5);
    // The other tool stopped a little below the top.
    expect((found[4] as number) - log_likelihood).toBeGreaterThanOrEqual(-1e-9);
    expect((found[4] as number) - log_likelihood).toBeLessThan(1e-8);
  });

  test("gives each customer the log-likelihood that the paper's Figure 1 computes", () => {
    const { r, alpha, a, b } = truth().published.bgnbd_btyd;
    for (const { x, t_x, T, published_ll } of truth().paper_figure1_rows) {
      const one = (value: number) => Float64Array.of(value);
      const histories = inOrder({ frequency: one(x), recency: one(t_x), age: one(T) });
      const at = Float64Array.from([r, alpha, a, b], Math.log);
      const value = bgnbdLikelihood(histories, 1)(at, new Float64Array(4), new Float64Array(16));
      expect(Math.abs(value - published_ll)).toBeLessThan(1e-3);
    }
  });
});

describeTruth("CUSTOMER_SUMMARY of CDNOW's purchases", () => {
  test("is the published summary of its 2,357 customers", () => {
    const [, ...rows] = customerSummary([...logColumns(), "", "week", END], utc) as number[][];
    const published = summary();
    expect(rows).toHaveLength(published.length);
    for (const [i, row] of rows.entries()) {
      expect(row[1]).toBe(Number(published[i]?.["frequency"]));
      expect(Math.abs((row[2] as number) - Number(published[i]?.["recency"]))).toBeLessThan(0.00501);
      expect(Math.abs((row[3] as number) - Number(published[i]?.["T"]))).toBeLessThan(0.00501);
    }
  });
});

describeTruth("GAMMA_GAMMA_FIT", () => {
  test("finds the parameters printed for CDNOW, and the printed log-likelihood", () => {
    const [, ...rows] = customerSummary([...logColumns(), amounts(), "week", END], utc) as number[][];
    expect(rows.filter((row) => (row[1] as number) > 0)).toHaveLength(truth().published.gamma_gamma.n);
    const [, values = []] = gammaGammaFit(
      [column(rows.map((row) => row[1])), column(rows.map((row) => row[4]))],
      utc,
    ) as number[][];
    const { p, q, v } = truth().published.gamma_gamma;
    expect([values[0]?.toFixed(2), values[1]?.toFixed(2)]).toEqual([p.toFixed(2), q.toFixed(2)]);
    expect(Math.abs((values[2] as number) - v)).toBeLessThan(0.005);
    // Printed in the authors' worked notebook.
    expect(values[3]?.toFixed(4)).toBe("-4055.9177");
  });
});

describeTruth("expectations given the parameters", () => {
  const expected = (x: number, recency: number, age: number, horizon: number) => {
    const { bgnbd_btyd } = truth().published;
    return aliveChance(bgnbd_btyd, x, recency, age) * purchasesIfAlive(bgnbd_btyd, x, age, horizon);
  };

  test("are those of the BTYD walkthrough: customer 1516, a new customer, the increasing frequency paradox", () => {
    const { published } = truth();
    expect(expected(26, 216 / 7, 31, 52)).toBeCloseTo(published.cond_exp_1516, 4);
    expect(aliveChance(published.bgnbd_btyd, 26, 216 / 7, 31)).toBeCloseTo(published.p_alive_1516, 6);
    expect(expected(0, 0, 0, 52)).toBeCloseTo(published.expectation_52, 5);
    for (const [x, value] of Object.entries(published.paradox))
      expect(expected(Number(x), 20, 39, 52)).toBeCloseTo(value, 5);
  });

  test("are those that other tools print: a customer with x = 2, and new customers over time", () => {
    const { published } = truth();
    expect(
      aliveChance(published.bgnbd, 2, 30.43, 38.86) * purchasesIfAlive(published.bgnbd, 2, 38.86, 39),
    ).toBeCloseTo(published.cond_exp_x2, 3);
    for (const [time, value] of Object.entries(published.expectation_times))
      expect(expected(0, 0, 0, Number(time))).toBeCloseTo(value, 3);
  });
});

describeTruth("CUSTOMER_FORECAST of CDNOW's purchases", () => {
  test("joins the fits with their expectations for each of the 2,357 customers", () => {
    const [head, ...rows] = customerForecast([...logColumns(), 39, amounts(), "week", END], utc) as (
      | string
      | number
    )[][];
    expect(head).toEqual([
      "Customer",
      "Frequency",
      "Recency",
      "Age",
      "P(alive)",
      "Expected purchases",
      "Expected value of one",
      "Expected value",
    ]);
    expect(rows).toHaveLength(2357);
    const first = rows.find((row) => row[0] === "0001") as number[];
    // 1.226 is what the paper prints for customer 0001, from times rounded to two decimals.
    expect(first[5]).toBeCloseTo(truth().published.cond_exp_x2, 3);
    expect(first[7]).toBeCloseTo((first[5] as number) * (first[6] as number), 10);
  });
});
