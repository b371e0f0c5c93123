import type { WinBack } from "../../analyses/scores/win-back";
import type { EventLog } from "../../plan/log";
import type { Lang } from "../../words/text";
import { winbackWords } from "../../words/wizard-winback";
import type { QuestionAnswer } from "../answer";
import { countText, moneyText, say } from "../say";

/** Customers and revenue of all rows by the as-of day, counted once more straight from the log. */
export function segmentsAddUp(
  { length, customers, customer, day, amount }: EventLog,
  asof: number,
  found: WinBack,
  lang: Lang,
): QuestionAnswer["reconciles"] {
  const seen = new Uint8Array(customers);
  let [meant, revenue, size] = [0, 0, 0];
  for (let i = 0; i < length; i++) {
    if ((day[i] as number) > asof) continue;
    const who = customer[i] as number;
    if (seen[who] === 0) meant++;
    seen[who] = 1;
    revenue += amount?.[i] ?? 0;
    size += Math.abs(amount?.[i] ?? 0);
  }
  const listed = found.monetary.reduce((sum, one) => sum + one, 0);
  const counted = found.segment.length;
  if (counted !== meant)
    return { ok: false, sentence: say(winbackWords.addsNotUp, { found: counted, meant }, lang) };
  if (amount !== undefined && Math.abs(listed - revenue) > 1e-9 * size)
    return { ok: false, sentence: say(winbackWords.addsNotUp, { found: listed, meant: revenue }, lang) };
  const facts = { n: countText(meant), revenue: moneyText(revenue) };
  return {
    ok: true,
    sentence: say(amount === undefined ? winbackWords.addsUp : winbackWords.addsUpRevenue, facts, lang),
  };
}
