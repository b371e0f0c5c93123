import { agrestiCoull, clopperPearson, jeffreys, wald, wilson } from "../../src/metrics/certainty/intervals";
import { describeTruth, truthJson } from "../support/truth";

type Pair = readonly [number, number];
interface Row {
  readonly x: number;
  readonly n: number;
  readonly conf: number;
  readonly wald: Pair;
  readonly wilson: Pair;
  readonly agresti_coull: Pair;
  readonly clopper_pearson: Pair;
  readonly jeffreys: Pair;
}

const methods = {
  wald,
  wilson,
  agresti_coull: agrestiCoull,
  clopper_pearson: clopperPearson,
  jeffreys,
} as const;

describeTruth("limits of a share agree with statsmodels and scipy to 1e-9", () => {
  const rows = truthJson<Row[]>("stats/proportion_ci.json");

  test("there are the 52 cases that the index announces", () => expect(rows).toHaveLength(52));

  test.each(Object.keys(methods) as (keyof typeof methods)[])("%s", (name) => {
    for (const row of rows) {
      const [low, high] = methods[name](row.x, row.n, row.conf);
      expect(Math.abs((low ?? Number.NaN) - row[name][0])).toBeLessThan(1e-9);
      expect(Math.abs((high ?? Number.NaN) - row[name][1])).toBeLessThan(1e-9);
    }
  });
});
