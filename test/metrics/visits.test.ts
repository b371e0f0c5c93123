import fc from "fast-check";
import { ABSENT, visits, visitsOfAtLeast } from "../../src/metrics/visits";

const rows = fc.array(
  fc.tuple(fc.integer({ min: -1, max: 5 }), fc.oneof(fc.integer({ min: -20, max: 20 }), fc.constant(ABSENT))),
  { maxLength: 60 },
);

test("visits are the distinct periods of each customer, ascending, with their number of events", () => {
  fc.assert(
    fc.property(rows, fc.integer({ min: 1, max: 3 }), (log, min) => {
      const all = visits(
        6,
        Int32Array.from(log, ([c]) => c),
        Int32Array.from(log, ([, at]) => at),
      );
      const some = visitsOfAtLeast(min, all);
      for (let c = 0; c < 6; c++) {
        const events = new Map<number, number>();
        for (const [customer, at] of log)
          if (customer === c && at !== ABSENT) events.set(at, (events.get(at) ?? 0) + 1);
        const sorted = [...events].sort(([a], [b]) => a - b);
        const found = ({ starts, when, events: counts }: typeof all) =>
          Array.from(when.subarray(starts[c], starts[c + 1]), (at, i) => [
            at,
            counts[(starts[c] as number) + i],
          ]);
        expect(found(all)).toEqual(sorted);
        expect(found(some)).toEqual(sorted.filter(([, count]) => count >= min));
      }
    }),
  );
});
