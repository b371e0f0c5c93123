import type { Text } from "../text";

/** Money from a log of events. */
export const revenueErrors = {} as const satisfies Record<string, Text>;
