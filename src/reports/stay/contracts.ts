import { InputError } from "../../words/input-error";
import { questionWords } from "../../words/wizard";
import type { QuestionAnswer } from "../answer";
import type { QuestionAsk } from "../ask";
import type { ContractData } from "../data/data";

export function stayContracts(_data: ContractData, _ask: QuestionAsk): QuestionAnswer {
  throw new InputError("question-later", { question: questionWords.stay, other: questionWords.stay });
}
