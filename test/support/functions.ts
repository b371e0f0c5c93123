import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { Compute, FunctionFacts } from "../../src/functions/define";

export interface FunctionUnderTest {
  readonly name: string;
  readonly facts: FunctionFacts;
  readonly compute: Compute;
}

const folder = join(__dirname, "..", "..", "src", "functions");

/** Every custom function in src/functions, found by listing the folder, so that none escapes a test by being new. */
export const functionsUnderTest: readonly FunctionUnderTest[] = readdirSync(folder)
  .filter((file) => file.endsWith(".ts") && file !== "index.ts" && file !== "define.ts")
  .map((file) => require(join(folder, file)) as Partial<FunctionUnderTest>)
  .flatMap(({ facts, compute }) => (facts && compute ? [{ name: facts.name, facts, compute }] : []));
