import type { Block } from "../../findings/block";
import type { Roles } from "../../findings/layout/detect";
import type { WizardData } from "../../reports/data/data";
import type { NativeSource } from "../../translate/native/table";
import type { Text } from "../../words/text";

/** Where native formulas read from, and how many of the user's cells had to be written as they were read. */
export type FoundSource =
  | { readonly source: NativeSource; readonly constants: number }
  | { readonly why: Text };

/** A range as it was understood: what of it formulas can refer to. */
export interface ReadCells {
  readonly block: Block & { readonly tabs?: readonly string[] };
  readonly roles: Roles;
  readonly data: WizardData | undefined;
}
