import fc from "fast-check";

/** What every property test draws from: the same cases on every machine, so that nothing fails by luck. */
const SEED = 20240301;

/**
 * The seed that a run is asked to take. undefined = every property draws its own, and prints it where it fails.
 * Throws an Error for a text that is neither "random" nor a whole number of 32 bits: it would search something else.
 */
export function seedOf(text: string | undefined): number | undefined {
  if (text === undefined || text === "") return SEED;
  if (text === "random") return undefined;
  const seed = Number(text);
  if (seed !== (seed | 0)) throw new Error(`SEED=${text}: write "random" or a whole number of 32 bits.`);
  return seed;
}

const seed = seedOf(process.env["SEED"]);
fc.configureGlobal(seed === undefined ? {} : { seed });
