import type { ErrorCode } from "../../words/errors";
import type { Host } from "../host";
import { readNumberColumns } from "../number-columns";
import { cellError } from "../problems";

/** The answers a survey allows. */
export interface Scale {
  readonly least: number;
  readonly most: number;
  readonly wholeOnly: boolean;
}

/**
 * Reads the answers to a survey, one a row: header and blank cells left out. Throws InputError for an empty range, and
 * for cells that are no numbers or no answers on the scale, naming the row.
 */
export function readAnswers(range: unknown, name: string, scale: Scale, host: Host): Float64Array {
  const { columns, row } = readNumberColumns([range], [name], host);
  const answers = columns[0] ?? new Float64Array(0);
  for (let i = 0; i < answers.length; i++) {
    const code = complaint(answers[i] as number, scale);
    if (code === undefined) continue;
    const facts = { least: scale.least, most: scale.most };
    throw cellError({ code, cell: answers[i], facts }, name, row(i));
  }
  return answers;
}

function complaint(answer: number, { least, most, wholeOnly }: Scale): ErrorCode | undefined {
  if (wholeOnly && !Number.isInteger(answer)) return "not-a-whole-answer";
  return answer >= least && answer <= most ? undefined : "not-an-answer";
}
