import type { LogOptions } from "./options";
import type { SaidOfContracts } from "./said-contracts";

/**
 * Boxes that no function of this add-on gives, but plain formulas can say: from rows on a helper sheet, from another box,
 * or from counts that stand in the box as values.
 */
export type SaidNatively =
  | SaidOfContracts
  /**
   * Kaplan and Meier's table of a log: who was not active in the last `goneAfter` finished periods is gone; calendar
   * periods only, elapsed windows are no part of it.
   */
  | { readonly say: "survival-of-log"; readonly options: LogOptions; readonly goneAfter: number }
  /** The same of a list of contracts, from the first start to the last end. */
  | { readonly say: "survival-of-contracts"; readonly options: LogOptions }
  /** Median and mean of a survival table; the mean of the fitted model, whose curve is a column of another box. */
  | {
      readonly say: "lifetime";
      readonly of: string;
      readonly forecast: { readonly box: string; readonly column: number; readonly from: 0 | 1 } | undefined;
    }
  /** A survival table at whole times beside the curve that the fitted parameters give; the model begins with time `from`. */
  | {
      readonly say: "outlook";
      readonly of: string;
      readonly parameters: string;
      readonly from: 0 | 1;
    }
  /** Groups with their counts as values: rates and limits. */
  | { readonly say: "groups" }
  /** The same of two groups, a row a period. */
  | { readonly say: "group-curves" }
  /** Row `first` less row `second` of a box of groups. `exact` = Fisher's p-value, which stays a value. */
  | {
      readonly say: "difference";
      readonly of: string;
      readonly first: number;
      readonly second: number;
      readonly exact: boolean;
    }
  /** Groups, each against all others; `rest` = those without a row. `exact` of each row as above. */
  | {
      readonly say: "segments";
      readonly rest: { readonly start: number; readonly kept: number };
      readonly exact: readonly boolean[];
    };
