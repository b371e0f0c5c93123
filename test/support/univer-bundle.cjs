/**
 * Univer for Jest. Its packages need a dozen that are ES modules only, which Jest on Node 20 does not load; and
 * reading some 800 files for each test file is slow. So they are bundled once into one file, kept until a version
 * changes, and every `@univerjs/…` that a test meets is taken from it.
 */
const { existsSync, mkdirSync, renameSync, writeFileSync } = require("node:fs");
const { join } = require("node:path");
const { buildSync } = require("esbuild");

const packages = [
  "core",
  "core/facade",
  "engine-formula",
  "engine-formula/facade",
  "engine-render",
  "sheets",
  "sheets/facade",
  "sheets-formula",
  "sheets-numfmt",
  "sheets-conditional-formatting",
];

/** Gives the moduleNameMapper entries; bundles when there is no bundle for these versions yet. */
module.exports = function univerMapper(root) {
  const { version } = require(join(root, "node_modules/@univerjs/core/package.json"));
  const folder = join(root, "node_modules/.cache/stayrate", `univer-${version}-${packages.length}`);
  if (!existsSync(folder)) bundle(root, folder);
  return { [`^@univerjs/(${packages.join("|")})$`]: join(folder, "$1.cjs") };
};

function bundle(root, folder) {
  const making = `${folder}-${process.pid}`;
  mkdirSync(making, { recursive: true });
  const entry = packages.map((name) => `exports["${name}"] = require("@univerjs/${name}");`).join("\n");
  buildSync({
    stdin: { contents: entry, resolveDir: root },
    bundle: true,
    platform: "node",
    format: "cjs",
    conditions: ["require"],
    minifyWhitespace: true,
    minifySyntax: true,
    define: { "process.env.NODE_ENV": '"production"' },
    outfile: join(making, "univer.cjs"),
    logLevel: "error",
  });
  for (const name of packages) {
    const file = join(making, `${name}.cjs`);
    mkdirSync(join(file, ".."), { recursive: true });
    const up = name.includes("/") ? "../univer.cjs" : "./univer.cjs";
    writeFileSync(file, `module.exports = require("${up}")["${name}"];\n`);
  }
  try {
    renameSync(making, folder);
  } catch (error) {
    // Another run finished first: its bundle is as good.
    if (!existsSync(folder)) throw error;
  }
}
