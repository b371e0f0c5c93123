import { type Found, mendable, noted, rowsFound } from "../found";
import type { AmountName, MovementRow } from "./rows";

const losses = ["contraction", "churned"] as const;

/** Whether a column of losses is typed as negative numbers: more of its amounts are negative than positive. */
export function typedNegative(rows: readonly MovementRow[], name: (typeof losses)[number]): boolean {
  let sum = 0;
  for (const { amounts } of rows) sum += Math.sign(amounts[name] ?? 0);
  return sum < 0;
}

/** A loss as a positive amount, however its column signs it; with `mended` also one of the other sign than the rest. */
export const lossOf = (amount: number, negative: boolean): number => (negative ? 0 - amount : amount);

/** Losses typed as negative numbers, which are read as amounts lost. */
export const negativeLosses = (rows: readonly MovementRow[]): Found | undefined =>
  noted(
    "negative-losses",
    rows
      .filter(({ amounts }) => losses.some((name) => typedNegative(rows, name) && (amounts[name] ?? 0) < 0))
      .map(({ row }) => row),
  );

/** Losses of the other sign than the rest of their column: read as losses too, unless they are meant as gains. */
export function mixedLosses(rows: readonly MovementRow[]): Found | undefined {
  const places = rows
    .filter(({ amounts }) => losses.some((name) => lossOf(amounts[name] ?? 0, typedNegative(rows, name)) < 0))
    .map(({ row }) => row);
  return mendable("mixed-losses", places, "fix");
}

/** Negative starts and gains: a sign typed wrong, or losses in the wrong column. */
export function negativeGains(rows: readonly MovementRow[]): Found | undefined {
  const gains: readonly AmountName[] = ["start", "new", "expansion", "reactivation"];
  return rowsFound(
    "negative-gains",
    rows.filter(({ amounts }) => gains.some((name) => (amounts[name] ?? 0) < 0)).map(({ row }) => row),
    "keep",
  );
}

export const unreadableMovements = (rows: readonly MovementRow[]): Found | undefined =>
  rowsFound(
    "unreadable-movements",
    rows.filter(({ unreadable }) => unreadable).map(({ row }) => row),
    "leave-out",
  );

export const textMovements = (rows: readonly MovementRow[]): Found | undefined =>
  noted(
    "text-movements",
    rows.filter(({ text }) => text).map(({ row }) => row),
  );

/** Amounts in more than one currency cannot be added up. */
export function movementCurrencies(rows: readonly MovementRow[]): Found | undefined {
  const other = rows.filter(({ otherCurrency }) => otherCurrency !== undefined);
  const [one, two] = other[0]?.otherCurrency ?? ["", ""];
  return noted(
    "movement-currencies",
    other.map(({ row }) => row),
    { one, two },
  );
}
