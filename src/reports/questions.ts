import { InputError } from "../words/input-error";
import type { Text } from "../words/text";
import { questionWords } from "../words/wizard";
import { whyNotWords } from "../words/wizard-questions";
import type { QuestionAnswer } from "./answer";
import type { QuestionAsk } from "./ask";
import { changeInContracts } from "./change/contracts";
import { changeInEvents } from "./change/events";
import type { WizardData } from "./data/data";
import { joinedContracts } from "./joined/contracts";
import { joinedEvents } from "./joined/events";
import { longContracts } from "./long/contracts";
import { longEvents } from "./long/events";
import { moneyContracts } from "./money/contracts";
import { moneyEvents } from "./money/events";
import { moneyMovements } from "./money/movements";
import { namedWhereNamed } from "./names";
import { splitAnswer } from "./split/answer";
import { stayContracts } from "./stay/contracts";
import { stayEvents } from "./stay/events";
import { stayPeriods } from "./stay/periods";
import { winbackContracts } from "./winback/contracts";
import { winbackEvents } from "./winback/events";

export const questionNames = ["stay", "joined", "money", "long", "winback", "change"] as const;
export type QuestionName = (typeof questionNames)[number];

/** How each kind of data answers a question; a kind that is not there cannot. */
type Answerers = {
  readonly [K in WizardData["kind"]]?: (
    data: Extract<WizardData, { kind: K }>,
    ask: QuestionAsk,
  ) => QuestionAnswer;
};

const answerers: Readonly<Record<QuestionName, Answerers>> = {
  stay: { events: namedWhereNamed(stayEvents), contracts: stayContracts, periods: stayPeriods },
  joined: { events: namedWhereNamed(joinedEvents), contracts: joinedContracts },
  money: { events: namedWhereNamed(moneyEvents), contracts: moneyContracts, movements: moneyMovements },
  long: { events: longEvents, contracts: longContracts },
  winback: { events: winbackEvents, contracts: winbackContracts },
  change: { events: changeInEvents, contracts: changeInContracts },
};

/** Why a question cannot be asked of the data; undefined when it can. */
export function whyNotAsked(question: QuestionName, data: WizardData): Text | undefined {
  const { kind } = data;
  if (answerers[question][kind] === undefined) return whyNotWords[kind];
  if (question === "money" && !hasAmounts(data)) return whyNotWords.amounts;
  if (question === "winback" && kind === "events" && data.names !== undefined) return whyNotWords.dates;
  return undefined;
}

/** Asks for the amounts, which are read only then. */
const hasAmounts = (data: WizardData): boolean =>
  data.kind === "events"
    ? data.amounts() !== undefined
    : data.kind !== "contracts" || data.contracts.amount !== undefined;

/** Answers a question; refuses with a sentence what these data cannot answer. */
export function answerQuestion(question: QuestionName, data: WizardData, ask: QuestionAsk): QuestionAnswer {
  const why = whyNotAsked(question, data);
  const answer = answerers[question][data.kind] as
    | ((data: WizardData, ask: QuestionAsk) => QuestionAnswer)
    | undefined;
  if (why !== undefined || answer === undefined)
    throw new InputError("question-not-here", {
      question: questionWords[question],
      why: why ?? whyNotWords[data.kind],
    });
  const { splitBy, changeBy } = ask.form;
  // Two segments are compared as they are: there, Split by says which value of a customer counts.
  if (splitBy === "none" || (question === "change" && changeBy === "segment"))
    return writable(answer(data, ask));
  if (data.kind !== "events" && data.kind !== "contracts") throw new InputError("split-not-here");
  return writable(splitAnswer(data, ask, answer));
}

/** Refuses an answer with sums beyond every number: no cell could hold them. */
function writable(answer: QuestionAnswer): QuestionAnswer {
  for (const { grid } of answer.report.boxes)
    for (const row of grid.cells)
      for (const cell of row)
        if (typeof cell === "number" && !Number.isFinite(cell)) throw new InputError("too-large");
  return answer;
}
