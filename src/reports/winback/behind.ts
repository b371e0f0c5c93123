import { segments } from "../../words/labels/scores";
import type { Lang } from "../../words/text";
import { winbackWords } from "../../words/wizard-winback";
import type { Behind, QuestionAnswer } from "../answer";
import { say } from "../say";
import type { WinBackFacts } from "./list";
import { type SegmentName, segmentSums } from "./segments";

/** Columns of the segments' box that count customers. */
const CUSTOMERS = 1;
const WIN_BACK = 3;

/** The customers of a segment, or those of it to win back; the segments are summed up once, before the first cell is asked. */
export function behindSegments(facts: WinBackFacts, lang: Lang): NonNullable<QuestionAnswer["behind"]> {
  const sums = segmentSums(facts);
  return (box, row, column) => {
    const own = sums[row - 1];
    if (box !== "segments" || own === undefined) return undefined;
    if (column === CUSTOMERS || (column === WIN_BACK && own.winback > 0))
      return behindSegment(facts, own.segment, column, lang);
    return undefined;
  };
}

function behindSegment(facts: WinBackFacts, segment: SegmentName, column: number, lang: Lang): Behind {
  const { found, ids } = facts;
  const words = column === CUSTOMERS ? winbackWords.behindSegment : winbackWords.behindSuggestion;
  return {
    sentence: say(words, { segment: segments[segment] }, lang),
    ids: () =>
      Array.from(found.order)
        .filter(
          (i) => found.segment[i] === segment && (column === CUSTOMERS || found.suggestion[i] === "winback"),
        )
        .map((i) => ids[found.customer[i] as number] as string),
  };
}
