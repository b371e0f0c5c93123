import type { Answer, Scalar } from "../sheet/answers";
import type { Host } from "../sheet/host";
import type { ErrorCode } from "../words/errors";
import type { Lang, Text } from "../words/text";

export interface Param {
  /** The name shown in the help box and in docs; the identifier in Code.js may differ (`new` is reserved). */
  readonly name: string;
  readonly help: Text;
  readonly optional?: true;
  readonly type: "number" | "text" | "range" | "any";
}

/** Arguments as a sheet hands them over: a scalar or rows of cells. Dates are written as text. */
export interface Example {
  readonly args: readonly unknown[];
  /** The exact result (numbers are compared to 1e-12), or the code of the error it throws. */
  readonly result?: unknown;
  readonly throws?: ErrorCode;
  readonly source: string;
  readonly note?: Text;
  readonly host?: { readonly locale?: string; readonly timeZone?: string };
}

/** What users, docs, the sidebar and the tests know of a custom function. Data only: it does not ride in Code.js. */
export interface FunctionFacts {
  readonly name: string;
  readonly group: "rates" | "certainty" | "cohorts" | "money" | "lifetime" | "value";
  readonly shape: "element-wise" | "table" | "scalar";
  readonly summary: Text;
  /** What it answers, as the person who needs it would ask. */
  readonly question: Text;
  /** Other words people search it by: synonyms, abbreviations, terms of other tools, in either language. */
  readonly terms: Readonly<Record<Lang, readonly string[]>>;
  readonly params: readonly Param[];
  readonly returns: Text;
  /** Plain notation; a Text where it has words in it. Parts are separated by "; ". */
  readonly formula: string | Text;
  /** Where the definition comes from; a Text where it is more than authors, titles and years. */
  readonly source: string | Text;
  /** Edge cases and what to mind. */
  readonly notes: readonly Text[];
  /** Which tools and libraries compute the same, under which name, and where they differ. */
  readonly elsewhere: readonly Text[];
  readonly examples: readonly Example[];
}

export type { Answer, Scalar };

/** Cells in, cells out. Throws InputError, never anything else. */
export type Compute = (args: readonly unknown[], host: Host) => Answer;
