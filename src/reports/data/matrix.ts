import type { EventData } from "./data";
import type { Laid } from "./read";

export function matrixEvents(_laid: Laid): EventData | undefined {
  return undefined;
}
