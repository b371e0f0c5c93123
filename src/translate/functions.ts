import type { Day } from "../calendar/days";
import type { BoxPlan, SourceColumn } from "../plan/boxes";
import type { LogOptions } from "../plan/options";
import { optionsText } from "../plan/options-text";
import type { Lang } from "../words/text";

/** A function of this add-on over columns of the source, then texts. */
export interface FunctionOver {
  readonly name: string;
  readonly columns: readonly SourceColumn[];
  readonly texts: readonly string[];
}

const logColumns: readonly SourceColumn[] = ["customer", "date"];

/**
 * The function that computes a box, or undefined where it is no single formula. `said` = the options that do what was
 * decided about the rows.
 */
export function functionFor(plan: BoxPlan, said: Partial<LogOptions>, lang: Lang): FunctionOver | undefined {
  switch (plan.analysis) {
    case "period-table":
      return {
        name: "RETENTION_TABLE",
        columns: ["period", "start", "new", "end"],
        texts: [`lang=${lang}`],
      };
    case "cohort":
    case "curve":
    case "lifecycle":
      return {
        columns: logColumns,
        ...logFunction(plan.analysis, { ...plan.options, ...said, errors: said.errors ?? "stop" }),
      };
    case "revenue":
      return {
        name: "REVENUE_TABLE",
        columns: amountColumns,
        texts: [plan.options.grain, `${rowsText(plan.options, said)}; negative=zero`],
      };
    case "cohort-value": {
      const { grain, window } = plan.options;
      const elapsed = window === undefined ? "" : `window=${window}d; `;
      return {
        name: "COHORT_VALUE",
        columns: amountColumns,
        texts: [grain, `${elapsed}${rowsText(plan.options, said)}; output=${plan.holds}`],
      };
    }
    case "subscriptions":
      return {
        name: "SUBSCRIPTIONS",
        columns: ["customer", "start", "end", ...(plan.amounts ? (["amount"] as const) : [])],
        texts: [plan.options.grain, rowsText({ ...plan.options, lang }, said)],
      };
    default:
      return undefined;
  }
}

const amountColumns: readonly SourceColumn[] = ["customer", "date", "amount"];

/** The options that every table with a row a period takes, and what was decided about the rows. */
function rowsText(
  options: Pick<LogOptions, "weekstart" | "fiscal" | "incomplete" | "lang"> & { readonly asof?: Day },
  said: Partial<LogOptions>,
): string {
  const { weekstart, fiscal, asof, incomplete, lang } = options;
  const { exclude, errors = "stop", case: letters, dateorder } = said;
  return optionsText({
    weekstart,
    fiscal,
    asof,
    incomplete,
    exclude,
    errors,
    case: letters,
    dateorder,
    lang,
  });
}

function logFunction(
  analysis: "cohort" | "curve" | "lifecycle",
  options: LogOptions,
): Pick<FunctionOver, "name" | "texts"> {
  const { brackets: _, output: __, average: ___, ...rows } = options;
  if (analysis === "cohort") return { name: "COHORT", texts: [options.grain, optionsText(options)] };
  if (analysis === "curve") {
    const { incomplete: _incomplete, ...curve } = rows;
    return { name: "RETENTION_CURVE", texts: [options.grain, optionsText(curve)] };
  }
  const { mode: _mode, window: _window, ...lifecycle } = rows;
  return { name: "LIFECYCLE", texts: [options.grain, optionsText(lifecycle)] };
}
