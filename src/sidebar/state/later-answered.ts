import type { Calls, PortablePlan, Refreshed } from "../../protocol/messages";
import { isRunning, type Later, type MadePortable, type Outcome } from "./later";
import { withLater } from "./later-acts";
import { startChecking } from "./requests";
import type { Said } from "./said";
import type { State } from "./state";

/** The state after a table was refreshed, or asked about, or refused. The next one begins by itself. */
export function afterRefreshing(state: State, id: string, reply: Refreshed): State {
  switch (reply.status) {
    case "asked":
      return state.later.stopping
        ? nextTable(state, id, outcome("kept", { hint: "kept-as-is" }))
        : { ...state, asked: { kind: "refresh", question: reply.question, id } };
    case "refused":
      return nextTable(state, id, outcome("refused", { sentence: reply.sentence }));
    case "refreshed": {
      const tables = state.tables.map((table) => (table.id === id ? reply.table : table));
      const came = outcome("refreshed", { sentence: reply.sentence }, reply.changes);
      const known = withOutcome({ ...state, tables }, id, came);
      return reply.checkDue ? startChecking(known, id) : nextTable(known, id, came);
    }
  }
}

/** A refused or lost call: a refusal is about that table alone, a broken connection ends the run. */
export function refreshFailed(state: State, id: string, said: Said): State {
  if ("sentence" in said) return nextTable(state, id, outcome("refused", said));
  return withLater({ ...state, problem: { about: "table", said } }, { queue: [], stopping: false });
}

/** The user would not have this table refreshed. */
export const keptTable = (state: State, id: string): State =>
  nextTable({ ...state, asked: null }, id, outcome("kept", { hint: "kept-as-is" }));

/** Formulas may still be calculating: ten looks, then what is known is said. */
export function afterCheckingRefreshed(state: State, id: string, checked: Calls["check"]["reply"]): State {
  if (checked.again && state.looks < 10) return startChecking(state, id);
  const came = state.later.outcomes[id];
  return came === undefined ? state : nextTable(state, id, { ...came, checked });
}

const outcome = (status: Outcome["status"], said: Said, changes: readonly string[] = []): Outcome => ({
  status,
  said,
  changes,
  checked: null,
});

const withOutcome = (state: State, id: string, came: Outcome): State =>
  withLater(state, { outcomes: { ...state.later.outcomes, [id]: came } });

/** Notes what this table came to and goes on; after the last one, or after Cancel, the run is summed up. */
function nextTable(state: State, id: string, came: Outcome): State {
  const known = withOutcome(state, id, came);
  const { stopping, queue } = known.later;
  const rest = queue.filter((other) => other !== id);
  return stopping || rest.length === 0
    ? endRun(withLater(known, { queue: rest }))
    : withLater(known, { queue: rest });
}

/** The state after a run: how many tables were refreshed, whether by the end or by Cancel. */
export function endRun(state: State): State {
  const { later } = state;
  const notice = summed(later);
  return withLater({ ...state, notice, work: null }, { queue: [], stopping: false });
}

function summed({ outcomes, run, queue }: Later): Said {
  const count = run.filter((id) => outcomes[id]?.status === "refreshed").length;
  const facts = { count, of: run.length };
  if (queue.length > 0) return { hint: "refresh-stopped", facts };
  if (count < run.length) return { hint: run.length === 1 ? "refreshed-none" : "refreshed-some", facts };
  return { hint: count === 1 ? "refreshed-one" : "refreshed-all", facts };
}

export const afterPlanning = (state: State, plan: PortablePlan): State => withLater(state, { plan });

export function afterMakingPortable(state: State, reply: MadePortable): State {
  if (!reply.done) return { ...state, asked: { kind: "portable", question: reply.sentence } };
  const { sentence, url, checks } = reply;
  const { summaryOnly } = state.later;
  const made = withLater(state, { made: { summaryOnly, sentence, url, amiss: [] }, checks });
  const [first] = checks;
  return first === undefined ? made : startChecking({ ...made, looks: 0 }, first);
}

/** Tables made native are looked at one after the other; only what is amiss is said. */
export function afterCheckingPortable(state: State, id: string, checked: Calls["check"]["reply"]): State {
  if (checked.again && state.looks < 10) return startChecking(state, id);
  const { made, checks } = state.later;
  const rest = checks.filter((other) => other !== id);
  const amiss = made === null || checked.ok ? (made?.amiss ?? []) : [...made.amiss, checked.sentence];
  const known = withLater(state, { checks: rest, made: made === null ? null : { ...made, amiss } });
  const [next] = rest;
  return next === undefined ? known : startChecking({ ...known, looks: 0 }, next);
}

/** Whose formulas are being looked at: a table's just written, of the run, or made portable. */
export const checkingFor = ({ later }: State, id: string): "run" | "portable" | "writing" =>
  isRunning(later) && later.queue[0] === id ? "run" : later.checks[0] === id ? "portable" : "writing";
