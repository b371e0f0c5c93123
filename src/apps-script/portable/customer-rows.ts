import type { PortablePlan } from "../../protocol/messages";
import { InputError } from "../../words/input-error";
import { fill, type Lang } from "../../words/text";
import { portableWords } from "../../words/wizard-portable";
import { parseRangeText } from "../reading/range-text";
import { recipeNow } from "../refreshing/source";
import { entries } from "../writing/entries";
import { LIST } from "../writing/list";
import type { FoundTable } from "../writing/registry";

/** Sheets that hold a row a customer and would travel with a copy: data, cleaned rows, lists; null when there are none. */
export function customerRows(tables: readonly FoundTable[], lang: Lang): PortablePlan["customerRows"] {
  const sheets = new Set<string>();
  for (const table of tables) {
    const { record, sheet } = table;
    if (record.boxes.some(({ customers }) => customers)) sheets.add(sheet.getName());
    if (record.helper !== null) sheets.add(record.helper);
    const data = dataSheet(table);
    if (data !== undefined) sheets.add(data);
  }
  for (const entry of entries(LIST)) {
    const sheet = entry.getLocation().getSheet();
    if (sheet !== null) sheets.add(sheet.getName());
  }
  if (sheets.size === 0) return null;
  const names = [...sheets];
  const said = names
    .map((name) => (lang === "zh" ? `“${name}”` : `“${name}”`))
    .join(lang === "zh" ? "、" : ", ");
  return { sheets: names, sentence: fill(portableWords.customers, { sheets: said }, lang) };
}

/** The sheet of a table's data where they name customers; summaries and movements do not. */
function dataSheet(table: FoundTable): string | undefined {
  const { layout, range } = table.record.recipe;
  if (layout === "periods" || layout === "movements") return undefined;
  try {
    return parseRangeText(recipeNow(table).range).sheet;
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return parseRangeText(range).sheet;
  }
}
