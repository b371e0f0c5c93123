import { readFile } from "node:fs/promises";
import { pathToFileURL } from "node:url";
import { build, type Plugin } from "esbuild";
import { declarations, type Global } from "./declarations";
import { inProject, read } from "./files";
import { readFunctions } from "./read-functions";

/**
 * dist/Code.js: src/apps-script/main.ts and all it needs as one script, then the declarations that Google Sheets looks for.
 * main.ts exports `custom(name, args)` and every global of src/apps-script/globals.ts.
 */
export async function buildCode(version: string): Promise<string> {
  const result = await build({
    entryPoints: [inProject("src/apps-script/main.ts")],
    bundle: true,
    write: false,
    // An ES module's `export` is a syntax error in Apps Script; newer targets leave class fields that it lacks.
    format: "iife",
    globalName: "Stayrate",
    target: "es2020",
    minify: true,
    charset: "utf8",
    plugins: [withoutFacts],
    inject: [inProject("scripts/own-globals.js")],
    define: { STAYRATE_VERSION: JSON.stringify(version) },
    banner: { js: `// Stayrate ${version}, built by scripts/build.ts: do not edit.` },
    footer: { js: declarations(await publicFunctions(), await publicGlobals()) },
    logLevel: "silent",
  });
  const [file] = result.outputFiles;
  if (file === undefined) throw new Error("esbuild gave no Code.js.");
  return file.text;
}

/**
 * Facts are unused in Code.js and dropped as such, but for esbuild an expression such as 99 / 107 in an example might do
 * something when it is evaluated, and one of those keeps the whole object. `false &&` says that it never is.
 */
const withoutFacts: Plugin = {
  name: "without-facts",
  setup: ({ onLoad }) => {
    onLoad({ filter: /[\\/]src[\\/]functions[\\/][\w-]+\.ts$/ }, async ({ path }) => ({
      contents: (await readFile(path, "utf8")).replace(
        /^export const facts = /m,
        "export const facts = false && ",
      ),
      loader: "ts",
    }));
  },
};

/** What src/functions/index.ts exports: a function it lacks (the index is stale) is in the bundle neither, so it is not declared. */
async function publicFunctions() {
  const index = read("src/functions/index.ts");
  return (await readFunctions())
    .map(({ facts }) => facts)
    .filter(({ name }) => index.includes(` as ${name} `));
}

async function publicGlobals(): Promise<readonly Global[]> {
  const url = pathToFileURL(inProject("src/apps-script/globals.ts")).href;
  return ((await import(url)) as { globals: readonly Global[] }).globals;
}
