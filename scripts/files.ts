import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The project's folder; every script names its files from here, wherever it is called from. */
export const root = join(dirname(fileURLToPath(import.meta.url)), "..");

export const inProject = (...parts: string[]): string => join(root, ...parts);

export const read = (path: string): string => readFileSync(inProject(path), "utf8");

export const readIfThere = (path: string): string | undefined =>
  existsSync(inProject(path)) ? read(path) : undefined;

/** Writes elsewhere and renames, so that whoever reads at the same moment sees the old file or the new one, never half of one. */
export function write(path: string, text: string): void {
  const target = inProject(path);
  const beside = inProject(".cache", `${process.pid}.part`);
  for (const file of [target, beside]) mkdirSync(dirname(file), { recursive: true });
  writeFileSync(beside, text);
  renameSync(beside, target);
}

/** True when the module is the script that was started, not an import of another. */
export const isMain = (moduleUrl: string): boolean => process.argv[1] === fileURLToPath(moduleUrl);
