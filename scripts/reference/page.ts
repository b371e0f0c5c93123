import type { Example, FunctionFacts, Param } from "../../src/functions/define";
import { InputError, sentence } from "../../src/words/input-error";
import type { Lang } from "../../src/words/text";
import { columnLetters, exampleSheet, shown } from "../example-sheet";
import { anchor, escaped, table } from "../markdown";
import { type FunctionFile, groups } from "../read-functions";
import { optionLine, withOptionTable } from "./option-table";
import { groupTitles, shapes, words } from "./words";

/**
 * The reference page of all functions in one language: the overview, the rules common to all (`rules`, Markdown kept
 * by hand in scripts/reference/), then each function with its examples as they would stand in a sheet.
 */
export function referencePage(functions: readonly FunctionFile[], rules: string, lang: Lang): string {
  const parts = [
    `<!-- ${words.generated[lang]} -->`,
    `# ${words.title[lang]}`,
    `## ${words.glance[lang]}`,
    overview(functions, lang),
    withOptionTable(
      rules.trim(),
      functions.map(({ facts }) => facts.name),
      lang,
    ),
    ...groups.flatMap((group) => {
      const members = functions.filter(({ facts }) => facts.group === group);
      return members.length === 0
        ? []
        : [`## ${groupTitles[group][lang]}`, ...members.map((member) => section(member, lang))];
    }),
  ];
  return `${parts.join("\n\n")}\n`;
}

/** Every function with its summary; `page` is where the links lead. */
export const overview = (functions: readonly FunctionFile[], lang: Lang, page = ""): string =>
  table(
    [words.function[lang], words.does[lang]],
    functions.map(({ facts }) => [
      `[\`${facts.name}\`](${page}#${anchor(facts.name)})`,
      escaped(facts.summary[lang]),
    ]),
  );

function section({ facts, compute }: FunctionFile, lang: Lang): string {
  const parts = [
    `### ${facts.name}`,
    `\`=${facts.name}(${signature(facts)})\``,
    `${escaped(facts.summary[lang])} ${shapes[facts.shape][lang]}`,
    `**${words.arguments[lang]}**`,
    facts.params.map((param) => `- ${parameter(param, lang)}`).join("\n"),
    ...(optionLine(facts.name) === undefined ? [] : [`**${words.options[lang]}** ${optionLine(facts.name)}`]),
    `**${words.returns[lang]}** ${escaped(facts.returns[lang])}`,
    `**${words.formula[lang]}** ${escaped(facts.formula)}`,
    ...(facts.notes.length === 0
      ? []
      : [`**${words.notes[lang]}**`, facts.notes.map((note) => `- ${escaped(note[lang])}`).join("\n")]),
    `**${words.examples[lang]}**`,
    ...facts.examples.map((example) => exampleText(facts.name, example, compute, lang)),
    `**${words.source[lang]}** ${escaped(facts.source)}`,
  ];
  return parts.join("\n\n");
}

const signature = ({ params }: FunctionFacts): string =>
  params.map(({ name, optional }) => (optional === true ? `[${name}]` : name)).join(", ");

const parameter = ({ name, help, optional }: Param, lang: Lang): string => {
  const mark =
    optional === true ? (lang === "en" ? ` (${words.optional.en})` : `（${words.optional.zh}）`) : "";
  return `\`${name}\`${mark}: ${escaped(help[lang].replace(/^(\(optional\)|（可选）)\s*/, ""))}`;
};

function exampleText(name: string, example: Example, compute: FunctionFile["compute"], lang: Lang): string {
  const { cells, formula } = exampleSheet(name, example);
  const parts = [
    ...place(example, lang),
    ...(cells.length === 0 ? [] : [grid(cells)]),
    `${"```"}\n${formula}\n${"```"}`,
    example.throws === undefined
      ? result(example.result, lang)
      : `→ ${words.error[lang]}: “${refusal(example, compute, lang)}”`,
    ...(example.note === undefined ? [] : [escaped(example.note[lang])]),
  ];
  return parts.join("\n\n");
}

/** Where the example stands, when that matters to its result. */
function place({ host }: Example, lang: Lang): readonly string[] {
  const settings = [host?.locale, host?.timeZone].filter((setting) => setting !== undefined);
  return settings.length === 0 ? [] : [`${words.settings[lang]} ${settings.join(", ")}`];
}

const grid = (cells: readonly (readonly string[])[]): string =>
  table(
    ["", ...columnLetters(cells[0]?.length ?? 0)],
    cells.map((row, i) => [`**${i + 1}**`, ...row.map(escaped)]),
  );

function result(value: unknown, lang: Lang): string {
  if (!Array.isArray(value)) return `→ ${value === "" ? words.blank[lang] : `\`${shownResult(value)}\``}`;
  const rows = (value as unknown[][]).map((row) => row.map((cell) => escaped(shownResult(cell))));
  const [first = []] = value as unknown[][];
  const isHeaded = value.length > 1 && typeof first[0] === "string" && typeof first[1] === "string";
  const [head, body] = isHeaded ? [rows[0] ?? [], rows.slice(1)] : [first.map(() => ""), rows];
  return `→\n\n${table(head, body)}`;
}

/** Six digits are enough to recognise a number; what is cut off is marked. */
function shownResult(value: unknown): string {
  if (typeof value !== "number" || Number.isInteger(value)) return shown(value);
  const short = Number(value.toPrecision(6));
  return Math.abs(short - value) < 1e-12 ? String(short) : `${short}…`;
}

/** The sentence the cell's note would show: the example is computed to hear it. */
function refusal(example: Example, compute: FunctionFile["compute"], lang: Lang): string {
  try {
    compute(example.args, {
      locale: () => example.host?.locale ?? "en_US",
      timeZone: () => example.host?.timeZone ?? "UTC",
    });
  } catch (error) {
    if (error instanceof InputError) return escaped(sentence(error, lang));
    throw error;
  }
  throw new Error(`An example is said to throw ${example.throws} and does not.`);
}
