import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { build } from "esbuild";
import { inProject, root } from "../../scripts/files";
import type { Compared } from "./compared";
import type { Job, Measured } from "./job";

/**
 * Bundles what runs in processes of its own into bench/dist. Plain JavaScript: a loader that compiles TypeScript as it goes
 * takes memory and time of the process, and the one used elsewhere here gives each inner function a name at every call.
 */
export async function bundle(): Promise<void> {
  await build({
    entryPoints: { child: "measuring/child.ts", compare: "measuring/compare.ts", gate: "gate/child.ts" },
    absWorkingDir: inProject("bench"),
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    target: "node20",
    packages: "external",
    outdir: inProject("bench", "dist"),
    outExtension: { ".js": ".mjs" },
    logLevel: "warning",
  });
}

/** The wizard's measurement with the playground in it: Univer's packages are bundled too, as Node does not load all of them. */
export async function bundleWizard(): Promise<void> {
  await build({
    entryPoints: [inProject("bench", "measuring", "wizard.ts")],
    bundle: true,
    format: "cjs",
    platform: "node",
    target: "node20",
    conditions: ["require"],
    outfile: inProject("bench", "dist", "wizard.cjs"),
    logLevel: "warning",
  });
}

/** The zone of every process, and so of the peers' Dates: one with summer time, as most people's. */
export const ZONE = "America/New_York";

const OPTIONS = ["--expose-gc", "--max-old-space-size=16000"];

/** Runs a bundled script alone and gives what it printed. Fails with its argument and the sentence it failed with. */
async function run(script: string, argument: string, options: readonly string[] = []): Promise<string> {
  const { NODE_OPTIONS: _own, ...env } = process.env;
  try {
    const { stdout } = await promisify(execFile)(
      process.execPath,
      [...OPTIONS, ...options, inProject("bench", "dist", script), argument],
      { cwd: root, env: { ...env, TZ: ZONE }, maxBuffer: 1e8 },
    );
    return stdout;
  } catch (error) {
    // Beside it Node prints the line of code that threw, which is all of Code.js.
    const { stderr = "" } = error as { stderr?: string };
    const sentence = /^(?:\w*Error|Error\b).*$/m.exec(stderr)?.[0] ?? stderr.slice(-500);
    throw new Error(`${script} ${argument}: ${sentence}`);
  }
}

/** One measurement in a process of its own. */
export const measured = async (job: Job): Promise<Measured> =>
  JSON.parse(
    await run(
      job.way === "wizard" ? "wizard.cjs" : "child.mjs",
      JSON.stringify(job),
      job.memory ? ["--max-semi-space-size=1"] : [],
    ),
  ) as Measured;

/** Both sides of every limit of the gate, measured in one process. */
export const gateRound = async (round: number): Promise<readonly (readonly [Job, Measured])[]> =>
  JSON.parse(await run("gate.mjs", String(round))) as [Job, Measured][];

/** What the ways answer to the same questions, so that they can be compared. */
export const answers = async (rows: number): Promise<readonly Compared[]> =>
  JSON.parse(await run("compare.mjs", String(rows))) as readonly Compared[];
