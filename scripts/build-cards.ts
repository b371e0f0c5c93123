import { readdirSync } from "node:fs";
import { build } from "esbuild";
import { type CardExample, cardOf, type FunctionCard } from "../src/functions/card";
import type { Example, FunctionFacts } from "../src/functions/define";
import { exampleSheet, shown } from "./example-sheet";
import { inProject } from "./files";
import { groups } from "./read-functions";

/**
 * What the sidebar shows of every function, as JSON in the page that is read when somebody looks for a function. The
 * facts are bundled and run here, so that the page carries them as data and none of the arithmetic beside them.
 */
export async function buildCards(): Promise<string> {
  const json = JSON.stringify(await functionCards());
  return `<script type="application/json" id="functions">${harmless(json)}</script>`;
}

/** HtmlService spoils what looks like a comment, a template or the end of a script; JSON can spell them otherwise. */
const harmless = (json: string): string =>
  json.replace(/</g, "\\u003c").replace(/`/g, "\\u0060").replace(/\/\//g, "\\/\\/");

/** In the order of the groups, then by name. */
export async function functionCards(): Promise<readonly FunctionCard[]> {
  return (await allFacts())
    .sort((a, b) => groups.indexOf(a.group) - groups.indexOf(b.group) || (a.name < b.name ? -1 : 1))
    .map((facts) => cardOf(facts, exampleOf(facts)));
}

async function allFacts(): Promise<FunctionFacts[]> {
  const files = readdirSync(inProject("src/functions"))
    .filter((name) => name.endsWith(".ts") && !["index.ts", "define.ts", "card.ts"].includes(name))
    .map((name) => name.replace(/\.ts$/, ""));
  const { outputFiles } = await build({
    stdin: {
      contents: files.map((file, i) => `export * as file${i} from "./${file}";`).join("\n"),
      resolveDir: inProject("src/functions"),
    },
    bundle: true,
    write: false,
    format: "iife",
    globalName: "files",
    logLevel: "silent",
  });
  const modules = new Function(`${outputFiles[0]?.text}; return files;`)() as Record<
    string,
    { readonly facts?: FunctionFacts }
  >;
  return Object.values(modules).flatMap(({ facts }) => (facts === undefined ? [] : [facts]));
}

/** The first example with a result. */
function exampleOf({ name, examples }: FunctionFacts): CardExample | null {
  const example: Example | undefined = examples.find((one) => one.throws === undefined);
  if (example === undefined) return null;
  const { cells, formula } = exampleSheet(name, example);
  const rows = Array.isArray(example.result) ? (example.result as unknown[][]) : [[example.result]];
  return {
    cells,
    formula,
    result: rows.map((row) => row.map(short)),
    note: example.note ?? null,
  };
}

/** Four digits after the point are enough to recognise a number. */
const short = (cell: unknown): string =>
  typeof cell === "number" && !Number.isInteger(cell) ? String(Number(cell.toPrecision(5))) : shown(cell);
