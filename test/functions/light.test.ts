import { join } from "node:path";
import { buildSync } from "esbuild";
import { functionsUnderTest } from "../support/functions";

const folder = join(__dirname, "..", "..", "src", "functions");

/** What esbuild keeps of a file whose `compute` alone is used. */
function kept(file: string): string {
  const entry = `import * as file from "./${file}"; globalThis.kept = file.compute;`;
  const { outputFiles } = buildSync({
    stdin: { contents: entry, resolveDir: folder, loader: "ts" },
    bundle: true,
    format: "esm",
    target: "es2020",
    write: false,
    logLevel: "silent",
  });
  return outputFiles[0]?.text ?? "";
}

test.each(functionsUnderTest)(
  "the facts of $name are plain literals, which the bundle leaves behind",
  ({ file }) => {
    expect(kept(file)).toContain(`// src/functions/${file}`);
    // 99 / 107 instead of 0.925… is enough for esbuild to keep the whole literal.
    expect(kept(file)).not.toMatch(/\b(?:summary|examples): /);
  },
);
