import type { Answer, CallName } from "../../src/protocol/messages";
import { doing } from "../../src/sidebar/state/doing";
import type { Event } from "../../src/sidebar/state/events";
import { canCancel } from "../../src/sidebar/state/parts";
import { finderPrimary } from "../../src/sidebar/state/primary";
import { reduce } from "../../src/sidebar/state/reduce";
import { opened, type State } from "../../src/sidebar/state/state";
import { card, filled, inserted, no, opening, reading, tried, yes } from "./answers";

const play = (state: State, ...events: readonly Event[]): State => events.reduce(reduce, state);
const answer = (state: State, reply: Answer<CallName>): State =>
  reduce(state, { type: "answered", id: state.work?.id ?? -1, answer: reply });

const fromMenu = answer(opened("en", true), yes({ ...opening("en"), start: "functions" }));
const chosen = reduce(fromMenu, { type: "choose-function", card });
const trying = answer(chosen, yes(filled("en")));
const shown = answer(trying, yes(tried));

describe("Looking for a function", () => {
  test("after Insert function… the page shows the functions and reads nothing", () => {
    expect(fromMenu).toMatchObject({ page: "functions", work: null });
    expect(finderPrimary(fromMenu)).toBeNull();
  });

  test("going back to the wizard reads the range that the selection has", () => {
    const wizard = reduce(fromMenu, { type: "page", page: "wizard" });
    expect(wizard.work).toMatchObject({ call: "read", request: { range: opening("en").range } });
  });

  test("the way there and back keeps what the wizard has read", () => {
    const read = answer(answer(opened("en", true), yes(opening("en"))), yes(reading("en")));
    const back = play(read, { type: "page", page: "functions" }, { type: "page", page: "wizard" });
    expect(back.reading).toBe(read.reading);
    expect(back.work).toBeNull();
  });

  test("going back to the list keeps the search and lets go of what was under way", () => {
    const state = play(trying, { type: "search", text: "cohort" }, { type: "all-functions" });
    expect(state).toMatchObject({ work: null, finder: { card: null, query: "cohort", args: {} } });
  });
});

describe("Filling in a function", () => {
  test("choosing one asks what the selection offers for its parameters", () => {
    expect(chosen.work).toMatchObject({
      call: "fill",
      request: { params: card.params.map(({ name, type, optional }) => ({ name, type, optional })) },
    });
    expect(trying.finder).toMatchObject({ args: filled("en").args, cell: filled("en").cell });
  });

  test("with every needed argument there the result is asked for by itself", () => {
    expect(trying.work).toMatchObject({
      call: "tryOut",
      request: { name: "COHORT", cell: filled("en").cell },
    });
    expect(shown.finder).toMatchObject({ tried, triedIsFresh: true });
    expect(finderPrimary(shown)).toMatchObject({ label: "insert", enabled: true });
  });

  test("what the user types while the server looks is not overwritten", () => {
    const typed = play(
      chosen,
      { type: "argument", name: "dates", text: "D2:D9" },
      { type: "insert-at", text: "Z1" },
    );
    expect(answer(typed, yes(filled("en"))).finder).toMatchObject({
      args: { customers: "A2:A6920", dates: "D2:D9" },
      cell: "Z1",
      cellNote: null,
    });
  });

  test("filling in again takes the data of the new selection, and leaves the cell that was chosen", () => {
    const own = play(
      shown,
      { type: "argument", name: "dates", text: "D2:D9" },
      { type: "argument", name: "period", text: "week" },
      { type: "insert-at", text: "Z1" },
      { type: "fill-in" },
    );
    expect(own.work?.call).toBe("fill");
    const again = answer(
      own,
      yes(filled("en", { args: { customers: "E2:E9", dates: "F2:F9" }, home: "Other" })),
    );
    expect(again.finder).toMatchObject({
      args: { customers: "E2:E9", dates: "F2:F9", period: "week" },
      cell: "Z1",
      home: "Other",
    });
    expect(again.work?.call).toBe("tryOut");
  });

  test("where an argument is missing nothing is computed and the button says why", () => {
    const state = answer(chosen, yes(filled("en", { args: { customers: "A2:A9" } })));
    expect(state.work).toBeNull();
    expect(finderPrimary(state)).toMatchObject({ enabled: false, why: "needs-arguments" });
    expect(reduce(state, { type: "insert" })).toBe(state);
  });

  test("without a cell the button asks for one", () => {
    expect(finderPrimary(reduce(shown, { type: "insert-at", text: " " }))).toMatchObject({
      enabled: false,
      why: "needs-place",
    });
  });

  test("another text makes the result old and asks for it anew", () => {
    const state = reduce(shown, { type: "argument", name: "period", text: "week" });
    expect(state.finder.triedIsFresh).toBe(false);
    expect(state.work).toMatchObject({ call: "tryOut" });
    expect(doing(state)?.key).toBe("trying");
  });

  test("a refused preview is said and nothing can be inserted until a field changes", () => {
    const refused = answer(trying, no("Row 3 is not a date."));
    expect(refused.problem).toMatchObject({ about: "try", said: { sentence: "Row 3 is not a date." } });
    expect(finderPrimary(refused)).toMatchObject({ enabled: false, why: "refused-above" });
    expect(reduce(refused, { type: "argument", name: "dates", text: "B2:B9" })).toMatchObject({
      problem: null,
      work: { call: "tryOut" },
    });
  });

  test("Use selection fills the field that it was pressed for, or the cell", () => {
    const asks = reduce(shown, { type: "use-selection-for", name: "dates" });
    expect(asks.work).toMatchObject({ call: "pick", request: { one: false } });
    expect(answer(asks, yes({ range: "C2:C9" })).finder.args["dates"]).toBe("C2:C9");
    const place = reduce(shown, { type: "use-selection-for", name: "" });
    expect(place.work).toMatchObject({ call: "pick", request: { one: true } });
    expect(answer(place, yes({ range: "Log!H1" })).finder.cell).toBe("Log!H1");
    expect(answer(asks, yes({ range: null })).notice).toEqual({ hint: "nothing-to-pick" });
  });

  test("Cancel stops the computing, and nothing starts again by itself", () => {
    expect(canCancel(trying)).toBe(true);
    expect(reduce(trying, { type: "cancel" })).toMatchObject({ work: null, held: true });
  });

  test("another language asks for the result in it, and forgets what was said in the old one", () => {
    const zh = reduce(shown, { type: "language", lang: "zh" });
    expect(zh.work).toMatchObject({ call: "tryOut", request: { lang: "zh" } });
    expect(zh.finder.sentence).toBeNull();
  });
});

describe("Inserting a function", () => {
  const inserting = reduce(shown, { type: "insert" });
  const stands = answer(inserting, yes(inserted("en")));
  const look = (more: object) =>
    yes<"inserted">({ ok: true, sentence: "As previewed.", again: false, separator: ",", ...more });

  test("sends what the fields hold, with no leave to overwrite anything", () => {
    expect(inserting.work).toMatchObject({
      call: "insert",
      request: { name: "COHORT", overwrite: null, home: filled("en").home },
    });
  });

  test("while it is under way the form is still", () => {
    expect(reduce(inserting, { type: "argument", name: "dates", text: "x" })).toBe(inserting);
    expect(reduce(inserting, { type: "all-functions" })).toBe(inserting);
  });

  test("occupied cells are asked about; yes sends just these, no changes nothing", () => {
    const asked = answer(inserting, yes({ status: "occupied", question: "E2 holds 7.", cells: "E2" }));
    expect(asked.asked).toEqual({ kind: "insert", question: "E2 holds 7.", cells: "E2" });
    expect(reduce(asked, { type: "reply", yes: true }).work).toMatchObject({
      call: "insert",
      request: { overwrite: "E2" },
    });
    expect(reduce(asked, { type: "reply", yes: false })).toMatchObject({ asked: null, work: null });
  });

  test("afterwards the cells are looked at, with the separator that was used, ten times at most", () => {
    expect(stands.work).toMatchObject({ call: "inserted", request: { separator: "," } });
    let state = stands;
    for (let i = 0; i < 9; i++) {
      state = answer(state, look({ ok: false, again: true, separator: ";" }));
      expect(state.work).toMatchObject({ call: "inserted", request: { separator: ";" } });
    }
    state = answer(state, look({ ok: false, again: true, sentence: "Still calculating." }));
    expect(state.work).toBeNull();
    expect(state.finder.stands?.checked).toEqual({ ok: false, sentence: "Still calculating." });
  });

  test("when it stands the button leads to another function", () => {
    const done = answer(stands, look({}));
    expect(finderPrimary(done)).toMatchObject({ label: "another-function", enabled: true });
    expect(reduce(done, { type: "all-functions" }).finder.card).toBeNull();
  });

  test("a refused insertion is said at the foot of the page", () => {
    const refused = answer(inserting, no("It would cover the data."));
    expect(refused.problem).toMatchObject({ about: "insert" });
    expect(answer(inserting, no("", "lost")).problem?.said).toEqual({ hint: "lost-insert" });
  });
});
