import type { Lang } from "../../src/words/text";
import { escaped, table } from "../markdown";
import { type FunctionFile, groups } from "../read-functions";
import { functionLink } from "./links";
import { groupTitles, words } from "./words";

/** Every function under the question it answers, a table a group; `page` is where the links lead. */
export const byQuestion = (functions: readonly FunctionFile[], lang: Lang, page = ""): string =>
  groups
    .map((group) => ({ group, members: functions.filter(({ facts }) => facts.group === group) }))
    .filter(({ members }) => members.length > 0)
    .map(({ group, members }) =>
      table(
        [groupTitles[group][lang], words.function[lang]],
        members.map(({ facts }) => [escaped(facts.question[lang]), functionLink(facts.name, page)]),
      ),
    )
    .join("\n\n");

/** Every function by its name, with what it gives. */
export const byName = (functions: readonly FunctionFile[], lang: Lang): string =>
  table(
    [words.function[lang], words.does[lang]],
    [...functions]
      .sort((a, b) => (a.facts.name < b.facts.name ? -1 : 1))
      .map(({ facts }) => [functionLink(facts.name), escaped(facts.summary[lang])]),
  );
