import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { distFile } from "../support/bundle";

const root = join(__dirname, "..", "..");
const clasp = join(root, "node_modules/@google/clasp/build/src/index.js");
const scriptId = "1".repeat(57);
let folder: string;
let pushed: string;

/** A folder as somebody who is about to push has it: dist/, the ignore file, the example with a script id filled in, a log-in. */
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "stayrate-clasp-"));
  pushed = join(folder, "pushed.json");
  cpSync(join(root, "dist"), join(folder, "dist"), { recursive: true });
  cpSync(join(root, ".claspignore"), join(folder, ".claspignore"));
  const example = JSON.parse(readFileSync(join(root, ".clasp.json.example"), "utf8")) as object;
  writeFileSync(join(folder, ".clasp.json"), JSON.stringify({ ...example, scriptId }));
  // What a build must never push, even when it lies in the folder.
  writeFileSync(join(folder, "dist", "left-over.js"), "function leftOver() {}");
  const account = {
    type: "authorized_user",
    client_id: "id",
    client_secret: "secret",
    refresh_token: "refresh",
  };
  writeFileSync(join(folder, ".clasprc.json"), JSON.stringify({ tokens: { default: account } }));
});
afterAll(() => rmSync(folder, { recursive: true }));

const runClasp = (...args: string[]) =>
  spawnSync(process.execPath, ["--require", join(__dirname, "api-stand-in.cjs"), clasp, ...args], {
    cwd: folder,
    encoding: "utf8",
    env: { ...process.env, HOME: folder, USERPROFILE: folder, STAYRATE_PUSHED: pushed },
  });

test("clasp would push Code.js, appsscript.json and sidebar.html, and nothing else", () => {
  const run = runClasp("show-file-status", "--json");
  const { filesToPush } = JSON.parse(run.stdout) as { filesToPush: string[] };
  expect(filesToPush.map((file) => basename(file)).sort()).toEqual([
    "Code.js",
    "appsscript.json",
    "sidebar.html",
  ]);
});

test("a push sends the three files of dist/ as they are", () => {
  const run = runClasp("push", "-f");
  expect([run.status, run.stderr]).toEqual([0, ""]);
  expect(run.stdout).toContain("Pushed 3 files");
  expect(existsSync(pushed)).toBe(true);
  const { uri, body } = JSON.parse(readFileSync(pushed, "utf8")) as {
    uri: string;
    body: { files: { name: string; type: string; source: string }[] };
  };
  expect(uri).toContain(`/projects/${scriptId}/content`);
  expect(
    body.files
      .map(({ name, type, source }) => ({ name, type, source }))
      .sort((a, b) => (a.name < b.name ? -1 : 1)),
  ).toEqual([
    { name: "Code", type: "SERVER_JS", source: distFile("Code.js") },
    { name: "appsscript", type: "JSON", source: distFile("appsscript.json") },
    { name: "sidebar", type: "HTML", source: distFile("sidebar.html") },
  ]);
});

test("the stand-in lets nothing through to the network", () => {
  const ask =
    "fetch = undefined; require('node:https').get('https://example.com/').on('error', (e) => console.log(e.code))";
  const run = spawnSync(process.execPath, ["--require", join(__dirname, "api-stand-in.cjs"), "-e", ask], {
    cwd: root,
    encoding: "utf8",
    env: { ...process.env, STAYRATE_PUSHED: pushed },
  });
  expect(run.stdout.trim()).toBe("ENETUNREACH");
});

test("npm run push builds, checks and then pushes with -f, without which clasp may skip and still report success", () => {
  const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
    scripts: Record<string, string>;
  };
  expect(scripts["push"]).toBe("npm run build && npm run check && clasp push -f");
});
