import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { SheetData } from "../../playground/files/sheet-data";
import { readXlsx } from "../../playground/files/xlsx-in";
import { writeXlsx } from "../../playground/files/xlsx-out";

/** Whether LibreOffice's Calc can be run here. */
export function hasLibreOffice(): boolean {
  try {
    execFileSync("soffice", ["--version"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

export const withoutLibreOffice =
  "LibreOffice is not installed: native formulas were NOT proved in it. Install libreoffice-calc (Debian: apt-get install libreoffice-calc).";

/**
 * Workbooks as LibreOffice computes them: saved as xlsx without any computed value, opened and saved again by it. All
 * go through one run, since starting takes seconds. It has a profile of its own, so that nobody's settings count.
 */
export function throughLibreOffice(
  books: Readonly<Record<string, readonly SheetData[]>>,
): Record<string, SheetData[]> {
  const folder = mkdtempSync(join(tmpdir(), "stayrate-office-"));
  try {
    const made = join(folder, "computed");
    mkdirSync(made);
    const files = Object.entries(books).map(([name, sheets]) => {
      const file = join(folder, `${name}.xlsx`);
      writeFileSync(file, writeXlsx(sheets));
      return file;
    });
    execFileSync(
      "soffice",
      [
        `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`,
        "--headless",
        "--norestore",
        "--convert-to",
        "xlsx",
        "--outdir",
        made,
        ...files,
      ],
      { stdio: ["ignore", "ignore", "ignore"], timeout: 180_000 },
    );
    return Object.fromEntries(
      Object.keys(books).map((name) => [name, readXlsx(readFileSync(join(made, `${name}.xlsx`)))]),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
