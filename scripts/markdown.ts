/** Words of a facts file or a cell in running text or a table: what Markdown would take for its own is escaped, back-ticks stay. */
export const escaped = (text: string): string =>
  text.replace(/[\\|<*]/g, (sign) => `\\${sign}`).replace(/\s*\n\s*/g, " ");

/** A table; cells are Markdown already. `align` has a letter a column: l or r. */
export function table(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  align = "l".repeat(head.length),
): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  const rule = [...align].map((side) => (side === "r" ? "---:" : "---"));
  return [line(head), line(rule), ...rows.map(line)].join("\n");
}

/** The anchor that GitHub gives a heading. */
export const anchor = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, "")
    .trim()
    .replace(/\s/g, "-");

/** Replaces what stands between `<!-- name -->` and `<!-- /name -->`; both marks stay. */
export function between(text: string, name: string, content: string): string {
  const [start, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const from = text.indexOf(start);
  const to = text.indexOf(end);
  if (from < 0 || to < from) throw new Error(`The marks ${start} and ${end} are missing.`);
  return `${text.slice(0, from + start.length)}\n${content}\n${text.slice(to)}`;
}
