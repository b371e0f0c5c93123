import type { Movement } from "../../plan/movements";
import type { Table } from "../../table/table";
import type { Lang } from "../../words/text";
import { moneyWords } from "../../words/wizard-money";
import { reportWords } from "../../words/wizard-report";
import type { QuestionAnswer } from "../answer";
import { moneyText, periodsText, say } from "../say";
import { numberOf, textOf } from "../stay/reading";
import { revenueColumns as columns } from "./columns";
import { isSameMoney, moneyAddsUp } from "./sums";

/** In cents: amounts of a report are rounded to them. */
const CENT = 0.005;

/** The pairs of neighbouring periods where the start is not the end before. */
export function startGaps(table: Table, movements: readonly Movement[]) {
  return movements.flatMap((one, i) => {
    const end = i === 0 ? undefined : table.rows[i - 1]?.[columns.end];
    return typeof end === "number" && Math.abs(end - one.start) > CENT + 1e-9 * Math.abs(end)
      ? [{ period: one.period, start: moneyText(one.start), end: moneyText(end) }]
      : [];
  });
}

/** Each row adds up, All is the sum of the amounts of the rows as they were read, and starts are compared with the ends before. */
export function movementsAddUp(
  movements: readonly Movement[],
  table: Table,
  lang: Lang,
): QuestionAnswer["reconciles"] {
  const rows = table.rows.slice(0, movements.length);
  const wrong = moneyAddsUp(rows, columns, () => undefined, lang);
  if (wrong !== undefined) return wrong;
  const all = table.rows[table.rows.length - 1] ?? [];
  // Counted from what was read, not from the table.
  const rated = movements.filter(
    ({ start, expansion, contraction, churned, reactivation }) =>
      start > 0 && (expansion ?? contraction ?? churned ?? reactivation) !== undefined,
  );
  const names = ["start", "new", "reactivation", "expansion", "contraction", "churned"] as const;
  for (const name of names) {
    const meant = rated.reduce((total, one) => total + (one[name] ?? 0), 0);
    const moved = rated.reduce((total, one) => total + Math.abs(one[name] ?? 0), 0);
    const found = numberOf(all[columns[name]]);
    if (!isSameMoney(found, meant, moved))
      return {
        ok: false,
        sentence: say(
          reportWords.addsNotUp,
          { period: textOf(all[0], lang), found: moneyText(found), meant: moneyText(meant) },
          lang,
        ),
      };
  }
  const followed = Math.max(0, movements.length - 1);
  return {
    ok: true,
    sentence: say(
      moneyWords.sumsUpMovements,
      {
        periods: periodsText(rated.length, lang),
        same: followed - startGaps(table, movements).length,
        others: followed,
      },
      lang,
    ),
  };
}
