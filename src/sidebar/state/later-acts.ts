import { isRunning, type Later, nothingLater, refreshable } from "./later";
import { left } from "./leaving";
import { start } from "./requests";
import type { State } from "./state";

/** What the user does about the tables that are in the workbook already. */
export type LaterEvent =
  | { readonly type: "tables" }
  | { readonly type: "refresh-tables" }
  | { readonly type: "refresh"; readonly id: string }
  | { readonly type: "show-selected" }
  | { readonly type: "portable" }
  | { readonly type: "summary-only"; readonly on: boolean }
  | { readonly type: "make-portable" };

/** The state after it; what can follow by itself is left to the caller. */
export function laterActed(state: State, event: LaterEvent): State {
  switch (event.type) {
    case "tables":
      return listTables(atTables(state));
    case "refresh-tables":
      return beginRun(
        state,
        refreshable(state.tables).map(({ id }) => id),
      );
    case "refresh":
      return beginRun(state, [event.id]);
    case "show-selected":
      return start(state, "showSelected", { lang: state.lang });
    case "portable":
      return planPortable(state);
    case "summary-only":
      return withLater({ ...state, problem: null }, { summaryOnly: event.on, made: null });
    case "make-portable":
      return state.later.plan === null ? state : startMakingPortable(state, false);
  }
}

export const withLater = (state: State, set: Partial<Later>): State => ({
  ...state,
  later: { ...state.later, ...set },
});

const atTables = (state: State): State => ({
  ...left(state),
  page: "tables",
  later: { ...state.later, view: "tables", plan: null, made: null },
});

/** The list may have changed since: another person writes tables too, and sheets are deleted. */
export const listTables = (state: State): State => start(state, "tables", { lang: state.lang });

/** Refreshes these tables one after the other; what was said of them before is gone. */
export function beginRun(state: State, ids: readonly string[]): State {
  // The first call is waited for: before it nothing is known of the tables.
  if (isRunning(state.later) || state.work?.call === "open") return state;
  const outcomes = Object.fromEntries(
    Object.entries(state.later.outcomes).filter(([id]) => !ids.includes(id)),
  );
  const at = atTables(state);
  // Tables are known even where opening again has failed: a problem left standing would keep the run from ever beginning.
  const ready = ids.length > 0 ? { ...at, problem: null } : at;
  return withLater(ready, { queue: ids, run: ids, stopping: false, outcomes });
}

/** Looks at what each table would become; the page of the tables shows it. */
export const planPortable = (state: State): State =>
  start(
    {
      ...left(state),
      page: "tables",
      later: { ...nothingLater, outcomes: state.later.outcomes, view: "portable" },
    },
    "portable",
    { lang: state.lang },
  );

/** @param sure the user has said yes to the question that came back */
export const startRefreshing = (state: State, sure: boolean): State => {
  const [id] = state.later.queue;
  return id === undefined
    ? state
    : start({ ...state, asked: null, looks: 0 }, "refresh", { lang: state.lang, id, sure });
};

/** @param sure the user has said yes to the question that came back */
export const startMakingPortable = (state: State, sure: boolean): State =>
  start(withLater({ ...state, asked: null, looks: 0 }, { made: null }), "makePortable", {
    lang: state.lang,
    summaryOnly: state.later.summaryOnly,
    sure,
  });
