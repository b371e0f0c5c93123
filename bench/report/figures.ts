import { same, type Text } from "./text";

/** What stands where nothing was measured. */
const none = "–";

/** Three digits that count, more only before the point: 0.0123, 1.23, 123, 12,345. */
const short = (value: number): string =>
  value.toLocaleString(
    "en-US",
    Math.abs(value) < 100 ? { maximumSignificantDigits: 3 } : { maximumFractionDigits: 0 },
  );

export const figure = (value: number | undefined, unit = ""): Text =>
  same(value === undefined || !Number.isFinite(value) ? none : `${short(value)}${unit}`);

/** A ratio: "0.38 ×". */
export const times = (ratio: number | undefined): Text => figure(ratio, " ×");

/** Whole numbers with separators. */
export const whole = (value: number): string => value.toLocaleString("en-US");
