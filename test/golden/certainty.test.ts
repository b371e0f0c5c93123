import { compute as sampleSizeOf } from "../../src/functions/retention-sample-size";
import { compute as retentionTest } from "../../src/functions/retention-test";
import { fisherExact, type Kept } from "../../src/metrics/certainty/fisher";
import { newcombe, pooledZ } from "../../src/metrics/certainty/two-rates";
import { chiSquareTail } from "../../src/metrics/special/chi-square";
import { describeTruth, truthJson } from "../support/truth";
import { utc } from "../support/truth-cells";

type Pair = readonly [number, number];
interface TestTruth {
  readonly x1: number;
  readonly n1: number;
  readonly x2: number;
  readonly n2: number;
  readonly diff_p1_minus_p2: number;
  readonly z_pooled?: { readonly p_two_sided: number };
  readonly chi2?: { readonly stat: number; readonly p: number; readonly df: number };
  readonly fisher: { readonly "two-sided": number };
  readonly ci_90: { readonly newcombe: Pair };
  readonly ci_95: { readonly newcombe: Pair };
  readonly ci_99: { readonly newcombe: Pair };
}

const near = (found: unknown, expected: number) =>
  expect(Math.abs((found as number) - expected)).toBeLessThan(1e-9 * Math.max(1, Math.abs(expected)));

describeTruth("tests of two groups agree with scipy and statsmodels", () => {
  const rows = truthJson<TestTruth[]>("stats/ab_tests.json");

  test("there are the seven cases that the index announces", () => expect(rows).toHaveLength(7));

  test.each(rows)("RETENTION_TEST($x1, $n1, $x2, $n2)", (row) => {
    for (const [confidence, limits] of [
      [0.9, row.ci_90],
      ["99%", row.ci_99],
      [undefined, row.ci_95],
    ] as const) {
      const cells = retentionTest([row.x1, row.n1, row.x2, row.n2, confidence], utc) as unknown[][];
      const value = Object.fromEntries(cells) as Record<string, unknown>;
      const n = row.n1 + row.n2;
      const kept = row.x1 + row.x2;
      const isExact = (Math.min(row.n1, row.n2) * Math.min(kept, n - kept)) / n < 5;
      near(value["Rate A"], row.x1 / row.n1);
      near(value["Rate B"], row.x2 / row.n2);
      near(value["Difference"], row.diff_p1_minus_p2);
      near(value["Low"], limits.newcombe[0]);
      near(value["High"], limits.newcombe[1]);
      near(value["p-value"], isExact ? row.fisher["two-sided"] : (row.z_pooled?.p_two_sided ?? Number.NaN));
      expect(value["Method"]).toBe(isExact ? "Fisher exact" : "z (pooled)");
    }
  });

  test.each(rows)("both tests by themselves, for $x1 of $n1 and $x2 of $n2", (row) => {
    const a: Kept = { kept: row.x1, start: row.n1 };
    const b: Kept = { kept: row.x2, start: row.n2 };
    near(fisherExact(a, b) / row.fisher["two-sided"], 1);
    near(newcombe(a, b, 0.95)[0], row.ci_95.newcombe[0]);
    if (row.z_pooled !== undefined) near(pooledZ(a, b) / row.z_pooled.p_two_sided, 1);
    // The squared z is the chi-square of the table.
    if (row.chi2 !== undefined) near(chiSquareTail(row.chi2.stat, row.chi2.df) / pooledZ(a, b), 1);
  });
});

describeTruth("sample sizes agree with R's power.prop.test", () => {
  const known = truthJson<{
    sample_size: {
      p1: number;
      p2: number;
      alpha_two_sided: number;
      power: number;
      n_per_group_pooled_fleiss_no_cc: number;
    }[];
  }>("stats/power_multi_special.json").sample_size;

  test.each(known)("from $p1 to $p2 with power $power", (row) => {
    const expected = Math.ceil(row.n_per_group_pooled_fleiss_no_cc);
    expect(sampleSizeOf([row.p1, row.p2, row.power, 1 - row.alpha_two_sided], utc)).toBe(expected);
    expect(sampleSizeOf([row.p1, row.p2], utc)).toBe(expected);
  });
});
