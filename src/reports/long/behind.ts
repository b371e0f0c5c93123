import type { CustomerTenures } from "../../analyses/lifetime/customer-tenures";
import type { Table } from "../../table/table";
import type { Lang } from "../../words/text";
import { longWords } from "../../words/wizard-long";
import type { Behind } from "../answer";
import { say } from "../say";

/** Columns of a survival table that customers stand behind. */
const AT_RISK = 1;
const CHURNED = 2;
const CENSORED = 3;

/** The customers of a row of the survival table: at risk, gone, or still there at its time. */
export function behindDuration(
  { tenures, ids }: { readonly tenures: CustomerTenures; readonly ids: readonly string[] },
  table: Table,
  row: number,
  column: number,
  lengthText: (time: number) => string,
  lang: Lang,
): Behind | undefined {
  const cells = table.rows[row - 1];
  if (cells === undefined || column < AT_RISK || column > CENSORED || cells[column] === 0) return undefined;
  const time = cells[0] as number;
  const words =
    column === AT_RISK
      ? longWords.behindRisk
      : column === CHURNED
        ? longWords.behindLeft
        : longWords.behindThere;
  const isMeant = (i: number): boolean =>
    column === AT_RISK
      ? (tenures.duration[i] as number) >= time
      : tenures.duration[i] === time && tenures.churned[i] === (column === CHURNED ? 1 : 0);
  return {
    sentence: say(words, { time: lengthText(time) }, lang),
    ids: () => {
      const found: string[] = [];
      for (let i = 0; i < tenures.duration.length; i++)
        if (isMeant(i)) found.push(ids[tenures.customer[i] as number] as string);
      return found;
    },
  };
}
