import { InputError, sentence } from "../../src/words/input-error";

/** Why an answer is not one that a cell can show; undefined when it is legal. */
export function whyIllegal(answer: unknown): string | undefined {
  if (!Array.isArray(answer)) return whyIllegalCell(answer);
  if (answer.length === 0) return "no rows";
  const width = Array.isArray(answer[0]) ? answer[0].length : 0;
  if (width === 0) return "no columns";
  for (const row of answer) {
    if (!Array.isArray(row) || row.length !== width) return "rows of different lengths";
    for (const cell of row) {
      const why = whyIllegalCell(cell);
      if (why !== undefined) return why;
    }
  }
  return undefined;
}

function whyIllegalCell(cell: unknown): string | undefined {
  if (typeof cell === "string" || typeof cell === "boolean") return undefined;
  if (typeof cell !== "number") return `a cell of type ${cell === null ? "null" : typeof cell}`;
  if (Object.is(cell, -0)) return "minus zero";
  return Number.isFinite(cell) ? undefined : String(cell);
}

/** Why an exception is not one that a person can act on; undefined for an InputError with whole sentences. */
export function whyUnhelpful(error: unknown): string | undefined {
  if (!(error instanceof InputError)) return `another exception: ${(error as Error)?.stack ?? String(error)}`;
  const said = { en: sentence(error, "en"), zh: sentence(error, "zh") };
  if (!/\p{Script=Han}/u.test(said.zh)) return `no Chinese sentence: ${said.zh}`;
  for (const text of Object.values(said)) {
    if (/\{\w*\}/.test(text)) return `a gap was not filled: ${text}`;
    if (/undefined|\[object|NaN,? row/.test(text)) return `a value slipped in: ${text}`;
    if (text.length > 600) return `longer than a note shows (${text.length}): ${text.slice(0, 200)}`;
  }
  return undefined;
}
