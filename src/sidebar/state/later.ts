import type { Calls, PortablePlan, WrittenTable } from "../../protocol/messages";
import type { Said } from "./said";

/** What the page knows about the tables that are in the workbook already, while they are refreshed or made portable. */
export interface Later {
  readonly view: "tables" | "portable";
  /** Tables still to be refreshed, the one under way first; empty = no run is going on. */
  readonly queue: readonly string[];
  /** All the tables of the last run. */
  readonly run: readonly string[];
  /** Cancel was pressed while a table was being refreshed: no other is begun. */
  readonly stopping: boolean;
  /** What the last run came to, by table. */
  readonly outcomes: Readonly<Record<string, Outcome>>;
  readonly plan: PortablePlan | null;
  readonly summaryOnly: boolean;
  readonly made: Made | null;
  /** Tables made native just now whose formulas are still to be looked at, the one under way first. */
  readonly checks: readonly string[];
}

/** What refreshing a table came to. */
export interface Outcome {
  readonly status: "refreshed" | "kept" | "refused";
  readonly said: Said;
  readonly changes: readonly string[];
  /** What the later look at its formulas found; null = not looked, or nothing to look at. */
  readonly checked: { readonly ok: boolean; readonly sentence: string } | null;
}

interface Made {
  readonly summaryOnly: boolean;
  readonly sentence: string;
  readonly url: string | null;
  /** Formulas that do not show what they should: a sentence each. */
  readonly amiss: readonly string[];
}

export type MadePortable = Calls["makePortable"]["reply"];

export const nothingLater: Later = {
  view: "tables",
  queue: [],
  run: [],
  stopping: false,
  outcomes: {},
  plan: null,
  summaryOnly: false,
  made: null,
  checks: [],
};

export const isRunning = ({ queue }: Later): boolean => queue.length > 0;

/** Tables that can be refreshed at all. */
export const refreshable = (tables: readonly WrittenTable[]): readonly WrittenTable[] =>
  tables.filter(({ refused }) => refused === null);

/** Which table of the run is under way, from 1. */
export const placeInRun = ({ run, queue }: Later): number => run.length - queue.length + 1;
