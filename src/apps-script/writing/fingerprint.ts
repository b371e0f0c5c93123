import type { Area } from "../../translate/a1";
import { inBands } from "./grid";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * A short print of what stands in an area, to see later whether somebody edited it. Live formulas may give new values,
 * so of those only the texts of the formulas and the first column's title rows count.
 */
export function fingerprint(sheet: Sheet, area: Area, live: boolean): string {
  let hash = 0x811c9dc5;
  const mix = (text: string): void => {
    for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
    hash = Math.imul(hash ^ 0x1f, 0x01000193);
  };
  inBands(sheet, area, (range) => {
    const formulas = range.getFormulas();
    for (const line of formulas) for (const formula of line) mix(formula.replace(/\s/g, ""));
    if (!live) for (const line of range.getValues()) for (const value of line) mix(String(value));
  });
  return (hash >>> 0).toString(36);
}
