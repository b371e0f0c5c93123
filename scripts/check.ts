import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { inProject, root } from "./files";

interface Check {
  readonly name: string;
  readonly command: readonly string[];
}

const types = (room: string): Check => ({ name: `types of ${room}`, command: ["tsc", "-p", room] });

/** Everything that is checked beside the tests, cheapest first. */
const checks: readonly Check[] = [
  { name: "generated files are fresh", command: ["tsx", "scripts/generate.ts", "--check"] },
  types("."),
  types("src/apps-script"),
  types("src/sidebar"),
  types("playground"),
  types("scripts"),
  types("bench"),
  types("test"),
  { name: "lint and format", command: ["biome", "ci", "--error-on-warnings", "--colors=off", "."] },
  {
    name: "rooms look only downward",
    command: ["depcruise", "src", "playground", "--config", ".dependency-cruiser.cjs"],
  },
  { name: "no unused code", command: ["knip"] },
  { name: "dist builds", command: ["tsx", "scripts/build.ts"] },
  { name: "dist keeps to its size", command: ["size-limit"] },
  { name: "no function has become much slower than plain code", command: ["tsx", "bench/gate/run.ts"] },
];

/** True when the check passes; what it printed is shown only when it fails. */
function passes({ name, command: [tool = "", ...args] }: Check): boolean {
  const run = spawnSync(inProject("node_modules/.bin", tool), args, {
    cwd: root,
    encoding: "utf8",
    shell: process.platform === "win32",
  });
  const ok = run.status === 0;
  console.log(`${ok ? "✓" : "✗"} ${name}`);
  if (!ok) console.log(`${run.stdout ?? ""}${run.stderr ?? ""}${run.error?.message ?? ""}`);
  return ok;
}

/** What Jest counted in its report; a suite that could not run is a failure, and so is a missing report. */
function countTests(report: string): { passed: number; failed: number } {
  if (!existsSync(report)) return { passed: 0, failed: 1 };
  const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites } = JSON.parse(
    readFileSync(report, "utf8"),
  ) as Record<"numPassedTests" | "numFailedTests" | "numRuntimeErrorTestSuites", number>;
  return { passed: numPassedTests, failed: numFailedTests + numRuntimeErrorTestSuites };
}

const reportAt = process.argv.indexOf("--with-tests");
const report = process.argv[reportAt + 1];
const tests = reportAt >= 0 && report !== undefined ? countTests(report) : { passed: 0, failed: 0 };
const failed = checks.filter((check) => !passes(check)).length;
console.log(`${tests.passed + checks.length - failed} passed, ${tests.failed + failed} failed`);
process.exitCode = tests.failed + failed > 0 ? 1 : 0;
