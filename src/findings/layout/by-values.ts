import type { Host } from "../../sheet/host";
import { numberFrom } from "../../sheet/numbers/numbers";
import type { Block } from "../block";
import { namesEvent, namesOther, namesOtherDay } from "./heading-kinds";
import { rolesOf } from "./headings";
import type { ColumnKind } from "./kinds";
import type { Guess, LayoutName, TableColumns } from "./table";
import { listsOfIds, numbersRows, overlap } from "./wide";

/**
 * Without telling headings, the look of the cells decides, with less confidence. Headings that name other things than
 * customers speak against every layout.
 */
export function guessByValues(table: TableColumns, block: Block, host: Host): Guess[] {
  const { kinds, headings, frame } = table;
  const heading = (column: number): string => headings[column] ?? "";
  if (headings.some(namesOther)) return [];
  const used = kinds.flatMap((kind, column) =>
    kind.filled > 0 && !numbersRows(heading(column)) ? [column] : [],
  );
  const kindOf = (column: number): ColumnKind => kinds[column] as ColumnKind;
  const say = (layout: LayoutName, confidence: number, columns: readonly number[]): Guess[] => [
    { layout, confidence, reason: { because: "values", columns } },
  ];

  const [first] = used;
  const numbers = used.filter((column) => kindOf(column).number > 0.8 && kindOf(column).date < 0.5);
  if (first !== undefined && kindOf(first).period > 0.8 && kindOf(first).distinct > 0.95) {
    const counts = numbers.filter((column) => column !== first);
    const fits = (counts.length === 2 || counts.length === 3) && counts.length + 1 === used.length;
    if (fits && addsUp(table, block, counts, host)) return say("periods", 0.6, [first, ...counts]);
  }
  const dates = used.filter((column) => kindOf(column).date > 0.6);
  if (dates.some((column) => namesOtherDay(heading(column)))) return [];
  const ends = used.filter((column) => kindOf(column).date + kindOf(column).running > 0.8);
  const id = used.find((column) => mayBeId(table, column) && !ends.includes(column));
  if (ends.length === 2 && dates.length >= 1 && id !== undefined)
    return say("subscriptions", 0.55, [id, ...ends]);
  if (dates.length === 1 && id !== undefined)
    return say("log", recurs(kindOf(id)) ? 0.65 : 0.5, [id, ...dates]);
  if (dates.length > 0) return [];
  const marks = used.filter((column) => kindOf(column).mark > 0.8);
  if (id !== undefined && marks.length >= 3 && marks.length === used.length - 1 && frame.header === undefined)
    return say("matrix", 0.5, [id, ...marks]);
  return rostersByValues(table, block, used);
}

/** Lists beside each other that share many of their ids: List A, List B. */
function rostersByValues(table: TableColumns, block: Block, used: readonly number[]): Guess[] {
  const { headings } = table;
  // Under headings of periods the headings have been asked already.
  if (used.length < 2 || table.periods.length >= 2 || !listsOfIds(table, block, used)) return [];
  const roles = new Set(used.map((column) => rolesOf(headings[column] ?? "")[0] ?? ""));
  if (roles.size > 1 || overlap(table, block, used) < 0.15) return [];
  return [{ layout: "rosters", confidence: 0.6, reason: { because: "values", columns: used } }];
}

/** A column that may tell customers apart: words or whole numbers under a heading that says nothing else. */
function mayBeId({ kinds, headings }: TableColumns, column: number): boolean {
  const kind = kinds[column] as ColumnKind;
  const roles = rolesOf(headings[column] ?? "");
  if ((roles.length > 0 && !roles.includes("customer")) || namesEvent(headings[column] ?? "")) return false;
  // A Chinese heading would be known if it named customers; one in another language may not be.
  if (roles.length === 0 && /\p{Script=Han}/u.test(headings[column] ?? "")) return false;
  if (kind.date > 0.3 || kind.mark > 0.8 || kind.period > 0.8 || kind.running > 0.5) return false;
  if (kind.number < 0.5) return true;
  // Under a heading of no known word, numbers count something unless the heading says that they number it.
  const heading = headings[column] ?? "";
  return (
    kind.distinct > 0.1 &&
    (kind.whole > 0.9 || kind.text > 0.6) &&
    (heading === "" || numbersThings.test(heading))
  );
}

const numbersThings = /(id|nr|no|num|nummer|number|numero|número|code|código|号|编号|码)\.?$/i;

const recurs = (kind: ColumnKind): boolean => kind.distinct < 0.95;

/** Whether counts can be start, new and end: each start the end before, or as many new as the end needs at least. */
function addsUp({ frame }: TableColumns, block: Block, counts: readonly number[], host: Host): boolean {
  const rows = block.cells
    .slice(frame.first, Math.min(frame.last, frame.first + 200))
    .map((row) => counts.map((column) => numberFrom(row[column], host)));
  const number = (cell: unknown): number | undefined => (typeof cell === "number" ? cell : undefined);
  let [asked, held] = [0, 0];
  for (let row = 0; row < rows.length; row++) {
    const line = rows[row] ?? [];
    const [fresh, end] = [number(line[line.length - 2]), number(line[line.length - 1])];
    const before = row === 0 ? undefined : number((rows[row - 1] ?? [])[counts.length - 1]);
    const start = counts.length === 3 ? number(line[0]) : before;
    if (fresh === undefined || end === undefined || start === undefined) continue;
    asked++;
    if (
      fresh >= 0 &&
      end <= start + fresh &&
      (counts.length === 2 || before === undefined || start === before)
    )
      held++;
  }
  return asked > 0 && held * 10 >= asked * 8;
}
