import type { ChurnRule, ContractOptions } from "./contracts";
import type { LogOptions } from "./options";

/** Boxes of a list of contracts that no function of this add-on gives, but plain formulas over a row a contract can say. */
export type SaidOfContracts =
  /** The table of subscriptions with churn by a rule, and what it is lost of. */
  | { readonly say: "contract-churn"; readonly rule: ChurnRule; readonly options: ContractOptions }
  /** Churn by every rule, All below. */
  | { readonly say: "churn-rules"; readonly options: ContractOptions }
  /** Cohorts of customers with a contract, or the curve of all of them: active in each period of which a contract covers a day. */
  | {
      readonly say: "contract-cohorts";
      readonly analysis: "cohort" | "curve";
      readonly options: LogOptions;
    }
  /** Recurring revenue by the cohort first there at the end of the same period: what it is, or as a share of column 0. */
  | {
      readonly say: "contract-money";
      readonly holds: "sum" | "retention";
      readonly options: ContractOptions;
    };
