import { type Column, cellsFrom } from "../../bench/data/cells";
import { draw } from "../../bench/data/columns";
import { months } from "../../bench/ways/months";
import { nelderMead } from "../../bench/ways/nelder-mead";
import { simple } from "../../bench/ways/simple";
import { countsFrom, type Way } from "../../bench/ways/way";

const answer = async ({ open }: Way, columns: readonly Column[]) =>
  (await open({ way: "", rows: columns[0]?.length ?? 0 }, columns))(...columns);

test("counts are laid out by cohort and months after joining, with zeros where nobody was there", () => {
  expect(
    countsFrom([
      [24_001, 0, 5],
      [24_000, 2, 1],
      [24_000, 0, 3],
    ]),
  ).toEqual([
    [3, 0, 1],
    [5, 0],
  ]);
});

test("simple JavaScript and the one with whole months give the same table", async () => {
  const cells = cellsFrom("orders", draw("orders", 2000), "mixed");
  const table = await answer(simple, cells);
  expect((table as unknown[]).length).toBeGreaterThan(30);
  expect(await answer(months, cells)).toEqual(table);
});

test("Nelder–Mead finds the bottom of Rosenbrock's valley", () => {
  const valley = ([x = 0, y = 0]: readonly number[]) => (1 - x) ** 2 + 100 * (y - x * x) ** 2;
  const { at, value } = nelderMead(valley, [-1.2, 1]);
  expect(at[0]).toBeCloseTo(1, 5);
  expect(at[1]).toBeCloseTo(1, 5);
  expect(value).toBeLessThan(1e-10);
});

test("a search that is told how often it may ask stops there", () => {
  let asked = 0;
  const { evaluations } = nelderMead(
    ([x = 0, y = 0]) => {
      asked++;
      return x * x + y * y;
    },
    [3, 4],
    8,
  );
  expect(evaluations).toBe(asked);
  expect(asked).toBeGreaterThanOrEqual(8);
  expect(asked).toBeLessThan(12);
});
