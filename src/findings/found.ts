import type { Facts } from "../words/text";

/** How a finding can be dealt with; dmy and mdy settle the order of day and month. */
export type Choice = "leave-out" | "fix" | "keep" | "dmy" | "mdy";

/** What a choice does to the reading, beyond what it says. */
export type Effect =
  /** Rows of the block that are not counted. */
  | { readonly kind: "rows"; readonly rows: readonly number[] }
  /** Ids that are no customers. */
  | { readonly kind: "exclude"; readonly ids: readonly string[] }
  /** Ids that are the same whatever their case. */
  | { readonly kind: "case" }
  /** Ids that stand for another one. */
  | { readonly kind: "ids"; readonly same: ReadonlyMap<string, string> }
  | { readonly kind: "dateorder"; readonly order: "dmy" | "mdy" }
  /** Periods from the last to the first. */
  | { readonly kind: "reverse" }
  /** Rows that the layout's reader reads otherwise than they stand there: an end before its start swapped with it. */
  | { readonly kind: "mend"; readonly rows: readonly number[] };

/**
 * What is wrong or doubtful in a range. Words are in words/wizard-findings.ts under the same code.
 * stop = must be answered; check = a choice with a default; note = nothing to choose.
 */
export interface Found {
  readonly code: string;
  /** How many rows it concerns. */
  readonly count: number;
  /** Rows of the block, from 0; all of them, or the first thousand where the reader itself leaves them out. */
  readonly rows: readonly number[];
  readonly facts: Facts;
  readonly weight: "stop" | "check" | "note";
  readonly choices: readonly Choice[];
  readonly byDefault: Choice | undefined;
  readonly effects?: Readonly<Partial<Record<Choice, Effect>>>;
}

/** A finding that leaves its rows out unless told otherwise, or keeps them unless told otherwise. */
export const rowsFound = (
  code: string,
  rows: readonly number[],
  byDefault: "leave-out" | "keep",
  facts: Facts = {},
): Found | undefined =>
  rows.length === 0
    ? undefined
    : {
        code,
        count: rows.length,
        rows,
        facts,
        weight: "check",
        choices: ["leave-out", "keep"],
        byDefault,
        effects: { "leave-out": { kind: "rows", rows } },
      };

/** Rows that the reader leaves out by itself, since nothing can be made of them. */
export const leftOutByReader = (
  code: string,
  rows: readonly number[],
  facts: Facts = {},
  count = rows.length,
): Found | undefined =>
  count === 0
    ? undefined
    : { code, count, rows, facts, weight: "check", choices: ["leave-out"], byDefault: "leave-out" };

/** Rows that can be read another way, kept as they stand, or left out. */
export const mendable = (
  code: string,
  rows: readonly number[],
  byDefault: "fix" | "keep",
  facts: Facts = {},
): Found | undefined =>
  rows.length === 0
    ? undefined
    : {
        code,
        count: rows.length,
        rows,
        facts,
        weight: "check",
        choices: byDefault === "fix" ? ["fix", "keep", "leave-out"] : ["keep", "fix", "leave-out"],
        byDefault,
        effects: { fix: { kind: "mend", rows }, "leave-out": { kind: "rows", rows } },
      };

/** A finding with nothing to choose. */
export const noted = (
  code: string,
  rows: readonly number[],
  facts: Facts = {},
  count = rows.length,
): Found | undefined =>
  count === 0 ? undefined : { code, count, rows, facts, weight: "note", choices: [], byDefault: undefined };
