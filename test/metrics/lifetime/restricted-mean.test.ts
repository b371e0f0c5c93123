import fc from "fast-check";
import { kaplanMeier } from "../../../src/metrics/lifetime/kaplan-meier";
import { restrictedMean } from "../../../src/metrics/lifetime/restricted-mean";
import { naiveCurve, type Stay } from "../../support/lifetime-oracle";

const meanOf = (stays: readonly Stay[]) =>
  restrictedMean(
    kaplanMeier({
      duration: Float64Array.from(stays, ({ time }) => time),
      churned: Uint8Array.from(stays, ({ left }) => (left ? 1 : 0)),
    }),
  );
const stays = (text: string): Stay[] =>
  text.split(" ").map((one) => ({ time: Number.parseFloat(one), left: !one.endsWith("+") }));

// Acute myelogenous leukaemia (Miller 1997), as print(survfit(Surv(time, status) ~ x, aml), print.rmean = TRUE) of R's survival shows it.
test.each([
  ["9 13 13+ 18 23 28+ 31 34 45+ 48 161+", 161, "52.6", "19.83"],
  ["5 5 8 8 12 16+ 23 27 30 33 43 45", 45, "22.7", "4.18"],
])("%s: the mean within the times observed and its standard error are R's", (text, until, mean, error) => {
  const found = meanOf(stays(text));
  expect(found.until).toBe(until);
  expect(found.mean.toPrecision(3)).toBe(mean);
  expect(Math.sqrt(found.variance).toFixed(2)).toBe(error);
});

test("it is the area under the curve, and with nobody censored the plain mean with its variance", () =>
  fc.assert(
    fc.property(
      fc.array(fc.record({ time: fc.integer({ min: 0, max: 20 }), left: fc.boolean() }), {
        minLength: 1,
        maxLength: 30,
      }),
      (list) => {
        const curve = naiveCurve(list);
        let area = 0;
        for (let at = 0; at < (curve[curve.length - 1]?.time ?? 0); at++)
          area += curve.filter(({ time }) => time <= at).slice(-1)[0]?.survival ?? 1;
        expect(meanOf(list).mean).toBeCloseTo(area, 9);
        const gone = list.map(({ time }) => ({ time, left: true }));
        const mean = list.reduce((sum, { time }) => sum + time, 0) / list.length;
        const spread = list.reduce((sum, { time }) => sum + (time - mean) ** 2, 0) / list.length;
        expect(meanOf(gone).mean).toBeCloseTo(mean, 9);
        expect(meanOf(gone).variance).toBeCloseTo(spread / list.length, 9);
      },
    ),
  ));
