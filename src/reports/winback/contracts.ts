import { pooledLimits } from "../../analyses/limits";
import { type EndedCustomer, endedCustomers } from "../../analyses/money/ended-customers";
import type { Contracts } from "../../plan/contracts";
import { optionsText } from "../../plan/options-text";
import type { Lang } from "../../words/text";
import { unitsWords } from "../../words/wizard-long";
import { winbackWords } from "../../words/wizard-winback";
import type { QuestionAnswer } from "../answer";
import type { QuestionAsk } from "../ask";
import type { ContractData } from "../data/data";
import { footnote } from "../footnote";
import { optionsOf } from "../form";
import { horizonOf, lengthText, spanText } from "../long/lengths";
import { countText, customersText, moneyText, rateText, say } from "../say";
import { behindGroups, endedBox, groupsBox } from "./ended";
import { MOST_LISTED } from "./list";
import { type Ranked, ranked } from "./ranked";

/** Whom to win back, from contracts: customers whose contracts are all over, by what they paid. */
export function winbackContracts({ contracts }: ContractData, ask: QuestionAsk): QuestionAnswer {
  const { form, lang } = ask;
  const options = optionsOf(form, lang, contracts, ask.host);
  const { grain, asof, weekstart, fiscal } = options;
  const horizon = horizonOf(ask);
  const { ended, there } = endedCustomers(contracts, options);
  const rank = ranked(ended, horizon);
  const facts = {
    units: unitsWords[grain],
    unit: unitsWords[grain],
    horizon: lengthText(horizon, grain, lang),
  };
  const rule = say(
    rank.byAmount ? winbackWords.ruleContracts : winbackWords.ruleContractsStayed,
    { ...facts, n: horizon, amount: moneyText(rank.least), stay: lengthText(rank.least, grain, lang) },
    lang,
  );
  const boxes = [
    endedBox(rank, contracts.ids, horizon, facts, lang),
    ...(ended.length === 0 ? [] : [groupsBox(rank, facts, lang)]),
  ];
  return {
    report: {
      title: say(winbackWords.title, {}, lang),
      subtitle: say(
        winbackWords.subtitleContracts,
        { span: spanText(contracts, asof, undefined, lang) },
        lang,
      ),
      boxes,
      heat: [],
      curve: undefined,
      fadeUnder: 0,
      footnote: footnote(ask.source, lang, {
        definition: `${say(winbackWords.defContracts, facts, lang)}${ended.length === 0 ? "" : rule}`,
        options: `${grain}; ${optionsText({ weekstart, fiscal, asof })}; horizon=${horizon}`,
        asof,
        hidden: false,
        fadeUnder: 0,
      }),
    },
    chart: undefined,
    reading: reading(rank, there, horizon, facts.horizon, lang),
    cautions: cautions(contracts, ended, lang),
    reconciles: reconcile(contracts, asof, ended.length, there, lang),
    meaning: ended.length === 0 ? "" : rule,
    plans: boxes.map(({ name }) => ({ box: name, analysis: "values", why: winbackWords.whyValues })),
    headlines: [
      {
        label: winbackWords.gone[lang],
        unit: "rate",
        value: ended.length + there > 0 ? ended.length / (ended.length + there) : undefined,
        limits: pooledLimits(ended.length, ended.length + there),
      },
    ],
    behind: behindGroups(rank, contracts.ids, facts, lang),
  };
}

function reading(
  { rows, suggestion, byAmount }: Ranked,
  there: number,
  horizon: number,
  length: string,
  lang: Lang,
): string[] {
  if (rows.length === 0) return [say(winbackWords.contractsNone, {}, lang)];
  const back = rows.filter((_, i) => suggestion[i] === "winback");
  const first = say(
    winbackWords.contractsSome,
    {
      customers: customersText(rows.length + there, lang),
      ended: countText(rows.length),
      share: rateText(rows.length / (rows.length + there), lang),
      n: countText(back.length),
    },
    lang,
  );
  if (!byAmount || back.length === 0) return [first];
  const amount = back.reduce((sum, row) => sum + (row.amount ?? 0), 0);
  return [
    first,
    say(
      winbackWords.contractsPaid,
      { amount: moneyText(amount), stake: moneyText(amount * horizon), horizon: length },
      lang,
    ),
  ];
}

function cautions({ amount }: Contracts, ended: readonly EndedCustomer[], lang: Lang): string[] {
  if (ended.length === 0) return [];
  return [
    ...(amount === undefined ? [say(winbackWords.noAmountsContracts, {}, lang)] : []),
    ...(ended.length > MOST_LISTED
      ? [say(winbackWords.cut, { n: countText(MOST_LISTED), all: customersText(ended.length, lang) }, lang)]
      : []),
    say(winbackWords.personal, {}, lang),
  ];
}

/** Customers with a contract on the as-of day, and all who ever had one by then, counted once more from the rows. */
function reconcile(
  { length, customers, customer, start, end }: Contracts,
  asof: number,
  ended: number,
  there: number,
  lang: Lang,
): QuestionAnswer["reconciles"] {
  const began = new Set<number>();
  const runs = new Set<number>();
  for (let i = 0; i < length; i++) {
    const [from, until, who] = [start[i] as number, end[i] as number, customer[i] as number];
    if (from <= asof && from < until) began.add(who);
    if (from <= asof && until > asof) runs.add(who);
  }
  const ok = runs.size === there && began.size === ended + there && began.size <= customers;
  const facts = { ended: countText(ended), there: countText(there), all: countText(began.size) };
  return ok
    ? { ok, sentence: say(winbackWords.contractsAddUp, facts, lang) }
    : { ok, sentence: say(winbackWords.addsNotUp, { found: ended + there, meant: began.size }, lang) };
}
