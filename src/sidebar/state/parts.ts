import type { CallName, Finding } from "../../protocol/messages";
import { isRunning } from "./later";
import { type PartName, partNames, type State } from "./state";

/** A finding's choice now: what the user has answered, else what the server took as default. */
export const chosenFor = (state: State, finding: Finding) => state.answers[finding.code] ?? finding.chosen;

const unsettled = (state: State, finding: Finding): boolean =>
  finding.weight === "stop" && chosenFor(state, finding) === null;

export const dataIsGood = (state: State): boolean =>
  state.reading !== null &&
  state.reading.layout !== null &&
  state.reading.notReady === null &&
  state.reading.roles.every(({ required, column }) => !required || column !== null) &&
  state.problem?.about !== "data";

export const findingsAreGood = (state: State): boolean =>
  dataIsGood(state) && !(state.reading?.findings ?? []).some((finding) => unsettled(state, finding));

export const questionIsGood = (state: State): boolean =>
  findingsAreGood(state) &&
  (state.reading?.questions ?? []).some(({ name, ready }) => ready && name === state.question);

/** Whether the parts above are good, so that this one can be worked in. */
export function isReachable(state: State, part: PartName): boolean {
  switch (part) {
    case "data":
      return true;
    case "findings":
      return dataIsGood(state);
    case "question":
      return findingsAreGood(state);
    case "options":
      return questionIsGood(state);
    case "preview":
      return questionIsGood(state);
    case "output":
      return questionIsGood(state) && state.preview !== null && state.problem?.about !== "preview";
  }
}

/**
 * Parts above the one being worked in are folded, unless opened by hand. Options, preview and output stay in view: they
 * are gone over together, until the table is right.
 */
export function isOpen(state: State, part: PartName): boolean {
  if (!isReachable(state, part)) return false;
  const stays = part === "options" || part === "preview" || part === "output";
  return state.byHand[part] ?? (stays || partNames.indexOf(part) >= partNames.indexOf(state.at));
}

/** The state after working in a part: what was opened by hand elsewhere goes back to the rule. */
export function workIn(state: State, at: PartName): State {
  if (at === state.at) return state;
  const kept = state.byHand[at];
  return { ...state, at, byHand: kept === undefined ? {} : { [at]: kept } };
}

/** Calls that change the workbook: while one is under way the form is still. */
const writing: readonly CallName[] = [
  "write",
  "check",
  "remove",
  "showRows",
  "showCustomers",
  "showSelected",
  "refresh",
  "makePortable",
  "insert",
  "inserted",
];

export const isWriting = (state: State): boolean => state.work !== null && writing.includes(state.work.call);

export const isSent = (state: State): boolean => state.work !== null && state.work.id === state.sentId;

/**
 * Whether Cancel is of use: the call has not left yet, or its answer can be dropped, or what it writes can be taken
 * back. Cells that were written over could not be brought back.
 */
export function canCancel(state: State): boolean {
  const { work } = state;
  if (work === null || state.undoing) return false;
  if (work.call === "write") return work.request.overwrite === null || !isSent(state);
  // A table under way is finished; the ones after it are not begun.
  if (isRunning(state.later) && (work.call === "refresh" || work.call === "check"))
    return !state.later.stopping && (state.later.queue.length > 1 || !isSent(state));
  return !isWriting(state);
}
