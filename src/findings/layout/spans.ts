import { momentReaderBeside } from "../../sheet/dates/dates-beside";
import type { Host } from "../../sheet/host";
import type { Block } from "../block";
import type { TableColumns } from "./table";

const LOOKED_AT = 200;

/** Whether most spans end on the day on which they begin: sessions and visits, which are events and no contracts. */
export function endsSameDay(
  { frame }: TableColumns,
  block: Block,
  from: number,
  to: number,
  host: Host,
): boolean {
  const rows = block.cells.slice(frame.first, Math.min(frame.last, frame.first + LOOKED_AT));
  const starts = rows.map((row) => row[from]);
  const ends = rows.map((row) => row[to]);
  const readStart = momentReaderBeside(starts, ends, undefined, host);
  const readEnd = momentReaderBeside(ends, starts, undefined, host);
  let [both, same] = [0, 0];
  starts.forEach((cell, i) => {
    const [begin, end] = [readStart(cell), readEnd(ends[i])];
    if (typeof begin !== "number" || typeof end !== "number") return;
    both++;
    if (Math.floor(begin / 86_400) === Math.floor(end / 86_400)) same++;
  });
  return both > 1 && same * 2 > both;
}
