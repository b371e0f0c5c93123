import type { BoxPlan } from "../../plan/boxes";
import { isFromCounts } from "../../translate/native/table";
import { nativeWords } from "../../words/wizard-native";
import { contractSource } from "./contract-source";
import { eventSource } from "./event-source";
import { movementSource, periodSource } from "./period-source";
import type { FoundSource, ReadCells } from "./read-cells";

/** The user's cells as native formulas read them. */
export function nativeSource(read: ReadCells, plans: readonly BoxPlan[]): FoundSource {
  const { data } = read;
  if (plans.length > 0 && plans.every(isFromCounts)) return { source: { kind: "counts" }, constants: 0 };
  // Lists on several tabs are read as one block that stands nowhere.
  if (read.block.tabs !== undefined) return { why: nativeWords.whyTabs };
  if (data?.kind === "events" && data.names !== undefined) return { why: nativeWords.whyNames };
  if (data?.kind === "events") return eventSource(read, data, plans);
  if (data?.kind === "contracts") return contractSource(read, data, plans);
  if (data?.kind === "periods") return periodSource(read, data);
  if (data?.kind === "movements") return movementSource(read, data);
  return { why: nativeWords.whyLayout };
}
