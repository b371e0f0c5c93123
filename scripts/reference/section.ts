import type { FunctionFacts, Param } from "../../src/functions/define";
import { inLanguage, type Lang, type Text } from "../../src/words/text";
import { anchor } from "../markdown";
import type { FunctionFile } from "../read-functions";
import { examplesText } from "./example";
import { formulaLines } from "./formula";
import { linked } from "./links";
import { optionLine } from "./option-table";
import { shapes, words } from "./words";

/** One function: what it answers, its arguments, its definition, examples, edge cases and where else the number is found. */
export function section(file: FunctionFile, names: readonly string[], lang: Lang): string {
  const { facts } = file;
  const say = (text: string | Text) => linked(inLanguage(text, lang), facts, names);
  const head = (word: "arguments" | "formula" | "examples" | "notes" | "elsewhere") =>
    `**${words[word][lang]}**`;
  const options = optionLine(facts.name);
  return [
    `### ${facts.name}`,
    `*${say(facts.question)}*`,
    `${"```"}\n=${facts.name}(${signature(facts)})\n${"```"}`,
    `${say(facts.summary)}${lang === "en" ? " " : ""}${shapes[facts.shape][lang]}`,
    head("arguments"),
    facts.params.map((param) => `- ${parameter(param, say(helpOf(param)), lang)}`).join("\n"),
    ...(options === undefined
      ? []
      : [`**[${words.options[lang]}](#${anchor(words.options[lang])})** ${options}`]),
    `**${words.returns[lang]}** ${say(facts.returns)}`,
    head("formula"),
    `${"```text"}\n${formulaLines(inLanguage(facts.formula, lang)).join("\n")}\n${"```"}`,
    `**${words.source[lang]}** ${say(facts.source)}`,
    head("examples"),
    ...examplesText(file, names, lang),
    head("notes"),
    bullets(facts.notes.map(say)),
    head("elsewhere"),
    bullets(facts.elsewhere.map(say)),
  ].join("\n\n");
}

const bullets = (items: readonly string[]): string => items.map((item) => `- ${item}`).join("\n");

const signature = ({ params }: FunctionFacts): string =>
  params.map(({ name, optional }) => (optional === true ? `[${name}]` : name)).join(", ");

/** The help without the word that says it is optional: the list has a mark for that. */
const helpOf = ({ help }: Param): Text => ({
  en: help.en.replace(/^\(optional\)\s*/, ""),
  zh: help.zh.replace(/^（可选）\s*/, ""),
});

const parameter = ({ name, optional }: Param, help: string, lang: Lang): string => {
  const mark =
    optional === true ? (lang === "en" ? ` (${words.optional.en})` : `（${words.optional.zh}）`) : "";
  return `\`${name}\`${mark}${lang === "en" ? ": " : "："}${help}`;
};
