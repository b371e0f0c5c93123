import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { build } from "../scripts/build";
import { inProject } from "../scripts/files";

const changed = (path: string) => statSync(path).mtimeMs;

/** When the last of a folder's files was changed. */
const newestIn = (folder: string): number =>
  Math.max(
    ...readdirSync(folder, { recursive: true, encoding: "utf8" }).map((file) => changed(join(folder, file))),
  );

/** Builds dist/ unless it is there and younger than everything it is made of. */
export async function buildIfStale(): Promise<void> {
  const code = inProject("dist", "Code.js");
  const sources = [
    ...["src", "scripts"].map((name) => newestIn(inProject(name))),
    changed(inProject("package.json")),
  ];
  if (!existsSync(code) || changed(code) < Math.max(...sources)) await build();
}
