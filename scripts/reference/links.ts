import type { FunctionFacts } from "../../src/functions/define";
import { anchor, escaped } from "../markdown";

/** A link to a function's section; `page` is the page it stands on, "" for this one. */
export const functionLink = (name: string, page = ""): string => `[\`${name}\`](${page}#${anchor(name)})`;

/**
 * Text of the facts as Markdown, in which the name of another function leads to its section. A name in a formula,
 * with its arguments behind it, stays as it is.
 */
export function linked(text: string, facts: FunctionFacts, names: readonly string[]): string {
  const others = new Set(names.filter((name) => name !== facts.name));
  return escaped(text).replace(/(?<![\w`=])[A-Z][A-Z_]+(?![\w(`])/g, (word) =>
    others.has(word) ? `[${word}](#${anchor(word)})` : word,
  );
}
