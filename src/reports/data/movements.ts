import type { MovementData } from "./data";
import type { Laid } from "./read";

export function movementData(_laid: Laid): MovementData | undefined {
  return undefined;
}
