import type { WordKey } from "../say";
import type { Event } from "./events";
import { hasArguments, isComplete } from "./finder";
import { refreshable } from "./later";
import { dataIsGood, findingsAreGood, questionIsGood } from "./parts";
import type { State } from "./state";

/** The one button of the moment: what it says, what it does, and, where it cannot be pressed, why. */
export interface Primary {
  readonly label: WordKey;
  readonly event: Event;
  readonly enabled: boolean;
  readonly why: WordKey | null;
}

const button = (label: WordKey, event: Event, enabled: boolean, why: WordKey | null = null): Primary => ({
  label,
  event,
  enabled,
  why: enabled ? null : why,
});

/** The next step, from the first part that is not good yet down to the writing. */
export function primary(state: State): Primary {
  const free = state.work === null && state.online;
  const { about } = state.problem ?? {};
  if (about === "opening") return button("try-again", { type: "open" }, free);
  const typedAnew = state.range.trim() !== state.readRange;
  if (state.reading === null || typedAnew || about === "data" || !state.readingIsFresh)
    return button("read-data", { type: "read" }, free && state.range.trim() !== "");
  const goOn = (enabled: boolean, why: WordKey | null) =>
    button("continue", { type: "continue" }, enabled, why);
  if (!dataIsGood(state)) return goOn(false, null);
  if (!findingsAreGood(state)) return goOn(free && state.at === "data", "must-settle");
  if (!questionIsGood(state))
    return goOn(free && (state.at === "data" || state.at === "findings"), "choose-question");
  if (about === "preview") return button("try-again", { type: "preview" }, free);
  if (state.held && !state.previewIsFresh) return button("show-preview", { type: "preview" }, free);
  const mended = state.wrongFields.length === 0;
  return button(
    "write-table",
    { type: "write" },
    free && mended && state.previewIsFresh,
    mended ? null : "mend-field",
  );
}

/** The same while a function is looked for; null = there is nothing to press yet. */
export function finderPrimary(state: State): Primary | null {
  const free = state.work === null && state.online;
  const { about } = state.problem ?? {};
  if (about === "opening") return button("try-again", { type: "open" }, free);
  const { finder } = state;
  if (finder.card === null) return null;
  if (finder.stands !== null) return button("another-function", { type: "all-functions" }, free);
  const insert = (enabled: boolean, why: WordKey | null) =>
    button("insert", { type: "insert" }, enabled, why);
  if (!isComplete(finder)) return insert(false, hasArguments(finder) ? "needs-place" : "needs-arguments");
  return about === "try" ? insert(false, "refused-above") : insert(free, null);
}

/** The same for the tables that are in the workbook; null = there is nothing to press. */
export function laterPrimary(state: State): Primary | null {
  const free = state.work === null && state.online;
  const { about } = state.problem ?? {};
  if (about === "opening") return button("try-again", { type: "open" }, free);
  const { view, plan, made } = state.later;
  if (view === "tables")
    return state.tables.length === 0
      ? null
      : button("refresh-tables", { type: "refresh-tables" }, free && refreshable(state.tables).length > 0);
  if (plan === null) return button("try-again", { type: "portable" }, free && about === "portable");
  if (made !== null) return button("to-tables", { type: "tables" }, free);
  if (plan.tables.length === 0) return button("to-tables", { type: "tables" }, free);
  return button("make-portable", { type: "make-portable" }, free);
}
