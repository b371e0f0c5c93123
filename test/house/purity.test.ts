import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const root = join(__dirname, "..", "..");

/** Whether code compiles under a room's tsconfig, as one more file of the room that lies elsewhere. */
function complaints(tsconfig: string, code: string): string {
  const folder = mkdtempSync(join(tmpdir(), "stayrate-types-"));
  writeFileSync(join(folder, "fixture.ts"), `${code}\nexport {};\n`);
  const compilerOptions = { rootDir: "/", typeRoots: [join(root, "node_modules/@types")] };
  writeFileSync(
    join(folder, "tsconfig.json"),
    JSON.stringify({ extends: join(root, tsconfig), compilerOptions, include: ["fixture.ts"], exclude: [] }),
  );
  const run = spawnSync(join(root, "node_modules/.bin/tsc"), ["-p", folder], { encoding: "utf8" });
  rmSync(folder, { recursive: true });
  return run.stdout;
}

const outside = [
  ["Google's services", "SpreadsheetApp.flush();"],
  ["a page", "document.title = '';"],
  ["Node", "process.exit();"],
  ["a console", "console.log('');"],
  ["the network", "fetch('');"],
  ["timers", "setTimeout(() => 0, 1);"],
] as const;

test.each(outside)("in a pure room %s does not compile", (_, code) => {
  expect(complaints("tsconfig.json", code)).toContain("Cannot find name");
});

test("in a pure room arithmetic compiles", () => {
  expect(complaints("tsconfig.json", "export const half = (x: number): number => x / 2;")).toBe("");
});

test("the edge has Google's services and no page; the sidebar has a page and no services", () => {
  expect(complaints("src/apps-script/tsconfig.json", "SpreadsheetApp.flush();")).toBe("");
  expect(complaints("src/apps-script/tsconfig.json", "document.title = '';")).toContain("Cannot find name");
  expect(complaints("src/sidebar/tsconfig.json", "document.title = '';")).toBe("");
  expect(complaints("src/sidebar/tsconfig.json", "SpreadsheetApp.flush();")).toContain("Cannot find name");
});
