import type { ContractData } from "./data";
import type { Laid } from "./read";

export function contractData(_laid: Laid): ContractData | undefined {
  return undefined;
}
