/** A rectangle of a sheet; rows and columns count from 1. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** "A" for 1, "AB" for 28. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let n = column; n > 0; n = Math.floor((n - 1) / 26))
    letters = String.fromCharCode(65 + ((n - 1) % 26)) + letters;
  return letters;
}

export const cellA1 = (row: number, column: number): string => `${columnLetters(column)}${row}`;

/** "B2:D9"; a single cell is "B2". */
export const areaA1 = (area: Area): string => {
  const first = cellA1(area.row, area.column);
  const last = cellA1(area.row + area.rows - 1, area.column + area.columns - 1);
  return first === last ? first : `${first}:${last}`;
};

/** A sheet's name as a formula or a range text needs it: in quotes unless it is plain letters and no cell's name. */
export const quotedSheet = (name: string): string =>
  /^[A-Za-z_][A-Za-z_]*$/.test(name) && !/^(true|false|r|c|rc)$/i.test(name) && !/^[A-Za-z]{1,3}$/.test(name)
    ? name
    : `'${name.replace(/'/g, "''")}'`;

export const onSheet = (sheet: string, a1: string): string => `${quotedSheet(sheet)}!${a1}`;
