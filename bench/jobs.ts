import type { Ids } from "./data/cells";
import type { Job } from "./measuring/job";

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
export const comparisonJob = (way: string, rows: number, ids: Ids, calls = 1): Job => ({
  way,
  rows,
  ids,
  calls,
});
export const memoryJob = (way: string, rows: number, ids: Ids = "codes"): Job => ({
  way,
  rows,
  ids,
  memory: true,
});
/** So many calls that the engine has compiled all it will. */
export const smallJob = (way: string, rows: number): Job => ({ way, rows, calls: rows > 1000 ? 12 : 1 });
export const zoneJob = (rows: number): Job => ({ way: "COHORT", rows, zone: "UTC" });
export const loadJob = (way: "load Code.js" | "load nothing"): Job => ({ way, rows: 0 });
/** What the wizard's processes measure, in the order of their calls. */
export const wizardSteps = ["getValues", "read", "preview", "write"] as const;
export const wizardJob: Job = { way: "wizard", rows: 100_000 };
export const fitJob = (
  who: "BGNBD_FIT" | "Nelder–Mead" | "Nelder–Mead begun",
  family: string,
  rows: number,
) => ({ way: `${who}, ${family}`, rows }) as const;
