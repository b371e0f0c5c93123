export interface Place {
  readonly row: number;
  readonly column: number;
}

/**
 * Where an arrow key, Home or End leads from a cell, over the cells that can be reached only; undefined where there is
 * none that way. `cells` says by row and column which can be reached.
 */
export function nextPlace(
  cells: readonly (readonly boolean[])[],
  from: Place,
  key: string,
): Place | undefined {
  const row = cells[from.row] ?? [];
  const inRow = (column: number): Place | undefined => (column < 0 ? undefined : { row: from.row, column });
  switch (key) {
    case "ArrowRight":
      return inRow(row.indexOf(true, from.column + 1));
    case "ArrowLeft":
      return from.column === 0 ? undefined : inRow(row.lastIndexOf(true, from.column - 1));
    case "Home":
      return inRow(row.indexOf(true));
    case "End":
      return inRow(row.lastIndexOf(true));
    case "ArrowDown":
      return inColumn(cells, from, 1);
    case "ArrowUp":
      return inColumn(cells, from, -1);
    default:
      return undefined;
  }
}

function inColumn(
  cells: readonly (readonly boolean[])[],
  { row: start, column }: Place,
  step: 1 | -1,
): Place | undefined {
  for (let row = start + step; row >= 0 && row < cells.length; row += step)
    if (cells[row]?.[column] === true) return { row, column };
  return undefined;
}

/** The first cell that can be reached. */
export function firstPlace(cells: readonly (readonly boolean[])[]): Place | undefined {
  const row = cells.findIndex((line) => line.includes(true));
  return row < 0 ? undefined : { row, column: cells[row]?.indexOf(true) ?? 0 };
}
