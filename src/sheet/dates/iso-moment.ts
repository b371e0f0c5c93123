import { dayIfReal } from "../../calendar/days";

const DAY_SECONDS = 86_400;

/**
 * Hot path: 2024-03-01, also with 08:30 or 08:30:15 after a space or T, without a search. These are most dates that are text.
 * undefined for any other text, which is then read in full.
 */
export function isoMoment(text: string): number | undefined {
  const { length } = text;
  if ((length !== 10 && length !== 16 && length !== 19) || text.charAt(4) !== "-" || text.charAt(7) !== "-") {
    return undefined;
  }
  const year = digits(text, 0, 4);
  const month = digits(text, 5, 7);
  const date = digits(text, 8, 10);
  if (year < 0 || month < 0 || date < 0) return undefined;
  const day = dayIfReal(year, month, date);
  if (day === undefined || length === 10) return day === undefined ? undefined : day * DAY_SECONDS;
  const gap = text.charAt(10);
  if ((gap !== " " && gap !== "T") || text.charAt(13) !== ":" || (length === 19 && text.charAt(16) !== ":")) {
    return undefined;
  }
  const hour = digits(text, 11, 13);
  const minute = digits(text, 14, 16);
  const second = length === 19 ? digits(text, 17, 19) : 0;
  if (hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 59) return undefined;
  return day * DAY_SECONDS + hour * 3600 + minute * 60 + second;
}

function digits(text: string, from: number, to: number): number {
  let value = 0;
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i) - 48;
    if (code < 0 || code > 9) return -1;
    value = value * 10 + code;
  }
  return value;
}
