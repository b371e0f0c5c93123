import { compute as churn } from "../../src/functions/churn";
import { compute as rateConvert } from "../../src/functions/rate-convert";
import { compute as retention } from "../../src/functions/retention";
import { compute as retentionCheck } from "../../src/functions/retention-check";
import { compute as retentionCi } from "../../src/functions/retention-ci";
import type { Host } from "../../src/sheet/host";
import { describeTruth, truthJson } from "../support/truth";

const host: Host = { locale: () => "en_US", timeZone: () => "UTC" };

interface Row<Inputs> {
  readonly id: string;
  readonly inputs: Inputs;
  readonly expected: unknown;
}

describeTruth("rates over a period agree with published examples", () => {
  const examples = truthJson<Row<Readonly<Record<string, number>>>[]>("saas/examples.json");
  const row = (id: string) => {
    const found = examples.find((one) => one.id === id);
    if (found === undefined) throw new Error(`No example ${id} in the truth data.`);
    return found;
  };

  test("15 lost of 500 is 3 % churn", () => {
    const { inputs, expected } = row("saas_churn_500_15");
    const { start = 0, lost = 0 } = inputs;
    expect(churn([start - lost, 0, start], host)).toBeCloseTo(expected as number, 12);
  });

  test("25 % churn a year is 2.37 % a month", () => {
    const { inputs, expected } = row("saas_monthly_from_annual");
    const kept = rateConvert([1 - (inputs["annual_churn"] ?? 0), "year", "month"], host);
    expect(1 - Number(kept)).toBeCloseTo(expected as number, 12);
  });
});

describeTruth("the edges of retention are answered as the contract says", () => {
  const edges = truthJson<Row<{ end: unknown; new: unknown; start: unknown }>[]>("saas/retention_edges.json");
  const args = (id: string) => {
    const inputs = edges.find((edge) => edge.id === id)?.inputs;
    return [inputs?.end, inputs?.new, inputs?.start];
  };

  test("nobody at the start is an error, neither 0 nor 100 %", () =>
    expect(() => retention(args("retention_edge_zero_start"), host)).toThrow(
      expect.objectContaining({ code: "empty-start" }),
    ));

  test("fewer at the end than joined is computed as it stands, and the check speaks", () => {
    expect(retention(args("retention_edge_new_gt_end"), host)).toBe(-0.1);
    expect(retentionCheck(args("retention_edge_new_gt_end"), host)).toMatch(
      /^End \(5\) is less than new \(10\)/,
    );
  });

  test("counts that are text are read as numbers", () =>
    expect(retention(args("retention_edge_text_number"), host)).toBe(1));
});

describeTruth("RETENTION_CI gives the limits of statsmodels to 1e-9", () => {
  const rows = truthJson<Readonly<Record<string, unknown>>[]>("stats/proportion_ci.json");
  const columns = {
    wilson: "wilson",
    exact: "clopper_pearson",
    "agresti-coull": "agresti_coull",
    jeffreys: "jeffreys",
    wald: "wald",
  } as const;

  test.each(Object.entries(columns))("method %s", (method, column) => {
    for (const row of rows) {
      const [[low, high] = []] = retentionCi([row["x"], row["n"], row["conf"], method], host) as number[][];
      const [expectedLow = Number.NaN, expectedHigh = Number.NaN] = row[column] as number[];
      expect(Math.abs((low ?? Number.NaN) - expectedLow)).toBeLessThan(1e-9);
      expect(Math.abs((high ?? Number.NaN) - expectedHigh)).toBeLessThan(1e-9);
    }
  });
});
