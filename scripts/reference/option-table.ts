import { optionsOf } from "../../src/sheet/options/option-matrix";
import type { Lang } from "../../src/words/text";
import { table } from "../markdown";
import { functionLink } from "./links";
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
  return rules.replace(optionMark, table([words.options[lang], words.takers[lang]], byTakers(used, takers)));
}

/** Options that the same functions take share a row: a column for each function would not fit a page. The widest first. */
function byTakers(options: readonly string[], functions: readonly string[]): readonly (readonly string[])[] {
  const rows = new Map<string, { options: string[]; takers: readonly string[] }>();
  for (const option of options) {
    const takers = functions.filter((name) => (optionsOf[name] as readonly string[]).includes(option));
    const row = rows.get(takers.join()) ?? { options: [], takers };
    rows.set(takers.join(), { ...row, options: [...row.options, option] });
  }
  return [...rows.values()]
    .sort((a, b) => b.takers.length - a.takers.length)
    .map((row) => [
      row.options.map((option) => `\`${option}\``).join(" "),
      row.takers.map((name) => functionLink(name)).join(" "),
    ]);
}

/** The options of one function, or undefined when it takes none. */
export const optionLine = (name: string): string | undefined =>
  optionsOf[name]?.map((option) => `\`${option}\``).join(" ");
