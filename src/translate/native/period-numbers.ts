import { periods } from "../../calendar/periods";
import { fill, type Lang } from "../../words/text";
import { nativeWords } from "../../words/wizard-native";
import { call, type Expression, type NativeCell } from "./expression";
import type { EventOptions } from "./read-from";
import { squaredDeviate } from "./wilson";

/** The periods that tables ask for, with their numbers. */
export function numbersOf(
  labels: readonly string[],
  options: EventOptions,
  firstDay: number,
): { readonly label: string; readonly number: number }[] {
  const calendar = periods(options);
  const wanted = new Set(labels);
  const found: { label: string; number: number }[] = [];
  const last = calendar.index(options.asof);
  for (let number = calendar.index(firstDay); number <= last && found.length < wanted.size; number++) {
    const label = calendar.label(number);
    if (wanted.has(label)) found.push({ label, number });
  }
  return found;
}

/** As-of day, number of rows, last finished period, squared deviate: what the formulas below refer to. */
export function parameters(options: EventOptions, codes: Expression, lang: Lang): NativeCell[] {
  const calendar = periods(options);
  const current = calendar.index(options.asof);
  return [
    nativeWords.through[lang],
    options.asof,
    nativeWords.rowsCounted[lang],
    call("COUNT", codes),
    nativeWords.lastOver[lang],
    calendar.lastDay(current) <= options.asof ? current : current - 1,
    fill(nativeWords.deviate, { percent: Math.round(options.confidence * 100) }, lang),
    squaredDeviate(options.confidence),
  ];
}
