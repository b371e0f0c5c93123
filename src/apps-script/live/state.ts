import type { Placed } from "../../render/placed";
import type { GridCell } from "../../table/report";
import type { Area } from "../../translate/a1";
import { rangeOf } from "../writing/grid";
import { areaOn } from "../writing/paint";
import type { FoundTable } from "../writing/registry";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

type LiveState = "same" | "calculating" | "error" | "other";

/**
 * What the tables show now, against what they should. Reading may fail while formulas are being calculated. `near` = how
 * far numbers may differ, relative to them.
 */
export function liveState({ sheet, area }: FoundTable, boxes: readonly Placed[], near?: number): LiveState {
  let same = true;
  for (const placed of boxes) {
    const state = spillState(sheet, areaOn(area, placed), placed.box.grid.cells, near);
    if (state === "calculating" || state === "error") return state;
    same &&= state === "same";
  }
  return same ? "same" : "other";
}

/** The same for the cells that one formula spills. */
export function spillState(
  sheet: Sheet,
  area: Area,
  cells: readonly (readonly (GridCell | boolean)[])[],
  near = 1e-12,
): LiveState {
  let values: unknown[][];
  try {
    values = rangeOf(sheet, area).getValues() as unknown[][];
  } catch {
    return "calculating";
  }
  const shown = values.flat();
  if (shown.some((value) => typeof value === "string" && loading.test(value))) return "calculating";
  if (values[0]?.[0] === "" && (cells[0]?.[0] ?? "") !== "") return "calculating";
  if (shown.some((value) => typeof value === "string" && errorText.test(value))) return "error";
  return cells.every((row, i) => row.every((cell, j) => isSame(cell ?? "", values[i]?.[j], near)))
    ? "same"
    : "other";
}

const loading = /^(Loading|正在加载|加载中|Chargement|Wird geladen)/i;
const errorText = /^#(ERROR|NAME|REF|VALUE|N\/A|NUM)/;

const isSame = (meant: string | number | boolean, found: unknown, near: number): boolean =>
  meant === found ||
  (typeof meant === "number" &&
    typeof found === "number" &&
    Math.abs(meant - found) <= near * Math.max(1, Math.abs(meant)));
