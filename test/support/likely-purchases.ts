import fc from "fast-check";

/*
 * Calls of the functions about repeat purchases that are nearly right. Their columns belong together, and fits need customers
 * who differ: bursts of purchases, some of which end long before the data do.
 */

const column = (cells: readonly unknown[]): unknown[][] => cells.map((cell) => [cell]);

/** Some customers never come back, some soon and then no more, some again and again. */
const kind = fc.oneof(
  { weight: 4, arbitrary: fc.constant({ repeats: 0, pace: 1 }) },
  {
    weight: 4,
    arbitrary: fc.record({ repeats: fc.integer({ min: 1, max: 2 }), pace: fc.constantFrom(1, 3) }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ repeats: fc.integer({ min: 6, max: 20 }), pace: fc.constantFrom(5, 7) }),
  },
);

/** One customer: the day of the first purchase, and the days from one to the next. */
const burst = fc
  .tuple(fc.nat({ max: 60 }), kind)
  .chain(([first, { repeats, pace }]) =>
    fc
      .array(fc.integer({ min: 1, max: 2 * pace }), { minLength: repeats, maxLength: repeats })
      .map((gaps) => ({ first, gaps })),
  );
const amount = fc
  .tuple(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 9 }))
  .map(([a, b]) => a * b);
const unit = fc.constantFrom<unknown>("day", "week", "Month", "year", "", undefined);
const asof = fc.constantFrom<unknown>("2024-12-31", "2025-03-01", "", undefined, 45_600);

const log = fc.array(burst, { minLength: 12, maxLength: 30 }).chain((customers) => {
  const rows = customers.flatMap(({ first, gaps }, who) => {
    let day = 45_292 + first;
    return [0, ...gaps].map((gap) => {
      day += gap;
      return [`c${who}`, day] as const;
    });
  });
  return fc.array(amount, { minLength: rows.length, maxLength: rows.length }).map((amounts) => ({
    customers: column(rows.map(([id]) => id)),
    dates: column(rows.map(([, day]) => day)),
    amounts: column(amounts),
  }));
});

/** Frequency, recency and age that fit together, and a value. */
const history = fc.tuple(burst, amount).map(([{ first, gaps }, value]) => {
  const recency = gaps.reduce((sum, gap) => sum + gap, 0);
  return gaps.length === 0 ? [0, 0, 200 - first, ""] : [gaps.length, recency, recency + 200 - first, value];
});
const histories = fc.array(history, { minLength: 12, maxLength: 40 });

/** The arguments of a function about repeat purchases; undefined for other functions. */
export function likelyPurchases(name: string): fc.Arbitrary<unknown[]> | undefined {
  const pick = (...columns: readonly number[]) =>
    histories.map((rows) => columns.map((c) => column(rows.map((row) => row[c]))));
  if (name === "BGNBD_FIT") return pick(0, 1, 2);
  if (name === "GAMMA_GAMMA_FIT") return pick(0, 3);
  if (name !== "CUSTOMER_SUMMARY" && name !== "CUSTOMER_FORECAST") return undefined;
  const horizon = fc.constantFrom<unknown>(0, 1, 13, "52", 1e4, 1e9);
  return fc
    .tuple(log, horizon, fc.boolean(), unit, asof)
    .map(([{ customers, dates, amounts }, ahead, has, span, until]) => [
      customers,
      dates,
      ...(name === "CUSTOMER_FORECAST" ? [ahead] : []),
      has ? amounts : "",
      span,
      until,
    ]);
}
