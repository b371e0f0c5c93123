import { table } from "../../scripts/markdown";
import { MILLION } from "../jobs";
import type { Samples } from "../measuring/samples";
import type { Size } from "../plan";
import { aims } from "./aims";
import { comparison, growth, small } from "./tables/cohorts";
import { fits, functions } from "./tables/functions";
import { rest, wizard } from "./tables/rest";
import { targetsTable } from "./targets";
import type { Lang, Table, Text } from "./text";

/** All tables of a run. */
export const tablesOf = (samples: Samples, size: Size): Table[] => [
  targetsTable(aims(samples, size)),
  ...size.ids.map((ids) => comparison(samples, MILLION, ids)),
  ...(size.rows === MILLION ? [] : [comparison(samples, size.rows, "codes")]),
  small(samples),
  growth(samples, size),
  functions(samples, size),
  fits(samples, size),
  rest(samples, size),
  wizard(samples),
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
