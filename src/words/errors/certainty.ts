import type { Text } from "../text";

/** Tests and sample sizes. */
export const certaintyErrors = {} as const satisfies Record<string, Text>;
