import type { Lang } from "../../words/text";
import { customerWords } from "../../words/wizard-customers";
import type { QuestionAnswer } from "../answer";
import { say } from "../say";
import type { AnsweredPart } from "./answered";
import { mainBoxes } from "./boxes";

/** Customers behind the overview's rows, and behind the cells of each segment's own table. */
export function splitBehind(
  answered: readonly AnsweredPart[],
  present: Uint8Array,
  ids: readonly string[],
  lang: Lang,
): NonNullable<QuestionAnswer["behind"]> {
  const tables = new Map(
    answered.map(({ box, part, answer }) => [
      box,
      { part, answer, boxes: answer === undefined ? [] : mainBoxes(answer.report).reverse() },
    ]),
  );
  return (box, row, column) => {
    if (row === 0 || column === 0) return undefined;
    if (box === "main") {
      if (row === answered.length + 1)
        return {
          sentence: customerWords.all[lang],
          ids: () => ids.filter((_, customer) => present[customer] === 1),
        };
      const part = answered[row - 1]?.part;
      if (part === undefined) return undefined;
      return { sentence: say(customerWords.segment, { segment: part.name }, lang), ids: part.ids };
    }
    const own = tables.get(box);
    const at = own?.boxes.find(({ from }) => from <= column);
    const found = at === undefined ? undefined : own?.answer?.behind?.(at.box.name, row, column - at.from);
    if (own === undefined || found === undefined) return undefined;
    const sentence = say(customerWords.inSegment, { what: found.sentence, segment: own.part.name }, lang);
    return { sentence, ids: found.ids };
  };
}
