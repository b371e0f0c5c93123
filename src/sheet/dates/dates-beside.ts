import type { Host } from "../host";
import { isProblem } from "../problems";
import type { DateOrder } from "./date-text";
import { type MomentReader, momentReader } from "./dates";

/**
 * A reader for one of two columns of dates in the same list. Where nothing in its own column says which number of 03/04/2024
 * is the day, the column beside it may: a list is typed or exported in one order.
 */
export function momentReaderBeside(
  cells: readonly unknown[],
  beside: readonly unknown[],
  order: DateOrder | undefined,
  host: Host,
): MomentReader {
  const read = momentReader(host, { order, cells });
  const readLikeBeside = momentReader(host, { order, cells: beside });
  return (cell) => {
    const reading = read(cell);
    return isProblem(reading) && reading.code === "ambiguous-date" ? readLikeBeside(cell) : reading;
  };
}
