import { contractEvents } from "../../analyses/money/contract-events";
import { isoText } from "../../calendar/days";
import type { BoxPlan } from "../../plan/boxes";
import { InputError } from "../../words/input-error";
import { moneyWords } from "../../words/wizard-money";
import type { QuestionAnswer } from "../answer";
import type { QuestionAsk } from "../ask";
import type { ContractData, EventData } from "../data/data";
import { optionsOf } from "../form";
import { joinedEvents } from "./events";
import { contractWords } from "./words";

/**
 * How customers whose first contracts started together fare: a customer is active in every period of which a contract covers a
 * day, so that period 0 is 100 %.
 */
export function joinedContracts(data: ContractData, ask: QuestionAsk): QuestionAnswer {
  const asked = optionsOf(ask.form, ask.lang, data.contracts, ask.host);
  const form = { ...ask.form, through: isoText(asked.asof) };
  const events = eventsOf(data, asked);
  if (events.log.length === 0) throw new InputError("no-covered-days", { through: isoText(asked.asof) });
  const answer = joinedEvents(events, { ...ask, form }, contractWords);
  return {
    ...answer,
    plans: answer.plans.map(plainOf),
  };
}

/** No function makes these tables; plain formulas can, but for a forecast in them. */
function plainOf(plan: BoxPlan): BoxPlan {
  const { box } = plan;
  const values = { box, analysis: "values", why: moneyWords.whyContractCohorts } as const;
  if (plan.analysis === "values") return plan;
  return plan.analysis === "cohort" || plan.analysis === "curve"
    ? { ...values, native: { say: "contract-cohorts", analysis: plan.analysis, options: plan.options } }
    : values;
}

/** The same data as a log of the periods that contracts cover. */
function eventsOf(data: ContractData, options: Parameters<typeof contractEvents>[1]): EventData {
  const { found, decision, grain } = data;
  return {
    kind: "events",
    layout: "log",
    found,
    decision,
    grain,
    log: contractEvents(data.contracts, options),
    amounts: () => undefined,
    segments: undefined,
    // Rows of a log made up here stand nowhere; nothing asks for them.
    rowOf: (event) => event,
    grains: ["day", "week", "month", "quarter", "year"],
    names: undefined,
    read: undefined,
  };
}
