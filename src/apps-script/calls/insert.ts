import type { Calls } from "../../protocol/messages";
import { say } from "../../reports/say";
import { type Area, areaA1, cellA1, onSheet } from "../../translate/a1";
import { InputError } from "../../words/input-error";
import { insertingWords } from "../../words/inserting";
import { serverWords } from "../../words/wizard-server";
import { type Planned, plan } from "../inserting/planned";
import { putFormulas } from "../live/live";
import { spillState } from "../live/state";
import { allOrNothing, attempt, type Changes } from "../writing/changes";
import { makeRoom, rangeOf } from "../writing/grid";
import { underLock } from "../writing/lock";
import { activeFile, dropSheet } from "../writing/sheets";
import { refuseSpills } from "../writing/spills";
import { keepAside } from "../writing/table";
import { mustFit, occupied, placeOf, refuseMerges, refuseOverlap } from "../writing/target";

/** Puts a formula into a cell, all or nothing: nothing that stands where it spills is overwritten without a yes. */
export function insert(request: Calls["insert"]["request"]): Calls["insert"]["reply"] {
  const { lang, overwrite, name } = request;
  const planned = plan(request);
  const { target, separator } = planned;
  const { sheet } = target;
  const area = areaOf(planned);
  mustFit(area);
  for (const { range } of planned.given)
    if (range !== undefined)
      refuseOverlap(sheet, area, { sheet: range.getSheet().getName(), area: areaOfRange(range) });
  refuseMerges(sheet, area);
  refuseSpills(sheet, area);
  const held = occupied(sheet, area);
  if (held !== undefined && held !== overwrite)
    return { status: "occupied", question: say(serverWords.occupied, { cells: held }, lang), cells: held };
  const cells = placeOf(sheet, area);
  const room =
    sheet.getMaxRows() < area.row + area.rows - 1 || sheet.getMaxColumns() < area.column + area.columns - 1;
  const aside = `Stayrate ${Utilities.getUuid().slice(0, 12)} before`;
  allOrNothing(lang, cells, (changes) =>
    underLock(() => {
      if ((occupied(sheet, area) ?? null) !== (held ?? null))
        throw new InputError("cells-changed", { cells });
      put(planned, area, held !== undefined, aside, changes);
    }),
  );
  if (held !== undefined) attempt(() => dropSheet(activeFile(), aside));
  const facts = { name, cells };
  return {
    status: "inserted",
    sentence: say(room ? insertingWords.roomMade : insertingWords.inserted, facts, lang),
    cell: onSheet(sheet.getName(), cellA1(area.row, area.column)),
    separator,
  };
}

function put(
  { target, formula, separator }: Planned,
  area: Area,
  held: boolean,
  aside: string,
  changes: Changes,
) {
  const { sheet } = target;
  makeRoom(sheet, area, changes);
  if (held) keepAside(sheet, area, aside, changes);
  else changes.undoBy(() => void rangeOf(sheet, area).clearContent());
  if (held) rangeOf(sheet, area).clearContent();
  putFormulas(sheet, [{ row: 0, column: 0, call: () => formula }], target, separator);
  activeFile().setActiveSheet(sheet);
  SpreadsheetApp.setActiveRange(sheet.getRange(area.row, area.column));
}

const areaOf = ({ target, rows }: Planned): Area => ({
  row: target.row,
  column: target.column,
  rows: rows.length,
  columns: Math.max(1, ...rows.map((row) => row.length)),
});

const areaOfRange = (range: GoogleAppsScript.Spreadsheet.Range): Area => ({
  row: range.getRow(),
  column: range.getColumn(),
  rows: range.getNumRows(),
  columns: range.getNumColumns(),
});

/** Looks, in a call after the insertion, whether the cells show the preview; a formula that cannot be read as written is tried once with the other separator. */
export function inserted(request: Calls["inserted"]["request"]): Calls["inserted"]["reply"] {
  const { lang, separator } = request;
  const planned = plan(request);
  const { target, formula } = planned;
  const cell = onSheet(target.sheet.getName(), cellA1(target.row, target.column));
  const reply = (ok: boolean, sentence: string, again = false, used = separator) =>
    ({ ok, sentence, again, separator: used }) as const;
  switch (spillState(target.sheet, areaOf(planned), planned.rows)) {
    case "same":
      return reply(true, insertingWords.same[lang]);
    case "calculating":
      return reply(false, insertingWords.calculating[lang], true);
    case "other":
      return reply(false, insertingWords.other[lang]);
    case "error":
      break;
  }
  if (separator !== planned.separator) return reply(false, say(insertingWords.error, { cell }, lang));
  const other = separator === "," ? ";" : ",";
  const before = target.sheet.getRange(target.row, target.column).getFormula();
  allOrNothing(lang, areaA1(areaOf(planned)), (changes) => {
    changes.undoBy(() => void target.sheet.getRange(target.row, target.column).setFormula(before));
    putFormulas(target.sheet, [{ row: 0, column: 0, call: () => formula }], target, other);
  });
  return reply(false, insertingWords.again[lang], true, other);
}
