import { serialOfDay } from "./dates";
import type { Typing } from "./typed";

interface TypedDate {
  readonly value: number;
  readonly pattern: string;
}

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const longMonths = [
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

function day(year: number, month: number, date: number, pattern: string): TypedDate | undefined {
  if (month < 1 || month > 12 || date < 1 || date > new Date(Date.UTC(2000, month, 0)).getUTCDate())
    return undefined;
  if (month === 2 && date === 29 && !(year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)))
    return undefined;
  if (year < 1900 || year > 9999) return undefined;
  return { value: serialOfDay(year, month, date), pattern };
}

const fullYear = (digits: string): number => {
  const year = Number(digits);
  if (digits.length > 2) return year;
  return year < 30 ? 2000 + year : 1900 + year;
};

const monthOf = (name: string): number => {
  const word = name.toLowerCase().replace(/\.$/, "");
  return (months.indexOf(word) >= 0 ? months.indexOf(word) : longMonths.indexOf(word)) + 1;
};

/** Dates, months and times as typed, in the order of the file's locale; undefined when it is none. */
export function typedDate(
  input: string,
  order: "mdy" | "dmy" | "ymd",
  typing: Pick<Typing, "locale" | "switches" | "year">,
): TypedDate | undefined {
  const clock = typedTime(input);
  if (clock !== undefined) return clock;
  const both = /^(.*\d)[ T](\d{1,2}:\d{2}(?::\d{2})?(?:\s*[ap]m)?)$/i.exec(input);
  if (both) {
    const date = typedDate(both[1] as string, order, typing);
    const time = typedTime(both[2] as string);
    if (date === undefined || time === undefined || date.value % 1 !== 0) return undefined;
    return { value: date.value + time.value, pattern: `${date.pattern} ${time.pattern}` };
  }
  return written(input, typing) ?? inDigits(input, order, typing.year);
}

function typedTime(input: string): TypedDate | undefined {
  const match = /^(\d{1,4}):([0-5]\d)(?::([0-5]\d))?(?:\s*([ap])m)?$/i.exec(input);
  if (!match) return undefined;
  const half = match[4]?.toLowerCase();
  let hours = Number(match[1]);
  if (half !== undefined && (hours < 1 || hours > 12)) return undefined;
  if (half === "p" && hours < 12) hours += 12;
  if (half === "a" && hours === 12) hours = 0;
  const value = (hours * 3600 + Number(match[2]) * 60 + Number(match[3] ?? 0)) / 86_400;
  const seconds = match[3] === undefined ? "" : ":ss";
  if (hours >= 24) return { value, pattern: `[h]:mm${seconds}` };
  return { value, pattern: half === undefined ? `h:mm${seconds}` : `h:mm${seconds} am/pm` };
}

function inDigits(input: string, order: "mdy" | "dmy" | "ymd", thisYear: number): TypedDate | undefined {
  const iso = /^(\d{4})([-/.])(\d{1,2})(?:\2(\d{1,2}))?$/.exec(input);
  if (iso) {
    const [, year, mark, month, date] = iso as unknown as [
      string,
      string,
      string,
      string,
      string | undefined,
    ];
    if (date === undefined)
      return mark === "." ? undefined : day(Number(year), Number(month), 1, `yyyy${mark}mm`);
    const padded = month.length === 2 && date.length === 2;
    return day(
      Number(year),
      Number(month),
      Number(date),
      padded ? `yyyy${mark}mm${mark}dd` : `yyyy${mark}m${mark}d`,
    );
  }
  const three = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})$/.exec(input);
  if (three) {
    const [, first, mark, second, year] = three as unknown as [string, string, string, string, string];
    const [month, date] = order === "dmy" ? [second, first] : [first, second];
    const pattern = order === "dmy" ? `d${mark}m${mark}yyyy` : `m${mark}d${mark}yyyy`;
    return day(fullYear(year), Number(month), Number(date), pattern);
  }
  const two = /^(\d{1,2})([-/])(\d{1,2})$/.exec(input);
  if (!two) return undefined;
  const [, first, mark, second] = two as unknown as [string, string, string, string];
  const [month, date] = order === "dmy" ? [second, first] : [first, second];
  return day(thisYear, Number(month), Number(date), order === "dmy" ? `d${mark}m` : `m${mark}d`);
}

function written(input: string, typing: Pick<Typing, "locale" | "switches" | "year">): TypedDate | undefined {
  const chinese = /^(\d{4})年(\d{1,2})月(?:(\d{1,2})日)?$/.exec(input);
  if (chinese) {
    if (!/^(zh|ja)/i.test(typing.locale) && typing.switches.chineseMonth === "text") return undefined;
    const pattern = chinese[3] === undefined ? 'yyyy"年"m"月"' : 'yyyy"年"m"月"d"日"';
    return day(Number(chinese[1]), Number(chinese[2]), Number(chinese[3] ?? 1), pattern);
  }
  if (!/^en/i.test(typing.locale) && !/^(zh|ja|ko)/i.test(typing.locale)) return undefined;
  const monthFirst = /^([A-Za-z]{3,9}\.?)[ -](\d{1,2})(?:,?[ -](\d{4}))?$/.exec(input);
  if (monthFirst && monthOf(monthFirst[1] as string) > 0) {
    const pattern = monthFirst[3] === undefined ? "mmm d" : "mmm d, yyyy";
    return day(
      Number(monthFirst[3] ?? typing.year),
      monthOf(monthFirst[1] as string),
      Number(monthFirst[2]),
      pattern,
    );
  }
  const dayFirst = /^(\d{1,2})[ -]([A-Za-z]{3,9}\.?)(?:[ -](\d{4}|\d{2}))?$/.exec(input);
  if (dayFirst && monthOf(dayFirst[2] as string) > 0) {
    const year = dayFirst[3] === undefined ? typing.year : fullYear(dayFirst[3]);
    return day(
      year,
      monthOf(dayFirst[2] as string),
      Number(dayFirst[1]),
      dayFirst[3] === undefined ? "d-mmm" : "d-mmm-yyyy",
    );
  }
  const monthOnly = /^([A-Za-z]{3,9}\.?)[ -](\d{4})$/.exec(input);
  if (monthOnly && monthOf(monthOnly[1] as string) > 0)
    return day(Number(monthOnly[2]), monthOf(monthOnly[1] as string), 1, "mmm yyyy");
  return undefined;
}
