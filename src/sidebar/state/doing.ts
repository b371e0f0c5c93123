import type { Facts } from "../../words/text";
import type { WordKey } from "../say";
import { isRunning, placeInRun } from "./later";
import type { State } from "./state";

/** What is being done, for the progress line. */
interface Doing {
  readonly key: WordKey;
  readonly facts?: Facts;
  /** Where a known number of steps is gone through, how many are done, and of how many. */
  readonly step?: { readonly done: number; readonly of: number };
}

/** What is being done now; null = nothing. */
export function doing(state: State): Doing | null {
  const { work } = state;
  if (work === null) return null;
  if (state.undoing) return { key: "undoing" };
  switch (work.call) {
    case "open":
    case "selection":
      return { key: "opening" };
    case "read":
      return { key: "reading", facts: { range: work.request.range } };
    case "showRows":
      return { key: "listing-rows" };
    case "showCustomers":
    case "showSelected":
      return { key: "listing-customers" };
    case "preview":
      return { key: "previewing" };
    case "write":
      return { key: work.request.overwrite === null ? "writing" : "writing-over" };
    case "check":
      return isRunning(state.later) ? inRun(state, "checking-refreshed") : { key: "checking" };
    case "remove":
      return { key: "removing" };
    case "tables":
      return { key: "listing-tables" };
    case "refresh":
      return inRun(state, "refreshing");
    case "portable":
      return { key: "planning-portable" };
    case "makePortable":
      return { key: work.request.summaryOnly ? "making-summary" : "making-portable" };
    case "goTo":
      return { key: "going-to" };
    case "fill":
    case "pick":
      return { key: "filling" };
    case "tryOut":
      return { key: "trying" };
    case "insert":
      return { key: "inserting" };
    case "inserted":
      return { key: "checking-formula" };
  }
}

function inRun({ later, tables }: State, key: "refreshing" | "checking-refreshed"): Doing {
  const at = placeInRun(later);
  const of = later.run.length;
  const title = tables.find(({ id }) => id === later.queue[0])?.title ?? "";
  return {
    key: later.stopping ? "stopping-after" : key,
    facts: { at, of, title },
    step: { done: at - 1, of },
  };
}
