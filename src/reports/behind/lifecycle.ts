import { standingIn } from "../../analyses/rates/lifecycle-members";
import type { EventLog } from "../../plan/log";
import type { LogOptions } from "../../plan/options";
import type { Grid } from "../../table/report";
import type { Lang } from "../../words/text";
import { customerWords } from "../../words/wizard-customers";
import type { QuestionAnswer } from "../answer";
import { say } from "../say";

/** Who stands in each column of a table with a row a period: Start, New, Retained, Reactivated, Lost, End, Retention, Churn. */
const columns = [
  "none",
  "start",
  "new",
  "retained",
  "reactivated",
  "lost",
  "end",
  "retained",
  "lost",
] as const;

/** Columns of the counts, by who stands in them. */
const countOf = { start: 1, new: 2, retained: 3, reactivated: 4, lost: 5, end: 6 } as const;

/** Customers behind the cells of a lifecycle table whose first row is the log's first period, and of the limits beside it. */
export function lifecycleBehind(
  log: EventLog,
  options: Pick<LogOptions, "grain" | "weekstart" | "fiscal" | "asof">,
  grid: Grid,
  lang: Lang,
): NonNullable<QuestionAnswer["behind"]> {
  return (box, row, column) => {
    const standing = box === "limits" ? "retained" : box === "main" ? columns[column] : undefined;
    const line = grid.cells[row];
    if (standing === undefined || standing === "none" || line === undefined || row === 0) return undefined;
    const count = line[countOf[standing]];
    if (typeof count !== "number" || count === 0) return undefined;
    return {
      sentence: say(customerWords[standing], { period: String(line[0] ?? "") }, lang),
      ids: () => standingIn(log, options, row - 1, standing).map((customer) => log.ids[customer] as string),
    };
  };
}
