import type { QuestionAnswer } from "../answer";
import type { QuestionAsk } from "../ask";
import type { ContractData } from "../data/data";
import { optionsOf } from "../form";
import { customerSegments } from "../split/assign";
import { changeAnswer, followedFor, MOST_PERIODS } from "./answer";
import { contractPresence } from "./counted";
import { followedContracts } from "./followed";
import { dayNames } from "./groups";
import { comparable } from "./options";

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
      presence: () => contractPresence(contracts, options.asof, followed.spanOf),
    },
    ask,
  );
}
