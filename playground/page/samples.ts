import { sampleSheets } from "../samples";
import { addTypedSheet } from "./sheets-in";
import type { Page } from "./start";

/** Adds the sample sheets after those that are there, in the page's language, and shows the first of them. */
export async function loadSamples({ grid, google, choices }: Page): Promise<void> {
  const names = sampleSheets(choices.language()).map(({ name, rows }) =>
    addTypedSheet(grid, google.cells, name, rows),
  );
  const workbook = grid.getActiveWorkbook();
  const first = workbook?.getSheetByName(names[0] ?? "");
  if (first) workbook?.setActiveSheet(first);
  await google.settled();
}
