import type { Ids } from "./data/cells";
import type { Family } from "./data/columns";
import {
  comparisonJob,
  FEW_CUSTOMERS,
  families,
  fitJob,
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
  readonly wizardRounds: number;
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
  wizardRounds: 1,
  wholeFit: false,
};

export const full: Size = {
  name: "full",
  rows: 5_000_000,
  ids: ["codes", "mixed", "emails", "numbers"],
  functionRows: 1_000_000,
  rounds: 3,
  slowRounds: 2,
  wizardRounds: 3,
  wholeFit: true,
};

/** What the floor and the targets need most, then what the targets name, then the rest: in a quick run 3, 2 and 1 rounds. */
const most: readonly string[] = ["COHORT", "Map floor"];
const some: readonly string[] = ["months", ...["duckdb, loaded", "duckdb", "arquero", "simple"]];

const comparison = ({ rounds, slowRounds, name }: Size, rows: number, ids: Ids): Planned[] => {
  const whole = name === "full";
  const codes = ids === "codes";
  const ways = codes
    ? [...most, ...some, "touch", ...(whole ? ["lodash", "tidy"] : [])]
    : whole
      ? [...most, ...some]
      : most;
  return ways.map((way) => ({
    // The second call of two is enough to see what a first one pays for being the first.
    job: comparisonJob(way, rows, ids, whole || (codes && most.includes(way)) ? 2 : 1),
    rounds: most.includes(way) ? rounds : whole || some.includes(way) ? slowRounds : 1,
  }));
};

const small = (rows: number): Planned[] =>
  ["COHORT", "months", "Map floor", "duckdb, loaded", "duckdb", ...slowPeers].map((way, i) => ({
    job: smallJob(way, rows),
    rounds: i < 3 ? 5 : 1,
  }));

const functions = ({ functionRows: rows, slowRounds, wholeFit }: Size): Planned[] => [
  // Beside each other, so that a round's ratio has no room for anything else to change.
  { job: zoneJob(rows), rounds: 2 * slowRounds },
  { job: { way: "COHORT", rows }, rounds: 2 * slowRounds },
  // Those that targets name come first; the others once in a quick run.
  ...functionNames.map((way, i) => ({ job: { way, rows }, rounds: wholeFit || i < 5 ? slowRounds : 1 })),
];

const fits = ({ wholeFit }: Size): Planned[] =>
  families.flatMap((family, i) => [
    { job: { ...fitJob("BGNBD_FIT", family, FEW_CUSTOMERS), calls: 10 }, rounds: wholeFit ? 5 : 3 },
    { job: { ...fitJob("Nelder–Mead", family, FEW_CUSTOMERS), calls: 2 }, rounds: wholeFit ? 5 : 3 },
    // A quick run looks at a million customers of one family only.
    ...(wholeFit || i === 0 ? million(family, wholeFit) : []),
  ]);

const million = (family: (typeof families)[number], wholeFit: boolean): Planned[] => [
  { job: fitJob("BGNBD_FIT", family, MILLION), rounds: 1 },
  ...(wholeFit
    ? [{ job: fitJob("Nelder–Mead", family, MILLION), rounds: 1 }]
    : [
        { job: fitJob("Nelder–Mead begun", family, MILLION), rounds: 1 },
        { job: fitJob("Nelder–Mead", family, SOME_CUSTOMERS), rounds: 1 },
      ]),
];

const memory = ({ ids, name }: Size): Planned[] => [
  ...ids.map((kind) => ({ job: memoryJob("COHORT", MILLION, kind), rounds: 1 })),
  ...(name === "full" ? ["months", "Map floor", "duckdb", ...slowPeers] : []).map((way) => ({
    job: memoryJob(way, MILLION),
    rounds: 1,
  })),
];

/** Everything that a run of this size measures. */
export function planOf(size: Size): Planned[] {
  const { rows, ids, slowRounds } = size;
  return merged([
    ...ids.flatMap((kind) => comparison(size, MILLION, kind)),
    ...(rows === MILLION ? [] : [...most, "months"]).map((way) => ({
      job: comparisonJob(way, rows, "codes", 2),
      rounds: slowRounds,
    })),
    ...SMALL.flatMap(small),
    ...functions(size),
    ...fits(size),
    ...memory(size),
    { job: wizardJob, rounds: size.wizardRounds },
    { job: loadJob("load Code.js"), rounds: 11 },
    { job: loadJob("load nothing"), rounds: 11 },
  ]);
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
