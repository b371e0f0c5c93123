import { isMain, read, readIfThere, write } from "./files";
import { functionIndex } from "./generate-index";
import { between } from "./markdown";
import { readFunctions } from "./read-functions";
import { byQuestion } from "./reference/indexes";
import { referencePage } from "./reference/page";
import { termsPage } from "./reference/terms";
import { roomsDiagram } from "./rooms-diagram";

/** Every file, or part of one, that is derived from another: path → the text it should have. */
async function generated(): Promise<ReadonlyMap<string, string>> {
  const functions = await readFunctions();
  const rules = (lang: string) => read(`scripts/reference/rules.${lang}.md`);
  return new Map([
    ["src/functions/index.ts", functionIndex(functions)],
    ["docs/functions.en.md", referencePage(functions, rules("en"), "en")],
    ["docs/functions.zh.md", referencePage(functions, rules("zh"), "zh")],
    ["docs/terms.en.md", termsPage(functions, "en")],
    ["docs/terms.zh.md", termsPage(functions, "zh")],
    [
      "README.md",
      between(read("README.md"), "functions", byQuestion(functions, "en", "docs/functions.en.md")),
    ],
    [
      "README.zh.md",
      between(read("README.zh.md"), "functions", byQuestion(functions, "zh", "docs/functions.zh.md")),
    ],
    ["CONTRIBUTING.md", between(read("CONTRIBUTING.md"), "rooms", roomsDiagram())],
  ]);
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
