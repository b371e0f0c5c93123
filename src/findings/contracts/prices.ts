import { rowsWhere } from "../customer-rows";
import { type Found, rowsFound } from "../found";
import type { ContractRows } from "./rows";

/** Negative prices: a credit or a correction rather than a contract. */
export const negativePrices = (rows: ContractRows): Found | undefined =>
  rowsFound(
    "negative-prices",
    rowsWhere(rows, (contract) => (rows.amountOf(contract) ?? 0) < 0),
    "leave-out",
  );
