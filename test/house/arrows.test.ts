import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

const root = join(__dirname, "..", "..");

interface Violation {
  readonly from: string;
  readonly to: string;
  readonly rule: { readonly name: string };
}

/** What the project's own rules say of a project of these files, in one run: "rule: from → to". */
function violations(files: Readonly<Record<string, string>>): string[] {
  const folder = mkdtempSync(join(tmpdir(), "stayrate-arrows-"));
  for (const file of [".dependency-cruiser.cjs", "tsconfig.json"])
    cpSync(join(root, file), join(folder, file));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const cruiser = join(root, "node_modules/.bin/depcruise");
  const options = ["--config", ".dependency-cruiser.cjs", "--output-type", "json"];
  const run = spawnSync(cruiser, ["src", ...options], { cwd: folder, encoding: "utf8" });
  rmSync(folder, { recursive: true });
  const { summary } = JSON.parse(run.stdout) as { summary: { violations: Violation[] } };
  return summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`).sort();
}

/** One file for each arrow that is drawn, and one in each room to be looked at. */
function drawn(arrows: readonly (readonly [from: string, to: string])[]): Record<string, string> {
  const rooms = new Set(arrows.flat());
  return Object.fromEntries([
    ...[...rooms].map((room) => [`src/${room}/end.ts`, "export const end = 1;\n"]),
    ...arrows.map(([from, to]) => [`src/${from}/to-${to}.ts`, `export { end } from "../${to}/end";\n`]),
  ]);
}

test("no room may look up, nor past the rooms it is given", () => {
  const arrows = [
    ["words", "calendar"],
    ["calendar", "plan"],
    ["metrics", "words"],
    ["metrics", "sheet"],
    ["table", "metrics"],
    ["sheet", "analyses"],
    ["render", "reports"],
    ["functions", "apps-script"],
    ["sidebar", "sheet"],
    ["sidebar", "apps-script"],
  ] as const;
  expect(violations(drawn(arrows))).toEqual(
    arrows.map(([from, to]) => `${from}-looks-only-down: src/${from}/to-${to}.ts → src/${to}/end.ts`).sort(),
  );
});

test("a room may look into those below", () => {
  const arrows = [
    ["sheet", "calendar"],
    ["analyses", "metrics"],
    ["functions", "analyses"],
    ["apps-script", "render"],
    ["sidebar", "protocol"],
  ] as const;
  expect(violations(drawn(arrows))).toEqual([]);
});

test("types, Node, circles and rooms without a rule are seen, too", () => {
  const found = violations({
    "src/words/b.ts": "export type B = 1;\n",
    "src/metrics/a.ts": 'import type { B } from "../words/b";\nexport type A = B;\n',
    "src/table/a.ts": 'export { readFileSync } from "node:fs";\n',
    "src/plan/a.ts": 'export { b } from "./b";\nexport const a = 1;\n',
    "src/plan/b.ts": 'export { a } from "./a";\nexport const b = 1;\n',
    "src/attic/a.ts": 'export { a } from "./b";\n',
    "src/attic/b.ts": "export const a = 1;\n",
  });
  expect(found).toEqual([
    "metrics-looks-only-down: src/metrics/a.ts → src/words/b.ts",
    "no-cycles: src/plan/a.ts → src/plan/b.ts",
    "no-node-in-src: src/table/a.ts → fs",
    "no-room-without-a-rule: src/attic/a.ts → src/attic/b.ts",
  ]);
});
