import type { GridCell } from "../../table/report";
import type { Lang } from "../../words/text";
import { inBands } from "../writing/grid";
import type { Prepared } from "../writing/prepare";
import type { FoundTable } from "../writing/registry";
import { type Differences, differencesOf } from "./differences";
import { type Figures, figuresFrom, figuresOf } from "./figures";
import { changesSaid } from "./said";

/** What a table's new state changes, in words. */
export function changedSince(
  table: FoundTable,
  { job }: Prepared,
  notes: readonly string[],
  lang: Lang,
): ReturnType<typeof changesSaid> {
  const { record } = table;
  const after = figuresOf(job.page);
  const before = figuresFrom(record.last) ?? figuresInCells(table);
  const found: Differences | undefined = before && differencesOf(before, after);
  return changesSaid(
    record.title,
    found,
    { before: record.source.counted, after: job.source.record.counted },
    notes,
    lang,
  );
}

/** The figures that the table's cells show; undefined where it is not known which cells they are. */
function figuresInCells({ sheet, area, record: { boxes } }: FoundTable): Figures[] | undefined {
  if (boxes.length === 0) return undefined;
  const cells: unknown[][] = [];
  inBands(sheet, area, (range) => {
    for (const line of range.getValues() as unknown[][]) cells.push(line);
  });
  return boxes.map(({ name, row, column, rows, columns }) => ({
    box: name,
    labels: 1,
    cells: cells.slice(row, row + rows).map((line) => line.slice(column, column + columns).map(asCell)),
  }));
}

const asCell = (value: unknown): GridCell =>
  typeof value === "number" || (typeof value === "string" && value !== "") ? value : undefined;
