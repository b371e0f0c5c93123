import type { Text } from "../text";

/** Durations, survival curves, sBG. */
export const survivalErrors = {} as const satisfies Record<string, Text>;
