import type { Day } from "../../calendar/days";
import type { Host } from "../../sheet/host";
import { asideOf, countedRows, idSpellings } from "../asked";
import type { Block } from "../block";
import { duplicateRows, filteredRows, hiddenRows } from "../block-rows";
import type { Choice, Found } from "../found";
import { currencies, textAmounts, unreadableAmounts, zeroAmounts } from "../log/amounts";
import { idLargeShare, idMangled, idNobody } from "../log/id-nobody";
import { ambiguousDates, faultRules } from "./faults";
import { negativePrices } from "./prices";
import { type ContractColumns, type ContractRows, readContractRows } from "./rows";
import { endsFuture, noDays, overlaps, startsFuture, startsOld } from "./rules";
import { activeEnded, endedUndated } from "./status";

export interface ContractQuestion {
  readonly block: Block;
  readonly columns: ContractColumns;
  readonly first: number;
  readonly last: number;
  readonly answers: Readonly<Record<string, Choice>>;
  readonly host: Host;
  readonly today: Day | undefined;
  /** Only what changes the numbers: rules that keep all rows unless told otherwise are asked only when they are told. */
  readonly quick: boolean;
}

export interface ContractFindings {
  readonly found: readonly Found[];
  /** The rows that the rules have looked at. */
  readonly rows: ContractRows;
}

/** Everything that is wrong or doubtful in a list of contracts, what must be decided first. */
export function contractFindings(question: ContractQuestion): ContractFindings {
  const { block, columns, first, last, answers, host, today, quick } = question;
  const { data, sums } = countedRows(block, first, last, answers);
  const asTyped = readContractRows(block, columns, data, {}, host);
  const ambiguous = ambiguousDates(asTyped);
  const order = answers["ambiguous-dates"];
  const rows =
    ambiguous !== undefined && (order === "dmy" || order === "mdy")
      ? readContractRows(block, columns, data, { dateorder: order }, host)
      : asTyped;
  const aside = asideOf(quick, answers);
  const found = [
    ambiguous,
    ...faultRules(rows),
    sums,
    idNobody(rows),
    idMangled(rows),
    aside("id-large-share", () => idLargeShare(rows)),
    ...idSpellings(rows, aside),
    startsOld(rows),
    startsFuture(rows, today),
    endsFuture(rows, today),
    endedUndated(rows),
    activeEnded(rows, today),
    aside("contract-no-days", () => noDays(rows)),
    aside("overlapping-contracts", () => overlaps(rows)),
    unreadableAmounts(rows, host, "unreadable-prices"),
    negativePrices(rows),
    aside("zero-prices", () => zeroAmounts(rows, "zero-prices")),
    aside("currencies", () => currencies(rows, host)),
    aside("text-amounts", () => textAmounts(rows, host)),
    aside("duplicate-rows", () => duplicateRows(block, first, last)),
    aside("hidden-rows", () => hiddenRows(block, first, last)),
    aside("filtered-rows", () => filteredRows(block, first, last)),
  ];
  return { found: found.filter((one): one is Found => one !== undefined), rows };
}
