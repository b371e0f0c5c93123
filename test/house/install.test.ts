import { spawnSync } from "node:child_process";
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";

const root = join(__dirname, "..", "..");
const wanted = {
  "": { name: "p" },
  "node_modules/a": { version: "1.0.0" },
  "node_modules/b-of-another-system": { version: "2.0.0", optional: true },
};

/** How the script called npm in a project whose installed packages are `present`, or in a folder `inside` it; undefined when it did not. */
function npmCall(present: object | undefined, inside = ""): string | undefined {
  const folder = mkdtempSync(join(tmpdir(), "stayrate-install-"));
  for (const name of ["scripts", join(inside, "node_modules"), "bin"])
    mkdirSync(join(folder, name), { recursive: true });
  cpSync(join(root, "scripts/ensure-installed.mjs"), join(folder, "scripts/ensure-installed.mjs"));
  writeFileSync(join(folder, inside, "package-lock.json"), JSON.stringify({ packages: wanted }));
  if (present !== undefined)
    writeFileSync(
      join(folder, inside, "node_modules/.package-lock.json"),
      JSON.stringify({ packages: present }),
    );
  // Written where npm is called, so that a call in another folder is not found.
  const called = join(folder, inside, "called");
  writeFileSync(join(folder, "bin/npm"), '#!/bin/sh\necho "$@" > called\n');
  chmodSync(join(folder, "bin/npm"), 0o755);
  const run = spawnSync(
    process.execPath,
    [join(folder, "scripts/ensure-installed.mjs"), ...(inside === "" ? [] : [inside])],
    {
      encoding: "utf8",
      env: { ...process.env, PATH: [join(folder, "bin"), process.env["PATH"]].join(delimiter) },
    },
  );
  expect(run.status).toBe(0);
  const call = existsSync(called) ? readFileSync(called, "utf8").trim() : undefined;
  rmSync(folder, { recursive: true });
  return call;
}

test("a fresh clone is installed with npm install, which leaves the lock as it is", () => {
  expect(npmCall(undefined)).toBe("install --no-save --no-audit --no-fund");
});

test("a package of another version than the lock's is installed anew", () => {
  expect(npmCall({ "node_modules/a": { version: "0.9.0" } })).toContain("install");
});

test("when every package is there nothing is installed, optional ones of other systems apart", () => {
  expect(npmCall({ "node_modules/a": { version: "1.0.0" } })).toBeUndefined();
});

test("the benchmark's own packages are installed in its folder when they are missing there", () => {
  expect(npmCall(undefined, "bench")).toBe("install --no-save --no-audit --no-fund");
  expect(npmCall({ "node_modules/a": { version: "1.0.0" } }, "bench")).toBeUndefined();
  const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
    scripts: Record<string, string>;
  };
  expect(scripts["prebench"]).toContain("node scripts/ensure-installed.mjs bench");
});

test("npm start and npm test install first what is missing", () => {
  const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
    scripts: Record<string, string>;
  };
  expect([scripts["prestart"], scripts["pretest"]]).toEqual(
    Array(2).fill("node scripts/ensure-installed.mjs"),
  );
});

test.each(["package-lock.json", "bench/package-lock.json"])("%s names no registry", (lock) => {
  expect(readFileSync(join(root, lock), "utf8")).not.toMatch(/"resolved"/);
});
