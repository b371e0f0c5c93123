import { build as bundle, type Plugin } from "esbuild";
import { build } from "./build";
import { inProject, isMain, read, readIfThere, write } from "./files";

/** Where the static page goes: a folder for any host, every address in it relative. */
export const playgroundFolder = inProject("playground/dist");

/** What both bundles of the page are built for. */
const common = {
  target: "es2022",
  format: "iife",
  bundle: true,
  minify: true,
  write: false,
  legalComments: "none",
  logLevel: "warning",
} as const;

/** The grid's text engine brings hyphenation for forty languages, five megabytes that no cell uses; they are left out. */
const withoutHyphenation: Plugin = {
  name: "without-hyphenation",
  setup({ onLoad }) {
    onLoad({ filter: /engine-render[\\/]lib[\\/]es[\\/][a-z0-9-]+-[\w-]{8}\.js$/ }, () => ({
      contents: "export default [];",
    }));
  },
};

/** A script that runs beside the page's own, as text that the page carries along. */
async function scriptText(entry: string): Promise<string> {
  const { outputFiles } = await bundle({ ...common, entryPoints: [inProject(entry)] });
  return outputFiles[0]?.text ?? "";
}

/** Builds the page and lays the very files that are pushed beside it. Needs dist/, which build() makes. */
export async function buildPlayground(): Promise<void> {
  const { outputFiles } = await bundle({
    ...common,
    entryPoints: { page: inProject("playground/page/main.ts") },
    outdir: playgroundFolder,
    define: {
      "process.env.NODE_ENV": '"production"',
      // google.script.run: put into the sidebar's frame before its page's own scripts.
      STAYRATE_BRIDGE: JSON.stringify(await scriptText("playground/page/bridge/in-frame.ts")),
      STAYRATE_XLSX: JSON.stringify(await scriptText("playground/page/aside/in-worker.ts")),
    },
    plugins: [withoutHyphenation],
  });
  for (const kind of [".js", ".css"]) {
    const output = outputFiles.find((file) => file.path.endsWith(kind));
    if (output) write(`playground/dist/page${kind}`, output.text);
  }
  write("playground/dist/index.html", read("playground/page/index.html"));
  for (const file of ["Code.js", "sidebar.html"]) {
    const text = readIfThere(`dist/${file}`);
    if (text === undefined) throw new Error(`dist/${file} is not there. Run npm run build first.`);
    write(`playground/dist/${file}`, text);
  }
}

if (isMain(import.meta.url)) {
  await build();
  await buildPlayground();
}
