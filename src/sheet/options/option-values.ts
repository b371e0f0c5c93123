import type { Day } from "../../calendar/days";
import type { Bracket } from "../../plan/options";
import { InputError } from "../../words/input-error";
import type { Facts } from "../../words/text";
import { plainText, shown } from "../cells";
import type { DateOrder } from "../dates/date-text";
import { dayFrom } from "../dates/dates";
import type { Host } from "../host";
import { idFrom } from "../ids/ids";
import { numberFrom } from "../numbers/numbers";
import { isProblem } from "../problems";
import { lookUp } from "./look-up";
import { nearestText } from "./nearest";
import type { OptionKind } from "./option-matrix";
import { splitIds, unquoted } from "./option-text";

/** What an option's value can be once it is read. */
export type OptionValue = string | number | Day | readonly Bracket[] | readonly string[] | undefined;

/** Reads the value of one option. Throws InputError "unknown-value" with what it takes. */
export function optionValue(
  name: string,
  value: unknown,
  kind: OptionKind,
  host: Host,
  aliases: Readonly<Record<string, string>> = {},
  dateorder?: DateOrder,
): OptionValue {
  const refuse = (valid: Facts[string], words: readonly string[] = []): InputError =>
    new InputError("unknown-value", {
      name,
      value: shown(value),
      valid,
      nearest: nearestText(textOf(value)?.toLowerCase() ?? "", words),
    });
  switch (kind) {
    case "month-number":
      return whole(value, host, 1, 12) ?? fail(refuse("1 … 12"));
    case "count-from-1":
      return whole(value, host, 1, LARGEST) ?? fail(refuse("1, 2, 3 …"));
    case "last-period":
      if (textOf(value)?.toLowerCase() === "all") return undefined;
      return whole(value, host, 0, LARGEST) ?? fail(refuse("all, 0, 1, 2 …", ["all"]));
    case "share":
      return (
        share(value, host) ??
        fail(refuse({ en: "a share between 0 and 1, such as 0.95", zh: "0 到 1 之间的比例，例如 0.95" }))
      );
    case "day":
      return (
        day(value, host, dateorder) ??
        fail(refuse({ en: "a day such as 2024-03-01", zh: "日期，例如 2024-03-01" }))
      );
    case "window":
      return windowDays(value, refuse);
    case "brackets":
      return (
        brackets(value) ??
        fail(refuse({ en: "periods from 1, such as 1,2-3,4-6", zh: "从 1 开始的周期，例如 1,2-3,4-6" }))
      );
    case "ids":
      return ids(value, refuse);
    default:
      return listed(name, value, kind, aliases);
  }
}

const LARGEST = 1_000_000;

const fail = (error: InputError): never => {
  throw error;
};

const textOf = (value: unknown): string | undefined =>
  typeof value === "string"
    ? unquoted(plainText(value))
    : typeof value === "number"
      ? String(value)
      : undefined;

function listed(
  name: string,
  value: unknown,
  values: readonly string[],
  aliases: Readonly<Record<string, string>>,
): string {
  const isYesNo = values.includes("yes");
  const word = typeof value === "boolean" && isYesNo ? (value ? "yes" : "no") : textOf(value)?.toLowerCase();
  const meant = word === undefined ? undefined : (lookUp(aliases, word) ?? word);
  if (meant !== undefined && values.includes(meant)) return meant;
  throw new InputError("unknown-value", {
    name,
    value: shown(value),
    valid: values.join(", "),
    nearest: nearestText(word ?? "", values),
  });
}

function whole(value: unknown, host: Host, least: number, most: number): number | undefined {
  const number = numberFrom(typeof value === "string" ? unquoted(plainText(value)) : value, host);
  return typeof number === "number" && Number.isInteger(number) && number >= least && number <= most
    ? number
    : undefined;
}

function share(value: unknown, host: Host): number | undefined {
  const number = numberFrom(typeof value === "string" ? unquoted(plainText(value)) : value, host);
  return typeof number === "number" && number > 0 && number < 1 ? number : undefined;
}

function day(value: unknown, host: Host, order: DateOrder | undefined): Day | undefined {
  const reading = dayFrom(typeof value === "string" ? unquoted(plainText(value)) : value, host, { order });
  return isProblem(reading) ? undefined : reading;
}

/** Days of an elapsed window; undefined for calendar periods. */
function windowDays(
  value: unknown,
  refuse: (valid: string, words: readonly string[]) => InputError,
): number | undefined {
  const text = textOf(value)?.toLowerCase();
  if (text === "calendar") return undefined;
  const days = /^(\d{1,5})\s?d$/.exec(text ?? "");
  const count = Number(days?.[1] ?? 0);
  if (count > 0) return count;
  throw refuse("calendar, 30d, 7d, 1d …", /^\d{1,5}$/.test(text ?? "") ? [`${text}d`] : ["calendar"]);
}

function brackets(value: unknown): readonly Bracket[] | undefined {
  const text = textOf(value);
  if (text === undefined) return undefined;
  const read = text.split(",").map((piece): Bracket | undefined => {
    const typed = plainText(piece);
    const parts = /^(\d{1,6})(?:\s?[-–]\s?(\d{1,6}))?$/.exec(typed);
    if (parts === null) return undefined;
    const from = Number(parts[1]);
    const to = Number(parts[2] ?? parts[1]);
    return from >= 1 && to >= from ? { from, to, typed } : undefined;
  });
  return read.every((bracket): bracket is Bracket => bracket !== undefined) ? read : undefined;
}

/** Ids as the reader of ids reads them, so that exclude=７ leaves out 7. */
function ids(value: unknown, refuse: (valid: Facts[string]) => InputError): readonly string[] {
  const id = typeof value === "string" ? undefined : idFrom(value);
  const list = typeof value === "string" ? splitIds(value) : typeof id === "string" ? [id] : [];
  if (list.length > 0) return list;
  throw refuse({ en: "ids separated by commas, such as guest,0", zh: "用逗号分隔的编号，例如 guest,游客,0" });
}
