import type { LayoutName, QuestionName, Reading, WizardOptions } from "../../protocol/messages";

type Field = keyof WizardOptions;

const calendar: readonly Field[] = ["period", "weekstart", "through", "fiscal"];
const shown: readonly Field[] = ["unfinished", "fadeUnder"];

/** What each question can be told about customers followed by events or contracts. */
const asked: Readonly<Record<QuestionName, readonly Field[]>> = {
  stay: [...calendar, ...shown],
  joined: [...calendar, ...shown, "activity", "brackets", "window", "forecast"],
  money: [...calendar, ...shown],
  long: [...calendar, "fadeUnder", "horizon"],
  winback: [...calendar, "fadeUnder", "horizon"],
  change: [...calendar, "activity", "window", "changeBy", "changeA", "changeB", "changeDate", "changeAfter"],
};

const churnRules: readonly Field[] = ["churnRule", "compareRules"];

/** Which options mean something for this question on data of this layout. */
export function optionFields(
  layout: LayoutName | null,
  question: QuestionName | null,
  { periods, segments }: Pick<Reading, "periods" | "segments">,
): readonly Field[] {
  // A summary by period has its periods already: only how it is shown is left to choose.
  if (layout === "periods") return ["fadeUnder"];
  if (layout === "movements") return [];
  const subscriptions = layout === "subscriptions";
  const fields = [
    ...(question === null ? calendar : asked[question]),
    ...(subscriptions && question === "stay" ? churnRules : []),
    ...(!subscriptions && question === "long" ? (["goneAfter"] as const) : []),
    ...(segments.length > 0 ? (["splitBy"] as const) : []),
  ];
  return fields.filter((field) => field !== "weekstart" || periods.includes("week"));
}

const isoDay = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Whether a text is a day as the options write it: 2024-06-30. Blank = no such day is set. */
export function isDay(text: string): boolean {
  const [, year, month, day] = (isoDay.exec(text) ?? []).map(Number);
  if (year === undefined || month === undefined || day === undefined) return text === "";
  return month >= 1 && month <= 12 && day >= 1 && day <= new Date(year, month, 0).getDate();
}

/** A whole number between the two, or undefined. */
export function wholeNumber(text: string, from: number, to: number): number | undefined {
  const number = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  return number >= from && number <= to ? number : undefined;
}
