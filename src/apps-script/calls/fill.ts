import type { Calls } from "../../protocol/messages";
import { say } from "../../reports/say";
import { insertingWords } from "../../words/inserting";
import { freeCell, nameOf, offered } from "../inserting/offered";
import { blockOf } from "../reading/range-in";

type Range = GoogleAppsScript.Spreadsheet.Range;

/** Looks at the data around the selection for ranges that fit a function's parameters; changes nothing. */
export function fill({ lang, params }: Calls["fill"]["request"]): Calls["fill"]["reply"] {
  const home = SpreadsheetApp.getActiveSheet().getName();
  const offer = offered(params);
  const { cell, moved } = freeCell(offer?.block);
  const args = offer?.args ?? {};
  return {
    home,
    cell,
    cellNote: moved ? insertingWords.beside[lang] : null,
    args,
    sentence:
      offer === undefined || Object.keys(args).length === 0
        ? null
        : say(insertingWords.filled, { range: offer.block.name }, lang),
  };
}

/** The selection as a range text, ending with its data; on another sheet than `home` with that sheet's name. */
export function pick({ home, one }: Calls["pick"]["request"]): Calls["pick"]["reply"] {
  const selected = SpreadsheetApp.getActiveRange() as Range | null;
  if (selected === null) return { range: null };
  if (one) return { range: nameOf(selected.getSheet().getRange(selected.getRow(), selected.getColumn())) };
  const single = selected.getNumRows() * selected.getNumColumns() === 1;
  const range = single ? selected : blockOf(selected);
  if (range === null) return { range: null };
  return { range: range.getSheet().getName() === home ? range.getA1Notation() : nameOf(range) };
}
