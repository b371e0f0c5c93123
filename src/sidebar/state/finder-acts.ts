import type { FunctionCard } from "../../functions/card";
import { callOf, type Finder, isComplete, nothingChosen } from "./finder";
import { left } from "./leaving";
import { start } from "./requests";
import type { State } from "./state";

/** What the user does while looking for a function. */
export type FinderEvent =
  | { readonly type: "page"; readonly page: State["page"] }
  | { readonly type: "search"; readonly text: string }
  | { readonly type: "choose-function"; readonly card: FunctionCard }
  | { readonly type: "all-functions" }
  /** The selection is another now: its data take the place of what the fields hold. */
  | { readonly type: "fill-in" }
  | { readonly type: "argument"; readonly name: string; readonly text: string }
  | { readonly type: "insert-at"; readonly text: string }
  /** "" = for the cell to insert at. */
  | { readonly type: "use-selection-for"; readonly name: string }
  | { readonly type: "try" }
  | { readonly type: "insert" };

/** The state after it; what can follow by itself is left to the caller. */
export function finderActed(state: State, event: FinderEvent): State {
  const { finder } = state;
  switch (event.type) {
    case "page":
      return event.page === state.page ? state : { ...left(state), page: event.page };
    case "search":
      return { ...state, finder: { ...finder, query: event.text } };
    case "choose-function":
      return startFilling({ ...state, finder: { ...nothingChosen, query: finder.query, card: event.card } });
    case "all-functions":
      return { ...left(state), finder: { ...nothingChosen, query: finder.query } };
    case "fill-in":
      return startFilling({
        ...state,
        finder: { ...finder, own: finder.own.filter((name) => name === ""), stands: null },
      });
    case "argument":
      return withField(state, event.name, event.text);
    case "insert-at":
      return withField(state, "", event.text);
    case "use-selection-for":
      return start({ ...state, finder: { ...finder, picking: event.name } }, "pick", {
        lang: state.lang,
        home: finder.home,
        one: event.name === "",
      });
    case "try":
      return isComplete(finder) ? startTrying(state) : state;
    case "insert":
      return isComplete(finder) ? startInserting(state, null) : state;
  }
}

/** A field has another text: what was computed from the old one counts no longer. `name` "" = the cell. */
export function withField(state: State, name: string, text: string): State {
  const { finder } = state;
  const own = finder.own.includes(name) ? finder.own : [...finder.own, name];
  const set: Partial<Finder> =
    name === "" ? { cell: text, cellNote: null } : { args: { ...finder.args, [name]: text } };
  return {
    ...state,
    finder: { ...finder, ...set, own, triedIsFresh: false, stands: null },
    work: state.work?.call === "tryOut" ? null : state.work,
    problem: null,
    notice: null,
    held: false,
  };
}

const startFilling = (state: State): State =>
  start(state, "fill", {
    lang: state.lang,
    params: (state.finder.card?.params ?? []).map(({ name, type, optional }) => ({ name, type, optional })),
  });

export const startTrying = (state: State): State =>
  start(
    { ...state, finder: { ...state.finder, triedIsFresh: false } },
    "tryOut",
    callOf(state.finder, state.lang),
  );

/** @param overwrite the cells the user has agreed to write over, as the server named them */
export const startInserting = (state: State, overwrite: string | null): State =>
  start({ ...state, asked: null, finder: { ...state.finder, stands: null, looks: 0 } }, "insert", {
    ...callOf(state.finder, state.lang),
    overwrite,
  });
