import type { Grain } from "../../calendar/periods";
import type { Found } from "../found";
import { fewInAll, largeFirstCohort, unfinishedPeriod } from "../log/shape";
import type { ContractRows } from "./rows";
import { noEnds } from "./rules";

/** What is doubtful about the contracts that count, as a whole. */
export function contractShape(rows: ContractRows, grain: Grain): Found[] {
  if (rows.contracts.length === 0) return [];
  const dated = { ...rows, dayOf: (contract: number) => rows.contracts.start[contract] as number };
  return [
    noEnds(rows),
    largeFirstCohort(dated, grain),
    unfinishedPeriod(dated, rows.contracts.lastDay, grain),
    fewInAll(rows),
  ].filter((one): one is Found => one !== undefined);
}
