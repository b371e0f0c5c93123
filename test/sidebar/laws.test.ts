import fc from "fast-check";
import type { Answer, CallName } from "../../src/protocol/messages";
import type { Event } from "../../src/sidebar/state/events";
import { callOf } from "../../src/sidebar/state/finder";
import { canCancel, isReachable } from "../../src/sidebar/state/parts";
import { finderPrimary, laterPrimary, primary } from "../../src/sidebar/state/primary";
import { reduce } from "../../src/sidebar/state/reduce";
import { opened, partNames, type State } from "../../src/sidebar/state/state";
import { card, filled, inserted, no, opening, preview, reading, tried, writtenTable, yes } from "./answers";

const table = writtenTable("t9");
const replies: Readonly<Record<CallName, readonly Answer<CallName>[]>> = {
  open: [yes(opening("en")), yes(opening("zh")), yes(opening("en", null))],
  selection: [yes({ range: "A1:B9" }), yes({ range: null })],
  read: [
    yes(reading("en")),
    yes(reading("zh", { notReady: "Later." })),
    yes(reading("en", { layout: null })),
  ],
  showRows: [yes({ sheet: "Rows", sentence: "5 rows listed." })],
  preview: [
    yes(preview("en")),
    yes(preview("en", { liveFormulas: { ok: false, reason: "Rows are left out." } })),
  ],
  write: [
    yes({ status: "written", sentence: "Written.", table, checkDue: false }),
    yes({ status: "written", sentence: "Written.", table, checkDue: true }),
    yes({ status: "occupied", question: "B2 holds 7.", cells: "B2" }),
  ],
  check: [
    yes({ ok: true, sentence: "All as previewed.", again: false }),
    yes({ ok: false, sentence: "Still calculating.", again: true }),
  ],
  tables: [yes({ tables: [table] })],
  remove: [yes({ sentence: "Removed.", removed: true }), yes({ sentence: "It was edited.", removed: false })],
  goTo: [yes(null)],
  showCustomers: [yes({ sheet: "Customers", sentence: "5 customers listed." })],
  showSelected: [yes({ sheet: "Customers", sentence: "5 customers listed." })],
  refresh: [
    yes({ status: "refreshed", sentence: "2 cells changed.", changes: [], table, checkDue: false }),
    yes({ status: "asked", question: "It was edited." }),
    yes({ status: "refused", sentence: "Its data are gone." }),
  ],
  portable: [yes({ tables: [], customerRows: null })],
  makePortable: [
    yes({ sentence: "2 tables are native now.", done: true, checks: ["t9", "t1"], url: null }),
    yes({ sentence: "Go on in this workbook?", done: false, checks: [], url: null }),
  ],
  fill: [yes(filled("en")), yes(filled("en", { args: {}, sentence: null }))],
  pick: [yes({ range: "A2:A9" }), yes({ range: null })],
  tryOut: [yes(tried)],
  insert: [yes(inserted("en")), yes({ status: "occupied", question: "E2 holds 7.", cells: "E2" })],
  inserted: [
    yes({ ok: true, sentence: "All as previewed.", again: false, separator: "," }),
    yes({ ok: false, sentence: "Still calculating.", again: true, separator: ";" }),
  ],
};

/** Something happens: what is under way leaves the page, the server answers it what is under way in one of its ways, or the user does something. */
type Happening = { readonly answer: number } | { readonly event: Event } | "sent";

const acts: readonly Event[] = [
  { type: "online", online: false },
  { type: "online", online: true },
  { type: "language", lang: "zh" },
  { type: "language", lang: "en" },
  { type: "open" },
  { type: "type-range", text: "Other!A1:C9" },
  { type: "type-range", text: "" },
  { type: "read" },
  { type: "use-selection" },
  { type: "layout", layout: "periods" },
  { type: "role", role: "date", column: null },
  { type: "answer-finding", code: "blank-ids", choice: "keep" },
  { type: "new-includes-leavers", yes: true },
  { type: "show-rows", code: "blank-ids" },
  { type: "question", name: "joined" },
  { type: "question", name: "money" },
  { type: "option", set: { period: "week" } },
  { type: "output", set: { target: "cell", cell: "B2" } },
  { type: "output", set: { as: "formulas", counts: true } },
  { type: "field-is-wrong", field: "fade", wrong: true },
  { type: "field-is-wrong", field: "fade", wrong: false },
  { type: "preview" },
  { type: "write" },
  { type: "reply", yes: true },
  { type: "reply", yes: false },
  { type: "remove", id: "t9" },
  { type: "go-to", id: "t9" },
  { type: "cancel" },
  { type: "continue" },
  { type: "toggle", part: "data" },
  { type: "page", page: "functions" },
  { type: "page", page: "wizard" },
  { type: "search", text: "cohort" },
  { type: "choose-function", card },
  { type: "all-functions" },
  { type: "fill-in" },
  { type: "argument", name: "customers", text: "A2:A9" },
  { type: "argument", name: "customers", text: "" },
  { type: "insert-at", text: "E2" },
  { type: "use-selection-for", name: "dates" },
  { type: "use-selection-for", name: "" },
  { type: "try" },
  { type: "insert" },
  { type: "show-customers", cell: { box: "main", row: 1, column: 2 } },
  { type: "tables" },
  { type: "refresh-tables" },
  { type: "refresh", id: "t1" },
  { type: "show-selected" },
  { type: "portable" },
  { type: "summary-only", on: true },
  { type: "make-portable" },
];

const happening: fc.Arbitrary<Happening> = fc.oneof(
  { weight: 2, arbitrary: fc.record({ answer: fc.nat({ max: 3 }) }) },
  { weight: 1, arbitrary: fc.constant("sent" as const) },
  { weight: 3, arbitrary: fc.constantFrom(...acts).map((event) => ({ event })) },
);

function happens(state: State, what: Happening): State {
  const { work } = state;
  if (typeof what === "object" && "event" in what) return reduce(state, what.event);
  if (work === null || !state.online) return state;
  const sent = reduce(state, { type: "sent", id: work.id });
  if (what === "sent") return sent;
  const ways = [...replies[work.call], no("That cannot be done."), no("", "lost")];
  const answer = ways[what.answer % ways.length] as Answer<CallName>;
  return reduce(sent, { type: "answered", id: work.id, answer });
}

const answered = (state: State, way: number): State => happens(state, { answer: way });
const fresh = opened("en", true);
const previewed = answered(reduce(answered(answered(fresh, 0), 0), { type: "question", name: "joined" }), 0);
const writing = reduce(previewed, { type: "write" });
const looking = reduce(answered(fresh, 2), { type: "page", page: "functions" });
const filledIn = answered(reduce(looking, { type: "choose-function", card }), 0);
const inserting = reduce(answered(filledIn, 0), { type: "insert" });
const refreshing = reduce(answered(fresh, 2), { type: "refresh-tables" });
const portable = answered(reduce(answered(fresh, 2), { type: "portable" }), 0);
const making = reduce(portable, { type: "make-portable" });
/** Where the walks begin: most would otherwise end before the writing, where the most can go wrong. */
const beginnings: readonly State[] = [
  fresh,
  previewed,
  writing,
  happens(writing, "sent"),
  answered(writing, 2),
  looking,
  filledIn,
  inserting,
  answered(inserting, 1),
  refreshing,
  answered(refreshing, 1),
  portable,
  making,
];

/** Holds between every two states of random walks, with what happened between them. */
const onEveryWalk = (holds: (before: State, after: State, step: Happening) => void) =>
  fc.assert(
    fc.property(
      fc.constantFrom(...beginnings),
      fc.array(happening, { maxLength: 40 }),
      (beginning, steps) => {
        let state = beginning;
        for (const step of steps) {
          const before = state;
          state = happens(before, step);
          holds(before, state, step);
        }
      },
    ),
    { numRuns: 500 },
  );

test("the walks begin where their names say", () => {
  expect(beginnings.map(({ work, asked }) => work?.call ?? asked?.kind ?? null)).toEqual([
    "open",
    null,
    "write",
    "write",
    "overwrite",
    null,
    "tryOut",
    "insert",
    "insert",
    "refresh",
    "refresh",
    null,
    "makePortable",
  ]);
});

test("a yes is not followed by a write when a field went wrong under the question", () => {
  const asked = answered(writing, 2);
  const spoilt = reduce(asked, { type: "field-is-wrong", field: "fade", wrong: true });
  expect(reduce(asked, { type: "reply", yes: true }).work?.call).toBe("write");
  expect(reduce(spoilt, { type: "reply", yes: true })).toMatchObject({ work: null, asked: null });
});

describe("Whatever happens, in whatever order", () => {
  test("a table is only written from a preview of just what was decided", () => {
    onEveryWalk((before, after) => {
      const begins = after.work?.call === "write" && after.work.id !== before.work?.id;
      if (begins) expect(before.previewIsFresh && before.wrongFields.length === 0).toBe(true);
    });
  });

  test("cells are only written over after a yes to the question that named them", () => {
    onEveryWalk((before, after) => {
      if (after.work?.call !== "write" || after.work.id === before.work?.id) return;
      const named = before.asked?.kind === "overwrite" ? before.asked.cells : null;
      expect(after.work.request.overwrite).toBe(named);
    });
  });

  test("a table that somebody edited is only refreshed after a yes to the question about it", () => {
    onEveryWalk((before, after) => {
      if (after.work?.call !== "refresh" || after.work.id === before.work?.id) return;
      const agreed = before.asked?.kind === "refresh" ? before.asked.id : null;
      expect(after.work.request.sure).toBe(agreed === after.work.request.id);
    });
  });

  test("tables are only made portable in place after a yes, where a question came back", () => {
    onEveryWalk((before, after) => {
      if (after.work?.call !== "makePortable" || after.work.id === before.work?.id) return;
      expect(after.work.request.sure).toBe(before.asked?.kind === "portable");
    });
  });

  test("a run begins each of its tables once, in order, and none after Cancel", () => {
    onEveryWalk((before, after) => {
      if (after.work?.call !== "refresh" || after.work.id === before.work?.id) return;
      expect(after.work.request.id).toBe(after.later.queue[0]);
      expect(after.later.run.slice(-after.later.queue.length)).toEqual(after.later.queue);
      expect(before.later.stopping).toBe(false);
    });
  });

  test("once a run is over nothing of it is left to do", () => {
    onEveryWalk((_, after) => {
      if (after.work !== null || after.asked !== null) return;
      expect([after.later.queue, after.later.stopping]).toEqual([[], false]);
    });
  });

  test("a formula is only put over cells after a yes to the question that named them", () => {
    onEveryWalk((before, after) => {
      if (after.work?.call !== "insert" || after.work.id === before.work?.id) return;
      const named = before.asked?.kind === "insert" ? before.asked.cells : null;
      expect(after.work.request.overwrite).toBe(named);
    });
  });

  test("a formula is only inserted with every argument that it needs and a cell to stand in", () => {
    onEveryWalk((before, after) => {
      if (after.work?.call !== "insert" || after.work.id === before.work?.id) return;
      const { args, cell } = after.work.request;
      expect(args.every(({ optional, text }) => optional || text.trim() !== "")).toBe(true);
      expect(cell.trim()).not.toBe("");
    });
  });

  test("a result counts only while the fields hold what it was computed from", () => {
    onEveryWalk((before, after) => {
      if (!after.finder.triedIsFresh) return;
      const { work } = before;
      const from = before.finder.triedIsFresh
        ? callOf(before.finder, before.lang)
        : work?.call === "tryOut"
          ? work.request
          : null;
      expect(callOf(after.finder, after.lang)).toEqual(from);
    });
  });

  test("a write that has left the page is never forgotten before its answer", () => {
    onEveryWalk((before, after, step) => {
      const isAnswer = typeof step === "object" && "answer" in step && before.online;
      const { call } = before.work ?? {};
      const changes = ["write", "insert", "refresh", "makePortable"].includes(call ?? "");
      if (!changes || before.work?.id !== before.sentId || isAnswer) return;
      expect(after.work?.id).toBe(before.work.id);
    });
  });

  test("the one button can be pressed only while nothing is under way and the connection stands", () => {
    onEveryWalk((_, after) => {
      if (primary(after).enabled && primary(after).label !== "continue")
        expect([after.work, after.online]).toEqual([null, true]);
      if (finderPrimary(after)?.enabled) expect([after.work, after.online]).toEqual([null, true]);
      if (laterPrimary(after)?.enabled) expect([after.work, after.online]).toEqual([null, true]);
    });
  });

  test("a part is never open to work in while one above it is not", () => {
    onEveryWalk((_, after) => {
      const reached = partNames.map((part) => isReachable(after, part));
      expect(reached.join()).toBe([...reached].sort((one, other) => Number(other) - Number(one)).join());
    });
  });

  test("Cancel always ends what can be cancelled, or takes it back", () => {
    onEveryWalk((_, after) => {
      if (!canCancel(after)) return;
      const cancelled = reduce(after, { type: "cancel" });
      expect(cancelled.work === null || cancelled.undoing || cancelled.later.stopping).toBe(true);
    });
  });
});
