// Runs before npm start and npm test, when nothing may be installed yet: plain JavaScript, nothing imported but Node itself.
// Its argument is a folder with packages of its own, such as bench; without one it is the project's.
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..", process.argv[2] ?? "");

const packagesIn = (path) => (existsSync(path) ? JSON.parse(readFileSync(path, "utf8")).packages : {});

/** Versions rather than file times: a copied or freshly checked-out folder has new times and needs no install. */
function isInstalled() {
  const wanted = packagesIn(join(root, "package-lock.json"));
  // npm writes this file at the end of every install.
  const present = packagesIn(join(root, "node_modules", ".package-lock.json"));
  return Object.entries(wanted).every(
    ([path, { optional, version }]) => path === "" || optional === true || present[path]?.version === version,
  );
}

if (!isInstalled()) {
  console.log("Installing what package-lock.json names …");
  // Not npm ci: the lock was made on Linux and lacks the optional binaries of other systems, which npm ci refuses and npm install
  // adds. Versions come from the lock all the same, and --no-save leaves the lock as it is.
  execFileSync("npm", ["install", "--no-save", "--no-audit", "--no-fund"], {
    cwd: root,
    stdio: "inherit",
    shell: process.platform === "win32",
  });
}
