import {
  AddConditionalRuleMutation,
  ConditionalFormattingRuleModel,
  DeleteConditionalRuleMutation,
  type IConditionFormattingRule,
} from "@univerjs/sheets-conditional-formatting";
import { type Area, shifted, touches } from "./a1";
import { areaOf, type Book, univerRange } from "./book";

/** The rules of a sheet in the grid, first match first. */
export function rulesOf(book: Book, sheetId: string): readonly IConditionFormattingRule[] {
  return book.injector.get(ConditionalFormattingRuleModel).getSubunitRules(book.unitId, sheetId) ?? [];
}

/** Replaces all rules of a sheet; the first of the list wins. */
export function replaceRules(book: Book, sheetId: string, rules: readonly IConditionFormattingRule[]): void {
  const place = { unitId: book.unitId, subUnitId: sheetId };
  for (const { cfId } of [...rulesOf(book, sheetId)])
    book.run(DeleteConditionalRuleMutation.id, { ...place, cfId });
  // The grid puts each new rule before the others.
  for (const rule of [...rules].reverse()) book.run(AddConditionalRuleMutation.id, { ...place, rule });
}

/** Takes off the rules that touch an area (all of a rule, as its ranges cannot be told apart by a reader). */
export function removeRules(book: Book, sheetId: string, area: Area): void {
  const kept = rulesOf(book, sheetId).filter(
    (rule) => !rule.ranges.some((range) => touches(areaOf(range), area)),
  );
  replaceRules(book, sheetId, kept);
}

/** Moves the rules of a sheet after lines were put in or taken out; a rule without cells left is gone. */
export function shiftRules(
  book: Book,
  sheetId: string,
  dimension: "rows" | "columns",
  at: number,
  count: number,
): void {
  const rules = rulesOf(book, sheetId);
  if (rules.length === 0) return;
  const moved = rules.map((rule) => ({
    ...rule,
    ranges: rule.ranges.flatMap((range) => {
      const area = shifted(areaOf(range), dimension, at, count);
      return area === undefined ? [] : [univerRange(area)];
    }),
  }));
  const left = moved.filter((rule) => rule.ranges.length > 0);
  replaceRules(book, sheetId, left);
}
