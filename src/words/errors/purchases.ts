import type { Text } from "../text";

/** Repeat purchases: BG/NBD, Gamma–Gamma, forecasts. */
export const purchaseErrors = {} as const satisfies Record<string, Text>;
