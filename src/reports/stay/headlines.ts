import { pooledLimits } from "../../analyses/limits";
import type { Table } from "../../table/table";
import type { Lang } from "../../words/text";
import { splitWords } from "../../words/wizard-split";
import type { Headline } from "../answer";
import { numberOf } from "./reading";

/** Retention of all finished periods together with its limits, and who was there at the end of the last one. */
export function stayHeadlines(
  table: Table,
  columns: {
    readonly start: number;
    readonly retained: number;
    readonly end: number;
    /** Rows of finished periods. */
    readonly rows: number;
  },
  lang: Lang,
): Headline[] {
  const rows = table.rows.slice(0, columns.rows);
  const sum = (column: number): number => rows.reduce((total, row) => total + numberOf(row[column]), 0);
  const [kept, start] = [sum(columns.retained), sum(columns.start)];
  const last = rows[rows.length - 1]?.[columns.end];
  return [
    {
      label: splitWords.retentionAll[lang],
      unit: "rate",
      value: start > 0 ? kept / start : undefined,
      limits: start > 0 ? pooledLimits(kept, start) : [undefined, undefined],
    },
    {
      label: splitWords.endCustomers[lang],
      unit: "count",
      value: typeof last === "number" ? last : undefined,
    },
  ];
}
