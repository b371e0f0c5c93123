import { wilson } from "../metrics/certainty/intervals";
import type { Table } from "../table/table";
import { labels } from "../words/labels/shared";

/** Low and High beside a table: Wilson limits of one column's counts over another's, a row each; blank where nobody was there. */
export function limitsTable(table: Table, kept: number, base: number, confidence: number): Table {
  return {
    columns: [
      { heading: labels.low, unit: "rate" },
      { heading: labels.high, unit: "rate" },
    ],
    rows: table.rows.map((row) => {
      const [part, all] = [row[kept], row[base]];
      return typeof part === "number" && typeof all === "number" && all > 0
        ? [...wilson(part, all, confidence)]
        : [undefined, undefined];
    }),
    ...(table.unfinished === undefined
      ? {}
      : { unfinished: table.unfinished.map((flags) => [flags[base] === true, flags[base] === true]) }),
    summaryRows: table.summaryRows,
    notes: [],
  };
}

/** 95 % limits of a share of customers, for a sentence; 0 and 1 when nobody is behind it. */
export function pooledLimits(kept: number, base: number): readonly [number, number] {
  const [low, high] = wilson(kept, base, 0.95);
  return [low ?? 0, high ?? 1];
}
