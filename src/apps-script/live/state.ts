import type { Placed } from "../../render/placed";
import { rangeOf } from "../writing/grid";
import { areaOn } from "../writing/paint";
import type { FoundTable } from "../writing/registry";

/** What the tables show now, against what they should. Reading may fail while formulas are being calculated. */
export function liveState(
  { sheet, area }: FoundTable,
  boxes: readonly Placed[],
): "same" | "calculating" | "error" | "other" {
  let same = true;
  for (const placed of boxes) {
    let values: unknown[][];
    try {
      values = rangeOf(sheet, areaOn(area, placed)).getValues() as unknown[][];
    } catch {
      return "calculating";
    }
    const anchor = values[0]?.[0];
    const shown = values.flat();
    if (
      shown.some(
        (value) =>
          typeof value === "string" && /^(Loading|正在加载|加载中|Chargement|Wird geladen)/i.test(value),
      )
    )
      return "calculating";
    if (anchor === "") return "calculating";
    if (shown.some((value) => typeof value === "string" && /^#(ERROR|NAME|REF|VALUE|N\/A|NUM)/.test(value)))
      return "error";
    same &&= placed.box.grid.cells.every((row, i) =>
      row.every((cell, j) => isSame(cell ?? "", values[i]?.[j])),
    );
  }
  return same ? "same" : "other";
}

const isSame = (meant: string | number, found: unknown): boolean =>
  meant === found ||
  (typeof meant === "number" &&
    typeof found === "number" &&
    Math.abs(meant - found) <= 1e-12 * Math.max(1, Math.abs(meant)));
