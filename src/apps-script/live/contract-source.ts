import { type Contracts, RUNNING } from "../../plan/contracts";
import { type ContractReading, readContracts } from "../../sheet/rows/contracts";
import { InputError } from "../../words/input-error";
import type { Understanding } from "../reading/understanding";
import { columnsOf, helperSource, type LiveSource } from "./source";

/** The columns of a list of contracts: the user's where these read as the contracts that count, else the contracts themselves. */
export function contractSource(read: Understanding): LiveSource | undefined {
  const { data, block, detection, roles, decision, host } = read;
  if (data?.kind !== "contracts" || roles.customer === undefined || roles.start === undefined)
    return undefined;
  const { contracts } = data;
  if (roles.end !== undefined) {
    const { customer, start, end, amount } = roles;
    const columns = columnsOf(block, detection, {
      ...{ customer, start, end },
      ...(amount === undefined ? {} : { amount }),
    });
    const { exclude, dateorder } = decision;
    const rules = { exclude, case: decision.case, errors: "skip", dateorder } as const;
    const found = ownContracts(columns, rules, host);
    if (found !== undefined && isSameList(found.contracts, contracts))
      return {
        columns,
        helper: undefined,
        options: {
          ...(exclude.length === 0 ? {} : { exclude }),
          ...(dateorder === undefined ? {} : { dateorder }),
          case: decision.case,
          errors: found.leftOut.some(({ reason }) => reason !== "blank-id") ? "skip" : "stop",
        },
      };
  }
  const hasAmounts = contracts.amount !== undefined;
  const rows = Array.from({ length: contracts.length }, (_, i) => {
    const end = contracts.end[i] as number;
    return [
      contracts.ids[contracts.customer[i] as number] as string,
      contracts.start[i] as number,
      end === RUNNING ? undefined : end,
      ...(hasAmounts ? [contracts.amount?.[i]] : []),
    ];
  });
  return helperSource(
    { customer: "Customer", start: "Start", end: "End", ...(hasAmounts ? { amount: "Amount" } : {}) },
    rows,
    [undefined, "yyyy-mm-dd", "yyyy-mm-dd", ...(hasAmounts ? [undefined] : [])],
    {},
  );
}

/** The contracts that SUBSCRIPTIONS would read from the user's own columns; undefined where it would refuse them. */
function ownContracts(
  { customer, start, end, amount }: LiveSource["columns"],
  rules: Parameters<typeof readContracts>[1],
  host: Understanding["host"],
): ContractReading | undefined {
  const ranges = { customers: customer?.cells, starts: start?.cells, ends: end?.cells };
  try {
    return readContracts(amount === undefined ? ranges : { ...ranges, amounts: amount.cells }, rules, host);
  } catch (error) {
    if (error instanceof InputError) return undefined;
    throw error;
  }
}

function isSameList(a: Contracts, b: Contracts): boolean {
  if (a.length !== b.length || a.ids.some((id, i) => id !== b.ids[i])) return false;
  const isSame = (one: ArrayLike<number> | undefined, other: ArrayLike<number> | undefined): boolean => {
    for (let i = 0; i < a.length; i++) if (one?.[i] !== other?.[i]) return false;
    return true;
  };
  return (
    isSame(a.customer, b.customer) &&
    isSame(a.start, b.start) &&
    isSame(a.end, b.end) &&
    isSame(a.amount, b.amount)
  );
}
