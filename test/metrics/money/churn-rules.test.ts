import fc from "fast-check";
import { churnByRules } from "../../../src/metrics/money/churn-rules";
import { churnRules } from "../../../src/plan/contracts";
import { periodOf } from "../../support/cohort-oracle";
import { type Contract, contractLists, contractOptions, contractsOf, thereOn } from "../../support/contracts";
import { day, defaults } from "../../support/logs";

/** Churn by every rule, found by walking from day to day with sets of names. Shares no code with the engine. */
function walked(rows: readonly Contract[], how: typeof defaults, asof: number) {
  const first = Math.min(...rows.map(([, start]) => start));
  const found = new Map<number, Walk>();
  const known = new Set<string>();
  let before = new Set<string>();
  for (let on = first; on <= asof; on++) {
    const now = new Set(thereOn(rows, on).keys());
    const period = periodOf(on, how);
    const walk = found.get(period) ?? {
      start: before,
      end: now,
      left: 0,
      who: new Set(),
      joined: 0,
      daily: [],
    };
    const gone = [...before].filter((id) => !now.has(id));
    walk.left += gone.length;
    for (const id of gone) walk.who.add(id);
    if (before.size > 0) walk.daily.push(gone.length / before.size);
    for (const id of now) if (!known.has(id)) walk.joined++;
    for (const id of now) known.add(id);
    found.set(period, { ...walk, end: now });
    before = now;
  }
  return [...found].map(([period, { start, end, left, who, joined, daily }]) => {
    const lost = [...start].filter((id) => !end.has(id)).length;
    const over = (part: number, all: number) => (all === 0 ? undefined : part / all);
    return {
      period,
      textbook: over(lost, start.size),
      chartmogul: over(lost, start.size),
      baremetrics: over(who.size, start.size),
      stripe: over(left, start.size + joined),
      daily: daily.length === 0 ? undefined : daily.reduce((sum, rate) => sum + rate, 0),
    };
  });
}

interface Walk {
  readonly start: Set<string>;
  readonly end: Set<string>;
  left: number;
  readonly who: Set<string>;
  joined: number;
  readonly daily: number[];
}

const lastDayOf = (rows: readonly Contract[]) => Math.max(...rows.map(([, start, end]) => end ?? start));
const firstDayOf = (rows: readonly Contract[]) => Math.min(...rows.map(([, start]) => start));

test("every rule finds what a walk from day to day finds", () => {
  fc.assert(
    fc.property(contractLists, contractOptions, fc.integer({ min: -120, max: 60 }), (list, how, extra) => {
      const asof = lastDayOf(list) + extra;
      fc.pre(asof >= firstDayOf(list));
      const { rows } = churnByRules(contractsOf(list, true), { ...how, asof });
      const expected = walked(list, how, asof);
      expect(rows.map(({ period }) => period)).toEqual(expected.map(({ period }) => period));
      rows.forEach(({ rules }, i) => {
        for (const rule of churnRules) {
          const meant = expected[i]?.[rule];
          if (meant === undefined) expect(rules[rule].rate).toBeUndefined();
          else expect(rules[rule].rate).toBeCloseTo(meant, 12);
        }
      });
    }),
    { numRuns: 80 },
  );
});

/**
 * Ten customers at the start of February: one leaves for good, one leaves on the 10th and is back on the 20th. Four join, two of
 * whom leave again within the month.
 */
const february: readonly Contract[] = [
  ...["a", "b", "c", "d", "e", "f", "g", "h"].map((id): Contract => [id, day("2024-01-10"), undefined, 1]),
  ["gone", day("2024-01-10"), day("2024-02-15"), 1],
  ["back", day("2024-01-10"), day("2024-02-10"), 1],
  ["back", day("2024-02-20"), undefined, 1],
  ["new1", day("2024-02-05"), undefined, 1],
  ["new2", day("2024-02-05"), undefined, 1],
  ["brief1", day("2024-02-05"), day("2024-02-25"), 1],
  ["brief2", day("2024-02-05"), day("2024-02-25"), 1],
];
const how = { ...defaults, asof: day("2024-02-29") };

test("ten at the start, one lost, one away for ten days, four joined and two of them left again: 10, 10, 40, 4 of 14 %, and the sum of three days", () => {
  const { rows, all } = churnByRules(contractsOf(february, false), how);
  const { textbook, chartmogul, baremetrics, stripe, daily } = rows[1]?.rules ?? fail();
  expect(textbook).toEqual({ lost: 1, base: 10, rate: 0.1 });
  expect(chartmogul).toEqual({ lost: 1, base: 10, rate: 0.1 });
  expect(baremetrics).toEqual({ lost: 4, base: 10, rate: 0.4 });
  expect(stripe).toEqual({ lost: 4, base: 14, rate: 4 / 14 });
  // The 10th: 1 of 14 there the day before; the 15th: 1 of 13; the 25th: 2 of 13, since one is back.
  expect(daily.rate).toBeCloseTo(1 / 14 + 1 / 13 + 2 / 13, 14);
  // January: nobody at its start, ten joined, none left.
  expect(all.stripe).toEqual({ lost: 4, base: 24, rate: 4 / 24 });
  expect(all.textbook.rate).toBe(0.1);
});

test("a plan that ends on the day the next one begins is no churn by any rule", () => {
  const plans: readonly Contract[] = [
    ["a", day("2024-01-01"), day("2024-02-10"), 1],
    ["a", day("2024-02-10"), undefined, 1],
  ];
  for (const rule of churnRules)
    expect(churnByRules(contractsOf(plans, false), how).rows[1]?.rules[rule].rate).toBe(0);
});
