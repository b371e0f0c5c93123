import { colors } from "../../render/styles";
import type { Area } from "../../translate/a1";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The fills of an area with the colours of its heat maps laid over, since a copy of the values takes no rule along. */
export function heatOf(
  sheet: Sheet,
  area: Area,
  values: readonly (readonly unknown[])[],
  fills: readonly (readonly string[])[],
): string[][] {
  const coloured = fills.map((line) => [...line]);
  for (const rule of sheet.getConditionalFormatRules()) {
    const max = Number(rule.getGradientCondition()?.getMaxValue() ?? Number.NaN);
    if (!(max > 0)) continue;
    for (const range of rule.getRanges())
      for (let i = range.getRow() - area.row; i <= range.getLastRow() - area.row; i++)
        for (let j = range.getColumn() - area.column; j <= range.getLastColumn() - area.column; j++) {
          const value = values[i]?.[j];
          if (typeof value === "number") (coloured[i] as string[])[j] = onRamp(value / max);
        }
  }
  return coloured;
}

/** A colour of the heat map's ramp, for 0 … 1. */
function onRamp(share: number): string {
  const at = Math.max(0, Math.min(1, share));
  const part = (from: number): string => {
    const [low, high] = [colors.heatLow, colors.heatHigh].map((hex) =>
      Number.parseInt(hex.slice(from, from + 2), 16),
    ) as [number, number];
    return Math.round(low + (high - low) * at)
      .toString(16)
      .padStart(2, "0");
  };
  return `#${part(1)}${part(3)}${part(5)}`;
}
