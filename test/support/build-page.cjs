const { runScript } = require("./run-script.cjs");

/** Builds the playground's page, and dist/ with it, before the tests that open it in a browser. */
module.exports = () => runScript("scripts/build-playground.ts");
