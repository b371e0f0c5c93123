import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

const root = join(__dirname, "..", "..");
let folder: string;

/** The project's own lint rules in an empty folder, so that a fixture stands in the room it is tried in and never in the project. */
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "stayrate-lint-"));
  for (const file of ["biome.json", ".gitignore", "scripts/no-random.grit"])
    cpSync(join(root, file), join(folder, file));
  execFileSync("git", ["init", "--quiet"], { cwd: folder });
});
afterAll(() => rmSync(folder, { recursive: true }));

/** What the linter says to one line of code in a room: "" when nothing. */
function lint(path: string, code: string): string {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${code}\n`);
  const run = spawnSync(join(root, "node_modules/.bin/biome"), ["lint", "--colors=off", path], {
    cwd: folder,
    encoding: "utf8",
  });
  rmSync(file);
  return run.status === 0 ? "" : `${run.stdout}${run.stderr}`;
}

const pureRooms = [
  "words",
  "calendar",
  "plan",
  "sheet",
  "metrics",
  "table",
  "analyses",
  "functions",
  "findings",
  "reports",
  "translate",
  "render",
  "protocol",
];

test.each(pureRooms)("%s may not ask for a clock", (room) => {
  expect(lint(`src/${room}/fixture.ts`, "export const now = () => Date.now();")).toContain(
    "Days are whole numbers here",
  );
});

test.each(pureRooms)("%s may not ask for randomness", (room) => {
  expect(lint(`src/${room}/fixture.ts`, "export const dice = () => Math.random();")).toContain(
    "Results are deterministic",
  );
});

test("a Date made of numbers is refused in a pure room, too", () => {
  expect(lint("src/metrics/fixture.ts", "export const day = new Date(2024, 2, 1);")).toContain(
    "Days are whole numbers here",
  );
});

test("randomness taken out of Math under another name is refused in a pure room, too", () => {
  expect(lint("src/metrics/fixture.ts", "const { random } = Math;\nexport const dice = random;")).toContain(
    "Results are deterministic",
  );
});

test("the edge may ask for a clock", () => {
  expect(lint("src/apps-script/fixture.ts", "export const now = () => Date.now();")).toBe("");
});

test("a pure room may calculate", () => {
  expect(lint("src/metrics/fixture.ts", "export const root = (x: number) => Math.sqrt(x);")).toBe("");
});
