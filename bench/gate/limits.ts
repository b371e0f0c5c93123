import type { Job } from "../measuring/job";
import { called, type Figure, first } from "../measuring/samples";

/** A ratio of processor times that must not be passed. */
export interface Limit {
  readonly name: string;
  readonly ours: Job;
  readonly theirs: Job;
  readonly figure: Figure;
  readonly most: number;
}

const ROWS = 100_000;
const FUNCTION_ROWS = 40_000;
const cohort = (rows: number): Job => ({ way: "COHORT", rows });
const mixed = (way: string): Job => ({ way, rows: ROWS, ids: "mixed" });
const beside = (way: string, most: number): Limit => ({
  name: `${way} ÷ COHORT`,
  ours: { way, rows: FUNCTION_ROWS },
  theirs: cohort(FUNCTION_ROWS),
  figure: first,
  most,
});

/**
 * The limits: two to three times what is measured, so that a busy machine does not fail them and a lost order of magnitude
 * does. All are ratios of processor time in the same process, taken as the median of rounds.
 */
export const limits: readonly Limit[] = [
  {
    name: "COHORT ÷ Map floor, codes",
    ours: cohort(ROWS),
    theirs: { way: "Map floor", rows: ROWS },
    figure: first,
    most: 30,
  },
  {
    name: "COHORT ÷ Map floor, several patterns",
    ours: mixed("COHORT"),
    theirs: mixed("Map floor"),
    figure: first,
    most: 30,
  },
  {
    name: "COHORT ÷ whole months, 10,000 rows",
    ours: cohort(10_000),
    theirs: { way: "months", rows: 10_000 },
    figure: called,
    most: 40,
  },
  beside("LIFECYCLE", 4),
  beside("COHORT_VALUE", 4),
  beside("RETENTION_CURVE", 4),
  beside("REVENUE_TABLE", 4),
  beside("RFM", 4),
  beside("SURVIVAL", 4),
  beside("SUBSCRIPTIONS", 8),
  {
    name: "BGNBD_FIT ÷ Nelder–Mead, 2,357 customers",
    ours: { way: "BGNBD_FIT, a quarter", rows: 2357 },
    theirs: { way: "Nelder–Mead, a quarter", rows: 2357 },
    figure: first,
    most: 1,
  },
];

/** Loading needs processes of its own: a process that has compiled a script once does not do so again. */
export const loading: readonly Limit[] = [
  {
    name: "Code.js and one RETENTION ÷ that function alone",
    ours: { way: "load Code.js", rows: 0 },
    theirs: { way: "load nothing", rows: 0 },
    figure: first,
    most: 30,
  },
];
