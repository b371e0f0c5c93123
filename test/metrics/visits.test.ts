import fc from "fast-check";
import { ABSENT, visits } from "../../src/metrics/visits";

const rows = (most: number) =>
  fc.array(
    fc.tuple(
      fc.integer({ min: -1, max: 5 }),
      fc.oneof(fc.integer({ min: -most, max: most }), fc.constant(ABSENT)),
    ),
    { maxLength: 120 },
  );

/** Short spans are counted in bits, long ones by customer; both must give the same. */
const spans = fc.constantFrom(20, 100_000).chain(rows);

const columns = (log: readonly (readonly [number, number])[]) =>
  [Int32Array.from(log, ([c]) => c), Int32Array.from(log, ([, at]) => at)] as const;

const found = ({ starts, when }: ReturnType<typeof visits>, c: number): number[] => [
  ...when.subarray(starts[c], starts[c + 1]),
];

test("visits are the distinct periods of each customer with enough rows, ascending", () => {
  fc.assert(
    fc.property(spans, fc.integer({ min: 1, max: 3 }), (log, min) => {
      const some = visits(6, ...columns(log), min);
      for (let c = 0; c < 6; c++) {
        const events = new Map<number, number>();
        for (const [customer, at] of log)
          if (customer === c && at !== ABSENT) events.set(at, (events.get(at) ?? 0) + 1);
        const sorted = [...events].sort(([a], [b]) => a - b);
        expect(found(some, c)).toEqual(sorted.filter(([, count]) => count >= min).map(([at]) => at));
      }
    }),
  );
});

test("a table may say which period a row's time lies in", () => {
  const log = [
    [0, 105],
    [1, 100],
    [0, 100],
    [0, 101],
    [1, 102],
  ] as const;
  const [customer, times] = columns(log);
  const all = visits(2, customer, { times, table: Int32Array.from([7, 7, 8, 8, 8, ABSENT]), base: 100 });
  expect([found(all, 0), found(all, 1)]).toEqual([[7], [7, 8]]);
});

test("many rows of one customer in no order are put in order", () => {
  const times = Int32Array.from({ length: 500 }, (_, i) => ((i * 7919) % 500) * 1000);
  expect(found(visits(1, new Int32Array(500), times), 0)).toEqual(
    Array.from({ length: 500 }, (_, i) => i * 1000),
  );
});
