import type { Example, FunctionFacts } from "../../src/functions/define";
import type { Text } from "../../src/words/text";

/** Every text of a function's facts that people read in both languages, with where it stands. */
export const textsOf = (facts: FunctionFacts): readonly (readonly [where: string, text: Text])[] => [
  ["summary", facts.summary],
  ["question", facts.question],
  ["returns", facts.returns],
  ...facts.params.map(({ name, help }) => [`help of ${name}`, help] as const),
  ...facts.notes.map((note, i) => [`note ${i + 1}`, note] as const),
  ...facts.elsewhere.map((where, i) => [`elsewhere ${i + 1}`, where] as const),
  ...facts.examples.flatMap(({ note }: Example, i) =>
    note === undefined ? [] : [[`note of example ${i + 1}`, note] as const],
  ),
  ...(typeof facts.formula === "string" ? [] : [["formula", facts.formula] as const]),
  ...(typeof facts.source === "string" ? [] : [["source", facts.source] as const]),
];
