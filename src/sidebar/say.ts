import { createContext } from "preact";
import { useContext } from "preact/hooks";
import { sidebarLabels } from "../words/sidebar";
import { sidebarFunctions } from "../words/sidebar-functions";
import { sidebarHints } from "../words/sidebar-hints";
import { sidebarLater } from "../words/sidebar-later";
import { sidebarOptions } from "../words/sidebar-options";
import { type Facts, fill, type Lang } from "../words/text";
import type { Said } from "./state/said";

const words = {
  ...sidebarLabels,
  ...sidebarHints,
  ...sidebarFunctions,
  ...sidebarLater,
  ...sidebarOptions,
};
export type WordKey = keyof typeof words;
export type Say = (key: WordKey, facts?: Facts) => string;

/** A word or sentence of the sidebar in this language. */
const sayIn =
  (lang: Lang): Say =>
  (key, facts = {}) =>
    fill(words[key], facts, lang);

export const sentenceOf = (said: Said, say: Say): string =>
  "sentence" in said ? said.sentence : say(said.hint, said.facts ?? {});

export const Language = createContext<Lang>("en");

/** The words in the language that the page is shown in. */
export const useSay = (): Say => sayIn(useContext(Language));
