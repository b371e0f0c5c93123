import { type Periods, periods } from "../../calendar/periods";
import type { ContractOptions, Contracts } from "../../plan/contracts";
import type { Table } from "../../table/table";
import type { Lang } from "../../words/text";
import { reportWords } from "../../words/wizard-report";
import { subscriptionWords } from "../../words/wizard-subscriptions";
import type { QuestionAnswer } from "../answer";
import { periodsText, say } from "../say";
import { numberOf, textOf } from "./reading";

/** Rows looked at for the second count; of a long list by day only the last periods are. */
const MOST_LOOKS = 20_000_000;

/** Customers with a contract on a day and what their contracts come to, counted straight from the list. */
export function thereOnDay(contracts: Contracts, day: number, seen: Int32Array) {
  let [customers, revenue] = [0, 0];
  for (let i = 0; i < contracts.length; i++) {
    if ((contracts.start[i] as number) > day || (contracts.end[i] as number) <= day) continue;
    revenue += contracts.amount?.[i] ?? 0;
    const customer = contracts.customer[i] as number;
    if (seen[customer] === day) continue;
    seen[customer] = day;
    customers++;
  }
  return { customers, revenue };
}

/** The last day of each of the table's periods, or the as-of day; as many of the last ones as can be counted again. */
export function periodEnds(
  contracts: Contracts,
  rows: number,
  options: ContractOptions & { readonly asof: number },
): readonly { readonly row: number; readonly day: number }[] {
  const calendar: Periods = periods(options);
  const first = calendar.index(contracts.firstDay);
  const counted = Math.min(rows, Math.max(1, Math.floor(MOST_LOOKS / Math.max(1, contracts.length))));
  return Array.from({ length: counted }, (_, i) => {
    const row = rows - counted + i;
    return { row, day: Math.min(calendar.lastDay(first + row), options.asof) };
  });
}

/** Start − Lost + New + Reactivated = End in each row of a table of subscriptions, and End counted a second way. */
export function contractsAddUp(
  contracts: Contracts,
  table: Table,
  options: ContractOptions & { readonly asof: number },
  lang: Lang,
): QuestionAnswer["reconciles"] {
  const wrong = (row: Table["rows"][number], found: number, meant: number) => ({
    ok: false,
    sentence: say(reportWords.addsNotUp, { period: textOf(row[0], lang), found, meant }, lang),
  });
  for (const row of table.rows) {
    const [, start, joined, back, lost, end] = row.map(numberOf) as [
      number,
      number,
      number,
      number,
      number,
      number,
    ];
    if (start - lost + joined + back !== end) return wrong(row, start - lost + joined + back, end);
  }
  const seen = new Int32Array(contracts.customers).fill(-2_147_483_648);
  const ends = periodEnds(contracts, table.rows.length, options);
  for (const { row, day } of ends) {
    const cells = table.rows[row] ?? [];
    const { customers } = thereOnDay(contracts, day, seen);
    if (numberOf(cells[5]) !== customers) return wrong(cells, numberOf(cells[5]), customers);
  }
  return {
    ok: true,
    sentence: say(subscriptionWords.sumsUp, { periods: periodsText(ends.length, lang) }, lang),
  };
}
