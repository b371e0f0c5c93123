import type { WizardOptions } from "../../protocol/messages";
import type { Event } from "./events";
import { type FinderEvent, startInserting } from "./finder-acts";
import { type LaterEvent, startMakingPortable, startRefreshing } from "./later-acts";
import { keptTable } from "./later-answered";
import { workIn } from "./parts";
import {
  start,
  startPreview,
  startReading,
  startShowingCustomers,
  startShowingRows,
  startWriting,
} from "./requests";
import type { Output, State } from "./state";

/** What the user does to the form. */
export type Act = Exclude<
  Event,
  | FinderEvent
  | LaterEvent
  | { type: "answered" | "sent" | "online" | "field-is-wrong" | "toggle" | "language" | "cancel" }
>;

/** The state after it; what can follow by itself is left to the caller. */
export function acted(state: State, event: Act): State {
  switch (event.type) {
    case "open":
      return start(state, "open", { lang: state.lang });
    case "type-range":
      return { ...state, range: event.text };
    case "read":
      return readRange(state);
    case "use-selection":
      return start(workIn(state, "data"), "selection", { lang: state.lang });
    case "layout":
      return reread({ ...workIn(state, "data"), layout: event.layout, roles: {} });
    case "role":
      return reread({ ...workIn(state, "data"), roles: { ...state.roles, [event.role]: event.column } });
    case "answer-finding": {
      const answers = { ...state.answers, [event.code]: event.choice };
      return reread({ ...workIn(state, "findings"), answers });
    }
    case "new-includes-leavers":
      return asksAnew({ ...workIn(state, "findings"), newIncludesLeavers: event.yes });
    case "show-rows":
      return startShowingRows(state, event.code);
    case "show-customers":
      return state.previewIsFresh ? startShowingCustomers(state, event.cell) : state;
    case "question":
      return asksAnew({ ...workIn(state, "question"), question: event.name });
    case "option":
      return optionChanged(state, event.set);
    case "output":
      return outputChanged(state, event.set);
    case "preview":
      return startPreview(state);
    case "write":
      return state.previewIsFresh && state.wrongFields.length === 0 ? written(state) : state;
    case "reply":
      return replied(state, event.yes);
    case "remove":
      return start(state, "remove", { lang: state.lang, id: event.id, sure: false });
    case "go-to":
      return start(state, "goTo", { lang: state.lang, id: event.id });
    case "continue":
      return goOn(state);
  }
}

/** Reads what the range field holds; another range starts the wizard anew. */
function readRange(state: State): State {
  const range = state.range.trim();
  if (range === "") return { ...state, problem: { about: "data", said: { hint: "nothing-selected-do" } } };
  if (range === state.readRange && state.readingIsFresh) return state;
  const same = range === state.readRange;
  const anew: Partial<State> = same
    ? {}
    : {
        layout: null,
        roles: {},
        answers: {},
        newIncludesLeavers: null,
        reading: null,
        question: null,
        changed: {},
      };
  return startReading({
    ...state,
    ...anew,
    preview: same ? state.preview : null,
    readRange: range,
    done: null,
    listed: null,
    at: "data",
    byHand: {},
  });
}

const reread = (state: State): State => startReading({ ...state, done: null, listed: null });

/** Something the preview depends on has changed, the data has not. */
const asksAnew = (state: State): State => ({
  ...state,
  previewIsFresh: false,
  work: state.work?.call === "preview" ? null : state.work,
  problem: state.problem?.about === "data" ? state.problem : null,
  notice: null,
  done: null,
  held: false,
});

const optionChanged = (state: State, set: Partial<WizardOptions>): State =>
  asksAnew({ ...workIn(state, "options"), changed: { ...state.changed, ...set } });

function outputChanged(state: State, set: Partial<Output>): State {
  const changed: State = {
    ...workIn(state, "output"),
    output: { ...state.output, ...set },
    done: null,
    notice: null,
  };
  const sameTable = set.limits === undefined && set.counts === undefined;
  return sameTable ? { ...changed, problem: null } : asksAnew(changed);
}

function written(state: State): State {
  const { target, cell } = state.output;
  return target === "cell" && cell.trim() === ""
    ? { ...state, problem: { about: "write", said: { hint: "needs-cell" } } }
    : startWriting(state, null);
}

function replied(state: State, yes: boolean): State {
  const { asked } = state;
  if (asked === null) return state;
  // A field that went wrong under the question: the yes was to another table, so the button asks for the field first.
  const spoilt = asked.kind === "overwrite" && state.wrongFields.length > 0;
  if (!yes || spoilt)
    return asked.kind === "refresh" ? keptTable(state, asked.id) : { ...state, asked: null, notice: null };
  switch (asked.kind) {
    case "insert":
      return startInserting(state, asked.cells);
    case "remove":
      return start({ ...state, asked: null }, "remove", { lang: state.lang, id: asked.id, sure: true });
    case "refresh":
      return startRefreshing(state, true);
    case "portable":
      return startMakingPortable(state, true);
    case "overwrite":
      return startWriting(state, asked.cells);
  }
}

function goOn(state: State): State {
  const hasFindings =
    (state.reading?.findings.length ?? 0) > 0 || (state.reading?.newQuestion ?? null) !== null;
  const next = state.at === "data" && hasFindings ? "findings" : "question";
  return { ...workIn(state, next), focus: { part: next, wish: (state.focus?.wish ?? 0) + 1 } };
}
