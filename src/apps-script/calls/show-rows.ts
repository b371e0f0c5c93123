import type { Found } from "../../findings/found";
import type { Calls } from "../../protocol/messages";
import { rowsText, say } from "../../reports/say";
import { isDateCell } from "../../sheet/cells";
import { momentReader } from "../../sheet/dates/dates";
import type { GridCell } from "../../table/report";
import { columnLetters } from "../../translate/a1";
import { InputError } from "../../words/input-error";
import { serverWords } from "../../words/wizard-server";
import { findingName, findingSentence } from "../reading/finding-replies";
import { type Understanding, understand } from "../reading/understanding";
import { allOrNothing } from "../writing/changes";
import { MOST_ROWS, writeList } from "../writing/list";
import { activeFile } from "../writing/sheets";

/** Lists the rows of a finding on a new sheet, each with its row number; the user's own rows stay as they are. */
export function showRows(request: Calls["showRows"]["request"]): Calls["showRows"]["reply"] {
  const { lang } = request;
  const read = understand(request);
  const found = read.found.find(({ code }) => code === request.finding);
  if (found === undefined) throw new InputError("unknown-finding");
  const { rows, isMoment } = listed(read, found);
  const { block, detection } = read;
  const headings: GridCell[] = [
    serverWords.sheetRow[lang],
    ...detection.headings.map((heading, i) => heading || columnLetters(block.area.column + i)),
  ];
  const wanted = say(serverWords.rowsSheet, { name: findingName(found, lang) }, lang);
  const sheet = allOrNothing(lang, wanted, (changes) => {
    const made = writeList(
      wanted,
      {
        title: findingSentence(found, lang),
        hint: say(serverWords.rowsFrom, { range: block.name }, lang),
        headings,
        rows,
        format: isMoment,
      },
      changes,
    );
    activeFile().setActiveSheet(made);
    return made;
  });
  const facts = {
    rows: rowsText(rows.length, lang),
    all: rowsText(found.count, lang),
    sheet: sheet.getName(),
  };
  return {
    sheet: sheet.getName(),
    sentence: say(rows.length < found.count ? serverWords.rowsCut : serverWords.rowsShown, facts, lang),
  };
}

/** The rows as texts and numbers; dates as serial numbers that are given a date format, which no zone can shift. */
function listed({ block, host }: Understanding, found: Found) {
  const moment = momentReader(host);
  const formats = new Map<string, string>();
  const rows = found.rows.slice(0, MOST_ROWS).map((row, i): GridCell[] => [
    block.firstRow + row,
    ...(block.cells[row] ?? []).map((cell, j): GridCell => {
      if (typeof cell === "number") return cell;
      if (!isDateCell(cell))
        return cell === "" || cell === null || cell === undefined ? undefined : String(cell);
      const seconds = moment(cell);
      if (typeof seconds !== "number") return undefined;
      formats.set(`${i} ${j + 1}`, seconds % 86_400 === 0 ? "yyyy-mm-dd" : "yyyy-mm-dd hh:mm:ss");
      return seconds / 86_400;
    }),
  ]);
  return { rows, isMoment: (row: number, column: number) => formats.get(`${row} ${column}`) };
}
