import type { Text } from "../../words/text";

/** The word that is nearest to what was typed, if one is near: at most a third of its letters differ, or it holds what was typed. */
function nearest(typed: string, words: readonly string[]): string | undefined {
  // Nobody misspells a short word into a long text; comparing would only cost time.
  if (typed.length === 0 || typed.length > 30) return undefined;
  let best: string | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const word of words) {
    const distance = edits(typed, word);
    if (distance < least && distance <= Math.floor(Math.max(word.length, typed.length) / 3)) {
      best = word;
      least = distance;
    }
  }
  return best ?? words.find((word) => typed.length > 2 && (word.includes(typed) || typed.startsWith(word)));
}

/** " Did you mean …?", or nothing. */
export function nearestText(typed: string, words: readonly string[]): Text {
  const word = nearest(typed, words);
  return word === undefined
    ? { en: "", zh: "" }
    : { en: ` Did you mean "${word}"?`, zh: `是否想用“${word}”？` };
}

/** Letters to insert, drop, replace or swap with a neighbour (optimal string alignment). */
function edits(a: string, b: string): number {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, j) => j)];
  const at = (i: number, j: number): number => rows[i]?.[j] ?? 0;
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    rows.push(row);
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, at(i - 2, j - 2) + 1);
      row.push(least);
    }
  }
  return at(a.length, b.length);
}
