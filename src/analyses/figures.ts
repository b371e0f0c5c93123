import type { Table, Unit, Value } from "../table/table";
import type { Text } from "../words/text";

/** Figures one below the other: a label and its value a row. Such tables have no header row when they spill. */
export const figuresTable = (
  figures: readonly (readonly [label: Text, value: Value])[],
  unit: Unit = "number",
): Table => ({
  // These headings are for a table that is shown elsewhere.
  columns: [
    { heading: { en: "Figure", zh: "指标" }, unit: "label" },
    { heading: { en: "Value", zh: "数值" }, unit },
  ],
  rows: figures,
  summaryRows: 0,
  notes: [],
});
