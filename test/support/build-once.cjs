const { execFileSync } = require("node:child_process");

/** Builds dist/ before the tests that read it, in a process of its own: the build is ES modules, the tests are not. */
module.exports = () => {
  execFileSync(process.execPath, ["--import", "tsx", "scripts/build-playground.ts"], {
    cwd: `${__dirname}/../..`,
    stdio: "inherit",
  });
};
