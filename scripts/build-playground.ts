import { copyFileSync, cpSync, existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { build as bundle, type Plugin } from "esbuild";
import { build } from "./build";
import { inProject, isMain } from "./files";

/** Where the static page goes: a folder for any host, every address in it relative. */
export const playgroundFolder = inProject("playground/dist");

/** What both bundles of the page are built for. */
const target = {
  target: "es2022",
  bundle: true,
  minify: true,
  legalComments: "none",
  logLevel: "warning",
} as const;

/** The grid's text engine brings hyphenation for forty languages, five megabytes that no cell uses; they are left out. */
const withoutHyphenation: Plugin = {
  name: "without-hyphenation",
  setup({ onLoad }) {
    onLoad({ filter: /engine-render[\\/]lib[\\/]es[\\/][a-z0-9-]+-[\w-]{8}\.js$/ }, () => ({ contents: "export default [];" }));
  },
};

/** google.script.run as script text: it is put into the sidebar's frame before the page's own scripts. */
async function bridgeText(): Promise<string> {
  const { outputFiles } = await bundle({
    ...target,
    entryPoints: [inProject("playground/page/bridge/in-frame.ts")],
    format: "iife",
    write: false,
  });
  return outputFiles[0]?.text ?? "";
}

/** Builds the page and lays the very files that are pushed beside it. Needs dist/, which build() makes. */
export async function buildPlayground(folder = playgroundFolder): Promise<void> {
  mkdirSync(folder, { recursive: true });
  await bundle({
    ...target,
    entryPoints: { page: inProject("playground/page/main.ts") },
    outdir: folder,
    format: "iife",
    define: { "process.env.NODE_ENV": '"production"', STAYRATE_BRIDGE: JSON.stringify(await bridgeText()) },
    plugins: [withoutHyphenation],
    loader: { ".woff": "empty", ".woff2": "empty" },
  });
  cpSync(inProject("playground/page/index.html"), join(folder, "index.html"));
  for (const file of ["Code.js", "sidebar.html"]) {
    if (!existsSync(inProject("dist", file)))
      throw new Error(`dist/${file} is not there. Run npm run build first.`);
    copyFileSync(inProject("dist", file), join(folder, file));
  }
}

if (isMain(import.meta.url)) {
  await build();
  await buildPlayground();
}
