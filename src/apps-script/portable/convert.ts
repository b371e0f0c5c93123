import { InputError } from "../../words/input-error";
import { renew, type Seen, seenBefore } from "../refreshing/renew";
import type { Changes } from "../writing/changes";
import { printOf } from "../writing/fingerprint";
import { rangeOf } from "../writing/grid";
import { asWritten } from "../writing/inert";
import { underLock } from "../writing/lock";
import { changeRecord, type FoundTable } from "../writing/registry";
import { type Contents, contentsOf, keepAside, stagingName } from "../writing/table";
import { placeOf } from "../writing/target";
import type { Becoming } from "./plan";

/** A table that is to be converted, and what it held before the first write. */
export interface Conversion {
  readonly table: FoundTable;
  readonly becoming: Becoming;
  readonly seen: Seen | undefined;
  readonly shown: Contents;
}

export function conversionOf(table: FoundTable, becoming: Becoming): Conversion {
  const { prepared } = becoming;
  const shown = contentsOf(table.sheet, table.area);
  if (prepared === undefined) mustShowFigures(table, shown);
  return {
    table,
    becoming,
    seen: prepared === undefined ? undefined : seenBefore(table, prepared),
    shown,
  };
}

/** Rewrites a table in its place: from its recipe, or where its data are away, with what it shows. */
export function convert({ table, becoming, seen, shown }: Conversion, changes: Changes): void {
  const { prepared } = becoming;
  if (prepared !== undefined && seen !== undefined) renew(table, prepared, seen, changes);
  else underLock(() => keepShown(table, shown, changes));
}

function keepShown(table: FoundTable, shown: Contents, changes: Changes): void {
  const { record, sheet, area } = table;
  keepAside(sheet, area, `${stagingName(record)} before`, changes, record.spills, shown);
  const range = rangeOf(sheet, area);
  range.clearContent();
  range.setValues(shown.values.map((line) => line.map(asShown)));
  SpreadsheetApp.flush();
  const values = {
    ...record,
    live: false,
    native: false,
    helper: null,
    spills: [],
    last: null,
    recipe: { ...record.recipe, as: "values" as const },
  };
  changes.undoBy(() => changeRecord(table, record));
  changeRecord(table, { ...values, print: printOf(sheet, area, values) });
}

/** A shown value as it must be written to stay what it is. */
export const asShown = (value: unknown): string | number | boolean | Date =>
  typeof value === "string" ? asWritten(value) : (value as number | boolean | Date);

/** Refuses a table that is still calculating or shows errors: such cells are no figures to pass on. */
export function mustShowFigures({ sheet, area }: FoundTable, { values }: Pick<Contents, "values">): void {
  const amiss = /^(#(ERROR|NAME|REF|VALUE|N\/A|NUM|DIV)|Loading|正在加载|加载中)/i;
  if (values.some((line) => line.some((value) => typeof value === "string" && amiss.test(value))))
    throw new InputError("still-calculating", { place: placeOf(sheet, area) });
}
