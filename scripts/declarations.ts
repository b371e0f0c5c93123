import type { FunctionFacts, Param } from "../src/functions/define";
import type { Text } from "../src/words/text";

/** A global that is no custom function: a trigger, a menu handler, the sidebar's door. */
export interface Global {
  readonly name: string;
  readonly params: readonly string[];
  readonly summary: string;
}

/** Names that may be shown to users but are no identifiers in JavaScript. */
const reserved = new Set(["new", "default", "class", "return", "in", "case", "export", "function", "switch"]);

export const identifier = (name: string): string => (reserved.has(name) ? `${name}_` : name);

/**
 * The end of Code.js: real function declarations with their JSDoc directly above, since Sheets finds custom functions
 * by reading the text of the file and a bundler drops every comment. Each forwards to the bundle (`Stayrate`).
 */
export function declarations(functions: readonly FunctionFacts[], globals: readonly Global[]): string {
  return `\n${[...functions.map(customFunction), ...globals.map(plainFunction)].join("\n\n")}\n`;
}

function customFunction(facts: FunctionFacts): string {
  const names = facts.params.map((param) => identifier(param.name)).join(", ");
  return [
    "/**",
    ` * ${bothLanguages(facts.summary)}`,
    " *",
    ...facts.params.map(
      (param) => ` * @param {${jsdocType[param.type]}} ${param.name} ${bothLanguages(helpOf(param))}`,
    ),
    " * @customfunction",
    " */",
    `function ${facts.name}(${names}) { return Stayrate.custom(${JSON.stringify(facts.name)}, [${names}]); }`,
  ].join("\n");
}

const jsdocType: Record<Param["type"], string> = {
  number: "number",
  text: "string",
  range: "range",
  any: "any",
};

/** The help box understands neither `[x]` nor defaults, so that an argument may be left out is said in words. */
function helpOf(param: Param): Text {
  if (param.optional !== true) return param.help;
  return {
    en: /^\(optional/i.test(param.help.en) ? param.help.en : `(optional) ${param.help.en}`,
    zh: /^（可选/.test(param.help.zh) ? param.help.zh : `（可选）${param.help.zh}`,
  };
}

/**
 * The help box knows one text for all languages, on one line: short English, then short Chinese. Only the first sentence
 * of each: the reference and the sidebar have the rest, and Code.js, loaded whole for every call, stays light.
 */
function bothLanguages(text: Text): string {
  const line = `${firstSentence(text.en, /\.\s+(?=[A-Z“"])/)} ${firstSentence(text.zh, /。/)}`;
  if (line.includes("*/")) throw new Error(`A help text would end its comment early: ${line}`);
  return line;
}

function firstSentence(text: string, end: RegExp): string {
  const line = text.replace(/\s*\n\s*/g, " ");
  const found = end.exec(line);
  return found === null ? line : line.slice(0, found.index + 1);
}

const plainFunction = ({ name, params, summary }: Global): string =>
  `/** ${summary} */\nfunction ${name}(${params.join(", ")}) {\n  return Stayrate.${name}(${params.join(", ")});\n}`;
