import type { LayoutName, QuestionName, WizardOptions } from "../../protocol/messages";

type Field = keyof WizardOptions;

const calendar: readonly Field[] = ["period", "weekstart", "fiscal", "through", "unfinished", "fadeUnder"];
const cohorts: readonly Field[] = ["activity", "brackets", "window"];

/** Which options mean something for this question on data of this layout. */
export function optionFields(layout: LayoutName | null, question: QuestionName | null): readonly Field[] {
  // A summary by period has its periods already: only how it is shown is left to choose.
  if (layout === "periods" || layout === "movements") return ["fadeUnder"];
  return question === "joined" ? [...calendar, ...cohorts] : calendar;
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
