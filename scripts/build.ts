import { existsSync } from "node:fs";
import { buildCode } from "./build-code";
import { buildSidebar } from "./build-sidebar";
import { inProject, isMain, read, write } from "./files";

/** Makes dist/: the three files that are pushed to Apps Script and run by the playground. */
export async function build(): Promise<void> {
  const { version } = JSON.parse(read("package.json")) as { version: string };
  write("dist/appsscript.json", read("appsscript.json"));
  if (existsSync(inProject("src/sidebar/main.tsx"))) write("dist/sidebar.html", await buildSidebar(version));
  write("dist/Code.js", await buildCode(version));
}

if (isMain(import.meta.url)) await build();
