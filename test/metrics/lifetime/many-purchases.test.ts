import { fitBgnbd } from "../../../src/metrics/lifetime/bgnbd-fit";
import { bgnbdLikelihood, inOrder } from "../../../src/metrics/lifetime/bgnbd-likelihood";
import { fitGammaGamma, gammaGammaLikelihood } from "../../../src/metrics/lifetime/gamma-gamma-fit";
import type { PurchaseHistories, PurchaseValues } from "../../../src/plan/purchases";
import { seeded } from "../../support/simulated-purchases";

const CUSTOMERS = 120_000;

/** Rows × evaluations a fit may take for each row, a sample's included: a million rows are then some seconds. */
const MOST_WORK = 30;

/** Customers of whom nearly no two are alike, with a rate and a chance of leaving that are drawn for each. */
function customers(rate: (random: number) => number, leaving: (random: number) => number): PurchaseHistories {
  const random = seeded(7);
  const [frequency, recency, age] = [0, 0, 0].map(() => new Float64Array(CUSTOMERS)) as [
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  for (let i = 0; i < CUSTOMERS; i++) {
    const [own, chance] = [rate(random()), leaving(random())];
    const end = 20 + 30 * random();
    age[i] = end;
    for (let time = 0; ; ) {
      time -= Math.log(1 - random()) / own;
      if (time > end) break;
      frequency[i] = (frequency[i] as number) + 1;
      recency[i] = time;
      if (random() < chance) break;
    }
  }
  return { frequency, recency, age };
}

function countedFit(histories: PurchaseHistories) {
  let work = 0;
  const fit = fitBgnbd(histories, (some, scale) => {
    const surface = bgnbdLikelihood(some, scale);
    return (...args) => {
      work += some.age.length;
      return surface(...args);
    };
  });
  return { fit, work: work / CUSTOMERS };
}

const spread = (random: number) => -0.1 * Math.log(1 - random) + 1e-4;
const always = (value: number) => () => value;

test("BG/NBD's fit to very many customers is a maximum for all of them, after few looks at each", () => {
  const histories = customers(spread, (random) => random * random);
  const { fit, work } = countedFit(histories);
  if (typeof fit === "string") throw new Error(fit);
  const gradient = new Float64Array(4);
  const top = Float64Array.of(fit.r, fit.alpha, fit.a, fit.b).map(Math.log);
  expect(bgnbdLikelihood(inOrder(histories), 1)(top, gradient, new Float64Array(16))).toBeCloseTo(
    fit.logLikelihood,
    5,
  );
  for (const slope of gradient) expect(Math.abs(slope)).toBeLessThan(1e-9 * CUSTOMERS);
  expect(work).toBeLessThan(12);
});

test.each([
  ["everybody leaves with the same chance", spread, always(0.2)],
  ["everybody buys at one rate and leaves with the same chance", always(0.1), always(0.2)],
  ["everybody buys at one rate", always(0.1), (random: number) => random * random],
  ["everybody buys at one rate and nobody leaves", always(0.1), always(0)],
  ["nobody leaves", spread, always(0)],
])("BG/NBD's search stays short where %s", (_, rate, leaving) => {
  expect(countedFit(customers(rate, leaving)).work).toBeLessThan(MOST_WORK);
});

/** Means of purchases that are spread exponentially about the customer's own mean. */
function values(count: number, own: (random: number) => number): PurchaseValues {
  const random = seeded(8);
  const frequency = new Float64Array(count).map(() => 1 + Math.floor(-3 * Math.log(1 - random())));
  const value = frequency.map((purchases) => {
    let sum = 0;
    for (let i = 0; i < purchases; i++) sum -= Math.log(1 - random());
    return (own(random()) * sum) / purchases;
  });
  return { frequency, value };
}

test("Gamma–Gamma's fit to very many customers, each there twice, is that to half of them", () => {
  const half = values(CUSTOMERS / 2, (random) => 1 / (1.1 - random));
  const twice = (column: Float64Array) => Float64Array.from([...column, ...column]);
  const one = fitGammaGamma(half);
  const two = fitGammaGamma({ frequency: twice(half.frequency), value: twice(half.value) });
  if (typeof one === "string" || typeof two === "string") throw new Error("no fit");
  for (const name of ["p", "q", "v"] as const) expect(two[name] / one[name]).toBeCloseTo(1, 7);
  expect(two.logLikelihood / one.logLikelihood).toBeCloseTo(2, 12);
});

test.each([
  ["customers differ", (random: number) => 1 / (1.1 - random)],
  ["customers differ no more than by chance", always(5)],
])("Gamma–Gamma's search stays short where %s", (_, own) => {
  let work = 0;
  fitGammaGamma(values(CUSTOMERS, own), (x, spent, logSum) => {
    const surface = gammaGammaLikelihood(x, spent, logSum);
    return (...args) => {
      work += spent.length / CUSTOMERS;
      return surface(...args);
    };
  });
  expect(work).toBeLessThan(MOST_WORK);
});
