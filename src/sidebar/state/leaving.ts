import type { State } from "./state";

/** Lets go of what was under way and of what was said about it, as one goes elsewhere; the first call is waited for. */
export const left = (state: State): State => ({
  ...state,
  work: state.work?.call === "open" ? state.work : null,
  problem: state.problem?.about === "opening" ? state.problem : null,
  notice: null,
  held: false,
});
