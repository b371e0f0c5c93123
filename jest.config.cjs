/** One Jest for everything: TypeScript goes through swc, which keeps branch coverage honest (an esbuild transform does not). */
const jsc = {
  target: "es2022",
  parser: { syntax: "typescript", tsx: true },
  transform: { react: { runtime: "automatic", importSource: "preact" } },
};
const univerMapper = require("./test/support/univer-bundle.cjs");
const common = {
  rootDir: __dirname,
  moduleNameMapper: univerMapper(__dirname),
  testEnvironment: "node",
  setupFiles: ["<rootDir>/test/support/seed.ts"],
  transform: { "\\.tsx?$": ["@swc/jest", { jsc, module: { type: "commonjs" } }] },
};
const folders = (areas) => areas.map((area) => `<rootDir>/test/${area}/`);
const testsIn = (areas) => folders(areas).map((folder) => `${folder}**/*.test.{ts,tsx}`);

/** Tests in a real browser: the page is built once before the first of them, dist/ with it. */
const ofThePage = ["playground/page", "wizard"];
/** Tests of what is pushed: dist/ is built once before the first of them. */
const ofTheBuild = ["bundle", "clasp", "native", "playground", "wizard-server"];

module.exports = {
  // Jest would leave one of two processors idle; two browsers side by side may take their time.
  maxWorkers: 2,
  testTimeout: 60_000,
  projects: [
    {
      ...common,
      displayName: "source",
      testMatch: testsIn(["**"]),
      testPathIgnorePatterns: folders([...ofTheBuild, ...ofThePage]),
    },
    {
      ...common,
      displayName: "build",
      testMatch: testsIn(ofTheBuild),
      testPathIgnorePatterns: folders(ofThePage),
      globalSetup: "<rootDir>/test/support/build-code.cjs",
    },
    {
      ...common,
      displayName: "page",
      testMatch: testsIn(ofThePage),
      globalSetup: "<rootDir>/test/support/build-page.cjs",
    },
  ],
};
