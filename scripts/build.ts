import { buildCode } from "./build-code";
import { buildSidebar } from "./build-sidebar";
import { isMain, read, write } from "./files";

/** Makes dist/: the three files that are pushed to Apps Script and run by the playground. */
export async function build(): Promise<void> {
  const { version } = JSON.parse(read("package.json")) as { version: string };
  const [code, sidebar] = await Promise.all([buildCode(version), buildSidebar(version)]);
  write("dist/Code.js", code);
  write("dist/sidebar.html", sidebar);
  write("dist/appsscript.json", read("appsscript.json"));
}

if (isMain(import.meta.url)) await build();
