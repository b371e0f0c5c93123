import { isMain, readIfThere, write } from "./files";
import { functionIndex } from "./generate-index";
import { readFunctions } from "./read-functions";

/** Every file, or part of one, that is derived from another: path → the text it should have. */
async function generated(): Promise<ReadonlyMap<string, string>> {
  const functions = await readFunctions();
  return new Map([["src/functions/index.ts", functionIndex(functions)]]);
}

/** Writes what is stale and returns its paths; with `check` it only returns them. */
export async function generate(check: boolean): Promise<readonly string[]> {
  const files = await generated();
  const stale = [...files].filter(([path, text]) => readIfThere(path) !== text);
  if (!check) for (const [path, text] of stale) write(path, text);
  return stale.map(([path]) => path);
}

if (isMain(import.meta.url)) {
  const check = process.argv.includes("--check");
  const stale = await generate(check);
  if (check && stale.length > 0) {
    console.error(`Stale: ${stale.join(", ")}. Run npm run generate and commit.`);
    process.exit(1);
  }
}
