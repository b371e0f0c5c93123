import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { Compute, FunctionFacts } from "../../src/functions/define";

export interface FunctionUnderTest {
  readonly name: string;
  /** Its file in src/functions. */
  readonly file: string;
  readonly facts: FunctionFacts;
  readonly compute: Compute;
}

const folder = join(__dirname, "..", "..", "src", "functions");

/** Every custom function in src/functions, found by listing the folder, so that none escapes a test by being new. */
export const functionsUnderTest: readonly FunctionUnderTest[] = readdirSync(folder)
  .filter((file) => file.endsWith(".ts") && file !== "index.ts" && file !== "define.ts")
  .flatMap((file) => {
    const { facts, compute } = require(join(folder, file)) as Partial<FunctionUnderTest>;
    return facts && compute ? [{ name: facts.name, file, facts, compute }] : [];
  });
