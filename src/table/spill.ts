import { InputError } from "../words/input-error";
import type { Lang, Text } from "../words/text";
import type { Heading, Table, Value } from "./table";

/** A cell as a sheet takes it. */
export type Cell = string | number;

/**
 * A table as the cells that spill from a formula: blank ("") where there is no answer. The first header cell also says
 * what is hidden. Throws where nothing at all would be shown.
 */
export function spill(table: Table, view: { readonly lang: Lang; readonly header: boolean }): Cell[][] {
  const cells = table.rows.map((row) => row.map((value) => cellOf(value, view.lang)));
  if (view.header) cells.unshift(headerRow(table, view.lang));
  if (cells.length === 0) throw new InputError("nothing-to-show");
  return cells;
}

/** The header row alone, with what is hidden in its first cell. */
function headerRow(table: Table, lang: Lang): Cell[] {
  const cells = table.columns.map((column) => headingOf(column.heading, lang));
  if (table.hidden !== undefined) cells[0] = withAside(String(cells[0]), table.hidden, lang);
  return cells;
}

const withAside = (heading: string, aside: Text, lang: Lang): string =>
  lang === "zh" ? `${heading}（${aside.zh}）` : `${heading} (${aside.en})`;

const headingOf = (heading: Heading, lang: Lang): Cell =>
  typeof heading === "number" ? heading : "typed" in heading ? heading.typed : heading[lang];

const cellOf = (value: Value, lang: Lang): Cell =>
  value === undefined ? "" : typeof value === "object" ? value[lang] : value;
