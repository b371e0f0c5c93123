import type { Ids } from "./data/cells";
import type { Family } from "./data/columns";
import { type Job, keyOf } from "./measuring/job";
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
  rounds: 4,
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

export const SMALL = [10, 10_000] as const;
export const MILLION = 1_000_000;
export const FEW_CUSTOMERS = 2357;
/** Enough customers to learn how often Nelder–Mead asks for the likelihood of many. */
export const SOME_CUSTOMERS = 20_000;

export const floors = ["touch", "Map floor"] as const;
export const fastPeers = ["months", "duckdb, loaded", "duckdb"] as const;
export const slowPeers = ["arquero", "lodash", "simple", "tidy"] as const;
export const families = ["a quarter", "years"] as const;

/** Functions whose cost a row is set beside COHORT's. */
export const functionNames = [
  ...["LIFECYCLE", "COHORT_VALUE", "RETENTION_CURVE", "RFM", "SURVIVAL", "REVENUE_TABLE", "CUSTOMER_SUMMARY"],
  ...["CUSTOMER_FORECAST", "DAY_RETENTION", "REPEAT_RATE", "STICKINESS", "SUBSCRIPTIONS"],
] as const;

/** The main comparison, at a million rows and, in a full run, at five. */
export const comparisonJob = (way: string, rows: number, ids: Ids): Job => ({
  way,
  rows,
  ids,
  calls: ids === "codes" ? 2 : 1,
});
export const memoryJob = (way: string, rows: number, ids: Ids = "codes"): Job => ({
  way,
  rows,
  ids,
  memory: true,
});
/** So many calls that the engine has compiled all it will. */
export const smallJob = (way: string, rows: number): Job => ({ way, rows, calls: rows > 1000 ? 40 : 1 });
export const zoneJob = (rows: number): Job => ({ way: "COHORT", rows, zone: "UTC" });
export const loadJob = (way: "load Code.js" | "load nothing"): Job => ({ way, rows: 0 });
export const fitJob = (
  who: "BGNBD_FIT" | "Nelder–Mead" | "Nelder–Mead begun",
  family: string,
  rows: number,
) => ({ way: `${who}, ${family}`, rows }) as const;

const comparison = ({ rounds, slowRounds, name }: Size, rows: number, ids: Ids): Planned[] => {
  const main = ids === "codes";
  const peers: readonly string[] = name === "full" || main ? fastPeers : ["months"];
  const slow: readonly string[] = main ? slowPeers : name === "full" ? ["arquero", "simple"] : [];
  const often = main ? rounds : Math.max(slowRounds, rounds - 1);
  return [
    ...["COHORT", ...floors, ...peers].map((way) => ({ job: comparisonJob(way, rows, ids), rounds: often })),
    ...slow.map((way) => ({ job: comparisonJob(way, rows, ids), rounds: slowRounds })),
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
  const { rows, ids, functionRows, rounds, slowRounds } = size;
  const sizes = [...new Set([MILLION, rows])];
  const everyone = ["COHORT", "Map floor", ...fastPeers, ...slowPeers];
  const planned: Planned[] = [
    ...ids.flatMap((kind) => comparison(size, MILLION, kind)),
    ...sizes.slice(1).flatMap((many) => [
      { job: comparisonJob("COHORT", many, "codes"), rounds: slowRounds },
      { job: comparisonJob("Map floor", many, "codes"), rounds: slowRounds },
      { job: comparisonJob("months", many, "codes"), rounds: slowRounds },
    ]),
    ...SMALL.flatMap((few) => everyone.map((way) => ({ job: smallJob(way, few), rounds: 5 }))),
    ...ids.map((kind) => ({ job: memoryJob("COHORT", MILLION, kind), rounds: 1 })),
    ...["Map floor", "months", "arquero", "duckdb", "simple"].map((way) => ({
      job: memoryJob(way, MILLION),
      rounds: 1,
    })),
    ...["COHORT", ...functionNames].map((way) => ({ job: { way, rows: functionRows }, rounds: slowRounds })),
    ...fits(size),
    { job: zoneJob(MILLION), rounds },
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
  for (const { job } of plan) {
    const { data } = await wayNamed(job.way);
    wanted.set(`${data} ${job.rows}`, [data, job.rows]);
  }
  return [...wanted.values()];
}
