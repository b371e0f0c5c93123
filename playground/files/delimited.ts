import Papa from "papaparse";
import { textOfBytes } from "./text-of-bytes";

/**
 * The rows of a csv or tsv file as text, all of one width (short rows end in blanks). The delimiter of a .tsv is the tab;
 * of any other file it is found in its first line. Throws when a quoted field never ends.
 */
export function readDelimited(fileName: string, bytes: Uint8Array): string[][] {
  const text = textOfBytes(bytes);
  const { data, errors } = Papa.parse<string[]>(text, {
    delimiter: /\.tsv$/i.test(fileName) ? "\t" : delimiterOf(text),
  });
  const broken = errors.find((error) => error.type === "Quotes");
  if (broken)
    throw new Error(`A quoted field is not closed, seen in row ${(broken.row ?? 0) + 1}. Close it with ".`);
  if (data.length === 0) return [[""]];
  const rows = data.length > 1 && endsBlank(data) ? data.slice(0, -1) : data;
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 1);
  return rows.map((row) =>
    row.length === width ? row : [...row, ...new Array<string>(width - row.length).fill("")],
  );
}

/** The sign that the first line has most of outside its quotes: a header rarely holds a comma within a name. */
function delimiterOf(text: string): string {
  const line = /^(?:"(?:[^"]|"")*"|[^"\r\n])*/.exec(text)?.[0].replace(/"(?:[^"]|"")*"/g, "") ?? "";
  const counts = [",", ";", "\t", "|"].map((sign) => ({ sign, count: line.split(sign).length }));
  return counts.reduce((most, one) => (one.count > most.count ? one : most)).sign;
}

/** The line break at the end of a file starts no row. */
function endsBlank(rows: readonly (readonly string[])[]): boolean {
  const last = rows.at(-1);
  return last !== undefined && last.length === 1 && last[0] === "";
}
