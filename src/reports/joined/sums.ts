import { cohorts, cohortTable } from "../../analyses/cohorts/cohort";
import { periods } from "../../calendar/periods";
import type { EventLog } from "../../plan/log";
import type { LogOptions } from "../../plan/options";
import type { Lang } from "../../words/text";
import { reportWords } from "../../words/wizard-report";
import type { QuestionAnswer } from "../answer";
import { countText, say } from "../say";
import { activesByPeriod } from "../stay/actives";
import { type JoinedWords, logWords } from "./words";

/**
 * Whatever way of counting was asked for, the cohorts of the same calendar grid must add up: the customers of all
 * cohorts active in a period are that period's active customers, each counted once.
 */
export function cohortsAddUp(
  log: EventLog,
  asked: LogOptions & { readonly asof: number },
  lang: Lang,
  { addUp }: Pick<JoinedWords, "addUp"> = logWords,
): QuestionAnswer["reconciles"] {
  const { brackets: _, window: __, ...rest } = asked;
  const options: LogOptions = { ...rest, mode: "on", output: "count", average: "none", incomplete: "show" };
  const matrix = cohorts(log, options);
  const table = cohortTable(matrix, options);
  const calendar = periods(options);
  const found = new Map<number, number>();
  table.rows.forEach((row, r) => {
    const cohort = matrix.cohorts[r] as number;
    row.slice(2).forEach((count, k) => {
      if (typeof count === "number") found.set(cohort + k, (found.get(cohort + k) ?? 0) + count);
    });
  });
  const actives = activesByPeriod(log, calendar, asked.asof);
  let total = 0;
  for (const [period, sum] of found) {
    const meant = actives.get(period) ?? 0;
    total += sum;
    if (sum !== meant)
      return {
        ok: false,
        sentence: say(reportWords.addsNotUp, { period: calendar.label(period), found: sum, meant }, lang),
      };
  }
  return {
    ok: true,
    sentence: say(addUp, { periods: found.size, n: countText(total) }, lang),
  };
}
