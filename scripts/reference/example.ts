import type { Example, FunctionFacts } from "../../src/functions/define";
import { InputError, sentence } from "../../src/words/input-error";
import type { Lang } from "../../src/words/text";
import { columnLetters, exampleSheet } from "../example-sheet";
import { escaped, table } from "../markdown";
import type { FunctionFile } from "../read-functions";
import { linked } from "./links";
import { alignment, rowsShown, shownResult } from "./shown";
import { words } from "./words";

/** The examples of a function as they would stand in a sheet; cells that are those of the example before are not repeated. */
export function examplesText(
  { facts, compute }: FunctionFile,
  names: readonly string[],
  lang: Lang,
): readonly string[] {
  let before = "";
  return facts.examples.map((example: Example) => {
    const { cells, formula } = exampleSheet(facts.name, example);
    const drawn = cells.length === 0 ? "" : grid(cells);
    const shownCells = drawn === "" ? [] : [drawn === before ? words.sameCells[lang] : drawn];
    before = drawn;
    return [
      ...place(example, lang),
      ...shownCells,
      `${"```"}\n${formula}\n${"```"}`,
      example.throws === undefined
        ? resultText(answer(example, compute, lang), lang)
        : `→ ${words.error[lang]}“${refusal(example, compute, lang)}”`,
      ...note(example, facts, names, lang),
    ].join("\n\n");
  });
}

const note = ({ note: said }: Example, facts: FunctionFacts, names: readonly string[], lang: Lang) =>
  said === undefined ? [] : [linked(said[lang], facts, names)];

/** Where the example stands, when that matters to its result. */
function place({ host }: Example, lang: Lang): readonly string[] {
  const settings = [host?.locale, host?.timeZone].filter((setting) => setting !== undefined);
  return settings.length === 0 ? [] : [`${words.settings[lang]} ${settings.join(", ")}`];
}

/** The cells with the letters and numbers of a sheet; the middle of a long range is left out. */
function grid(cells: readonly (readonly string[])[]): string {
  const letters = columnLetters(cells[0]?.length ?? 0);
  return table(
    ["", ...letters],
    rowsShown(cells.length).map((row) =>
      row === undefined
        ? ["⋮", ...letters.map(() => "⋮")]
        : [`**${row + 1}**`, ...(cells[row] ?? []).map(escaped)],
    ),
  );
}

/** What a formula gives, as Markdown: an arrow and a value, or a table. */
export function resultText(value: unknown, lang: Lang): string {
  if (!Array.isArray(value)) return `→ ${value === "" ? words.blank[lang] : oneValue(value)}`;
  const rows = value as readonly (readonly unknown[])[];
  const width = rows[0]?.length ?? 0;
  return width > widest
    ? `→ ${words.swapped[lang]}\n\n${resultTable(swapped(rows), true)}`
    : `→\n\n${resultTable(rows)}`;
}

/** A wider table does not fit a page, and its headings break letter by letter. */
const widest = 12;

const swapped = (rows: readonly (readonly unknown[])[]): readonly (readonly unknown[])[] =>
  (rows[0] ?? []).map((_, column) => rows.map((row) => row[column]));

function resultTable(rows: readonly (readonly unknown[])[], isSwapped = false): string {
  const [first = []] = rows;
  const isHeaded =
    isSwapped || (rows.length > 1 && typeof first[0] === "string" && typeof first[1] === "string");
  const body = isHeaded ? rows.slice(1) : rows;
  const cell = (one: unknown) => escaped(shownResult(one));
  const shown = isSwapped ? body.map((_, i) => i) : rowsShown(body.length);
  return table(
    isHeaded ? first.map(cell) : first.map(() => ""),
    shown.map((row) => (row === undefined ? first.map(() => "⋮") : (body[row] ?? []).map(cell))),
    alignment(body, first.length),
  );
}

/** A number as code; a sentence as text, so that it wraps. */
const oneValue = (value: unknown): string =>
  typeof value === "string" ? escaped(value) : `\`${shownResult(value)}\``;

/** What the example gives; on the Chinese page with Chinese headings, as in a Chinese spreadsheet. */
const answer = (example: Example, compute: FunctionFile["compute"], lang: Lang): unknown =>
  lang === "en" ? example.result : compute(example.args, hostOf(example, "zh_CN"));

const hostOf = ({ host }: Example, locale: string) => ({
  locale: () => host?.locale ?? locale,
  timeZone: () => host?.timeZone ?? "UTC",
});

/** The sentence the cell's note would show: the example is computed to hear it. */
function refusal(example: Example, compute: FunctionFile["compute"], lang: Lang): string {
  try {
    compute(example.args, hostOf(example, "en_US"));
  } catch (error) {
    if (error instanceof InputError) return escaped(sentence(error, lang));
    throw error;
  }
  throw new Error(`An example is said to throw ${example.throws} and does not.`);
}
