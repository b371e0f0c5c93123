import fc from "fast-check";
import { byFrequency, sampled, sampledStarts, sampleStep } from "../../../src/metrics/lifetime/by-frequency";

const frequency = fc.array(fc.oneof(fc.nat(5), fc.nat(200), fc.integer({ min: 0, max: 1e9 })), {
  minLength: 1,
  maxLength: 30,
});

test("rows take places in the order of their frequencies, however high these are, and keep their order otherwise", () =>
  fc.assert(
    fc.property(frequency, (rows) => {
      const { frequencies, starts, key, next } = byFrequency(Float64Array.from(rows));
      const order: number[] = [];
      for (const [i, x] of key.entries()) {
        const place = next[x] as number;
        order[place] = i;
        next[x] = place + 1;
      }
      expect(order).toEqual([...rows.keys()].sort((i, j) => (rows[i] ?? 0) - (rows[j] ?? 0) || i - j));
      for (const [k, x] of frequencies.entries())
        for (const row of order.slice(starts[k], starts[k + 1])) expect(rows[row]).toBe(x);
      expect(starts[frequencies.length]).toBe(rows.length);
    }),
  ));

test("a sample is 20,000 of more than 100,000 rows, and of each frequency its share", () => {
  expect(sampleStep(100_000)).toBeUndefined();
  const rows = 123_457;
  const step = sampleStep(rows) as number;
  expect(sampled(new Float64Array(rows), step)).toHaveLength(20_000);
  const starts = Int32Array.of(0, 1, 60_000, 123_450, rows);
  const order = sampled(
    Float64Array.from({ length: rows }, (_, i) => i),
    step,
  );
  const expected = Array.from(starts, (start) => order.filter((row) => row < start).length);
  expect(Array.from(sampledStarts(starts, step))).toEqual(expected);
});
