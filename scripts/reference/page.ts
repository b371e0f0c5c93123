import type { Lang } from "../../src/words/text";
import { type FunctionFile, groups } from "../read-functions";
import { byName, byQuestion } from "./indexes";
import { withOptionTable } from "./option-table";
import { section } from "./section";
import { groupTitles, words } from "./words";

/**
 * The reference page of all functions in one language: by question, by name, the rules common to all (`rules`, Markdown
 * kept by hand in scripts/reference/), then each function with its examples as they would stand in a sheet.
 */
export function referencePage(functions: readonly FunctionFile[], rules: string, lang: Lang): string {
  const names = functions.map(({ facts }) => facts.name);
  const parts = [
    `<!-- ${words.generated[lang]} -->`,
    `# ${words.title[lang]}`,
    neighbours(lang),
    `## ${words.byQuestion[lang]}`,
    byQuestion(functions, lang),
    `## ${words.byName[lang]}`,
    byName(functions, lang),
    withOptionTable(rules.trim(), names, lang),
    ...groups.flatMap((group) => {
      const members = functions.filter(({ facts }) => facts.group === group);
      return members.length === 0
        ? []
        : [`## ${groupTitles[group][lang]}`, ...members.map((member) => section(member, names, lang))];
    }),
  ];
  return `${parts.join("\n\n")}\n`;
}

const neighbours = (lang: Lang): string =>
  [
    `[${words.otherLanguage[lang]}](functions.${lang === "en" ? "zh" : "en"}.md)`,
    `[${words.byWord[lang]}](terms.${lang}.md)`,
    `[${words.readme[lang]}](../README${lang === "en" ? "" : ".zh"}.md)`,
  ].join(" · ");
