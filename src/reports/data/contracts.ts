import { contractFindings } from "../../findings/contracts";
import { suggestedContractGrain } from "../../findings/contracts/grain";
import { type ContractRows, readContractRows } from "../../findings/contracts/rows";
import { contractShape } from "../../findings/contracts/shape";
import { statusColumn } from "../../findings/contracts/status";
import { changesNothing, decide } from "../../findings/decide";
import { goneRows } from "../../findings/log/gone";
import type { Contracts } from "../../plan/contracts";
import type { ContractData } from "./data";
import type { Laid } from "./laid";
import { segmentsOf } from "./log";

/** A list of contracts, a row each, read as decided. */
export function contractData({
  block,
  detection,
  roles,
  answers,
  host,
  today,
  quick,
}: Laid): ContractData | undefined {
  if (roles.customer === undefined || roles.start === undefined) return undefined;
  const columns = {
    customer: roles.customer,
    start: roles.start,
    end: roles.end,
    amount: roles.amount,
    status: statusColumn(detection, roles),
  };
  const { first, last } = detection.frame;
  const { found, rows: seen } = contractFindings({
    block,
    columns,
    first,
    last,
    answers,
    host,
    today,
    quick,
  });
  const decision = decide(found, answers);
  const { dateorder, same, mended } = decision;
  const running = new Set(RUNNING_CODES.flatMap((code) => [...(mended.get(code) ?? [])]));
  const rows = changesNothing(decision, seen.as.dateorder)
    ? seen
    : readContractRows(
        block,
        columns,
        seen.data,
        {
          dateorder: dateorder ?? seen.as.dateorder,
          gone: goneRows(seen, decision),
          same,
          case: decision.case,
          swapped: mended.get("end-before-start"),
          running,
        },
        host,
      );
  const { contracts, rowOf } = rows;
  const grain = suggestedContractGrain(contracts);
  return {
    kind: "contracts",
    found: quick ? found : [...found, ...contractShape(rows, grain)],
    decision,
    contracts: columns.amount === undefined ? contracts : withAmounts(contracts, rows),
    segments:
      roles.segment === undefined
        ? undefined
        : segmentsOf(
            detection.headings[roles.segment] ?? "",
            contracts.length,
            (contract) => block.cells[rowOf(contract)]?.[roles.segment as number],
          ),
    rowOf,
    grain,
  };
}

/** Findings whose fix is to read the end as “still running”. */
const RUNNING_CODES = ["unreadable-ends", "ends-future", "active-ended"];

/** A blank amount is 0, as SUBSCRIPTIONS has it. */
const withAmounts = (contracts: Contracts, rows: ContractRows): Contracts => ({
  ...contracts,
  amount: Float64Array.from({ length: contracts.length }, (_, contract) => rows.amountOf(contract) ?? 0),
});
