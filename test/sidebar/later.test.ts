import type { Answer, CallName } from "../../src/protocol/messages";
import { doing } from "../../src/sidebar/state/doing";
import type { Event } from "../../src/sidebar/state/events";
import { canCancel } from "../../src/sidebar/state/parts";
import { laterPrimary } from "../../src/sidebar/state/primary";
import { reduce } from "../../src/sidebar/state/reduce";
import { opened, type State } from "../../src/sidebar/state/state";
import { no, opening, reading, writtenTable, yes } from "./answers";

const play = (state: State, ...events: readonly Event[]): State => events.reduce(reduce, state);
const answer = (state: State, reply: Answer<CallName>): State =>
  reduce(state, { type: "answered", id: state.work?.id ?? -1, answer: reply });
const sent = (state: State): State => reduce(state, { type: "sent", id: state.work?.id ?? -1 });

const tables = [writtenTable("a", { title: "A" }), writtenTable("b"), writtenTable("c")];
const newer = writtenTable("n", { refused: "Written by a newer version." });
const openedFor = (start: "refresh" | "portable", known = tables): State =>
  answer(opened("en", true), yes<"open">({ ...opening("en"), tables: known, start }));
const refreshed = (id: string, checkDue = false) =>
  yes<"refresh">({
    status: "refreshed",
    sentence: `${id} is new.`,
    changes: ["B2: 1 → 2"],
    table: writtenTable(id),
    checkDue,
  });
const asked = yes<"refresh">({ status: "asked", question: "It was edited." });

describe("Refresh tables", () => {
  test("from the menu it begins at once and goes through the tables, a call each", () => {
    let state = openedFor("refresh");
    expect(state.page).toBe("tables");
    const seen: unknown[] = [];
    for (const { id } of tables) {
      seen.push(state.work?.request, doing(state)?.step);
      state = answer(state, refreshed(id));
    }
    expect(seen).toEqual([
      { lang: "en", id: "a", sure: false },
      { done: 0, of: 3 },
      { lang: "en", id: "b", sure: false },
      { done: 1, of: 3 },
      { lang: "en", id: "c", sure: false },
      { done: 2, of: 3 },
    ]);
    expect(state).toMatchObject({ work: null, notice: { hint: "refreshed-all", facts: { count: 3 } } });
    expect(state.later.outcomes["b"]).toMatchObject({ status: "refreshed", changes: ["B2: 1 → 2"] });
  });

  test("a table that cannot be refreshed is not tried", () => {
    const state = openedFor("refresh", [newer, ...tables.slice(0, 1)]);
    expect(answer(state, refreshed("a"))).toMatchObject({ work: null, notice: { hint: "refreshed-one" } });
    expect(openedFor("refresh", [newer]).work).toBeNull();
    expect(laterPrimary(openedFor("refresh", [newer]))).toMatchObject({ enabled: false });
    expect(laterPrimary(openedFor("refresh", []))).toBeNull();
  });

  test("an edited table is only written over after a yes, and a no goes on with the next", () => {
    const question = answer(openedFor("refresh"), asked);
    expect(question).toMatchObject({ work: null, asked: { kind: "refresh", id: "a" } });
    expect(reduce(question, { type: "reply", yes: true }).work?.request).toEqual({
      lang: "en",
      id: "a",
      sure: true,
    });
    const kept = reduce(question, { type: "reply", yes: false });
    expect(kept.work?.request).toMatchObject({ id: "b", sure: false });
    expect(kept.later.outcomes["a"]?.status).toBe("kept");
    const end = answer(answer(kept, refreshed("b")), refreshed("c"));
    expect(end.notice).toEqual({ hint: "refreshed-some", facts: { count: 2, of: 3 } });
  });

  test("another language while the question stands ends the run, which no answer would go on with", () => {
    const state = reduce(answer(openedFor("refresh"), asked), { type: "language", lang: "zh" });
    expect(state).toMatchObject({ asked: null, work: { call: "tables" }, later: { queue: [] } });
    expect(answer(state, yes<"tables">({ tables })).work).toBeNull();
  });

  test("nothing is refreshed before it is known which tables there are", () => {
    const waiting = opened("en", true);
    expect(reduce(waiting, { type: "refresh", id: "a" })).toBe(waiting);
  });

  test("a run begins at once even where opening again has just failed", () => {
    const again = reduce(answer(opened("en", true), yes<"open">({ ...opening("en"), tables })), {
      type: "open",
    });
    const failed = answer(again, no("", "lost"));
    expect(failed).toMatchObject({ problem: { about: "opening" }, tables });
    const one = reduce(failed, { type: "refresh", id: "b" });
    expect(one).toMatchObject({ problem: null, work: { call: "refresh" }, later: { queue: ["b"] } });
    const none = reduce({ ...failed, tables: [] }, { type: "refresh-tables" });
    expect(none).toMatchObject({ problem: { about: "opening" }, work: null, later: { queue: [] } });
  });

  test("a refusal is that table's alone; the others are refreshed", () => {
    const state = answer(openedFor("refresh"), no("Its data are gone."));
    expect(state.later.outcomes["a"]).toMatchObject({
      status: "refused",
      said: { sentence: "Its data are gone." },
    });
    expect(state.work?.request).toMatchObject({ id: "b" });
  });

  test("a broken connection ends the run, and says that the table may have been written", () => {
    const state = answer(openedFor("refresh"), no("", "lost"));
    expect(state).toMatchObject({ work: null, problem: { said: { hint: "lost-refresh" } } });
    expect(laterPrimary(state)).toMatchObject({ label: "refresh-tables", enabled: true });
  });

  test("Cancel lets the table under way finish and begins no other", () => {
    const stopping = reduce(sent(openedFor("refresh")), { type: "cancel" });
    expect(stopping.work?.call).toBe("refresh");
    expect(canCancel(stopping)).toBe(false);
    const state = answer(stopping, refreshed("a"));
    expect(state).toMatchObject({
      work: null,
      notice: { hint: "refresh-stopped", facts: { count: 1, of: 3 } },
    });
  });

  test("Cancel before the call has left means that it never does", () => {
    expect(reduce(openedFor("refresh"), { type: "cancel" })).toMatchObject({
      work: null,
      notice: { hint: "refresh-stopped", facts: { count: 0, of: 3 } },
    });
  });

  test("formulas of a refreshed table are looked at before the next table, ten times at most", () => {
    let state = answer(openedFor("refresh"), refreshed("a", true));
    let looks = 0;
    while (state.work?.call === "check" && looks < 50) {
      looks++;
      state = answer(state, yes<"check">({ ok: false, sentence: "Still calculating.", again: true }));
    }
    expect(looks).toBe(10);
    expect(state.later.outcomes["a"]?.checked?.sentence).toBe("Still calculating.");
    expect(state.work?.request).toMatchObject({ id: "b" });
  });

  test("one table is refreshed by itself, from the wizard's page too", () => {
    const wizard = answer(
      answer(opened("en", true), yes<"open">({ ...opening("en"), tables })),
      yes(reading("en")),
    );
    const state = answer(reduce(wizard, { type: "refresh", id: "b" }), refreshed("b"));
    expect(state).toMatchObject({ page: "tables", work: null, notice: { hint: "refreshed-one" } });
    expect(reduce(state, { type: "page", page: "wizard" }).page).toBe("wizard");
  });

  test("after the run the wizard reads the selection when somebody goes to it", () => {
    const state = answer(openedFor("refresh", tables.slice(0, 1)), refreshed("a"));
    expect(reduce(state, { type: "page", page: "wizard" }).work).toMatchObject({
      call: "read",
      request: { range: opening("en").range },
    });
  });
});

describe("Make portable", () => {
  const plan = yes<"portable">({
    tables: [{ id: "a", title: "A", place: "S!A1", becomes: "native", why: null }],
    customerRows: null,
    steps: [],
    summarySteps: [],
  });
  const made = (checks: readonly string[], done = true) =>
    yes<"makePortable">({ sentence: "Said.", done, checks, url: null });
  const planned = answer(openedFor("portable"), plan);

  test("first lists what each table would become, and changes nothing", () => {
    expect(openedFor("portable").work?.call).toBe("portable");
    expect(planned).toMatchObject({ page: "tables", work: null, later: { view: "portable" } });
    expect(laterPrimary(planned)).toMatchObject({ label: "make-portable", enabled: true });
  });

  test("Summary only is asked for as such", () => {
    const state = play(planned, { type: "summary-only", on: true }, { type: "make-portable" });
    expect(state.work).toMatchObject({ call: "makePortable", request: { summaryOnly: true, sure: false } });
  });

  test("what would be written over is asked first", () => {
    const question = answer(reduce(planned, { type: "make-portable" }), made([], false));
    expect(question.asked).toEqual({ kind: "portable", question: "Said." });
    expect(reduce(question, { type: "reply", yes: false })).toMatchObject({ asked: null, work: null });
    expect(reduce(question, { type: "reply", yes: true }).work).toMatchObject({ request: { sure: true } });
  });

  test("formulas of every table that became native are looked at, and what is amiss is said", () => {
    let state = answer(reduce(planned, { type: "make-portable" }), made(["a", "b"]));
    expect(state.work).toMatchObject({ call: "check", request: { id: "a" } });
    state = answer(state, yes<"check">({ ok: false, sentence: "A differs.", again: false }));
    expect(state.work).toMatchObject({ call: "check", request: { id: "b" } });
    state = answer(state, yes<"check">({ ok: true, sentence: "Fine.", again: false }));
    expect(state).toMatchObject({ work: null, later: { checks: [], made: { amiss: ["A differs."] } } });
  });

  test("another language asks for the plan anew", () => {
    expect(reduce(planned, { type: "language", lang: "zh" })).toMatchObject({
      work: { call: "portable", request: { lang: "zh" } },
      later: { plan: null },
    });
  });

  test("a refused plan can be tried again", () => {
    const state = answer(openedFor("portable"), no("Try later."));
    expect(laterPrimary(state)).toMatchObject({ label: "try-again", enabled: true });
    expect(reduce(state, { type: "portable" }).work?.call).toBe("portable");
  });
});

test("the customers behind the selected cell are listed from any page, and the sentence is said", () => {
  const state = answer(openedFor("refresh", tables.slice(0, 1)), refreshed("a"));
  const listing = reduce(state, { type: "show-selected" });
  expect(listing.work).toMatchObject({ call: "showSelected", request: { lang: "en" } });
  const after = answer(listing, yes<"showSelected">({ sheet: "C", sentence: "31 customers listed." }));
  expect(after.notice).toEqual({ sentence: "31 customers listed." });
});
