const { runScript } = require("./run-script.cjs");

/** Builds dist/ before the tests that read it. */
module.exports = () => runScript("scripts/build.ts");
