import fc from "fast-check";

const column = (cell: fc.Arbitrary<unknown>, height: number): fc.Arbitrary<unknown[][]> =>
  fc.array(cell, { minLength: height, maxLength: height }).map((cells) => cells.map((one) => [one]));

const duration = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: 0, max: 12 }) },
  { weight: 4, arbitrary: fc.double({ min: 0, max: 1e3, noNaN: true }) },
  { weight: 1, arbitrary: fc.constantFrom<unknown>("7", "１２", "1,200", 1e300, 5e-324) },
);
const churned = fc.oneof(
  { weight: 9, arbitrary: fc.constantFrom<unknown>(true, false, 1, 0) },
  { weight: 3, arbitrary: fc.constantFrom<unknown>("yes", "No", "是", "否", " TRUE ", "１", "f") },
);

/** Counts of a cohort whose churn mostly falls, as a column or a row. */
export const fallingCounts: fc.Arbitrary<number[]> = fc
  .tuple(
    fc.integer({ min: 3, max: 100_000 }),
    fc.double({ min: 0.02, max: 0.7, noNaN: true }),
    fc.double({ min: 0.1, max: 2, noNaN: true }),
    fc.integer({ min: 2, max: 12 }),
  )
  .map(([acquired, first, fall, periods]) => {
    const counts = [acquired];
    for (let k = 0; k < periods; k++)
      counts.push(Math.round((counts[k] as number) * (1 - first / (1 + k * fall))));
    return counts;
  });

const positive = fc.oneof(
  { weight: 8, arbitrary: fc.double({ min: 0.05, max: 10, noNaN: true }) },
  { weight: 1, arbitrary: fc.constantFrom<unknown>("0.7", 0, -1, 1e300, 1e-300, "1,5") },
);

const byParameter: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  survivors: fc.oneof(
    fallingCounts.map((counts) => counts.map((count) => [count])),
    fallingCounts.map((counts) => [counts]),
  ),
  alpha: positive,
  beta: positive,
  margin: fc.constantFrom<unknown>(1, 100, "¥30", -5, 1e308),
  discount: fc.constantFrom<unknown>(undefined, "", 0, 0.1, "1%", 1e-9, -0.01, 2),
  periods: fc.constantFrom<unknown>(0, 1, 12, "24", 1.5, 400),
  age: fc.constantFrom<unknown>(undefined, "", 0, 1, 30, 1e9),
  output: fc.constantFrom<unknown>(undefined, "survival", "Count", "retention"),
};

/** What parameters of SURVIVAL…, LOGRANK and SBG_… are for; undefined for other functions and parameters. */
export function likelyLifetime(
  name: string,
  param: string,
  height: number,
): fc.Arbitrary<unknown> | undefined {
  if (name.startsWith("SBG_")) return byParameter[param];
  if (!/^SURVIVAL|^LOGRANK$/.test(name)) return undefined;
  if (param === "durations") return column(duration, height);
  if (param === "churned") return column(churned, height);
  if (param === "groups") return column(fc.constantFrom<unknown>("A", "b", 7, " A"), height);
  return param === "share" ? fc.constantFrom<unknown>(undefined, 0.1, "25%", 0.5, 1) : undefined;
}
