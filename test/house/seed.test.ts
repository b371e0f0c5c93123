import fc from "fast-check";
import { seedOf } from "../support/seed";

test("every test draws from the seed of the run, which the environment may name", () => {
  expect(fc.readConfigureGlobal().seed).toBe(seedOf(process.env["SEED"]));
});

test("without a word the seed is always the same, and only a person who asks gets a random one", () => {
  expect(seedOf(undefined)).toEqual(expect.any(Number));
  expect(seedOf("")).toBe(seedOf(undefined));
  expect(seedOf("random")).toBeUndefined();
  expect(seedOf("-7")).toBe(-7);
});

test.each(["Random", "1.5", "4294967296", "seven"])("%s is no seed", (text) => {
  expect(() => seedOf(text)).toThrow(`SEED=${text}: write "random" or a whole number of 32 bits.`);
});

test("the same seed draws the same cases", () => {
  const seed = seedOf(undefined);
  const drawn = () => fc.sample(fc.array(fc.double()), { ...(seed !== undefined && { seed }), numRuns: 20 });
  expect(drawn()).toEqual(drawn());
});
