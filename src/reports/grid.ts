import type { Grid } from "../table/report";
import { spill } from "../table/spill";
import type { Heading, Table } from "../table/table";
import type { Lang } from "../words/text";

/** A table as a grid in one language: the very cells that a custom function spills. `size` is the column that holds each group's customers. */
export function gridOf(table: Table, lang: Lang, size: number | undefined): Grid {
  const cells = spill(table, { lang, header: true }).map((row) =>
    row.map((cell) => (cell === "" ? undefined : cell)),
  );
  const groups = table.rows.map((row) => {
    const count = size === undefined ? undefined : row[size];
    return typeof count === "number" && count > 0 ? count : undefined;
  });
  return {
    cells,
    units: table.columns.map(({ unit }) => unit),
    ...(table.unfinished === undefined ? {} : { unfinished: table.unfinished }),
    groups,
    summaryRows: table.summaryRows,
  };
}

/** The highest number among the body cells of some columns, summaries apart; 0 when there is none. */
export function highest(table: Table, from: number, to: number): number {
  let most = 0;
  table.rows.slice(0, table.rows.length - table.summaryRows).forEach((row) => {
    for (let column = from; column <= to; column++) {
      const value = row[column];
      if (typeof value === "number" && value > most) most = value;
    }
  });
  return most;
}

/** A heading as text in one language. */
export const headingText = (heading: Heading, lang: Lang): string =>
  typeof heading === "number" ? String(heading) : "typed" in heading ? heading.typed : heading[lang];
