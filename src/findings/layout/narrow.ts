import type { Host } from "../../sheet/host";
import type { Block } from "../block";
import { isContracts, type Told } from "./contracts-told";
import { namesMany, namesOther, saysDay } from "./heading-kinds";
import type { ColumnRole } from "./heading-words";
import { strengthOf } from "./headings";
import type { ColumnKind } from "./kinds";
import { endsSameDay } from "./spans";
import type { Guess, LayoutName, TableColumns } from "./table";

/** Whether a column's cells are counts or amounts. */
export const isNumeric = (kind: ColumnKind): boolean => kind.number > 0.5 && kind.date < 0.5;
/** Whether a column's cells are days, or numbers that may be. */
export const isDated = (kind: ColumnKind): boolean => kind.date > 0.3 || kind.serial > 0.8;
/** Whether a column may hold ends: days, words for "still running", or nothing at all. */
export const mayEnd = (kind: ColumnKind): boolean =>
  kind.filled === 0 || kind.date + kind.running > 0.5 || kind.serial > 0.8;

/** The layouts whose headings name their columns: summaries, movements, logs, subscription lists, long rosters. */
export function guessByHeadings(table: TableColumns, block: Block, host: Host): Guess[] {
  const { headings, kinds, frame } = table;
  const find = (role: ColumnRole, fits: (kind: ColumnKind, column: number) => boolean): Told | undefined => {
    let best: Told | undefined;
    headings.forEach((heading, column) => {
      const strength = strengthOf(heading, role);
      if (strength >= 0.3 && strength > (best?.strength ?? 0) && fits(kinds[column] as ColumnKind, column))
        best = { column, strength };
    });
    return best;
  };
  const say = (layout: LayoutName, confidence: number, ...told: (Told | undefined)[]): Guess => ({
    layout,
    confidence,
    reason: {
      because: "both",
      columns: told.flatMap((one) => (one === undefined ? [] : [one.column])),
    },
  });

  const fresh = find("new", isNumeric);
  const isCounted = (kind: ColumnKind, column: number): boolean =>
    isNumeric(kind) && !saysDay(headings[column] ?? "");
  const opening = find("start", isCounted);
  const closing = find("end", isCounted);
  const period = find("period", (kind) => !isNumeric(kind) || kind.period > 0.5) ?? columnOfPeriods(table);
  const more = find("expansion", isNumeric);
  const less = find("contraction", isNumeric);
  const lost = find("churned", isNumeric);
  const counted = [fresh, opening, closing, more, less, lost].filter((one) => one !== undefined).length;

  const customer = find("customer", (kind, column) => !isCount(table, kind, column));
  // A list of customers with dates is none of the tables that count them.
  if (
    fresh !== undefined &&
    counted >= 2 &&
    (customer === undefined || customer.strength < 2 || period?.column === customer.column)
  ) {
    const moves = [more, less, lost].filter((one) => one !== undefined).length;
    if (more !== undefined || less !== undefined) {
      if (moves >= 2) return [say("movements", period === undefined ? 0.85 : 0.95, fresh, more, less, lost)];
      if (closing === undefined) return [say("movements", 0.7, fresh, more, less, lost)];
    }
    const money = [fresh, opening, closing, lost].some(
      (one) => one !== undefined && /mrr|arr|revenue|收入|金额|营收/i.test(headings[one.column] ?? ""),
    );
    if (lost !== undefined && opening !== undefined && (money || closing === undefined))
      return [say("movements", money ? 0.85 : 0.6, opening, fresh, lost)];
    if (closing !== undefined) {
      const sure = (period !== undefined || opening !== undefined) && closing.strength > 1;
      return [say("periods", sure ? 0.95 : 0.75, opening, fresh, closing)];
    }
  }
  if (customer === undefined) return [];

  const start = find("start", isDated);
  const end = find("end", mayEnd);
  const date = find("date", isDated);
  if (isContracts(table, customer, start, end, date)) {
    const begins = start ?? date;
    const span =
      begins !== undefined && end !== undefined ? ([begins.column, end.column] as const) : undefined;
    if (span === undefined || !endsSameDay(table, block, span[0], span[1], host)) {
      const confidence =
        start === undefined
          ? 0.75
          : end === undefined
            ? 0.8
            : start.strength >= 1.5 && end.strength >= 1.5
              ? 0.95
              : 0.85;
      return [
        say("subscriptions", customer.strength < 2 ? confidence - 0.1 : confidence, customer, begins, end),
      ];
    }
    return [say("log", 0.75, customer, begins)];
  }
  const undated = date === undefined ? find("date", (kind) => !(kind.date > 0.3)) : undefined;
  if (table.periods.length < 2 && date !== undefined && date.strength >= 1) {
    const foreign = customer.strength < 2 && headings.some(namesOther);
    if (!foreign)
      return [say("log", customer.strength >= 2 && date.strength >= 1.5 ? 0.95 : 0.8, customer, date)];
  }
  const amount = find("amount", isNumeric);
  if (period !== undefined && period.column !== customer.column && table.periods.length < 2) {
    const kind = kinds[period.column] as ColumnKind;
    if (isDated(kind) && kind.distinct > 0.95 && kind.filled > 0.9 && frame.last - frame.first > 3)
      return [say("log", 0.6, customer, period)];
    // Rosters know no amounts: months of a customer with an amount each are read as a log where the dates can be read.
    if (isDated(kind) || (amount !== undefined && readsAsDay(kind)))
      return [say(amount === undefined && !variedDays(kind) ? "rosters" : "log", 0.8, customer, period)];
    if (kind.period > 0.5) return [say("rosters", 0.85, customer, period)];
    if (period.strength >= 2 && (kind.text > 0.5 || kind.whole > 0.5))
      return [say("rosters", 0.7, customer, period)];
  }
  if (undated !== undefined && undated.strength >= 1.5 && table.periods.length < 2)
    return [say("log", (kinds[undated.column] as ColumnKind).filled > 0 ? 0.6 : 0.7, customer, undated)];
  return [];
}

const readsAsDay = (kind: ColumnKind): boolean => kind.date > 0.3;
const variedDays = (kind: ColumnKind): boolean => kind.distinct > 0.5;

/** Numbers under "Users" beside a day or month each: how many there were, not who. */
function isCount({ headings, kinds }: TableColumns, kind: ColumnKind, column: number): boolean {
  const heading = headings[column] ?? "";
  if (kind.number < 0.8 || !namesMany(heading)) return false;
  return kinds.some(
    (other, at) => at !== column && (other.period > 0.8 || other.date > 0.8) && other.distinct > 0.95,
  );
}

/** The first column when its cells are periods, each once. */
function columnOfPeriods({ kinds }: TableColumns): Told | undefined {
  const column = kinds.findIndex((kind) => kind.filled > 0);
  const kind = kinds[column];
  return kind !== undefined && kind.period > 0.6 && kind.distinct > 0.8 ? { column, strength: 1 } : undefined;
}
