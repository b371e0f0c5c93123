type Cells = readonly (readonly unknown[])[];

/**
 * The rows, among those given in order, that repeat an earlier one in every column. Rows are parted column by column, and
 * those that are like no other drop out: ids and days part nearly all of them, so the further columns are hardly looked at.
 */
export function repeatedRows(cells: Cells, rows: readonly number[]): number[] {
  const width = cells.reduce((most, row) => Math.max(most, row.length), 0);
  let left: { readonly rows: readonly number[]; readonly groups: Int32Array } = {
    rows,
    groups: new Int32Array(rows.length),
  };
  for (let column = 0; column < width && left.rows.length > 0; column++)
    left = parted(cells, left.rows, left.groups, column);
  const seen = new Set<number>();
  return left.rows.filter((_, i) => {
    const group = left.groups[i] as number;
    if (seen.has(group)) return true;
    seen.add(group);
    return false;
  });
}

/** The same rows by one column more; without those that are alone in their group. */
function parted(cells: Cells, rows: readonly number[], groups: Int32Array, column: number) {
  const codeOf = coder();
  const numbers = new Map<number, number>();
  const sizes: number[] = [];
  const finer = new Int32Array(rows.length);
  for (let i = 0; i < rows.length; i++) {
    // Codes are fewer than rows, so that a group and a code make one number.
    const both = (groups[i] as number) * (rows.length + 1) + codeOf(cells[rows[i] as number]?.[column]);
    let number = numbers.get(both);
    if (number === undefined) {
      number = sizes.length;
      numbers.set(both, number);
      sizes.push(0);
    }
    finer[i] = number;
    sizes[number] = (sizes[number] as number) + 1;
  }
  const several = (_: unknown, i: number): boolean => (sizes[finer[i] as number] as number) > 1;
  return { rows: rows.filter(several), groups: finer.filter(several) };
}

/** Numbers equal cells alike; a date goes by its instant, since its text costs much and depends on a zone. */
function coder(): (cell: unknown) => number {
  const texts = new Map<string, number>();
  const numbers = new Map<number, number>();
  const instants = new Map<number, number>();
  let codes = 0;
  const code = <T>(known: Map<T, number>, key: T): number => {
    const before = known.get(key);
    if (before !== undefined) return before;
    known.set(key, codes);
    return codes++;
  };
  return (cell) =>
    typeof cell === "number"
      ? code(numbers, cell)
      : typeof cell === "object" && cell !== null && "getTime" in cell
        ? code(instants, (cell as { getTime(): number }).getTime())
        : code(texts, String(cell));
}
