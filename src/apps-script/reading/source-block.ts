import type { Block } from "../../findings/block";
import type { Area } from "../../translate/a1";

/** A block of cells of the workbook: what findings know of it, and where it stands. */
export interface SourceBlock extends Block {
  readonly area: Area;
  /** "Sheet1!A1:C500"; ranges on several tabs one after the other. */
  readonly name: string;
  /** Tabs that hold a column each, where there are several. */
  readonly tabs?: readonly string[];
}
