import { contractPresence } from "../../analyses/change/counted";
import { followedContracts } from "../../analyses/change/followed";
import type { QuestionAnswer } from "../answer";
import type { QuestionAsk } from "../ask";
import type { ContractData } from "../data/data";
import { optionsOf } from "../form";
import { customerSegments } from "../split/assign";
import { changeAnswer } from "./answer";
import { dayNames } from "./date-groups";
import { comparable } from "./options";
import { followedFor, MOST_PERIODS } from "./subject";
import { unitText } from "./words";

/** Two groups of subscribers compared: who still had a contract so many periods after the first start. */
export function changeInContracts(data: ContractData, ask: QuestionAsk): QuestionAnswer {
  const { contracts } = data;
  const options = comparable(optionsOf(ask.form, ask.lang, contracts, ask.host));
  const followed = followedContracts(contracts, options, Math.max(followedFor(ask), MOST_PERIODS));
  const which = ask.form.splitBy === "latest" ? "latest" : "first";
  return changeAnswer(
    {
      kind: "contracts",
      followed,
      options,
      segments: customerSegments(data, which, options.asof),
      ids: contracts.ids,
      firstDay: contracts.firstDay,
      days: dayNames(undefined, ask),
      unit: unitText(options),
      presence: () => contractPresence(contracts, options.asof, followed.spanOf),
    },
    ask,
  );
}
