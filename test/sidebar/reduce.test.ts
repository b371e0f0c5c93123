import type { Answer, CallName } from "../../src/protocol/messages";
import type { Event } from "../../src/sidebar/state/events";
import { canCancel, isOpen, isReachable } from "../../src/sidebar/state/parts";
import { primary } from "../../src/sidebar/state/primary";
import { reduce } from "../../src/sidebar/state/reduce";
import { opened, type PartName, partNames, type State } from "../../src/sidebar/state/state";
import { no, opening, preview, reading, writtenTable, yes } from "./answers";

const play = (state: State, ...events: readonly Event[]): State => events.reduce(reduce, state);

/** The answer to the call under way. */
const answer = (state: State, reply: Answer<CallName>): State =>
  reduce(state, { type: "answered", id: state.work?.id ?? -1, answer: reply });

const fresh = opened("en", true);
const looking = answer(fresh, yes(opening("en")));
const read = answer(looking, yes(reading("en")));
const asked = reduce(read, { type: "question", name: "joined" });
const previewed = answer(asked, yes(preview("en")));
const table = writtenTable("t9");
const written = { status: "written", sentence: "Written.", table, checkDue: false } as const;

const openParts = (state: State): readonly PartName[] => partNames.filter((part) => isOpen(state, part));

describe("From the selection to the table", () => {
  test("opening the page asks what is selected and reads it without being told", () => {
    expect(fresh.work?.call).toBe("open");
    expect(looking.work).toMatchObject({
      call: "read",
      request: { range: opening("en").range, layout: null },
    });
  });

  test("with nothing selected the page waits and reads nothing", () => {
    const state = answer(fresh, yes(opening("en", null)));
    expect(state.work).toBeNull();
    expect(state.problem).toBeNull();
    expect(primary(state)).toMatchObject({ label: "read-data", enabled: false });
  });

  test("a part opens when the one above is good", () => {
    expect(partNames.filter((part) => isReachable(looking, part))).toEqual(["data"]);
    expect(partNames.filter((part) => isReachable(read, part))).toEqual(["data", "findings", "question"]);
    expect(partNames.filter((part) => isReachable(previewed, part))).toEqual(partNames);
  });

  test("choosing a question folds what was settled above and asks for the preview", () => {
    expect(openParts(asked)).toEqual(["question", "options", "preview"]);
    expect(asked.work).toMatchObject({
      call: "preview",
      request: { question: "joined", options: { period: "month" } },
    });
  });

  test("a folded part opens again on a click and folds on the next", () => {
    const again = reduce(previewed, { type: "toggle", part: "data" });
    expect(isOpen(again, "data")).toBe(true);
    expect(isOpen(reduce(again, { type: "toggle", part: "data" }), "data")).toBe(false);
  });

  test("the button of the moment goes from reading to continuing to writing", () => {
    expect(primary(read)).toMatchObject({ label: "continue", enabled: true });
    const atFindings = reduce(read, { type: "continue" });
    expect(atFindings.at).toBe("findings");
    const atQuestion = reduce(atFindings, { type: "continue" });
    expect(primary(atQuestion)).toMatchObject({ label: "continue", enabled: false, why: "choose-question" });
    expect(primary(asked)).toMatchObject({ label: "write-table", enabled: false });
    expect(primary(previewed)).toMatchObject({ label: "write-table", enabled: true });
  });

  test("writing sends everything that was decided", () => {
    const state = play(
      previewed,
      { type: "output", set: { target: "cell", cell: " E2 ", as: "formulas", chart: false } },
      { type: "write" },
    );
    expect(state.work).toMatchObject({
      call: "write",
      request: {
        target: { kind: "cell", cell: "E2" },
        as: "formulas",
        chart: false,
        heatMap: true,
        overwrite: null,
      },
    });
  });

  test("a cell that is not named is asked for before anything is sent", () => {
    const state = play(previewed, { type: "output", set: { target: "cell" } }, { type: "write" });
    expect(state.work).toBeNull();
    expect(state.problem).toEqual({ about: "write", said: { hint: "needs-cell" } });
  });

  test("a question that is not answered yet keeps the later parts closed", () => {
    const state = reduce(previewed, { type: "question", name: "money" });
    expect(isReachable(state, "options")).toBe(false);
    expect(state.work).toBeNull();
  });

  test("a finding that must be settled stands before the question until it is answered", () => {
    const [first, stop, last] = reading("en").findings;
    const findings = [first, { ...stop, chosen: null }, last] as ReturnType<typeof reading>["findings"];
    const stopped = answer(looking, yes(reading("en", { findings })));
    expect(isReachable(stopped, "question")).toBe(false);
    expect(primary(reduce(stopped, { type: "continue" }))).toMatchObject({
      enabled: false,
      why: "must-settle",
    });
    const settled = reduce(stopped, { type: "answer-finding", code: "ambiguous-dates", choice: "mdy" });
    expect(settled.work).toMatchObject({ call: "read", request: { answers: { "ambiguous-dates": "mdy" } } });
    expect(isReachable(answer(settled, yes(reading("en", { findings }))), "question")).toBe(true);
  });

  test("a layout that is recognised but not answered yet opens nothing below", () => {
    const state = answer(looking, yes(reading("en", { notReady: "Rosters come later." })));
    expect(isReachable(state, "findings")).toBe(false);
    expect(primary(state)).toMatchObject({ label: "continue", enabled: false });
  });

  test("a column that is needed and not chosen keeps the later parts closed", () => {
    const roles = reading("en").roles.map((role) =>
      role.name === "date" ? { ...role, column: null } : role,
    );
    expect(isReachable(answer(looking, yes(reading("en", { roles }))), "findings")).toBe(false);
  });

  test("Check selection starts at the findings", () => {
    const state = answer(answer(fresh, yes({ ...opening("en"), start: "findings" })), yes(reading("en")));
    expect(openParts(state)).toEqual(["findings", "question"]);
  });
});

describe("Changes of mind", () => {
  test("another layout forgets the columns chosen for the old one", () => {
    const state = play(
      read,
      { type: "role", role: "date", column: 2 },
      { type: "layout", layout: "periods" },
    );
    expect(state.work).toMatchObject({ call: "read", request: { layout: "periods", roles: {} } });
  });

  test("another range starts anew; the same range keeps every decision", () => {
    const again = play(previewed, { type: "type-range", text: "Other!A1:B9" }, { type: "read" });
    expect(again).toMatchObject({ question: null, preview: null, reading: null, answers: {} });
    expect(reduce(previewed, { type: "read" })).toBe(previewed);
  });

  test("an option changed twice is previewed once, as it is in the end", () => {
    const state = play(
      previewed,
      { type: "option", set: { period: "week" } },
      { type: "option", set: { weekstart: "sun" } },
    );
    expect(state.work).toMatchObject({
      call: "preview",
      request: { options: { period: "week", weekstart: "sun" } },
    });
    expect(primary(state).enabled).toBe(false);
  });

  test("the answer to an overtaken call changes nothing", () => {
    const overtaken = asked.work?.id ?? 0;
    const state = reduce(asked, { type: "option", set: { period: "week" } });
    expect(reduce(state, { type: "answered", id: overtaken, answer: yes(preview("en")) })).toBe(state);
  });

  test("Limits and Counts change the preview, Heat map and Chart do not", () => {
    expect(reduce(previewed, { type: "output", set: { limits: true } }).work?.call).toBe("preview");
    expect(reduce(previewed, { type: "output", set: { heatMap: false } }).work).toBeNull();
  });

  test("formulas that the new preview does not allow fall back to values", () => {
    const formulas = reduce(previewed, { type: "output", set: { as: "formulas" } });
    const reason = "Rows are left out.";
    const after = answer(
      reduce(formulas, { type: "option", set: { period: "week" } }),
      yes(preview("en", { liveFormulas: { ok: false, reason } })),
    );
    expect(after.output.as).toBe("values");
  });

  test("another language reads and previews again in it", () => {
    const inChinese = reduce(previewed, { type: "language", lang: "zh" });
    expect(inChinese.work).toMatchObject({ call: "read", request: { lang: "zh" } });
    expect(answer(inChinese, yes(reading("zh"))).work).toMatchObject({
      call: "preview",
      request: { lang: "zh", question: "joined" },
    });
  });

  test("another language while the table is written is caught up with once it stands", () => {
    const writing = reduce(reduce(previewed, { type: "write" }), { type: "language", lang: "zh" });
    expect(writing.work?.call).toBe("write");
    expect(answer(writing, yes(written)).work).toMatchObject({ call: "read", request: { lang: "zh" } });
  });

  test("a field that is not understood holds back the writing, not the page", () => {
    const wrong = reduce(previewed, { type: "field-is-wrong", field: "fade", wrong: true });
    expect(primary(wrong)).toMatchObject({ enabled: false, why: "mend-field" });
    expect(reduce(wrong, { type: "write" }).work).toBeNull();
    expect(primary(reduce(wrong, { type: "field-is-wrong", field: "fade", wrong: false })).enabled).toBe(
      true,
    );
  });
});

describe("Cancel, failure, questions", () => {
  test("Cancel drops the preview under way and nothing starts again by itself", () => {
    const state = reduce(asked, { type: "cancel" });
    expect(state.work).toBeNull();
    expect(primary(state)).toMatchObject({ label: "show-preview", enabled: true });
    const late = reduce(state, { type: "answered", id: asked.work?.id ?? 0, answer: yes(preview("en")) });
    expect(late.preview).toBeNull();
  });

  /** The call under way has left the page. */
  const sent = (state: State): State => reduce(state, { type: "sent", id: state.work?.id ?? -1 });

  test("Cancel before the write is sent means that it never is", () => {
    const state = play(previewed, { type: "write" }, { type: "cancel" });
    expect(state).toMatchObject({ work: null, notice: { hint: "cancelled" } });
    expect(primary(state)).toMatchObject({ label: "write-table", enabled: true });
  });

  test("Cancel while the table is written takes it back when the answer comes", () => {
    const state = reduce(sent(reduce(previewed, { type: "write" })), { type: "cancel" });
    expect(canCancel(state)).toBe(false);
    const takingBack = answer(state, yes(written));
    expect(takingBack.work).toMatchObject({ call: "remove", request: { id: "t9", sure: true } });
    const after = answer(takingBack, yes({ sentence: "Removed.", removed: true }));
    expect(after).toMatchObject({ done: null, notice: { hint: "cancelled" } });
    expect(after.tables.map(({ id }) => id)).toEqual(["t1"]);
  });

  test("writing over cells cannot be cancelled, since it could not be taken back", () => {
    const unsent = play(
      answer(
        reduce(previewed, { type: "write" }),
        yes({ status: "occupied", question: "B2 holds 7.", cells: "B2" }),
      ),
      { type: "reply", yes: true },
    );
    expect(unsent.work).toMatchObject({ call: "write", request: { overwrite: "B2" } });
    expect(canCancel(unsent)).toBe(true);
    const agreed = sent(unsent);
    expect(canCancel(agreed)).toBe(false);
    expect(reduce(agreed, { type: "cancel" })).toBe(agreed);
  });

  test("No to a question about occupied cells writes nothing", () => {
    const question = answer(
      reduce(previewed, { type: "write" }),
      yes({ status: "occupied", question: "B2 holds 7.", cells: "B2" }),
    );
    expect(question.asked).toMatchObject({ kind: "overwrite", cells: "B2" });
    expect(reduce(question, { type: "reply", yes: false })).toMatchObject({
      asked: null,
      work: null,
      done: null,
    });
  });

  test("while the workbook is being changed the form is still", () => {
    const writing = reduce(previewed, { type: "write" });
    expect(reduce(writing, { type: "option", set: { period: "week" } })).toBe(writing);
    expect(reduce(writing, { type: "write" })).toBe(writing);
  });

  test("a refusal is shown in the server's words, and changing something tries again", () => {
    const refused = answer(asked, no("Fewer than two periods."));
    expect(refused.problem).toEqual({ about: "preview", said: { sentence: "Fewer than two periods." } });
    expect(primary(refused)).toMatchObject({ label: "try-again", enabled: true });
    expect(reduce(refused, { type: "option", set: { period: "day" } }).work?.call).toBe("preview");
  });

  test("a reading refused after a change keeps the controls that caused it in view", () => {
    const refused = answer(
      reduce(read, { type: "role", role: "date", column: 0 }),
      no("No dates in column A."),
    );
    expect(refused.reading).not.toBeNull();
    expect(isReachable(refused, "findings")).toBe(false);
    const mended = reduce(refused, { type: "role", role: "date", column: 1 });
    expect(mended.work).toMatchObject({ call: "read", request: { roles: { date: 1 } } });
  });

  test("a lost answer to a write says that the table may be there", () => {
    const state = answer(reduce(previewed, { type: "write" }), no("", "lost"));
    expect(state.problem).toEqual({ about: "write", said: { hint: "lost-write" } });
  });

  test("live formulas are looked at until they have settled, ten times at most", () => {
    let state = answer(reduce(previewed, { type: "write" }), yes({ ...written, checkDue: true }));
    let looks = 0;
    while (state.work?.call === "check" && looks < 50) {
      looks++;
      state = answer(state, yes({ ok: false, sentence: "Still calculating.", again: true }));
    }
    expect(looks).toBe(10);
    expect(state.done?.checked?.sentence).toBe("Still calculating.");
  });

  test("an edited table is removed only after a yes", () => {
    const question = answer(
      reduce(previewed, { type: "remove", id: "t1" }),
      yes({ sentence: "It was edited.", removed: false }),
    );
    expect(question.asked).toEqual({ kind: "remove", question: "It was edited.", id: "t1" });
    expect(reduce(question, { type: "reply", yes: true }).work).toMatchObject({
      call: "remove",
      request: { sure: true },
    });
  });

  test("customers are listed for a cell of the preview that is shown, never of one that is overtaken", () => {
    const cell = { box: "main", row: 1, column: 3 };
    const listing = reduce(previewed, { type: "show-customers", cell });
    expect(listing.work).toMatchObject({ call: "showCustomers", request: { question: "joined", cell } });
    const after = answer(listing, yes({ sheet: "Customers", sentence: "31 customers listed." }));
    expect(after).toMatchObject({ customers: "31 customers listed.", previewIsFresh: true, work: null });
    expect(reduce(asked, { type: "show-customers", cell }).work?.call).toBe("preview");
    const refused = answer(listing, no("Nobody stands behind this cell."));
    expect(refused.problem?.about).toBe("customers");
    expect(primary(refused)).toMatchObject({ label: "write-table", enabled: true });
  });

  test("rows listed on request leave the preview to be asked for again where it was overtaken", () => {
    const listing = reduce(asked, { type: "show-rows", code: "blank-ids" });
    expect(listing.work).toMatchObject({ call: "showRows", request: { finding: "blank-ids" } });
    const after = answer(listing, yes({ sheet: "Rows", sentence: "5 rows listed." }));
    expect(after.listed?.sentence).toBe("5 rows listed.");
    expect(after.work?.call).toBe("preview");
  });
});
