import { type Found, leftOutByReader } from "../found";
import type { ContractFault, ContractRows } from "./rows";

/** Rows that are no contracts, gathered by what is wrong with them: left out, unless something can be made of them. */
function leftOut(rows: ContractRows, code: string, faults: readonly ContractFault[]): Found | undefined {
  const places = faults.flatMap((fault) => rows.faults.get(fault) ?? []).sort((a, b) => a - b);
  return leftOutByReader(code, places);
}

/** The same, with a way to read them all the same. */
function mendable(rows: ContractRows, code: string, faults: readonly ContractFault[]): Found | undefined {
  const found = leftOut(rows, code, faults);
  return (
    found && {
      ...found,
      choices: ["leave-out", "fix"],
      effects: { fix: { kind: "mend", rows: found.rows } },
    }
  );
}

/** What the reader could not count. */
export const faultRules = (rows: ContractRows): (Found | undefined)[] => [
  leftOut(rows, "blank-ids", ["blank-id"]),
  leftOut(rows, "error-cells", ["error-cell"]),
  leftOut(rows, "start-missing", ["start-missing"]),
  leftOut(rows, "unreadable-starts", ["unreadable-start"]),
  mendable(rows, "unreadable-ends", ["unreadable-end"]),
  mendable(rows, "end-before-start", ["end-before-start"]),
];

/** 03/04/2024 with nothing in either column that settles the order: nobody but the user can tell. */
export function ambiguousDates(rows: ContractRows): Found | undefined {
  const found = leftOut(rows, "ambiguous-dates", ["ambiguous-date"]);
  return (
    found && {
      ...found,
      weight: "stop",
      choices: ["dmy", "mdy", "leave-out"],
      byDefault: undefined,
      effects: { dmy: { kind: "dateorder", order: "dmy" }, mdy: { kind: "dateorder", order: "mdy" } },
    }
  );
}
