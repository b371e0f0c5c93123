import { type Day, dayIfReal, dayOf, weekday } from "../../calendar/days";
import type { Grain } from "../../calendar/periods";
import { dateFromText } from "../../sheet/dates/date-text";
import { dayFrom } from "../../sheet/dates/dates";
import type { Host } from "../../sheet/host";
import { isDate, textOf } from "../block";

/** What a heading says of a period: its first day, or which month, quarter or week of a year that is not said. */
export type PeriodLabel =
  | { readonly grain: Grain; readonly day: Day }
  | { readonly grain: "month" | "quarter" | "week"; readonly part: number };

const monthNames = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const longNames =
  "january february march april may june july august september october november december".split(" ");
const chineseNumbers = "一 二 三 四 五 六 七 八 九 十 十一 十二".split(" ");

const YEAR = "((?:19|20)\\d{2})";
const EITHER_YEAR = "'?((?:19|20)\\d{2}|\\d{2})";
const MONTH = "(0?[1-9]|1[0-2])";
const NAME = "([a-z]{3,9})\\.?";
const QUARTER = "([1-4一二三四])";
const WEEK = "(?:w|wk|week|第)\\s?(\\d{1,2})\\s?周?";

type Spelling = readonly [grain: Grain, pattern: RegExp, year: number | undefined, part: number | undefined];

const spelling = (grain: Grain, pattern: string, year?: number, part?: number): Spelling => [
  grain,
  new RegExp(`^${pattern}$`),
  year,
  part,
];

/** How periods are spelt, in lower case and narrow: the groups of the year and of the part of the year. */
const spellings: readonly Spelling[] = [
  spelling("year", `(?:fy\\s?)?${YEAR}\\s?(?:年度?)?`, 1),
  spelling("year", "fy\\s?'?(\\d{2})", 1),
  spelling("month", `${YEAR}\\s?[-/.年]\\s?${MONTH}\\s?(?:月份?)?`, 1, 2),
  spelling("month", `${YEAR}(0[1-9]|1[0-2])`, 1, 2),
  spelling("month", `(\\d{2})年\\s?${MONTH}\\s?月份?`, 1, 2),
  spelling("month", `${MONTH}[-/.]${YEAR}`, 2, 1),
  spelling("month", `${NAME}[-\\s,/]*${EITHER_YEAR}`, 2, 1),
  spelling("month", `${YEAR}[-\\s/]*${NAME}`, 1, 2),
  spelling("month", `${YEAR}\\s?年?\\s?([一二三四五六七八九十]{1,2})月份?`, 1, 2),
  spelling("month", NAME, undefined, 1),
  spelling("month", `${MONTH}\\s?月份?`, undefined, 1),
  spelling("month", "([一二三四五六七八九十]{1,2})月份?", undefined, 1),
  spelling("quarter", `(?:fy\\s?)?${YEAR}[-\\s/]*q${QUARTER}`, 1, 2),
  spelling("quarter", `q${QUARTER}[-\\s/,]*(?:fy\\s?)?${EITHER_YEAR}`, 2, 1),
  spelling("quarter", `${QUARTER}q\\s?${EITHER_YEAR}`, 2, 1),
  spelling("quarter", `${YEAR}\\s?年?\\s?第?${QUARTER}季度?`, 1, 2),
  spelling("quarter", `q${QUARTER}`, undefined, 1),
  spelling("quarter", `第?${QUARTER}季度?`, undefined, 1),
  spelling("week", `${YEAR}[-\\s/]*年?\\s?${WEEK}`, 1, 2),
  spelling("week", `${WEEK}[-\\s/,]+${EITHER_YEAR}`, 2, 1),
  spelling("week", WEEK, undefined, 1),
];

/** Reads one heading or cell as a period; undefined when it names none. */
export function periodLabel(cell: unknown, host: Host): PeriodLabel | undefined {
  if (isDate(cell)) return ofDay(dayFrom(cell, host));
  const text = textOf(cell).toLowerCase().replace(/\s+/g, " ");
  if (text === "" || text.length > 40) return undefined;
  for (const [grain, pattern, year, part] of spellings) {
    const match = pattern.exec(text);
    const label = match === null ? undefined : labelFrom(grain, match, year, part);
    if (label !== undefined) return label;
  }
  // 45352 is a date that has lost its format.
  if (/^[2-7]\d{4}$/.test(text)) return ofDay(Number(text));
  const date = dateFromText(text);
  return typeof date === "object" ? ofDay(date.day) : undefined;
}

const ofDay = (day: unknown): PeriodLabel | undefined =>
  typeof day === "number" ? { grain: "day", day } : undefined;

function labelFrom(
  grain: Grain,
  match: RegExpExecArray,
  yearAt: number | undefined,
  partAt: number | undefined,
): PeriodLabel | undefined {
  const year = yearAt === undefined ? undefined : fullYear(match[yearAt] ?? "");
  const part = partAt === undefined ? 1 : partOf(grain, match[partAt] ?? "");
  if (part === undefined) return undefined;
  if (year === undefined)
    return grain === "month" || grain === "quarter" || grain === "week" ? { grain, part } : undefined;
  const day = firstDayOf(grain, year, part);
  return day === undefined ? undefined : { grain, day };
}

const fullYear = (text: string): number =>
  text.length === 4 ? Number(text) : Number(text) + (Number(text) < 70 ? 2000 : 1900);

/** 1 … 12 for a month, 1 … 4 for a quarter, 1 … 53 for a week; undefined when it is none. */
function partOf(grain: Grain, text: string): number | undefined {
  const spoken = chineseNumbers.indexOf(text) + 1;
  const named = Math.max(longNames.indexOf(text), monthNames.indexOf(text === "sept" ? "sep" : text));
  const part = /^\d+$/.test(text) ? Number(text) : spoken > 0 ? spoken : named + 1;
  const most = grain === "month" ? 12 : grain === "quarter" ? 4 : 53;
  return part >= 1 && part <= most ? part : undefined;
}

/** The first day of a year's month, quarter or week (ISO 8601: week 1 holds 4 January). */
export function firstDayOf(grain: Grain, year: number, part: number): Day | undefined {
  if (grain === "year") return dayOf(year, 1, 1);
  if (grain === "quarter") return dayOf(year, part * 3 - 2, 1);
  if (grain === "month") return dayIfReal(year, part, 1);
  const fourth = dayOf(year, 1, 4);
  return fourth - weekday(fourth) + 1 + (part - 1) * 7;
}
