import { requireEvents } from "../../analyses/events";
import { contractTenures, lastDayOver } from "../../analyses/lifetime/customer-tenures";
import { isoText } from "../../calendar/days";
import { periods } from "../../calendar/periods";
import type { Contracts } from "../../plan/contracts";
import type { Lang } from "../../words/text";
import { longWords, unitsWords } from "../../words/wizard-long";
import { grainWords } from "../../words/wizard-report";
import type { QuestionAnswer } from "../answer";
import type { QuestionAsk } from "../ask";
import type { ContractData } from "../data/data";
import { optionsOf } from "../form";
import { countText, say } from "../say";
import { longAnswer } from "./answer";
import { lengthText, spanText } from "./lengths";

/** How long customers stay, from contracts: durations in whole periods, censored where a contract still runs. */
export function longContracts({ contracts }: ContractData, ask: QuestionAsk): QuestionAnswer {
  const { form, lang } = ask;
  const options = optionsOf(form, lang, contracts, ask.host);
  const { asof, grain } = options;
  requireEvents(contracts, options);
  // Contracts know no elapsed windows.
  const { window: _, ...inPeriods } = options;
  const tenures = contractTenures(contracts, options);
  const over = lastDayOver(options, contracts.lastDay);
  const facts = { units: unitsWords[grain], unit: grainWords[grain] };
  return longAnswer(
    {
      tenures,
      fitted: over === asof ? tenures : contractTenures(contracts, { ...options, asof: over }),
      from: 1,
      unit: grain,
      ids: contracts.ids,
      options,
      subtitle: say(
        longWords.subtitleContracts,
        { ...facts, span: spanText(contracts, asof, undefined, lang) },
        lang,
      ),
      definition: say(longWords.defContracts, facts, lang),
      meaning: meaning(contracts, options, lang),
      cautions: over === asof ? [] : [say(longWords.unfinished, facts, lang)],
      reconciles: reconcile(contracts, asof, tenures.churned, lang),
      said: { say: "survival-of-contracts", options: inPeriods },
    },
    ask,
  );
}

/** The first contract that has an end, in dates. */
function meaning(
  contracts: Contracts,
  options: Parameters<typeof periods>[0] & { asof: number },
  lang: Lang,
): string {
  const calendar = periods(options);
  for (let i = 0; i < contracts.length; i++) {
    const [start, end] = [contracts.start[i] as number, contracts.end[i] as number];
    if (start < end && end <= options.asof)
      return say(
        longWords.meansContracts,
        {
          joined: isoText(start),
          left: isoText(end),
          time: lengthText(calendar.index(end) - calendar.index(start), options.grain, lang),
        },
        lang,
      );
  }
  return "";
}

/** Customers with a contract on the as-of day, and those whose contracts are all over, counted once more from the rows. */
function reconcile(
  { length, customers, customer, start, end }: Contracts,
  asof: number,
  churned: Uint8Array,
  lang: Lang,
): QuestionAnswer["reconciles"] {
  const state = new Uint8Array(customers);
  for (let i = 0; i < length; i++) {
    const [from, until, who] = [start[i] as number, end[i] as number, customer[i] as number];
    if (from > asof || from === until) continue;
    state[who] = until > asof ? 2 : Math.max(1, state[who] as number);
  }
  const there = state.filter((one) => one === 2).length;
  const all = state.filter((one) => one > 0).length;
  const left = churned.filter((one) => one === 1).length;
  return left + there === all && all === churned.length
    ? {
        ok: true,
        sentence: say(
          longWords.addsUp,
          { left: countText(left), there: countText(there), all: countText(all) },
          lang,
        ),
      }
    : { ok: false, sentence: say(longWords.addsNotUp, { found: churned.length, meant: all }, lang) };
}
