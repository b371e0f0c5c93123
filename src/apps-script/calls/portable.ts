import type { Calls } from "../../protocol/messages";
import { say } from "../../reports/say";
import { InputError } from "../../words/input-error";
import type { Lang } from "../../words/text";
import { portableWords } from "../../words/wizard-portable";
import { type Conversion, conversionOf, convert } from "../portable/convert";
import { customerRows } from "../portable/customer-rows";
import { looseFormulas } from "../portable/loose";
import { becomingOf, plannedTable } from "../portable/plan";
import { summaryLines, writeSummary } from "../portable/summary";
import { questionBefore, scaffolding } from "../refreshing/renew";
import { allOrNothing, attempt } from "../writing/changes";
import { type FoundTable, foundTables } from "../writing/registry";
import { activeFile, dropSheet } from "../writing/sheets";
import { placeOf } from "../writing/target";

const SHOWN_CELLS = 5;

/** What every table would become for people without this add-on, what would travel along, and how it is done. */
export function portable({ lang }: Calls["portable"]["request"]): Calls["portable"]["reply"] {
  const tables = foundTables();
  const loose = looseFormulas(tables);
  const shown = `${loose.slice(0, SHOWN_CELLS).join(", ")}${loose.length > SHOWN_CELLS ? ", …" : ""}`;
  return {
    tables: tables.map((table) =>
      plannedTable(table, placeOf(table.sheet, table.area), becomingOf(table, lang)),
    ),
    customerRows: customerRows(tables, lang),
    steps: [
      portableWords.stepCopy[lang],
      portableWords.stepThere[lang],
      portableWords.stepPass[lang],
      ...(loose.length === 0 ? [] : [say(portableWords.stepLoose, { n: loose.length, cells: shown }, lang)]),
    ],
    summarySteps: [portableWords.stepSummary[lang], portableWords.stepTab[lang]],
  };
}

/**
 * Rewrites this workbook's tables of live formulas, after a yes: it is meant to be a copy, which the add-on cannot make
 * (its scope covers the open spreadsheet only). Or puts the figures of all tables on a new sheet.
 */
export function makePortable(request: Calls["makePortable"]["request"]): Calls["makePortable"]["reply"] {
  const tables = foundTables();
  if (tables.length === 0) throw new InputError("no-tables");
  return request.summaryOnly ? summaryOnly(tables, request.lang) : inPlace(tables, request);
}

function inPlace(
  tables: readonly FoundTable[],
  { lang, sure }: Calls["makePortable"]["request"],
): Calls["makePortable"]["reply"] {
  const live = tables.filter(({ record }) => record.live);
  const nothing = { done: true, checks: [], url: null };
  if (live.length === 0) return { ...nothing, sentence: portableWords.nothing[lang] };
  const planned = plannedTogether(live, lang);
  const native = planned.filter(({ becoming }) => becoming.becomes === "native");
  const facts = { n: live.length, native: native.length, values: live.length - native.length };
  const asked = planned.flatMap(({ table, becoming: { prepared } }) =>
    prepared === undefined ? [] : (questionBefore(table, prepared, lang) ?? []),
  );
  if (!sure) {
    const question = say(portableWords.question, { ...facts, file: activeFile().getName() }, lang);
    return { ...nothing, done: false, sentence: [...asked, question].join(lang === "zh" ? "" : " ") };
  }
  const conversions = planned.map(({ table, becoming }) => conversionOf(table, becoming));
  allOrNothing(lang, live.map(({ sheet, area }) => placeOf(sheet, area)).join(", "), (changes) => {
    for (const one of conversions) convert(one, changes);
  });
  for (const { table } of planned)
    for (const name of scaffolding(table)) attempt(() => dropSheet(activeFile(), name));
  return {
    sentence: say(portableWords.done, { ...facts, same: tables.length - live.length }, lang),
    done: true,
    checks: native.map(({ table }) => table.record.id),
    url: null,
  };
}

/** What each of several tables becomes in one write: no two of them get a sheet of rows of the same name. */
function plannedTogether(
  tables: readonly FoundTable[],
  lang: Lang,
): Pick<Conversion, "table" | "becoming">[] {
  const promised: string[] = [];
  return tables.map((table) => {
    const becoming = becomingOf(table, lang, promised);
    const helper = becoming.prepared?.job.helper ?? null;
    if (helper !== null) promised.push(helper);
    return { table, becoming };
  });
}

/** The figures of all tables as values on a new sheet; nothing else changes. */
function summaryOnly(tables: readonly FoundTable[], lang: Lang): Calls["makePortable"]["reply"] {
  const lines = summaryLines(tables, lang);
  const widest = Math.max(...tables.map(({ sheet, area }) => sheet.getColumnWidth(area.column)));
  const sheet = allOrNothing(lang, portableWords.summarySheet[lang], (changes) =>
    writeSummary(lines, widest, lang, changes),
  );
  const count = tables.length === 1 ? portableWords.oneTable : portableWords.tables;
  const said = { tables: say(count, { n: tables.length }, lang), sheet: sheet.getName() };
  return { sentence: say(portableWords.summaryDone, said, lang), done: true, checks: [], url: null };
}
