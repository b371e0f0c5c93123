import Papa from "papaparse";
import { textOfBytes } from "./text-of-bytes";

/**
 * The rows of a csv or tsv file as text, all of one width (short rows end in blanks). The delimiter of a .tsv is the tab;
 * of any other file it is found by looking. Throws when a quoted field never ends.
 */
export function readDelimited(fileName: string, bytes: Uint8Array): string[][] {
  const text = textOfBytes(bytes);
  const { data, errors } = Papa.parse<string[]>(text, {
    delimiter: /\.tsv$/i.test(fileName) ? "\t" : "",
    delimitersToGuess: [",", "\t", ";", "|"],
    skipEmptyLines: false,
  });
  const broken = errors.find((error) => error.type === "Quotes");
  if (broken)
    throw new Error(`A quoted field is not closed, seen in row ${(broken.row ?? 0) + 1}. Close it with ".`);
  const rows = endsBlank(data) ? data.slice(0, -1) : data;
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 1);
  return rows.map((row) => [...row, ...new Array<string>(width - row.length).fill("")]);
}

/** The line break at the end of a file starts no row. */
function endsBlank(rows: readonly (readonly string[])[]): boolean {
  const last = rows.at(-1);
  return last !== undefined && last.length === 1 && last[0] === "";
}
