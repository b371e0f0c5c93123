/** One Jest for everything: TypeScript goes through swc, which keeps branch coverage honest (an esbuild transform does not). */
const swc = ["@swc/jest", { jsc: { target: "es2022", parser: { syntax: "typescript", tsx: true }, transform: { react: { runtime: "automatic", importSource: "preact" } } }, module: { type: "commonjs" } }];

module.exports = {
  testEnvironment: "node",
  testMatch: ["<rootDir>/test/**/*.test.ts", "<rootDir>/test/**/*.test.tsx"],
  transform: { "\\.tsx?$": swc },
  testTimeout: 30_000,
};
