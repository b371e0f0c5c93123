import type { QuestionAnswer } from "../answer";
import type { Part } from "./parts";

/** A segment with its answer, or the sentence with which the question was refused for it. */
export interface AnsweredPart {
  readonly part: Part;
  readonly answer: QuestionAnswer | undefined;
  readonly refusal: string | undefined;
  /** The box that holds its main table. */
  readonly box: string;
}
