import { type Act, acted } from "./acts";
import { answered } from "./answered";
import type { Event } from "./events";
import { isComplete } from "./finder";
import { type FinderEvent, finderActed, startTrying } from "./finder-acts";
import { isRunning } from "./later";
import {
  type LaterEvent,
  laterActed,
  listTables,
  planPortable,
  startRefreshing,
  withLater,
} from "./later-acts";
import { endRun } from "./later-answered";
import { canCancel, dataIsGood, isOpen, isSent, isWriting, questionIsGood } from "./parts";
import { start, startPreview, startReading } from "./requests";
import type { State } from "./state";

/** The next state. Pure: a call to the server is only written down as `work`; whoever watches the state sends it. */
export function reduce(state: State, event: Event): State {
  switch (event.type) {
    case "answered":
      return carryOn(answered(state, event.id, event.answer));
    case "sent":
      return { ...state, sentId: event.id };
    case "online":
      return { ...state, online: event.online };
    case "field-is-wrong": {
      const others = state.wrongFields.filter((field) => field !== event.field);
      return { ...state, wrongFields: event.wrong ? [...others, event.field] : others };
    }
    case "toggle":
      return { ...state, byHand: { ...state.byHand, [event.part]: !isOpen(state, event.part) } };
    case "language":
      return event.lang === state.lang ? state : inLanguage({ ...state, lang: event.lang });
    case "cancel":
      return cancelled(state);
    default:
      // While the workbook is being changed, or a question is open, the form is still.
      return isWriting(state) || (state.asked !== null && event.type !== "reply")
        ? state
        : carryOn(byTopic(state, event));
  }
}

const byTopic = (state: State, event: Act | FinderEvent | LaterEvent): State =>
  isAboutFunctions(event)
    ? finderActed(state, event)
    : isAboutTables(event)
      ? laterActed(state, event)
      : acted(state, event);

const isAboutTables = (event: Act | LaterEvent): event is LaterEvent =>
  [
    "tables",
    "refresh-tables",
    "refresh",
    "show-selected",
    "portable",
    "summary-only",
    "make-portable",
  ].includes(event.type);

const isAboutFunctions = (event: Act | FinderEvent | LaterEvent): event is FinderEvent =>
  [
    "page",
    "search",
    "choose-function",
    "all-functions",
    "fill-in",
    "argument",
    "insert-at",
    "use-selection-for",
    "try",
    "insert",
  ].includes(event.type);

/** Drops what is under way. A write that has been sent cannot be called back: it is taken back when its answer comes. */
function cancelled(state: State): State {
  if (!canCancel(state)) return state;
  if (isRunning(state.later))
    return isSent(state) ? withLater(state, { stopping: true }) : endRun({ ...state, work: null });
  return state.work?.call === "write" && isSent(state)
    ? { ...state, undoing: true }
    : { ...state, work: null, held: true, notice: { hint: "cancelled" } };
}

/**
 * Another language: what the server says is asked for again, while the table is written as soon as that is done. What it
 * has said about a function is gone, on whichever page one is.
 */
function inLanguage(state: State): State {
  if (isWriting(state))
    return { ...state, readingIsFresh: false, finder: { ...state.finder, triedIsFresh: false } };
  const finder = { ...state.finder, sentence: null, cellNote: null, stands: null, triedIsFresh: false };
  const quiet: State = { ...state, finder, asked: null, notice: null, problem: null, listed: null };
  if (state.opening === null) return start(quiet, "open", { lang: state.lang });
  if (state.page === "functions") return carryOn(finderInLanguage(quiet));
  if (state.page === "tables") return tablesInLanguage(finderInLanguage(quiet));
  return state.readRange === "" ? quiet : startReading(quiet);
}

/** The function is tried anew at once; the wizard reads anew when somebody goes back to it. */
const finderInLanguage = (state: State): State => ({
  ...state,
  work: null,
  readingIsFresh: false,
  previewIsFresh: false,
});

/** What was said of the tables is gone, with a run that waited for an answer; the list, or the plan, is asked for anew. */
const tablesInLanguage = (state: State): State => {
  const quiet = withLater(state, { queue: [], stopping: false, outcomes: {}, plan: null, made: null });
  return state.later.view === "portable" ? planPortable(quiet) : listTables(quiet);
};

/** Starts the next call by itself: the next table of a run, or the preview, once everything above it is good. */
function carryOn(state: State): State {
  if (state.work !== null || state.problem !== null || state.asked !== null || state.held) return state;
  if (state.page === "functions")
    return isComplete(state.finder) && !state.finder.triedIsFresh ? startTrying(state) : state;
  if (state.page === "tables") return isRunning(state.later) ? startRefreshing(state, false) : state;
  if (state.readRange !== "" && !state.readingIsFresh) return startReading(state);
  return dataIsGood(state) && questionIsGood(state) && !state.previewIsFresh ? startPreview(state) : state;
}
