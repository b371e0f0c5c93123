import type { Job } from "../measuring/job";
import { called, type Figure, first } from "../measuring/samples";

/**
 * Ratios of processor time that must not be passed: two to three times what is measured, so that a busy machine does not
 * fail them and a lost order of magnitude does.
 */
const most = {
  "COHORT ÷ Map floor, codes": 12,
  "COHORT ÷ Map floor, several patterns": 13,
  "COHORT ÷ whole months, 10,000 rows": 6,
  "LIFECYCLE ÷ COHORT": 4,
  "COHORT_VALUE ÷ COHORT": 8,
  "RETENTION_CURVE ÷ COHORT": 4,
  "REVENUE_TABLE ÷ COHORT": 8,
  "RFM ÷ COHORT": 7,
  "SURVIVAL ÷ COHORT": 4,
  "SUBSCRIPTIONS ÷ COHORT": 30,
  "BGNBD_FIT ÷ Nelder–Mead, 2,357 customers": 0.4,
  "Code.js and one RETENTION ÷ that function alone": 7,
} as const;

/** Two jobs of which the first may take so many times as long as the second. */
export interface Limit {
  readonly name: keyof typeof most;
  readonly ours: Job;
  readonly theirs: Job;
  readonly figure: Figure;
  readonly most: number;
}

const limit = (name: Limit["name"], ours: Job, theirs: Job, figure = first): Limit => ({
  name,
  ours,
  theirs,
  figure,
  most: most[name],
});

const ROWS = 50_000;
const FUNCTION_ROWS = 10_000;
const plain = (way: string, rows = ROWS): Job => ({ way, rows });
const mixed = (way: string): Job => ({ way, rows: ROWS, ids: "mixed" });
const functions = [
  ...(["LIFECYCLE", "COHORT_VALUE", "RETENTION_CURVE", "REVENUE_TABLE"] as const),
  ...(["RFM", "SURVIVAL", "SUBSCRIPTIONS"] as const),
];

/** Measured one after the other in one process a round. */
export const limits: readonly Limit[] = [
  limit("COHORT ÷ Map floor, codes", plain("COHORT"), plain("Map floor")),
  limit("COHORT ÷ Map floor, several patterns", mixed("COHORT"), mixed("Map floor")),
  limit("COHORT ÷ whole months, 10,000 rows", plain("COHORT", 10_000), plain("months", 10_000), called),
  ...functions.map((way) =>
    limit(`${way} ÷ COHORT`, plain(way, FUNCTION_ROWS), plain("COHORT", FUNCTION_ROWS)),
  ),
  limit(
    "BGNBD_FIT ÷ Nelder–Mead, 2,357 customers",
    plain("BGNBD_FIT, a quarter", 2357),
    plain("Nelder–Mead, a quarter", 2357),
  ),
];

/** Loading needs processes of its own: a process that has compiled a script once does not do so again. */
export const loading: readonly Limit[] = [
  limit(
    "Code.js and one RETENTION ÷ that function alone",
    plain("load Code.js", 0),
    plain("load nothing", 0),
  ),
];
