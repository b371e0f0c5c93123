import type { Grain } from "../calendar/periods";
import type { ChurnRule } from "./contracts";
import type { LogOptions } from "./options";

/** Part 4 of the wizard as filled in. Days are ISO text. */
export interface Form {
  readonly period: Grain;
  readonly weekstart: "mon" | "sun" | "sat";
  readonly activity: LogOptions["mode"];
  readonly through: string | null;
  readonly brackets: string;
  readonly window: number | null;
  readonly fiscal: number;
  readonly fadeUnder: number;
  readonly unfinished: "mark" | "hide";
  /** Subscriptions: how churn is counted, and whether all rules are shown side by side. */
  readonly churnRule: ChurnRule;
  readonly compareRules: boolean;
  /** By the segment of a customer's first or latest row. */
  readonly splitBy: "none" | "first" | "latest";
  /** Fills the empty corner of a cohort table. */
  readonly forecast: boolean;
  /** Periods without activity after which a customer of a log counts as gone; null = as the data suggest. */
  readonly goneAfter: number | null;
  /** Periods that are forecast. */
  readonly horizon: number;
  /** Did a change work: two segments, or customers who joined before and from a day on. */
  readonly changeBy: "segment" | "date";
  readonly changeA: string;
  readonly changeB: string;
  readonly changeDate: string | null;
  /** Periods that each customer is followed. */
  readonly changeAfter: number;
}

/**
 * The options as they are before anything is suggested or chosen. The record kept with a written table says only where it
 * differs from them, so changing one would change what written tables mean.
 */
export const plainForm: Form = {
  period: "month",
  weekstart: "mon",
  activity: "on",
  through: null,
  brackets: "",
  window: null,
  fiscal: 1,
  fadeUnder: 30,
  unfinished: "mark",
  churnRule: "textbook",
  compareRules: false,
  splitBy: "none",
  forecast: false,
  goneAfter: null,
  horizon: 12,
  changeBy: "date",
  changeA: "",
  changeB: "",
  changeDate: null,
  changeAfter: 1,
};
