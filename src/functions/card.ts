import type { Text } from "../words/text";
import type { FunctionFacts, Param } from "./define";

/** An example as it would stand in a sheet: what the cells hold, the formula, what it gives. All as text. */
export interface CardExample {
  /** Rows of cells from A1; none when every argument is a single value. */
  readonly cells: readonly (readonly string[])[];
  readonly formula: string;
  readonly result: readonly (readonly string[])[];
  readonly note: Text | null;
}

/** What the sidebar shows of a function: its facts without sources, other tools and most of the examples. */
export interface FunctionCard
  extends Pick<FunctionFacts, "name" | "group" | "summary" | "question" | "terms" | "formula" | "notes"> {
  readonly params: readonly (Pick<Param, "name" | "type" | "help"> & { readonly optional: boolean })[];
  readonly example: CardExample | null;
}

export const cardOf = (
  { name, group, summary, question, terms, formula, notes, params }: FunctionFacts,
  example: CardExample | null,
): FunctionCard => ({
  name,
  group,
  summary,
  question,
  terms,
  formula,
  notes,
  params: params.map((param) => ({
    name: param.name,
    type: param.type,
    help: param.help,
    optional: param.optional === true,
  })),
  example,
});
