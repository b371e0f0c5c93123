import type { Calls, Filled, Inserted, Tried } from "../../protocol/messages";
import { callOf } from "./finder";
import { withField } from "./finder-acts";
import { start } from "./requests";
import type { State, Work } from "./state";

type FinderCall = "fill" | "pick" | "tryOut" | "insert" | "inserted";

/** The state after the server has answered a call about a function. */
export function finderAnswered(
  state: State,
  work: Extract<Work, { call: FinderCall }>,
  reply: unknown,
): State {
  switch (work.call) {
    case "fill":
      return filled(state, reply as Filled);
    case "pick": {
      const { range } = reply as Calls["pick"]["reply"];
      return range === null
        ? { ...state, notice: { hint: "nothing-to-pick" } }
        : withField(state, state.finder.picking, range);
    }
    case "tryOut":
      return {
        ...state,
        finder: { ...state.finder, tried: reply as Tried, triedIsFresh: true },
        notice: { hint: "ready" },
      };
    case "insert":
      return afterInserting(state, reply as Inserted);
    case "inserted":
      return afterLooking(state, reply as Calls["inserted"]["reply"]);
  }
}

/** What the user has typed in the meantime stays. */
function filled(state: State, { args, home, cell, cellNote, sentence }: Filled): State {
  const { finder } = state;
  const isOwn = (name: string): boolean => finder.own.includes(name);
  const proposed = Object.fromEntries(Object.entries(args).filter(([name]) => !isOwn(name)));
  return {
    ...state,
    finder: {
      ...finder,
      home,
      args: { ...finder.args, ...proposed },
      sentence,
      triedIsFresh: false,
      ...(isOwn("") ? {} : { cell, cellNote }),
    },
  };
}

function afterInserting(state: State, reply: Inserted): State {
  if (reply.status === "occupied")
    return { ...state, asked: { kind: "insert", question: reply.question, cells: reply.cells } };
  const stands = { sentence: reply.sentence, checked: null };
  return look({ ...state, finder: { ...state.finder, stands } }, reply.separator);
}

/** Formulas may still be calculating: ten looks, then what is known is said. */
function afterLooking(state: State, { again, separator, ok, sentence }: Calls["inserted"]["reply"]): State {
  const { finder } = state;
  if (again && finder.looks < 10) return look(state, separator);
  const stands = finder.stands === null ? null : { ...finder.stands, checked: { ok, sentence } };
  return { ...state, finder: { ...finder, stands } };
}

const look = (state: State, separator: "," | ";"): State =>
  start({ ...state, finder: { ...state.finder, looks: state.finder.looks + 1 } }, "inserted", {
    ...callOf(state.finder, state.lang),
    separator,
  });
