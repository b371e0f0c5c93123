import type { Ids } from "./data/cells";
import type { Family } from "./data/columns";
import {
  comparisonJob,
  FEW_CUSTOMERS,
  families,
  fastPeers,
  fitJob,
  floors,
  functionNames,
  loadJob,
  MILLION,
  memoryJob,
  SMALL,
  SOME_CUSTOMERS,
  slowPeers,
  smallJob,
  wizardJob,
  zoneJob,
} from "./jobs";
import { keyOf } from "./measuring/job";
import type { Planned } from "./measuring/rounds";
import { wayNamed } from "./ways/index";

/** How large a run is. */
export interface Size {
  readonly name: "quick" | "full";
  /** Rows of the main comparison. */
  readonly rows: number;
  readonly ids: readonly Ids[];
  /** Rows of the functions beside COHORT. */
  readonly functionRows: number;
  /** Rounds for what is quick, and for peers that take seconds. */
  readonly rounds: number;
  readonly slowRounds: number;
  /** Whether a Nelder–Mead over a million customers is run to its end. */
  readonly wholeFit: boolean;
}

export const quick: Size = {
  name: "quick",
  rows: 1_000_000,
  ids: ["codes", "mixed"],
  functionRows: 250_000,
  rounds: 3,
  slowRounds: 2,
  wholeFit: false,
};

export const full: Size = {
  name: "full",
  rows: 5_000_000,
  ids: ["codes", "mixed", "emails", "numbers"],
  functionRows: 1_000_000,
  rounds: 5,
  slowRounds: 3,
  wholeFit: true,
};

const comparison = ({ rounds, slowRounds, name }: Size, rows: number, ids: Ids): Planned[] => {
  const main = ids === "codes";
  const whole = name === "full";
  const peers: readonly string[] = main || whole ? fastPeers : [];
  const slow: readonly string[] = main ? slowPeers : whole ? ["arquero", "simple"] : [];
  return [
    ...["COHORT", ...floors, ...peers].map((way) => ({
      job: comparisonJob(way, rows, ids, main || whole ? 2 : 1),
      rounds,
    })),
    ...slow.map((way) => ({ job: comparisonJob(way, rows, ids, whole ? 2 : 1), rounds: slowRounds })),
  ];
};

const fits = ({ wholeFit, slowRounds }: Size): Planned[] =>
  families.flatMap((family) => [
    { job: fitJob("BGNBD_FIT", family, FEW_CUSTOMERS), rounds: 5 },
    { job: fitJob("Nelder–Mead", family, FEW_CUSTOMERS), rounds: 5 },
    { job: fitJob("BGNBD_FIT", family, MILLION), rounds: wholeFit ? 1 : slowRounds },
    ...(wholeFit
      ? [{ job: fitJob("Nelder–Mead", family, MILLION), rounds: 1 }]
      : [
          { job: fitJob("Nelder–Mead begun", family, MILLION), rounds: slowRounds },
          { job: fitJob("Nelder–Mead", family, SOME_CUSTOMERS), rounds: 1 },
        ]),
  ]);

/** Everything that a run of this size measures. */
export function planOf(size: Size): Planned[] {
  const { name, rows, ids, functionRows, rounds, slowRounds } = size;
  const sizes = [...new Set([MILLION, rows])];
  const everyone = ["COHORT", "Map floor", ...fastPeers, ...slowPeers];
  const planned: Planned[] = [
    ...ids.flatMap((kind) => comparison(size, MILLION, kind)),
    ...sizes.slice(1).flatMap((many) => [
      { job: comparisonJob("COHORT", many, "codes", 2), rounds: slowRounds },
      { job: comparisonJob("Map floor", many, "codes", 2), rounds: slowRounds },
      { job: comparisonJob("months", many, "codes", 2), rounds: slowRounds },
    ]),
    ...SMALL.flatMap((few) => everyone.map((way) => ({ job: smallJob(way, few), rounds: 5 }))),
    ...ids.map((kind) => ({ job: memoryJob("COHORT", MILLION, kind), rounds: 1 })),
    ...["Map floor", "months", "duckdb", ...(name === "full" ? slowPeers : [])].map((way) => ({
      job: memoryJob(way, MILLION),
      rounds: 1,
    })),
    ...["COHORT", ...functionNames].map((way) => ({ job: { way, rows: functionRows }, rounds: slowRounds })),
    ...fits(size),
    { job: zoneJob(MILLION), rounds },
    { job: wizardJob, rounds: slowRounds },
    { job: loadJob("load Code.js"), rounds: 15 },
    { job: loadJob("load nothing"), rounds: 15 },
  ];
  return merged(planned);
}

/** A job of two tables, such as COHORT over a million codes, is measured once, as often as the one that wants more asks. */
function merged(planned: readonly Planned[]): Planned[] {
  const found = new Map<string, Planned>();
  for (const one of planned) {
    const before = found.get(keyOf(one.job));
    const calls = Math.max(one.job.calls ?? 1, before?.job.calls ?? 1);
    const rounds = Math.max(one.rounds, before?.rounds ?? 0);
    found.set(keyOf(one.job), { job: { ...one.job, calls }, rounds });
  }
  return [...found.values()];
}

/** The numbers behind the cells that a plan's jobs ask for. */
export async function dataOf(plan: readonly Planned[]): Promise<readonly (readonly [Family, number])[]> {
  const wanted = new Map<string, readonly [Family, number]>();
  for (const { job } of plan.filter(({ job: { way } }) => way !== wizardJob.way)) {
    const { data } = await wayNamed(job.way);
    wanted.set(`${data} ${job.rows}`, [data, job.rows]);
  }
  return [...wanted.values()];
}
