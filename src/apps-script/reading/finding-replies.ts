import { chosenFor } from "../../findings/decide";
import type { Choice, Found } from "../../findings/found";
import type { Finding } from "../../protocol/messages";
import { rowsText } from "../../reports/say";
import { fill, type Lang } from "../../words/text";
import { choiceWords, findingWords } from "../../words/wizard-findings";

/** How many row numbers the sidebar is given; Show rows lists them all. */
const FIRST_ROWS = 8;

export const findingName = (found: Found, lang: Lang): string => {
  const words = findingWords[found.code];
  return words === undefined ? found.code : fill(words.name, found.facts, lang);
};

export const findingSentence = (found: Found, lang: Lang): string => {
  const words = findingWords[found.code];
  return words === undefined
    ? found.code
    : fill(words.sentence, { ...found.facts, rows: rowsText(found.count, lang) }, lang);
};

/** A finding as the sidebar shows it; row numbers are the sheet's. */
export const findingReply = (
  found: Found,
  firstRow: number,
  answers: Readonly<Record<string, Choice>>,
  lang: Lang,
): Finding => ({
  code: found.code,
  name: findingName(found, lang),
  sentence: findingSentence(found, lang),
  count: found.count,
  rows: found.rows
    .map((row) => firstRow + row)
    .filter((row) => row > 0)
    .slice(0, FIRST_ROWS),
  weight: found.weight,
  choices: found.choices.map((value) => ({ value, label: choiceLabel(found, value, lang) })),
  chosen: chosenFor(found, answers) ?? null,
});

/** A finding's own word for a choice, where it has one. */
function choiceLabel(found: Found, choice: Choice, lang: Lang): string {
  const words = findingWords[found.code];
  const own = choice === "fix" ? words?.fix : choice === "keep" ? words?.keep : undefined;
  return (own ?? choiceWords[choice])[lang];
}
