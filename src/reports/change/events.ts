import { InputError } from "../../words/input-error";
import { questionWords } from "../../words/wizard";
import type { QuestionAnswer } from "../answer";
import type { QuestionAsk } from "../ask";
import type { EventData } from "../data/data";

export function changeInEvents(_data: EventData, _ask: QuestionAsk): QuestionAnswer {
  throw new InputError("question-later", { question: questionWords.change, other: questionWords.stay });
}
