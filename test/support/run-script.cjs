const { execFileSync } = require("node:child_process");
const { join } = require("node:path");

const root = join(__dirname, "..", "..");

/** Runs one of the project's scripts in a process of its own: the scripts are ES modules, Jest's set-up files are not. */
exports.runScript = (path) =>
  execFileSync(process.execPath, ["--import", "tsx", path], { cwd: root, stdio: "inherit" });
