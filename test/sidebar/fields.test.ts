import type { LayoutName, QuestionName, WizardOptions } from "../../src/protocol/messages";
import { optionFields } from "../../src/sidebar/state/option-fields";
import { outputFields } from "../../src/sidebar/state/output-fields";
import { reduce } from "../../src/sidebar/state/reduce";
import { opened, optionsOf, type State } from "../../src/sidebar/state/state";
import { opening, preview, reading, yes } from "./answers";

const all = reading("en");
const fields = (layout: LayoutName, question: QuestionName, more: Partial<typeof all> = {}) =>
  optionFields(layout, question, { ...all, ...more });
const has = (found: readonly (keyof WizardOptions)[], ...wanted: readonly (keyof WizardOptions)[]) =>
  wanted.map((field) => found.includes(field));

describe("Which options are shown", () => {
  test("a churn rule is chosen where subscriptions stay or go, and nowhere else", () => {
    expect(has(fields("subscriptions", "stay"), "churnRule", "compareRules")).toEqual([true, true]);
    expect(has(fields("subscriptions", "long"), "churnRule", "compareRules")).toEqual([false, false]);
    expect(has(fields("log", "stay"), "churnRule", "compareRules")).toEqual([false, false]);
  });

  test("a split is offered for every question as soon as there are segments", () => {
    for (const question of ["stay", "joined", "money", "long", "winback", "change"] as const)
      for (const layout of ["log", "subscriptions", "rosters", "matrix"] as const) {
        expect(has(fields(layout, question), "splitBy")).toEqual([false]);
        expect(has(fields(layout, question, { segments: ["A"] }), "splitBy")).toEqual([true]);
      }
    expect(fields("periods", "stay", { segments: ["A"] })).toEqual(["fadeUnder"]);
    expect(fields("movements", "money", { segments: ["A"] })).toEqual([]);
  });

  test("when a customer counts as gone is asked of events; contracts say it themselves", () => {
    expect(has(fields("log", "long"), "goneAfter", "horizon")).toEqual([true, true]);
    expect(has(fields("subscriptions", "long"), "goneAfter", "horizon")).toEqual([false, true]);
  });

  test("the first day of a week is asked only of data that know weeks", () => {
    expect(has(fields("rosters", "stay", { periods: ["month", "year"] }), "weekstart")).toEqual([false]);
    expect(has(fields("log", "stay"), "weekstart")).toEqual([true]);
  });

  test("the forecast fills cohort tables; a comparison says whom it compares", () => {
    expect(has(fields("log", "joined"), "forecast", "changeBy")).toEqual([true, false]);
    expect(has(fields("log", "change"), "forecast", "changeBy", "changeAfter")).toEqual([false, true, true]);
  });
});

const at = (...events: readonly Parameters<typeof reduce>[1][]): State =>
  [
    { type: "answered", id: 1, answer: yes<"open">(opening("en")) } as const,
    { type: "answered", id: 2, answer: yes<"read">(reading("en")) } as const,
    ...events,
  ].reduce<State>(reduce, opened("en", true));

test("a choice made for one question is not sent with another that does not know it", () => {
  const joined = at(
    { type: "question", name: "joined" },
    { type: "option", set: { forecast: true, period: "week" } },
  );
  expect(optionsOf(joined)).toMatchObject({ forecast: true, period: "week" });
  const stay = reduce(joined, { type: "question", name: "stay" });
  expect(optionsOf(stay)).toMatchObject({ forecast: false, period: "week" });
  expect(optionsOf(reduce(stay, { type: "question", name: "joined" }))).toMatchObject({ forecast: true });
});

test("Heat map and Chart are offered where there is heat and a chart, Limits and Counts where they add something", () => {
  const cold = preview("en", { chart: null, table: { headings: [], rows: [], more: null } });
  const shown = (question: QuestionName, seen = preview("en")) =>
    outputFields({ ...at(), question, preview: seen });
  expect(shown("joined")).toEqual({ heatMap: true, chart: true, limits: true, counts: true });
  expect(shown("stay", cold)).toEqual({ heatMap: false, chart: false, limits: true, counts: false });
  expect(shown("winback", cold)).toEqual({ heatMap: false, chart: false, limits: false, counts: false });
});

test("Limits ticked for one question are not asked of a table that has none", () => {
  const ticked = at({ type: "question", name: "joined" }, { type: "output", set: { counts: true } });
  expect(ticked.work?.request).toMatchObject({ counts: true });
  expect(reduce(ticked, { type: "question", name: "stay" }).work?.request).toMatchObject({ counts: false });
});
