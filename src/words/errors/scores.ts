import type { Text } from "../text";

/** RFM and survey scores. */
export const scoreErrors = {} as const satisfies Record<string, Text>;
