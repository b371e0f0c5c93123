import { isoText } from "../../calendar/days";
import type { Grain } from "../../calendar/periods";
import { InputError } from "../../words/input-error";
import type { Lang } from "../../words/text";
import { lengthWords } from "../../words/wizard-long";
import { reportWords } from "../../words/wizard-report";
import type { QuestionAsk } from "../ask";
import { say } from "../say";

/** What lengths of time are counted in: calendar periods, or periods that have names only. */
export type LengthUnit = Grain | "period";

/** A length of time with one decimal at most: "14 months", "13.2 months", "14 个月". */
export function lengthText(length: number, unit: LengthUnit, lang: Lang): string {
  const n = Math.round(length * 10) / 10;
  return say(n === 1 ? lengthWords[unit].one : lengthWords[unit].many, { n }, lang);
}

/** The days of the data up to the as-of day; periods without dates by their names. */
export function spanText(
  { firstDay, lastDay }: { readonly firstDay: number; readonly lastDay: number },
  asof: number,
  names: readonly string[] | undefined,
  lang: Lang,
): string {
  const dayText = (day: number): string => names?.[day] ?? isoText(day);
  return say(reportWords.span, { first: dayText(firstDay), last: dayText(Math.min(lastDay, asof)) }, lang);
}

const MOST_AHEAD = 1000;

/** Periods that are forecast: a whole number. */
export function horizonOf({ form: { horizon } }: QuestionAsk): number {
  if (!Number.isInteger(horizon) || horizon < 0 || horizon > MOST_AHEAD)
    throw new InputError("bad-horizon", { value: horizon, most: MOST_AHEAD });
  return horizon;
}

/** Periods without activity after which a customer counts as gone; null = as the data suggest. */
export function goneAfterOf({ form: { goneAfter } }: QuestionAsk): number | null {
  if (goneAfter !== null && (!Number.isInteger(goneAfter) || goneAfter < 1))
    throw new InputError("bad-gone-after", { value: goneAfter });
  return goneAfter;
}
