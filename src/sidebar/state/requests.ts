import type { Ask, CallName, Calls, CellOfReport, DataChoices, WriteRequest } from "../../protocol/messages";
import { outputFields } from "./output-fields";
import { optionsOf, type State, type Work } from "./state";

const choices = (state: State): DataChoices => ({
  lang: state.lang,
  range: state.readRange,
  layout: state.layout,
  roles: state.roles,
  answers: state.answers,
  newIncludesLeavers: state.newIncludesLeavers,
});

const ask = (state: State): Ask | null => {
  const options = optionsOf(state);
  if (options === null || state.question === null) return null;
  const does = outputFields(state);
  const limits = does.limits && state.output.limits;
  const counts = does.counts && state.output.counts;
  return { ...choices(state), question: state.question, options, limits, counts };
};

/** The state with this call under way, in place of any other. */
export function start<N extends CallName>(state: State, call: N, request: Calls[N]["request"]): State {
  const id = state.lastId + 1;
  const work = { id, call, request } as unknown as Work;
  return { ...state, work, lastId: id, problem: null, notice: null, held: false };
}

/** Reads the range that `readRange` names, with all that has been decided about it. */
export const startReading = (state: State): State =>
  start({ ...state, readingIsFresh: false, previewIsFresh: false }, "read", choices(state));

export const startPreview = (state: State): State => {
  const request = ask(state);
  return request === null
    ? state
    : start({ ...state, previewIsFresh: false, customers: null }, "preview", request);
};

export const startShowingRows = (state: State, finding: string): State =>
  start({ ...state, listed: null, rowsOf: finding }, "showRows", { ...choices(state), finding });

/** Lists the customers behind a cell of the preview that is shown. */
export const startShowingCustomers = (state: State, cell: CellOfReport): State => {
  const request = ask(state);
  return request === null
    ? state
    : start({ ...state, customers: null }, "showCustomers", { ...request, cell });
};

/** @param overwrite the cells the user has agreed to write over, as the server named them */
export function startWriting(state: State, overwrite: string | null): State {
  const request = ask(state);
  if (request === null) return state;
  const { target, cell, as, heatMap, chart } = state.output;
  const where: WriteRequest["target"] =
    target === "cell" ? { kind: "cell", cell: cell.trim() } : { kind: "new-sheet" };
  return start({ ...state, done: null, asked: null, undoing: false, looks: 0 }, "write", {
    ...request,
    target: where,
    as,
    heatMap,
    chart,
    overwrite,
  });
}

/** Looks at the live formulas of a table just written: only a later call sees what they gave. */
export const startChecking = (state: State, id: string): State =>
  start({ ...state, looks: state.looks + 1 }, "check", { lang: state.lang, id });
