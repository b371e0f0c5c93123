import type { Grain, PeriodSpec } from "../../calendar/periods";
import type { Decision } from "../../findings/decide";
import type { Found } from "../../findings/found";
import type { PeriodFindings } from "../../findings/periods";
import type { Contracts } from "../../plan/contracts";
import type { EventLog } from "../../plan/log";
import type { PlacedMovement } from "../../plan/movements";
import type { LogData } from "./log-data";

/** What is doubtful in the data, and what has been decided about it. */
interface Looked {
  readonly found: readonly Found[];
  readonly decision: Decision;
}

/** The segment of each row (event or contract), as the user's column says; −1 = blank. */
export interface Segments {
  /** The column's heading. */
  readonly heading: string;
  readonly values: readonly string[];
  readonly of: Int32Array;
}

/** Customers and the days they were active: a log, or rosters or a matrix read as one. */
export interface EventData extends Looked {
  readonly kind: "events";
  readonly layout: "log" | "rosters" | "matrix";
  readonly log: EventLog;
  /** An amount for each event, NaN where none can be read; undefined without a column of amounts. Read when first asked for. */
  readonly amounts: () => Float64Array | undefined;
  readonly segments: Segments | undefined;
  /** The block's row that an event was read from. */
  readonly rowOf: (event: number) => number;
  /**
   * The block's column of the cell that says an event: the mark or amount of a matrix, the id in a list. Undefined where
   * an event is a whole row.
   */
  readonly cellOf?: ((event: number) => number) | undefined;
  /** The period suggested, and those that can be asked for: rosters by month know no weeks. */
  readonly grain: Grain;
  readonly grains: readonly Grain[];
  /** The day on which the weeks of weekly lists begin, where they begin on one; undefined for the other data. */
  readonly weekstart?: PeriodSpec["weekstart"] | undefined;
  /** Names of the periods in order where they are no calendar periods; event days are then 0, 1, 2 … by day. */
  readonly names: readonly string[] | undefined;
  /** How a log's rows were read, which live formulas must say again; undefined for the other layouts. */
  readonly read: LogData | undefined;
}

/** Contracts with a start and perhaps an end. */
export interface ContractData extends Looked {
  readonly kind: "contracts";
  /** With `amount` where there is a column of amounts. */
  readonly contracts: Contracts;
  readonly segments: Segments | undefined;
  readonly rowOf: (contract: number) => number;
  readonly grain: Grain;
}

/** A period's customers counted beforehand. */
export interface PeriodData extends Looked {
  readonly kind: "periods";
  readonly periods: PeriodFindings;
}

export interface MovementData extends Looked {
  readonly kind: "movements";
  readonly movements: readonly PlacedMovement[];
}

/** A range as the questions see it. */
export type WizardData = EventData | ContractData | PeriodData | MovementData;

/** How many rows are counted. */
export function usedRows(data: WizardData): number {
  switch (data.kind) {
    case "events":
      return data.log.length;
    case "contracts":
      return data.contracts.length;
    case "periods":
      return data.periods.counted.length;
    case "movements":
      return data.movements.length;
  }
}
