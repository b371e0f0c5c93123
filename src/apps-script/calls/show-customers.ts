import type { Calls } from "../../protocol/messages";
import type { QuestionAnswer } from "../../reports/answer";
import { countText, rateText, say } from "../../reports/say";
import { InputError } from "../../words/input-error";
import type { Lang } from "../../words/text";
import { customerWords } from "../../words/wizard-customers";
import { listCustomers } from "../listing/customers";
import { cellOfAnswer, type Found, selectedCell } from "../listing/selected";
import { answerTo } from "../reading/answering";
import { recipeNow } from "../refreshing/source";

/** Lists the customers behind a cell of the preview on a new sheet. */
export function showCustomers(request: Calls["showCustomers"]["request"]): Calls["showCustomers"]["reply"] {
  const { lang, options, cell } = request;
  const { read, answer } = answerTo(request);
  const behind = answer.behind?.(cell.box, cell.row, cell.column);
  if (behind === undefined) throw new InputError("no-customers-cell");
  return listCustomers(read, options, behind, lang);
}

/**
 * The same for the selected cell of a written table, from its recipe and the data as they are now; where the cell shows
 * something else than they give, that is said.
 */
export function showSelected({ lang }: Calls["showSelected"]["request"]): Calls["showSelected"]["reply"] {
  const selected = selectedCell();
  const recipe = recipeNow(selected.table);
  const { read, answer } = answerTo(recipe);
  const found = cellOfAnswer(selected, answer);
  // Rows and columns are found by the words of the table; the sentence is said in the reader's language.
  const spoken = lang === recipe.lang ? answer : answerTo({ ...recipe, lang }, read).answer;
  const behind = found && spoken.behind?.(found.cell.box, found.cell.row, found.cell.column);
  if (found === undefined || behind === undefined) throw new InputError("no-customers-cell");
  const reply = listCustomers(read, recipe.options, behind, lang);
  const changed = changedSince(found, answer, lang);
  return changed === undefined
    ? reply
    : { ...reply, sentence: `${reply.sentence}${lang === "zh" ? "" : " "}${changed}` };
}

/** Says so where a number on the sheet is not what the data give now. */
function changedSince({ cell, shown }: Found, { report }: QuestionAnswer, lang: Lang): string | undefined {
  const grid = report.boxes.find(({ name }) => name === cell.box)?.grid;
  const now = grid?.cells[cell.row]?.[cell.column];
  if (typeof shown !== "number" || typeof now !== "number") return undefined;
  if (Math.abs(shown - now) <= 1e-9 * Math.max(1, Math.abs(now))) return undefined;
  const text = (value: number): string =>
    grid?.units[cell.column] === "rate" ? rateText(value, lang) : countText(value);
  return say(customerWords.changed, { shown: text(shown), now: text(now) }, lang);
}
