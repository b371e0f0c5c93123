import {
  ConditionalFormattingRuleModel,
  ConditionalFormattingViewModel,
} from "@univerjs/sheets-conditional-formatting";
import type { Book } from "./book";

/**
 * The grid asks for the conditional formats of each cell that is written or drawn, by a text made of where it stands and a
 * search for its area, also on sheets that have none. Those are told apart first, or a file's cells wait mostly for that.
 */
export function passOverUnruledSheets(book: Book): void {
  const rules = book.injector.get(ConditionalFormattingRuleModel);
  const formats = book.injector.get(ConditionalFormattingViewModel);
  const search = formats.getCellCfs.bind(formats);
  formats.getCellCfs = (unitId, subUnitId, row, column) =>
    rules.getSubunitRules(unitId, subUnitId)?.length ? search(unitId, subUnitId, row, column) : [];
}
