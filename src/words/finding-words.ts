import type { Text } from "./text";

/** What is said of a finding. */
export interface FindingWords {
  /** Short, as in "Show rows: blank ids". */
  readonly name: Text;
  /** {rows} is "1 row" or "12 rows". */
  readonly sentence: Text;
  /** What the choice "fix" does. */
  readonly fix?: Text;
  /** What the choice "keep" does, where “Keep” would not say it. */
  readonly keep?: Text;
}
