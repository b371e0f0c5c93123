import { readdirSync } from "node:fs";
import { pathToFileURL } from "node:url";
import type { Compute, FunctionFacts } from "../src/functions/define";
import { groupTitles } from "../src/words/function-groups";
import { inProject } from "./files";

export interface FunctionFile {
  /** File name without its ending: `retention-table`. */
  readonly file: string;
  readonly facts: FunctionFacts;
  readonly compute: Compute;
}

export const groups = Object.keys(groupTitles) as (keyof typeof groupTitles)[];

/**
 * Every custom function of src/functions/, found by listing the folder: a file is one when it exports `facts`.
 * In the order of the groups, then by name. Imports the files, so their facts are the values users will see.
 */
export async function readFunctions(): Promise<readonly FunctionFile[]> {
  const files = readdirSync(inProject("src/functions"))
    .filter((name) => name.endsWith(".ts") && name !== "index.ts" && name !== "define.ts")
    .map((name) => name.replace(/\.ts$/, ""));
  const found: FunctionFile[] = [];
  for (const file of files) {
    const module = (await import(pathToFileURL(inProject("src/functions", `${file}.ts`)).href)) as Partial<
      Record<"facts" | "compute", unknown>
    >;
    if (module.facts === undefined) continue;
    if (typeof module.compute !== "function")
      throw new Error(`src/functions/${file}.ts has facts but exports no compute.`);
    found.push({ file, facts: module.facts as FunctionFacts, compute: module.compute as Compute });
  }
  return found.sort(
    (a, b) =>
      groups.indexOf(a.facts.group) - groups.indexOf(b.facts.group) || (a.facts.name < b.facts.name ? -1 : 1),
  );
}
