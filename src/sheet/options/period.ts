import { type Grain, grains } from "../../calendar/periods";
import { InputError } from "../../words/input-error";
import { isBlank, isErrorCell, plainText, shown } from "../cells";
import { cellError } from "../problems";
import { rowsOf, widthOf } from "../shapes";
import { nearestText } from "./nearest";
import { type GivenOption, givenOptions } from "./option-text";

/** Text with = or : where the period (or another single value) is due, or a range of two columns, is the options. */
export const areOptions = (arg: unknown): boolean =>
  typeof arg === "string" ? /[=:]/.test(arg.normalize("NFKC")) : Array.isArray(arg) && arg.some(hasTwoCells);

const hasTwoCells = (row: unknown): boolean => Array.isArray(row) && row.length > 1;

/** The period and the options, wherever they stand. */
export function splitPeriodAndOptions(
  periodArg: unknown,
  optionsArg: unknown,
): { readonly grain: Grain; readonly given: readonly GivenOption[] } {
  const period = Array.isArray(periodArg) && !areOptions(periodArg) ? onlyCell(periodArg) : periodArg;
  return areOptions(period)
    ? { grain: "month", given: [...givenOptions(period), ...givenOptions(optionsArg)] }
    : { grain: grainFrom(period), given: givenOptions(optionsArg) };
}

/** Text that names a period or holds options, or a range of two columns, in a place where one column is due. */
export const saysPeriodOrOptions = (arg: unknown): boolean =>
  (Array.isArray(arg) && arg.some(hasTwoCells) && widthOf(rowsOf(arg)) === 2) ||
  (typeof arg === "string" &&
    (areOptions(arg) || grains.some((grain) => grain === plainText(arg).toLowerCase())));

/** The cell of a range of one cell; of a longer one, its filled cells together, which then are options or no period. */
function onlyCell(range: readonly unknown[]): unknown {
  const cells = rowsOf(range)
    .map((row) => row[0])
    .filter((cell) => !isBlank(cell));
  return cells.every((cell) => typeof cell === "string") ? cells.join("\n") : cells[0];
}

function grainFrom(cell: unknown): Grain {
  if (isBlank(cell)) return "month";
  if (isErrorCell(cell)) throw cellError({ code: "error-cell", cell }, "period");
  const word = typeof cell === "string" ? plainText(cell).toLowerCase() : "";
  const grain = grains.find((one) => one === word);
  if (grain !== undefined) return grain;
  throw new InputError("unknown-period", {
    value: shown(cell),
    valid: grains.join(", "),
    nearest: nearestText(word, grains),
  });
}
