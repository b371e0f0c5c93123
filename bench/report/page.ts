import { table } from "../../scripts/markdown";
import type { Samples } from "../measuring/samples";
import { MILLION, type Size } from "../plan";
import { comparison, fits, functions, growth, rest, small } from "./tables";
import { targets, targetsTable } from "./targets";
import type { Lang, Table, Text } from "./text";

/** All tables of a run. */
export const tablesOf = (samples: Samples, size: Size): Table[] => [
  targetsTable(targets(samples, size)),
  ...size.ids.map((ids) => comparison(samples, MILLION, ids)),
  ...(size.rows === MILLION ? [] : [comparison(samples, size.rows, "codes")]),
  small(samples),
  growth(samples, size),
  functions(samples, size),
  fits(samples, size),
  rest(samples),
];

/** Tables as Markdown under headings, the line about the machine first. */
export const markdown = (tables: readonly Table[], machine: Text, lang: Lang): string =>
  [
    machine[lang],
    ...tables.map(({ title, head, rows, note }) =>
      [
        `### ${title[lang]}`,
        table(
          head.map((cell) => cell[lang]),
          rows.map((row) => row.map((cell) => cell[lang])),
          `l${"r".repeat(head.length - 1)}`,
        ),
        ...(note === undefined ? [] : [note[lang]]),
      ].join("\n\n"),
    ),
  ].join("\n\n");
