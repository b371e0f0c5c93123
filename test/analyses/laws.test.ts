import fc from "fast-check";
import { compute as cohort } from "../../src/functions/cohort";
import { compute as lifecycle } from "../../src/functions/lifecycle";
import { compute as curve } from "../../src/functions/retention-curve";
import { english } from "../support/sheet-cells";

type Event = readonly [id: string, serial: number];

const origin = 45_292;

const log: fc.Arbitrary<Event[]> = fc.array(
  fc.tuple(
    fc.constantFrom("Ann", "Ben", "Cy", "Dee", "Eve", "007", "7", "客户甲"),
    fc.integer({ min: origin, max: origin + 150 }),
  ),
  { minLength: 1, maxLength: 50 },
);

const grain = fc.constantFrom("week", "month", "quarter");
const how = fc.constantFrom("", "cohort=recurring", "min=2", "mode=on_or_after", "mode=every", "window=14d");

const call = (compute: typeof cohort, events: readonly Event[], period: string, options: string) =>
  compute([events.map(([id]) => [id]), events.map(([, on]) => [on]), period, options], english) as (
    | string
    | number
  )[][];

const last = (events: readonly Event[]): string => `asof=${Math.max(...events.map(([, on]) => on))}`;

test("neither the order of rows nor the spelling of ids and dates changes a table", () => {
  const spellings = [
    (id: string) => id,
    (id: string) => ` ${id}  `,
    (id: string) => (id === "7" ? 7 : id),
    (id: string) => id.replace(/[!-~]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0)),
  ];
  const dates = [
    (on: number) => on,
    (on: number) => new Date((on - 25_569) * 86_400_000),
    (on: number) => new Date((on - 25_569) * 86_400_000).toISOString().slice(0, 10),
  ];
  fc.assert(
    fc.property(log, grain, how, fc.infiniteStream(fc.nat(11)), (events, period, options, choices) => {
      const shuffled = events
        .map((event) => ({ event, key: choices.next().value }))
        .sort((a, b) => a.key - b.key)
        .map(({ event, key }) => [spellings[key % 4]?.(event[0]), dates[key % 3]?.(event[1])] as const);
      for (const compute of [cohort, lifecycle, curve]) {
        const own = compute === lifecycle ? "" : options;
        const plain = call(compute, events, period, own);
        const again = compute(
          [shuffled.map(([id]) => [id]), shuffled.map(([, on]) => [on]), period, own],
          english,
        );
        expect(again).toEqual(plain);
      }
    }),
  );
});

test("the counts of two halves of the customers add up to the counts of all", () => {
  fc.assert(
    fc.property(log, grain, how, (events, period, options) => {
      const half = (mine: boolean) => events.filter(([id]) => id < "D" === mine);
      fc.pre(half(true).length > 0 && half(false).length > 0);
      const span = `from=${origin - 100}; to=${origin + 150}; zero=keep; ${last(events)}; incomplete=show`;
      const counts = (some: readonly Event[]) =>
        call(cohort, some, period, `output=count; header=no; periods=0; ${span}; ${options}`);
      const wide = (some: readonly Event[]) =>
        call(
          cohort,
          some,
          period,
          `output=count; header=no; brackets=1,2,3,4; ${span}; ${options.replace("mode=every", "")}`,
        );
      for (const count of [counts, wide]) {
        const [all, one, two] = [count(events), count(half(true)), count(half(false))];
        expect(all.map((row) => row.map(Number).slice(1))).toEqual(
          all.map((row, r) => row.slice(1).map((_, k) => Number(one[r]?.[k + 1]) + Number(two[r]?.[k + 1]))),
        );
      }
    }),
  );
});

test("on_or_after never rises from one period to the next, and is never below on", () => {
  fc.assert(
    fc.property(log, grain, fc.constantFrom("first", "recurring"), (events, period, kind) => {
      const rows = (mode: string) =>
        call(
          cohort,
          events,
          period,
          `output=count; header=no; incomplete=show; cohort=${kind}; mode=${mode}`,
        );
      const on = rows("on");
      rows("on_or_after").forEach((row, r) => {
        for (let k = 3; k < row.length && row[k] !== ""; k++) {
          expect(row[k]).toBeLessThanOrEqual(row[k - 1] as number);
          expect(row[k]).toBeGreaterThanOrEqual(on[r]?.[k] as number);
        }
      });
    }),
  );
});

test("the cohorts' active customers of a calendar period add up to the period's End in LIFECYCLE", () => {
  fc.assert(
    fc.property(log, grain, (events, period) => {
      const options = "incomplete=show; header=no";
      const cohorts = call(cohort, events, period, `output=count; zero=keep; ${options}`);
      call(lifecycle, events, period, options).forEach((row, p) => {
        const active = cohorts.reduce((sum, cells, c) => sum + (c <= p ? Number(cells[2 + p - c]) : 0), 0);
        expect(active).toBe(row[6]);
      });
    }),
  );
});

test("every and on_or_before bound on from below and above", () => {
  fc.assert(
    fc.property(log, grain, (events, period) => {
      const rows = (mode: string) => call(cohort, events, period, `output=count; header=no; mode=${mode}`);
      const [every, on, before] = [rows("every"), rows("on"), rows("on_or_before")];
      on.forEach((row, r) => {
        row.forEach((count, k) => {
          if (k < 2 || count === "") return;
          expect(every[r]?.[k]).toBeLessThanOrEqual(count as number);
          expect(before[r]?.[k]).toBeGreaterThanOrEqual(count as number);
        });
      });
    }),
  );
});
