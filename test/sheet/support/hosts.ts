import type { Host } from "../../../src/sheet/host";
import { InputError, sentence } from "../../../src/words/input-error";

/** A spreadsheet with these settings. */
export const host = (locale?: string, timeZone?: string): Host => ({
  locale: () => locale,
  timeZone: () => timeZone,
});

export const american = host("en_US", "UTC");
export const german = host("de_DE", "Europe/Berlin");
export const chinese = host("zh_CN", "Asia/Shanghai");

/** Cells as a range of one column. */
export const column = (...cells: unknown[]): unknown[][] => cells.map((cell) => [cell]);

/** The code and sentence of the InputError that an act throws. */
export function refusal(act: () => unknown): { code: string; message: string } {
  try {
    act();
  } catch (error) {
    if (error instanceof InputError) return { code: error.code, message: sentence(error, "en") };
    throw error;
  }
  throw new Error("nothing was refused");
}
