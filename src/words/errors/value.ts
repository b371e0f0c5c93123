import type { Text } from "../text";

/** Lifetime value, uplift, mix. */
export const valueErrors = {} as const satisfies Record<string, Text>;
