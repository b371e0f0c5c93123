import { compute as sbgClv } from "../../src/functions/sbg-clv";
import { compute as sbgFit } from "../../src/functions/sbg-fit";
import { compute as sbgForecast } from "../../src/functions/sbg-forecast";
import { describeTruth, truthJson } from "../support/truth";
import { utc } from "../support/truth-cells";

type ByDiscount<T> = Readonly<Record<string, T>>;
interface Case {
  readonly id: string;
  readonly alive_input: readonly number[];
  readonly alpha: number;
  readonly beta: number;
  readonly log_likelihood: number;
  readonly survival: readonly number[];
  readonly retention_rate: readonly (number | null)[];
  readonly expected_alive: readonly number[];
  readonly del: ByDiscount<number>;
  readonly derl_after_n_renewals_before_next_decision: ByDiscount<readonly number[]>;
  readonly derl_after_nth_payment: ByDiscount<readonly number[]>;
}

const near = (found: unknown, expected: number, tolerance = 1e-9) =>
  expect(Math.abs(Number(found) / expected - 1)).toBeLessThan(tolerance);

describeTruth("the sBG model agrees with Fader & Hardie's cohorts", () => {
  const cases = truthJson<Case[]>("clv/sbg.json");

  test("there are the two cohorts that the index announces", () => expect(cases).toHaveLength(2));

  test.each(cases.map((one) => [one.id, one] as const))("%s", (_, truth) => {
    const counts = truth.alive_input.map((count) => [count]);
    const [header, fit] = sbgFit([counts], utc) as unknown[][];
    expect(header).toEqual(["Alpha", "Beta", "Log-likelihood"]);
    // Promised to 1e-4; Newton's steps end far closer.
    near(fit?.[0], truth.alpha);
    near(fit?.[1], truth.beta);
    near(fit?.[2], truth.log_likelihood);

    const forecast = (output: string) =>
      (sbgForecast([counts, 12, output], utc) as unknown[][]).slice(1).map((row) => row[1]);
    forecast("survival").map((value, t) => near(value, truth.survival[t] as number));
    forecast("count").map((value, t) => near(value, truth.expected_alive[t] as number));
    forecast("retention").map((value, t) => {
      const expected = truth.retention_rate[t] ?? null;
      return expected === null ? expect(value).toBe("") : near(value, expected);
    });
  });

  test.each(cases.map((one) => [one.id, one] as const))("discounted lifetimes of %s", (_, truth) => {
    const { alpha, beta } = truth;
    const clv = (discount: number, age: number) => sbgClv([1, alpha, beta, discount, "", age], utc) as number;
    const retention = (t: number) => (beta + t - 1) / (alpha + beta + t - 1);
    for (const [text, del] of Object.entries(truth.del)) {
      const discount = Number(text);
      near(clv(discount, 0), del);
      truth.derl_after_n_renewals_before_next_decision[text]?.forEach((derl, i) => {
        near(clv(discount, i + 1) * retention(i + 1), derl);
      });
      truth.derl_after_nth_payment[text]?.forEach((derl, n) => {
        near(clv(discount, n) - 1, derl);
      });
    }
  });
});
