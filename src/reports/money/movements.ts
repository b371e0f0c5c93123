import { InputError } from "../../words/input-error";
import { questionWords } from "../../words/wizard";
import type { QuestionAnswer } from "../answer";
import type { QuestionAsk } from "../ask";
import type { MovementData } from "../data/data";

export function moneyMovements(_data: MovementData, _ask: QuestionAsk): QuestionAnswer {
  throw new InputError("question-later", { question: questionWords.money, other: questionWords.stay });
}
