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
  transform: { "\\.tsx?$": ["@swc/jest", { jsc, module: { type: "commonjs" } }] },
};

/** Tests of what was built: dist/ is built once before the first of them. */
const ofTheBuild = ["bundle", "clasp", "playground", "wizard", "wizard-server"].map(
  (area) => `<rootDir>/test/${area}/`,
);

module.exports = {
  testTimeout: 30_000,
  projects: [
    {
      ...common,
      displayName: "source",
      testMatch: ["<rootDir>/test/**/*.test.{ts,tsx}"],
      testPathIgnorePatterns: ofTheBuild,
    },
    {
      ...common,
      displayName: "build",
      testMatch: ofTheBuild.map((folder) => `${folder}**/*.test.{ts,tsx}`),
      globalSetup: "<rootDir>/test/support/build-once.cjs",
    },
  ],
};
