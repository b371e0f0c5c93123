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
    ...facts.params.map(
      (param) => ` * @param {${jsdocType[param.type]}} ${param.name} ${bothLanguages(helpOf(param))}`,
    ),
    " * @customfunction",
    " */",
    `function ${facts.name}(${names}) { return Stayrate.custom(${facts.name}, arguments); }`,
  ].join("\n");
}

const jsdocType: Record<Param["type"], string> = {
  number: "number",
  text: "string",
  range: "range",
  any: "any",
};

/**
 * What the help box says of a parameter: its first sentence, of one that must be given only the first clause, since the
 * rest is in the reference and the sidebar, and Code.js, loaded whole for every call, is to stay light. The box
 * understands neither `[x]` nor defaults, so that an argument may be left out is said in words.
 */
function helpOf({ name, help, optional }: Param): Text {
  const ends = optional === true && name !== "options" ? /[.。]/ : /[.。;；]/;
  const [en, zh] = [`${firstPart(help.en, ends)}.`, `${firstPart(help.zh, ends)}。`];
  return optional === true ? { en: `(optional) ${en}`, zh: `（可选）${zh}` } : { en, zh };
}

/** Up to the first stop outside quotes; a point within a number or a word is none. */
function firstPart(text: string, ends: RegExp): string {
  let isQuoted = false;
  for (let i = 0; i < text.length; i++) {
    const sign = text.charAt(i);
    if (sign === '"') isQuoted = !isQuoted;
    const isStop = ends.test(sign) && (sign !== "." || /^(\s|$)/.test(text.slice(i + 1)));
    if (isStop && !isQuoted) return text.slice(0, i);
  }
  return text;
}

/** The help box knows one text for all languages, on one line: short English, then short Chinese. */
function bothLanguages(text: Text): string {
  const line = `${text.en} ${text.zh}`.replace(/\s*\n\s*/g, " ");
  if (line.includes("*/")) throw new Error(`A help text would end its comment early: ${line}`);
  return line;
}

const plainFunction = ({ name, params, summary }: Global): string =>
  `/** ${summary} */\nfunction ${name}(${params.join(", ")}) { return Stayrate.handle(${[`"${name}"`, ...params].join(", ")}); }`;
