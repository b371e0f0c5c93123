import { everyError } from "../../words/errors/every";
import { InputError, sentence } from "../../words/input-error";
import type { Lang } from "../../words/text";
import { shortly } from "../shortly";

/**
 * What a write has done so far, so that it is all or nothing: each step says beforehand how it is undone.
 * An undo must look before it acts, since the step may have happened in full, in part or not at all.
 */
export interface Changes {
  undoBy(undo: () => void): void;
}

/**
 * Runs a write. When anything fails, also late (at a later service call or at flush), its steps are undone in reverse
 * order and the failure is said; a refusal or a question to the user keeps its own sentence.
 */
export function allOrNothing<T>(lang: Lang, place: string, write: (changes: Changes) => T): T {
  const undos: (() => void)[] = [];
  try {
    const result = write({ undoBy: (undo) => undos.push(undo) });
    SpreadsheetApp.flush();
    return result;
  } catch (error) {
    let whole = attempt(() => undefined);
    for (const undo of undos.reverse()) whole = attempt(undo) && whole;
    if (!whole) throw new InputError("write-half", { place, detail: detailOf(error, lang) });
    if (error instanceof InputError && error.code !== "not-as-meant") throw error;
    throw new InputError("write-failed", { detail: detailOf(error, lang) });
  }
}

/** Tries a few times, since a write that failed late is reported by the next call, whichever that is; false when it never worked. */
export function attempt(step: () => void): boolean {
  for (let tries = 0; tries < 3; tries++) {
    try {
      step();
      SpreadsheetApp.flush();
      return true;
    } catch {
      // The next try tells whether it was the step or something before it.
    }
  }
  return false;
}

function detailOf(error: unknown, lang: Lang): string {
  return error instanceof InputError ? sentence(error, lang, everyError()) : shortly(error);
}
