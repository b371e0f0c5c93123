import type { Options } from "../../analyses/change/followed";

/**
 * Options under which groups can be compared: every customer is followed through the same period, so activity "on or
 * after" it is activity in it; single periods, no brackets.
 */
export function comparable(options: Options): Options {
  const { brackets: _, ...rest } = options;
  return { ...rest, mode: options.mode === "on_or_after" ? "on" : options.mode };
}
