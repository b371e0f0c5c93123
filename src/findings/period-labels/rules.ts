import type { Day } from "../../calendar/days";
import { type Grain, periods } from "../../calendar/periods";
import { type Found, noted } from "../found";
import { type PeriodColumns, periodName } from "./columns";

/** How many periods a sentence names. */
const NAMED = 5;

export const listed = (names: readonly string[]): string =>
  `${names.slice(0, NAMED).join(", ")}${names.length > NAMED ? " …" : ""}`;

/** What is doubtful about the periods that the columns stand for. */
export function periodRules(table: PeriodColumns): (Found | undefined)[] {
  const { run, labels, blank, others, header } = table;
  const places = header === undefined ? [] : [header];
  const days = run.days.filter((day): day is Day => day !== undefined);
  if (run.names !== undefined)
    return [
      noted(
        "periods-named",
        places,
        { first: labels[0] ?? "", last: labels[labels.length - 1] ?? "" },
        labels.length,
      ),
      noted("blank-columns", places, { list: listed(blank) }, blank.length),
    ];
  // Periods in a column of their own stand there many times and in any order.
  const inRow = table.columns.length > 0;
  const sorted = [...new Set(days)].sort((a, b) => a - b);
  const name = (day: Day | undefined): string => (day === undefined ? "" : periodName(day, run.grain));
  const twice = sorted.filter((day) => inRow && days.indexOf(day) !== days.lastIndexOf(day)).map(name);
  const missing = missingPeriods(sorted, run.grain);
  const wrong = !inRow ? -1 : days.findIndex((day, i) => i > 0 && day < (days[i - 1] as Day));
  return [
    run.yearGuessed
      ? noted(
          "year-guessed",
          places,
          { first: name(sorted[0]), last: name(sorted[sorted.length - 1]) },
          sorted.length,
        )
      : undefined,
    noted(
      "no-period-columns",
      places,
      { columns: others.length, one: labels[table.columns.indexOf(others[0] ?? -1)] ?? "" },
      others.length,
    ),
    noted("blank-columns", places, { list: listed(blank) }, blank.length),
    noted("missing-periods", places, { list: listed(missing) }, missing.length),
    noted("periods-twice", places, { list: listed(twice) }, twice.length),
    wrong < 0
      ? undefined
      : noted("periods-unordered", places, { one: name(days[wrong - 1]), two: name(days[wrong]) }, 1),
  ];
}

/** The periods between the first and the last that no label names; days may well be missing. */
export function missingPeriods(sorted: readonly Day[], grain: Grain): string[] {
  if (grain === "day") return [];
  const calendar = periods({ grain, weekstart: "mon", fiscal: 1 });
  const known = new Set(sorted.map((day) => calendar.index(day)));
  const missing: string[] = [];
  const [first, last] = [sorted[0], sorted[sorted.length - 1]];
  if (first === undefined || last === undefined) return missing;
  for (let index = calendar.index(first); index < calendar.index(last) && missing.length < 100; index++)
    if (!known.has(index)) missing.push(calendar.label(index));
  return missing;
}
