import type { Day } from "../../calendar/days";
import { RUNNING } from "../../plan/contracts";
import type { GridCell } from "../../table/report";
import type { Unit } from "../../table/table";
import type { Lang } from "../../words/text";
import { customerWords } from "../../words/wizard-customers";
import type { ContractData, EventData } from "../data/data";

/** A row a customer: id, first and last day, rows, and what they come to where there are amounts. */
export interface CustomerList {
  readonly headings: readonly string[];
  readonly units: readonly Unit[];
  readonly rows: readonly (readonly GridCell[])[];
}

/** What the rows of a customer up to a day come to. */
interface Totals {
  first: Day;
  last: Day;
  rows: number;
  amount: number;
}

/** Lists customers by id in the order given, from their rows up to a day; a contract that runs on has no last day. */
export function customerList(
  data: EventData | ContractData,
  ids: readonly string[],
  asof: Day,
  lang: Lang,
): CustomerList {
  const { totals, amounts } = totalsOf(data, asof);
  const known = data.kind === "events" ? data.log.ids : data.contracts.ids;
  const number = new Map(known.map((id, i) => [id, i]));
  const names = data.kind === "events" ? data.names : undefined;
  const dayCell = (day: Day): GridCell => (names === undefined ? day : (names[day] ?? String(day)));
  return {
    headings: [
      customerWords.id[lang],
      customerWords.firstDay[lang],
      customerWords.lastDay[lang],
      customerWords.rows[lang],
      ...(amounts ? [customerWords.amount[lang]] : []),
    ],
    units: [
      "text",
      ...(["day", "day"] as const).map((unit): Unit => (names === undefined ? unit : "text")),
      "count",
      ...(amounts ? ["money" as const] : []),
    ],
    rows: ids.map((id): GridCell[] => {
      const one = totals[number.get(id) ?? -1];
      if (one === undefined || one.rows === 0)
        return [id, undefined, undefined, 0, ...(amounts ? [undefined] : [])];
      const last = one.last === RUNNING ? customerWords.running[lang] : dayCell(one.last);
      // A sum beyond every number cannot be written down.
      const amount = Number.isFinite(one.amount) ? one.amount : undefined;
      return [id, dayCell(one.first), last, one.rows, ...(amounts ? [amount] : [])];
    }),
  };
}

/** One pass over the rows. Amounts that cannot be read add nothing. */
function totalsOf(data: EventData | ContractData, asof: Day) {
  const rows = data.kind === "events" ? data.log : data.contracts;
  const start = data.kind === "events" ? data.log.day : data.contracts.start;
  const end = data.kind === "events" ? data.log.day : data.contracts.end;
  const amount = data.kind === "events" ? data.amounts() : data.contracts.amount;
  const totals = Array.from(
    { length: rows.customers },
    (): Totals => ({
      first: RUNNING,
      last: -RUNNING,
      rows: 0,
      amount: 0,
    }),
  );
  for (let i = 0; i < rows.length; i++) {
    const from = start[i] as number;
    if (from > asof) continue;
    const one = totals[rows.customer[i] as number] as Totals;
    one.first = Math.min(one.first, from);
    one.last = Math.max(one.last, end[i] as number);
    one.rows++;
    const paid = amount?.[i] ?? Number.NaN;
    if (Number.isFinite(paid)) one.amount += paid;
  }
  return { totals, amounts: amount !== undefined };
}
