import type { Lang } from "../../src/words/text";
import { escaped, table } from "../markdown";
import type { FunctionFile } from "../read-functions";
import { functionLink } from "./links";
import { words } from "./words";

/** The page of search words in one language, each with the functions that answer; the Chinese page has the English words too. */
export function termsPage(functions: readonly FunctionFile[], lang: Lang): string {
  const page = `functions.${lang}.md`;
  const parts = [
    `<!-- ${words.generated[lang]} -->`,
    `# ${words.byWord[lang]}`,
    `[${words.otherLanguage[lang]}](terms.${lang === "en" ? "zh" : "en"}.md) · [${words.title[lang]}](${page})`,
    words.wordsLead[lang],
    ...(lang === "en"
      ? [glossary(functions, "en", lang, page)]
      : [
          `## ${words.ownWords.zh}`,
          glossary(functions, "zh", lang, page),
          `## ${words.otherWords.zh}`,
          glossary(functions, "en", lang, page),
        ]),
  ];
  return `${parts.join("\n\n")}\n`;
}

function glossary(functions: readonly FunctionFile[], termsIn: Lang, lang: Lang, page: string): string {
  const found = new Map<string, { term: string; links: string[] }>();
  for (const { facts } of functions) {
    for (const term of facts.terms[termsIn]) {
      const entry = found.get(term.toLowerCase()) ?? { term, links: [] };
      found.set(term.toLowerCase(), {
        ...entry,
        links: [...entry.links, `${functionLink(facts.name, page)} ${escaped(facts.question[lang])}`],
      });
    }
  }
  const byTerm = new Intl.Collator(termsIn === "zh" ? "zh-Hans-CN" : "en");
  return table(
    [words.term[lang], words.function[lang]],
    [...found.values()]
      .sort((a, b) => byTerm.compare(a.term, b.term))
      .map(({ term, links }) => [escaped(term), links.join("<br>")]),
  );
}
