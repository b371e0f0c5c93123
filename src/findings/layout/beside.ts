import { plain } from "./heading-spelling";
import type { TableColumns } from "./table";

/**
 * The table without another one that stands beside it: behind a blank column, where a heading is said again. Its columns
 * belong to other rows, so no role is looked for among them.
 */
export function ownTable<T extends TableColumns>(table: T): T {
  const { headings, labels, periods, sums, frame } = table;
  const end = frame.blankColumns.find((blank) => {
    const before = new Set(headings.slice(0, blank).map(plain));
    // A month may come again, without its year.
    return headings.some(
      (heading, at) => at > blank && heading !== "" && labels[at] === undefined && before.has(plain(heading)),
    );
  });
  if (end === undefined) return table;
  const own = (column: number): boolean => column < end;
  return {
    ...table,
    headings: headings.slice(0, end),
    labels: labels.slice(0, end),
    kinds: table.kinds.slice(0, end),
    periods: periods.filter(own),
    sums: sums.filter(own),
  };
}
