/** A worked formula of a guide page: the cells it stands over, as the reader sees them, and the text that follows it. */
export interface GuideExample {
  readonly name: string;
  readonly formula: string;
  readonly args: readonly unknown[];
  /** The Markdown behind the formula: an arrow and what it gives. */
  readonly shown: string;
}

/** Finds the formulas of a page that stand in a block of their own, each over the last table of cells above it. */
export function guideExamples(page: string): readonly GuideExample[] {
  const blocks = page.split("\n\n");
  const found: GuideExample[] = [];
  let cells: readonly (readonly unknown[])[] = [];
  for (const [i, block] of blocks.entries()) {
    if (/^\|\s*\| A /.test(block)) cells = cellsOf(block);
    const [, formula, name, inside] = /^```\n(=([A-Z_]+)\((.*)\))\n```$/.exec(block) ?? [];
    if (formula === undefined || name === undefined) continue;
    const next = blocks[i + 1] ?? "";
    const shown = next === "→" ? `${next}\n\n${blocks[i + 2] ?? ""}` : next;
    const read = (text: string) => argument(text, cells);
    found.push({
      name,
      formula,
      args: (inside ?? "").split(/,\s*(?=(?:[^"]*"[^"]*")*[^"]*$)/).map(read),
      shown,
    });
  }
  return found;
}

const cellsOf = (table: string): readonly (readonly unknown[])[] =>
  table
    .split("\n")
    .slice(2)
    .map((line) =>
      line
        .split("|")
        .slice(2, -1)
        .map((cell) => value(cell.trim())),
    );

const value = (text: string): unknown => (text !== "" && Number.isFinite(Number(text)) ? Number(text) : text);

/** A number, a text in quotes, a range such as A2:B5, or nothing. */
function argument(text: string, cells: readonly (readonly unknown[])[]): unknown {
  const trimmed = text.trim();
  const quoted = /^"(.*)"$/.exec(trimmed);
  if (quoted !== null) return quoted[1];
  const range = /^([A-Z])(\d+):([A-Z])(\d+)$/.exec(trimmed);
  if (range === null) return value(trimmed);
  const [, left = "A", top = "1", right = "A", bottom = "1"] = range;
  const column = (letter: string) => letter.charCodeAt(0) - 65;
  return cells
    .slice(Number(top) - 1, Number(bottom))
    .map((row) => row.slice(column(left), column(right) + 1));
}
