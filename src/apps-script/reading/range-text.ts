/** A typed range, taken apart: full-width signs narrowed, a leading "=" and quotes around the sheet's name taken off. */
export interface RangeText {
  readonly sheet: string | undefined;
  /** "" when only a sheet is named. */
  readonly a1: string;
  /** Whether more than one range is named. */
  readonly several: boolean;
}

/** Never fails: whether the sheet and the range are there is for the spreadsheet to say. */
export function parseRangeText(typed: string): RangeText {
  const text = typed.normalize("NFKC").replace(/[‘’]/g, "'").trim().replace(/^=\s*/, "");
  const quoted = /^'((?:[^']|'')*)'\s*(?:!\s*(.*))?$/s.exec(text);
  if (quoted !== null) return { sheet: (quoted[1] ?? "").replace(/''/g, "'"), ...rest(quoted[2] ?? "") };
  const mark = text.lastIndexOf("!");
  if (mark > 0) return { sheet: text.slice(0, mark).trim(), ...rest(text.slice(mark + 1)) };
  return { sheet: undefined, ...rest(mark === 0 ? text.slice(1) : text) };
}

const rest = (text: string): { a1: string; several: boolean } => {
  const a1 = text.replace(/\s*:\s*/g, ":").trim();
  return { a1, several: /[,;{}]/.test(a1) };
};

/** A1 in any spelling: C3, $A$1, A:C, 5:7, C2:C. */
export const isA1 = (text: string): boolean =>
  /^\$?[a-z]{1,3}\$?\d{1,8}(:(\$?[a-z]{1,3})?\$?\d{0,8})?$/i.test(text) ||
  /^\$?[a-z]{1,3}:\$?[a-z]{1,3}(\$?\d{1,8})?$/i.test(text) ||
  /^\$?\d{1,8}:\$?\d{1,8}$/.test(text);

/**
 * The ranges on several sheets that a text names one after the other; none where it names one range, or leaves out the
 * sheet of one: a comma may be part of a sheet's name.
 */
export function severalRanges(typed: string): readonly string[] {
  const text = typed.normalize("NFKC").replace(/[‘’]/g, "'").replace(/、/g, ",").trim().replace(/^=\s*/, "");
  const parts = (text.match(/(?:'(?:[^']|'')*'|[^,;'])+/g) ?? []).filter((part) => part.trim() !== "");
  return parts.length > 1 && parts.every((part) => part.includes("!")) ? parts : [];
}
