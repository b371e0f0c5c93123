import type { Text } from "../text";

/** Contracts with a start and an end. */
export const subscriptionErrors = {} as const satisfies Record<string, Text>;
