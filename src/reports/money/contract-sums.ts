import { subscriptionTable } from "../../analyses/money/subscriptions";
import type { ContractOptions, Contracts } from "../../plan/contracts";
import type { Lang } from "../../words/text";
import { moneyWords } from "../../words/wizard-money";
import type { QuestionAnswer } from "../answer";
import { periodsText, say } from "../say";
import { periodEnds, thereOnDay } from "../stay/contract-counts";
import { subscriptionColumns } from "./columns";
import { moneyAddsUp } from "./sums";

/** The revenue of a list of contracts adds up in itself, and its ends are the amounts of the contracts that run then. */
export function contractMoneyAddsUp(
  contracts: Contracts,
  options: ContractOptions & { readonly asof: number },
  lang: Lang,
): QuestionAnswer["reconciles"] {
  const { rows } = subscriptionTable(contracts, { ...options, incomplete: "show" });
  const seen = new Int32Array(contracts.customers).fill(-2_147_483_648);
  const ends = new Map(
    periodEnds(contracts, rows.length, options).map(({ row, day }) => [
      row,
      thereOnDay(contracts, day, seen).revenue,
    ]),
  );
  const wrong = moneyAddsUp(rows, subscriptionColumns, (row) => ends.get(row), lang);
  return (
    wrong ?? {
      ok: true,
      sentence: say(moneyWords.sumsUpContracts, { periods: periodsText(ends.size, lang) }, lang),
    }
  );
}
