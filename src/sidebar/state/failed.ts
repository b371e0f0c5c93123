import type { CallName } from "../../protocol/messages";
import { isRunning } from "./later";
import { refreshFailed } from "./later-answered";
import type { Said } from "./said";
import type { About, State, Work } from "./state";

const about: Readonly<Record<CallName, About>> = {
  open: "opening",
  selection: "data",
  read: "data",
  showRows: "rows",
  preview: "preview",
  write: "write",
  check: "table",
  tables: "table",
  remove: "table",
  goTo: "table",
  fill: "fill",
  pick: "fill",
  tryOut: "try",
  insert: "insert",
  inserted: "insert",
  showCustomers: "customers",
  showSelected: "table",
  refresh: "table",
  portable: "portable",
  makePortable: "table",
};

/**
 * The state after a call that was refused or went wrong. A cancelled write that failed by itself has left nothing behind: that is what was
 * wanted.
 */
export function failed(state: State, work: Work, code: string, sentence: string): State {
  const said = sayFailure(work, code, sentence);
  const lost = "hint" in said && said.hint === "lost-write";
  if (state.undoing && work.call === "write" && !lost)
    return { ...state, undoing: false, notice: { hint: "cancelled" } };
  if (isRunning(state.later) && (work.call === "refresh" || work.call === "check"))
    return refreshFailed(state, work.request.id, said);
  const later = { ...state.later, checks: [] };
  return { ...state, later, undoing: false, problem: { about: about[work.call], said } };
}

/** The server's own sentence, or ours where no sentence arrived: the connection, not the data, is at fault. */
function sayFailure(work: Work, code: string, sentence: string): Said {
  if (code === "lost") return { hint: lost(work.call) };
  if (code === "server-failed") return { hint: "server-failed", facts: { details: sentence } };
  if (code === "not-connected" || code === "bad-answer") return { hint: code };
  return { sentence };
}

const lostCalls = {
  write: "lost-write",
  insert: "lost-insert",
  refresh: "lost-refresh",
  makePortable: "lost-portable",
} as const;

const lost = (call: CallName) =>
  call in lostCalls ? lostCalls[call as keyof typeof lostCalls] : "lost-answer";
