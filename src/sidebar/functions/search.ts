import type { FunctionCard } from "../../functions/card";
import { groupTitles } from "../../words/function-groups";
import { isSlip, plainText, wordsOf } from "./words-of";

/** How much a find in a field counts. */
const weights = { name: 6, terms: 4, question: 3, summary: 2, more: 1 } as const;
type Field = keyof typeof weights;

/** A way to ask for a function that is whole in itself: its name, a term, its question; spaces taken out. */
interface Phrase {
  readonly text: string;
  readonly isName: boolean;
  /** Its place among its like: what is named first is meant most. */
  readonly at: number;
}

interface Entry {
  readonly card: FunctionCard;
  readonly phrases: readonly Phrase[];
  /** The best field that a word stands in. */
  readonly words: ReadonlyMap<string, Field>;
}

export interface Index {
  readonly entries: readonly Entry[];
  /** In how many functions a word stands. */
  readonly spread: ReadonlyMap<string, number>;
}

/** Makes the functions searchable, in both languages at once. */
export function indexOf(cards: readonly FunctionCard[]): Index {
  const entries = cards.map(entryOf);
  const spread = new Map<string, number>();
  for (const { words } of entries)
    for (const word of words.keys()) spread.set(word, (spread.get(word) ?? 0) + 1);
  return { entries, spread };
}

function entryOf(card: FunctionCard): Entry {
  const both = ({ en, zh }: { readonly en: string; readonly zh: string }) => [en, zh];
  const fields: readonly (readonly [Field, readonly string[]])[] = [
    ["name", [card.name]],
    ["terms", [...card.terms.en, ...card.terms.zh]],
    ["question", both(card.question)],
    ["summary", both(card.summary)],
    [
      "more",
      [...both(groupTitles[card.group]), ...card.params.map(({ name }) => name), ...card.notes.flatMap(both)],
    ],
  ];
  // A summary begins with the proper name of what is computed: "Gross revenue retention: …".
  const proper = both(card.summary).map((text) => text.split(/[:：(（,，]/)[0] ?? "");
  const lists = [[card.name], card.terms.en, card.terms.zh, both(card.question), proper];
  const phrases = lists.flatMap((texts, list) =>
    texts.map((text, at): Phrase => ({ text: plainText(text).replace(/ /g, ""), isName: list === 0, at })),
  );
  const words = new Map<string, Field>();
  for (const [field, texts] of fields)
    for (const word of texts.flatMap(wordsOf)) if (!words.has(word)) words.set(word, field);
  return { card, phrases, words };
}

/** The functions that answer a query, the best first; all of them where nothing is asked. */
export function search({ entries, spread }: Index, query: string): readonly FunctionCard[] {
  const asked = plainText(query);
  if (asked === "") return entries.map(({ card }) => card);
  const words = [...new Set(wordsOf(query))];
  const scored = entries.map((entry) => ({
    entry,
    score: score(entry, asked, words, spread, entries.length),
  }));
  const best = Math.max(...scored.map((one) => one.score));
  return scored
    .filter((one) => one.score > 0 && one.score >= best * 0.1)
    .sort((a, b) => b.score - a.score)
    .map(({ entry }) => entry.card);
}

function score(
  { phrases, words }: Entry,
  asked: string,
  query: readonly string[],
  spread: Index["spread"],
  all: number,
): number {
  let found = 0;
  let weight = 0;
  let sum = 0;
  for (const word of query) {
    const hit = bestHit(word, words);
    const rarity = Math.log(1 + all / (spread.get(hit?.word ?? word) ?? 1));
    weight += rarity;
    if (hit === undefined) continue;
    found += rarity;
    sum += rarity * weights[words.get(hit.word) ?? "more"] * hit.likeness;
  }
  const phrase = phraseScore(phrases, asked);
  // Half of what was asked, by weight, must be there; a phrase as it stands needs no words.
  if (phrase === 0 && (weight === 0 || found < weight / 2)) return 0;
  return phrase + (weight === 0 ? 0 : (sum / weight) * (found / weight));
}

interface Hit {
  readonly word: string;
  readonly likeness: number;
}

/** The word itself, else one that it begins, else one that it slipped from. */
function bestHit(word: string, words: Entry["words"]): Hit | undefined {
  if (words.has(word)) return { word, likeness: 1 };
  let best: Hit | undefined;
  for (const [other, field] of words) {
    const likeness = word.length > 1 && other.startsWith(word) ? 0.8 : isSlip(word, other) ? 0.6 : 0;
    const better =
      likeness * weights[field] > (best?.likeness ?? 0) * weights[words.get(best?.word ?? "") ?? "more"];
    if (likeness > 0 && better) best = { word: other, likeness };
  }
  return best;
}

/** A phrase asked for just so, at its beginning, or within; spaces do not count. */
function phraseScore(phrases: readonly Phrase[], asked: string): number {
  const bare = asked.replace(/ /g, "");
  let best = 0;
  for (const { text, isName, at } of phrases) {
    const own = isName ? 2 : 0;
    // A part of a longer phrase is worth more the more of it was asked for.
    const share = bare.length / text.length;
    if (text === bare) best = Math.max(best, 10 + own - at / 50);
    else if (bare.length > 1 && text.startsWith(bare)) best = Math.max(best, 3 + own + share);
    else if (bare.length > 2 && text.includes(bare)) best = Math.max(best, 2 + share);
  }
  return best;
}
