import type {
  Answer,
  CallName,
  Calls,
  Opening,
  Preview,
  Reading,
  Written,
  WrittenTable,
} from "../../protocol/messages";
import { failed } from "./failed";
import { finderAnswered } from "./finder-answered";
import { refreshable } from "./later";
import { beginRun, planPortable } from "./later-acts";
import {
  afterCheckingPortable,
  afterCheckingRefreshed,
  afterMakingPortable,
  afterPlanning,
  afterRefreshing,
  checkingFor,
} from "./later-answered";
import { start, startChecking, startReading } from "./requests";
import type { State, Work } from "./state";

/** The state after an answer. One to a call that was cancelled or overtaken changes nothing. */
export function answered(state: State, id: number, answer: Answer<CallName>): State {
  const { work } = state;
  if (work === null || work.id !== id) return state;
  const idle: State = { ...state, work: null };
  if (!answer.ok) return failed(idle, work, answer.code, answer.sentence);
  return succeeded(idle, work, answer.reply);
}

function succeeded(state: State, work: Work, reply: unknown): State {
  switch (work.call) {
    case "open":
      return afterOpening(state, reply as Opening);
    case "selection": {
      const { range } = reply as Calls["selection"]["reply"];
      return range === null ? { ...state, notice: { hint: "nothing-selected-do" } } : takeRange(state, range);
    }
    case "read":
      return afterReading(state, reply as Reading);
    case "showRows": {
      const { sentence } = reply as { sentence: string };
      return { ...state, listed: { code: work.request.finding, sentence } };
    }
    case "preview":
      return afterPreview(state, reply as Preview);
    case "write":
      return afterWriting(state, reply as Written);
    case "check":
      return afterChecking(state, work.request.id, reply as Calls["check"]["reply"]);
    case "tables":
      return { ...state, tables: (reply as { tables: readonly WrittenTable[] }).tables };
    case "remove":
      return afterRemoving(state, work.request.id, reply as { sentence: string; removed: boolean });
    case "goTo":
      return state;
    case "showCustomers":
      return { ...state, customers: (reply as { sentence: string }).sentence };
    case "showSelected":
      return { ...state, notice: { sentence: (reply as { sentence: string }).sentence } };
    case "refresh":
      return afterRefreshing(state, work.request.id, reply as Calls["refresh"]["reply"]);
    case "portable":
      return afterPlanning(state, reply as Calls["portable"]["reply"]);
    case "makePortable":
      return afterMakingPortable(state, reply as Calls["makePortable"]["reply"]);
    default:
      return finderAnswered(state, work, reply);
  }
}

function afterOpening(state: State, opening: Opening): State {
  // Opened again, it may be another language: what was said of a function in the old one counts no more.
  const finder = { ...state.finder, triedIsFresh: false };
  const known: State = { ...state, lang: opening.lang, opening, tables: opening.tables, finder };
  // The wizard reads its range when somebody goes back to it.
  if (opening.start === "functions" || state.page === "functions")
    return { ...known, page: "functions", range: opening.range ?? "", readRange: opening.range ?? "" };
  if (opening.start === "refresh" || opening.start === "portable" || state.page === "tables")
    return openedAtTables(
      { ...known, range: opening.range ?? "", readRange: opening.range ?? "" },
      opening.start,
    );
  const read = opening.range === null ? known : takeRange(known, opening.range);
  return opening.start === "findings" ? { ...read, at: "findings" } : read;
}

/** From the menu's Refresh tables and Make portable: what was asked for begins at once. */
function openedAtTables(state: State, start: Opening["start"]): State {
  if (start === "portable") return planPortable(state);
  const ids = refreshable(state.tables).map(({ id }) => id);
  return start === "refresh" ? beginRun(state, ids) : { ...state, page: "tables" };
}

/** Takes a range as if typed, and reads it; another one starts the wizard anew. */
function takeRange(state: State, range: string): State {
  const anew: State = {
    ...state,
    range,
    readRange: range,
    layout: null,
    roles: {},
    answers: {},
    newIncludesLeavers: null,
    reading: null,
    listed: null,
    question: null,
    changed: {},
    preview: null,
    done: null,
    at: "data",
    byHand: {},
  };
  return startReading(
    range === state.readRange && state.reading !== null ? { ...state, range, done: null } : anew,
  );
}

function afterReading(state: State, reading: Reading): State {
  const untouched = state.range.trim() === state.readRange;
  const question = reading.questions.some(({ name, ready }) => ready && name === state.question)
    ? state.question
    : null;
  return {
    ...state,
    range: untouched ? reading.range : state.range,
    readRange: reading.range,
    reading,
    readingIsFresh: true,
    question,
    notice: { hint: "read-ready" },
  };
}

/** Live formulas that this table does not allow fall back to values. */
function afterPreview(state: State, preview: Preview): State {
  const { as } = state.output;
  const allowed =
    as === "values" || (as === "formulas" ? preview.liveFormulas.ok : preview.nativeFormulas.ok);
  return {
    ...state,
    preview,
    previewIsFresh: true,
    output: allowed ? state.output : { ...state.output, as: "values" },
    notice: { hint: "ready" },
  };
}

function afterWriting(state: State, written: Written): State {
  if (written.status === "occupied")
    return state.undoing
      ? { ...state, undoing: false, notice: { hint: "cancelled" } }
      : { ...state, asked: { kind: "overwrite", question: written.question, cells: written.cells } };
  const { table, sentence } = written;
  const tables = [...state.tables.filter(({ id }) => id !== table.id), table];
  const done: State = { ...state, tables, done: { sentence, lang: state.lang, table, checked: null } };
  if (state.undoing) return start(done, "remove", { lang: state.lang, id: table.id, sure: true });
  return written.checkDue ? startChecking(done, table.id) : done;
}

/** Formulas may still be calculating: ten looks, then what is known is said. */
function afterChecking(state: State, id: string, checked: Calls["check"]["reply"]): State {
  const whose = checkingFor(state, id);
  if (whose === "run") return afterCheckingRefreshed(state, id, checked);
  if (whose === "portable") return afterCheckingPortable(state, id, checked);
  if (checked.again && state.looks < 10) return startChecking(state, id);
  return { ...state, done: state.done === null ? null : { ...state.done, checked } };
}

function afterRemoving(state: State, id: string, reply: { sentence: string; removed: boolean }): State {
  if (!reply.removed)
    return state.undoing
      ? { ...state, undoing: false, notice: { hint: "cancelled-left", facts: { sentence: reply.sentence } } }
      : { ...state, asked: { kind: "remove", question: reply.sentence, id } };
  return {
    ...state,
    undoing: false,
    tables: state.tables.filter((table) => table.id !== id),
    done: state.done?.table.id === id ? null : state.done,
    notice: state.undoing ? { hint: "cancelled" } : { sentence: reply.sentence },
  };
}
