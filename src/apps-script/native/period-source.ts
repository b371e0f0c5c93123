import type { MovementData, PeriodData } from "../../reports/data/data";
import { call, cell, type Expression, exactly, operation } from "../../translate/native/expression";
import type { PeriodCells } from "../../translate/native/read-from";
import type { FoundSource, ReadCells } from "./read-cells";

const movementRoles = ["start", "new", "reactivation", "expansion", "contraction", "churned"] as const;

/** The cells of revenue movements. Losses are said as positive amounts, however the sheet signs them. */
export function movementSource({ block, roles }: ReadCells, { movements }: MovementData): FoundSource {
  let constants = 0;
  const rows = movements.map((movement) =>
    movementRoles.map((name): Expression | undefined => {
      const column = roles[name];
      if (column === undefined) return undefined;
      const amount = movement[name];
      const raw = block.cells[movement.row]?.[column];
      const at = cell("source", block.firstRow + movement.row, block.firstColumn + column);
      if (amount === undefined || raw === amount) return at;
      if (typeof raw === "number" && -raw === amount)
        return call("IF", call("ISNUMBER", at), operation(0, "-", at), "");
      constants++;
      return exactly(amount);
    }),
  );
  return { source: { kind: "movements", rows }, constants };
}

/** The cells of a summary of periods. A count typed as text is written as it was read. */
export function periodSource({ block, roles }: ReadCells, { periods }: PeriodData): FoundSource {
  let constants = 0;
  const counted = periods.counted;
  const rows = counted.map((read): PeriodCells => {
    const count = (column: number | undefined, value: number | undefined): Expression | undefined => {
      if (column === undefined) return undefined;
      const raw = block.cells[read.row]?.[column];
      const at = cell("source", block.firstRow + read.row, block.firstColumn + column);
      if (value === undefined || typeof raw === "number") return at;
      constants++;
      return exactly(value);
    };
    return {
      start: count(roles.start, read.start),
      joined: count(roles.new, read.joined),
      end: count(roles.end, read.end),
    };
  });
  return { source: { kind: "periods", rows }, constants };
}
