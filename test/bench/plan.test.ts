import { keyOf } from "../../bench/measuring/job";
import { full, planOf, quick } from "../../bench/plan";

test.each([quick, full])("in a $name run no job is planned twice", (size) => {
  const keys = planOf(size).map(({ job }) => keyOf(job));
  expect(new Set(keys).size).toBe(keys.length);
});

test("only a full run has five million rows, e-mail addresses and a search over a million customers to its end", () => {
  const [some, all] = [quick, full].map((size) => planOf(size).map(({ job }) => job)) as [
    ReturnType<typeof planOf>[number]["job"][],
    ReturnType<typeof planOf>[number]["job"][],
  ];
  expect([some, all].map((jobs) => Math.max(...jobs.map(({ rows }) => rows)))).toEqual([1e6, 5e6]);
  expect([some, all].map((jobs) => jobs.some(({ ids }) => ids === "emails"))).toEqual([false, true]);
  const whole = ({ way, rows }: { way: string; rows: number }) => /^Nelder–Mead,/.test(way) && rows === 1e6;
  expect([some, all].map((jobs) => jobs.some(whole))).toEqual([false, true]);
});

test("peers answer at ten and at ten thousand rows too, and COHORT as often as what it is set beside", () => {
  for (const rows of [10, 10_000]) {
    const small = planOf(quick).filter(({ job }) => job.rows === rows);
    expect(small.length).toBeGreaterThan(7);
    const often = (way: string) => small.find(({ job }) => job.way === way)?.rounds;
    expect(often("COHORT")).toBe(often("months"));
  }
});
