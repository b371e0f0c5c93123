import { InputError } from "../../words/input-error";
import { questionWords } from "../../words/wizard";
import type { QuestionAnswer } from "../answer";
import type { QuestionAsk } from "../ask";
import type { ContractData } from "../data/data";

export function joinedContracts(_data: ContractData, _ask: QuestionAsk): QuestionAnswer {
  throw new InputError("question-later", { question: questionWords.joined, other: questionWords.stay });
}
