import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { Compute, FunctionFacts } from "../../src/functions/define";

export interface FunctionFile {
  readonly facts: FunctionFacts;
  readonly compute: Compute;
}

const folder = join(__dirname, "..", "..", "src", "functions");

/** Every custom function of src/functions/, found by listing the folder, so that a new file is tested without being named. */
export const functionFiles: readonly FunctionFile[] = readdirSync(folder)
  .filter((name) => name.endsWith(".ts") && name !== "index.ts")
  .map((name) => require(join(folder, name)) as Partial<FunctionFile>)
  .filter((module): module is FunctionFile => module.facts !== undefined);
