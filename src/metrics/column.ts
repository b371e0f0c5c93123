/** Reading and counting in typed columns. The index is inside the column by construction; outside it, reading gives NaN-like nonsense. */
export const at = (column: Int32Array, i: number): number => column[i] as number;

export const add = (column: Int32Array, i: number, n: number): void => {
  column[i] = (column[i] as number) + n;
};

/** The value at i, which is then one more: the next free place of a counting sort. */
export const take = (column: Int32Array, i: number): number => {
  const value = column[i] as number;
  column[i] = value + 1;
  return value;
};
