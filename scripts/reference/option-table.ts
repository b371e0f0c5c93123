import { optionsOf } from "../../src/sheet/option-matrix";
import type { Lang } from "../../src/words/text";
import { anchor, table } from "../markdown";
import { words } from "./words";

const optionMark = "<!-- option matrix -->";

/** Puts the table of who takes what in place of its mark in the rules, and sees to it that the rules explain each option. */
export function withOptionTable(rules: string, functionNames: readonly string[], lang: Lang): string {
  const takers = functionNames.filter((name) => optionsOf[name] !== undefined);
  const used = [...new Set(takers.flatMap((name) => optionsOf[name] ?? []))];
  for (const option of used) {
    if (!rules.includes(`\`${option}\``))
      throw new Error(`The rules (${lang}) don't explain the option ${option}.`);
  }
  const rows = used.map((option) => [
    `\`${option}\``,
    ...takers.map((name) => (optionsOf[name]?.includes(option) ? "✓" : "")),
  ]);
  const heads = takers.map((name) => `[${name}](#${anchor(name)})`);
  return rules.replace(optionMark, table([words.option[lang], ...heads], rows));
}

/** The options of one function, or undefined when it takes none. */
export const optionLine = (name: string): string | undefined =>
  optionsOf[name]?.map((option) => `\`${option}\``).join(" ");
