import { countText, rateText } from "../../reports/say";
import type { Grid, GridCell } from "../../table/report";
import type { Unit } from "../../table/table";

/**
 * Decimals of each column's numbers: two where amounts or averages have a fraction in one of the rows, so that they stand
 * under each other digit by digit; else none.
 */
export const placesOf = ({ cells, units }: Grid, rows: readonly number[]): number[] =>
  units.map((unit, column) =>
    (unit === "money" || unit === "decimal") && rows.some((i) => hasFraction(cells[i + 1]?.[column])) ? 2 : 0,
  );

const hasFraction = (cell: GridCell): boolean => typeof cell === "number" && !Number.isInteger(cell);

/** A cell as the preview shows it: number formats as on the sheet, except that whole amounts have no decimals. */
export function cellText(cell: GridCell, unit: Unit, places: number): string {
  if (cell === undefined) return "";
  if (typeof cell === "string") return cell;
  if (unit === "probability") return cell.toFixed(4);
  if (unit === "rate") return rateText(cell, "zh");
  if (places === 0) return cell.toLocaleString("en-US");
  const text = Math.abs(cell).toFixed(places);
  const [whole = "", part = ""] = text.split(".");
  return `${cell < 0 && Number(text) > 0 ? "-" : ""}${countText(Number(whole))}.${part}`;
}
