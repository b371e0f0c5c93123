import { type Limit, limits, loading } from "../../bench/gate/limits";
import { verdicts } from "../../bench/gate/verdicts";
import { keyOf, type Measured } from "../../bench/measuring/job";
import { Samples } from "../../bench/measuring/samples";

const [limit] = limits as readonly [Limit, ...Limit[]];
const taking = (cpu: number): Measured => ({
  opening: { cpu: 0, wall: 0 },
  calls: [{ cpu, wall: cpu }],
  peak: 0,
  answer: null,
});

/** The verdict when ours takes so many times as long as theirs, in each round. */
function verdictOf(...ratios: number[]) {
  const samples = new Samples();
  ratios.forEach((ratio, round) => {
    samples.add(limit.ours, round, taking(10 * ratio));
    samples.add(limit.theirs, round, taking(10));
  });
  return verdicts(samples, [limit])[0];
}

test("a ratio up to the limit is kept, one beyond it is not", () => {
  expect(verdictOf(limit.most)).toMatchObject({ kept: true });
  expect(verdictOf(limit.most * 1.01)).toMatchObject({ kept: false });
});

test("a lost order of magnitude is beyond the limit although two rounds of five were spoilt", () => {
  const today = limit.most / 3;
  expect(verdictOf(today, today * 50, today, today * 50, today)).toMatchObject({ kept: true });
  expect(verdictOf(...Array<number>(5).fill(today * 10))).toMatchObject({ kept: false });
});

test("what was not measured is not kept", () => {
  expect(verdictOf()).toMatchObject({ ratio: undefined, kept: false });
});

test("each limit sets two different jobs beside each other", () => {
  for (const { ours, theirs } of [...limits, ...loading]) expect(keyOf(ours)).not.toBe(keyOf(theirs));
});
