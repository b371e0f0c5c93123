import type { Table } from "../../table/table";
import type { Lang } from "../../words/text";
import { reportWords } from "../../words/wizard-report";
import type { QuestionAnswer } from "../answer";
import { moneyText, say } from "../say";
import { numberOf, textOf } from "../stay/reading";
import type { MoneyColumns } from "./columns";

type Reconciled = QuestionAnswer["reconciles"];

/** Whether two amounts are the same but for the rounding of sums of up to millions of amounts. */
export const isSameMoney = (a: number, b: number, moved: number): boolean =>
  Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(moved));

/**
 * Start + new + reactivation + expansion − contraction − churned = end in each row, and End as `meantAt` has it a second
 * way (undefined = not counted again). Undefined when all is well.
 */
export function moneyAddsUp(
  rows: readonly Table["rows"][number][],
  columns: MoneyColumns,
  meantAt: (row: number) => number | undefined,
  lang: Lang,
): Reconciled | undefined {
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] as Table["rows"][number];
    // A sum past what a cell holds is blank, and cannot be checked.
    if (row[columns.end] === undefined || row[columns.start] === undefined) continue;
    const at = (column: number): number => numberOf(row[column]);
    const gains = at(columns.new) + at(columns.reactivation) + at(columns.expansion);
    const losses = at(columns.contraction) + at(columns.churned);
    const end = at(columns.end);
    const moved = at(columns.start) + gains + losses;
    const meant = meantAt(i) ?? end;
    const found = at(columns.start) + gains - losses;
    if (!isSameMoney(found, end, moved)) return wrong(row, found, end, lang);
    if (!isSameMoney(end, meant, moved)) return wrong(row, end, meant, lang);
  }
  return undefined;
}

const wrong = (row: Table["rows"][number], found: number, meant: number, lang: Lang): Reconciled => ({
  ok: false,
  sentence: say(
    reportWords.addsNotUp,
    { period: textOf(row[0], lang), found: moneyText(found), meant: moneyText(meant) },
    lang,
  ),
});
