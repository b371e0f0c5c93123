import { type Day, dayIfReal } from "../../calendar/days";

/** Which of two numbers before the year is the day. */
export type DateOrder = "dmy" | "mdy";

/** A date that was text. `order` is set where only one order of day and month gives a date. */
export interface DateTextReading {
  readonly day: Day;
  /** Seconds after midnight as typed; fractions are dropped. */
  readonly second: number;
  /** Seconds east of UTC, where the text says so; without it the time is local. */
  readonly offset?: number;
  readonly order?: DateOrder;
}

/** Longest text that can be a date: keeps the search short on any text. */
const LONGEST = 48;

const yearFirst = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/;
const chinese = /^(\d{4})\s?年\s?(\d{1,2})\s?月\s?(\d{1,2})\s?[日号]/;
const compact = /^(\d{4})(\d{2})(\d{2})(?!\d)/;
const monthOnly = /^(\d{4})(?:[-/](\d{1,2})|\s?年\s?(\d{1,2})\s?月份?)$/;
const dayNamed = /^(\d{1,2})(?:-|\s)([A-Za-z]{3,9})\.?(?:-|,?\s)(\d{4})(?!\d)/;
const monthNamed = /^([A-Za-z]{3,9})\.?\s(\d{1,2})(?:,\s?|\s)(\d{4})(?!\d)/;
const yearLast = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?!\d)/;
const clock =
  /^(?:T|,?\s|(?=\d))(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?(?:\s?([AaPp])\.?[Mm]\.?)?\s?(?:(Z|UTC|GMT)|([+-])(\d{2}):?(\d{2})?)?$/;

const months = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
];

const singleSpaced = (text: string): string => text.replace(/\s+/g, " ");

/** 1 … 12 for a month's name or its first three letters (and Sept); 0 for anything else. */
const monthNumber = (name: string): number => {
  const lower = name.toLowerCase();
  return lower.length === 3 || lower === "sept"
    ? months.findIndex((month) => month.startsWith(lower)) + 1
    : months.indexOf(lower) + 1;
};

/**
 * Reads text (narrowed and trimmed) as a date, with a time where there is one (rule 7).
 * "ambiguous" when day and month could change places and `order` does not say which is which; undefined when it is no date.
 */
export function dateFromText(cell: string, order?: DateOrder): DateTextReading | "ambiguous" | undefined {
  if (cell.length > LONGEST) return undefined;
  const text = singleSpaced(cell);
  const parts = yearFirst.exec(text) ?? chinese.exec(text) ?? compact.exec(text);
  if (parts !== null) {
    const [year, month, day] = parts.length === 5 ? [parts[1], parts[3], parts[4]] : parts.slice(1);
    return withTime(dayIfReal(Number(year), Number(month), Number(day)), text.slice(parts[0].length));
  }
  const month = monthOnly.exec(text);
  if (month !== null) return withTime(dayIfReal(Number(month[1]), Number(month[2] ?? month[3]), 1), "");
  const named = dayNamed.exec(text);
  if (named !== null) {
    const day = dayIfReal(Number(named[3]), monthNumber(named[2] ?? ""), Number(named[1]));
    return withTime(day, text.slice(named[0].length));
  }
  const american = monthNamed.exec(text);
  if (american !== null) {
    const day = dayIfReal(Number(american[3]), monthNumber(american[1] ?? ""), Number(american[2]));
    return withTime(day, text.slice(american[0].length));
  }
  return yearLastDate(text, order);
}

/** 03/04/2024 and 13/04/2024: the second settles itself. */
function yearLastDate(text: string, order?: DateOrder): DateTextReading | "ambiguous" | undefined {
  const parts = yearLast.exec(text);
  if (parts === null) return undefined;
  const [first, second, year] = [Number(parts[1]), Number(parts[3]), Number(parts[4])];
  const rest = text.slice(parts[0].length);
  const dmy = order === "mdy" ? undefined : withTime(dayIfReal(year, second, first), rest);
  const mdy = order === "dmy" ? undefined : withTime(dayIfReal(year, first, second), rest);
  if (dmy !== undefined && mdy !== undefined) return dmy.day === mdy.day ? dmy : "ambiguous";
  return dmy !== undefined
    ? { ...dmy, order: "dmy" }
    : mdy !== undefined
      ? { ...mdy, order: "mdy" }
      : undefined;
}

/** The order that a date such as 13/04/2024 settles; undefined for any other text. */
export function orderFromText(text: string): DateOrder | undefined {
  const reading = text.length > LONGEST ? undefined : yearLastDate(singleSpaced(text));
  return typeof reading === "object" ? reading.order : undefined;
}

function withTime(day: Day | undefined, rest: string): DateTextReading | undefined {
  if (day === undefined) return undefined;
  if (rest === "") return { day, second: 0 };
  const parts = clock.exec(rest);
  if (parts === null) return undefined;
  const half = parts[4]?.toLowerCase();
  const typedHour = Number(parts[1]);
  if (half !== undefined && (typedHour < 1 || typedHour > 12)) return undefined;
  const hour = half === undefined ? typedHour : (typedHour % 12) + (half === "p" ? 12 : 0);
  const minute = Number(parts[2]);
  const seconds = Number(parts[3] ?? 0);
  if (hour > 23 || minute > 59 || seconds > 59) return undefined;
  const second = hour * 3600 + minute * 60 + seconds;
  if (parts[5] !== undefined) return { day, second, offset: 0 };
  if (parts[6] === undefined) return { day, second };
  const offset = Number(parts[7]) * 3600 + Number(parts[8] ?? 0) * 60;
  if (Number(parts[7]) > 14 || Number(parts[8] ?? 0) > 59) return undefined;
  return { day, second, offset: parts[6] === "-" ? -offset : offset };
}
