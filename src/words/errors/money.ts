import type { Text } from "../text";

/** Revenue kept and lost between two dates. */
export const moneyErrors = {} as const satisfies Record<string, Text>;
