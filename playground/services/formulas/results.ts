import type { BaseValueObject } from "@univerjs/engine-formula";
import { ErrorType, ErrorValueObject } from "@univerjs/engine-formula";
import { localeDatePattern, serialOfInstant } from "../dates";
import type { Office } from "../office";
import { isDate } from "../values";
import { arrayValue, scalarValue } from "./values";

/** A result that Sheets does not know what to do with; its message shows on hover. */
class BadResult extends Error {}

/** Checks what a custom function returned and makes a cell or a spill of it. */
export function resultValue(office: Office, name: string, result: unknown): BaseValueObject {
  if (!Array.isArray(result)) return one(office, name, result);
  if (result.length === 0) throw new BadResult(`${name} returned an empty array.`);
  const rows = result.every(Array.isArray) ? (result as unknown[][]) : result.map((item) => [item]);
  if (result.some(Array.isArray) && !result.every(Array.isArray))
    throw new BadResult(`${name} returned rows mixed with single values.`);
  const width = rows[0]?.length ?? 0;
  if (width === 0) throw new BadResult(`${name} returned a row without cells.`);
  const ragged = rows.findIndex((row) => row.length !== width);
  if (ragged >= 0)
    throw new BadResult(
      `${name} returned a ragged array: row ${ragged + 1} has ${rows[ragged]?.length} cells, row 1 has ${width}.`,
    );
  return arrayValue(rows.map((row) => Array.from(row, (item) => one(office, name, item))));
}

function one(office: Office, name: string, value: unknown): BaseValueObject {
  if (typeof value === "string") {
    if (value.length > 50_000) throw new BadResult(`${name} returned a text of more than 50000 characters.`);
    return scalarValue(value);
  }
  if (typeof value === "boolean" || (typeof value === "number" && Number.isFinite(value)))
    return scalarValue(value);
  if (isDate(value) && Number.isFinite(value.getTime())) {
    const { locale, timeZone } = office.settings;
    return scalarValue(serialOfInstant(value.getTime(), timeZone), localeDatePattern(locale));
  }
  if (office.switches.oddResults === "shown") {
    if (value === null || value === undefined) return scalarValue("");
    if (typeof value === "number") return ErrorValueObject.create(ErrorType.NUM);
  }
  throw new BadResult(`${name} returned ${describe(value)}, which a cell cannot hold.`);
}

function describe(value: unknown): string {
  if (value === null || value === undefined || typeof value === "number") return String(value);
  return `a value of type ${Object.prototype.toString.call(value).slice(8, -1)}`;
}
