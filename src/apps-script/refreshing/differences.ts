import type { GridCell } from "../../table/report";
import type { Unit } from "../../table/table";
import { type Figures, rounded } from "./figures";

/** A figure that is not what it was; undefined = blank. */
export interface Difference {
  readonly row: string;
  readonly column: string;
  readonly unit: Unit;
  readonly before: GridCell;
  readonly after: GridCell;
  /** Share of the largest figure of its unit; 1 for texts. */
  readonly size: number;
  /** Stands in another box than the main one, which often says the same again. */
  readonly aside: boolean;
}

/** What changed between two states of a table, by the names of rows and columns, wherever they stand. */
export interface Differences {
  /** The main box's before those of others, the largest first. */
  readonly changed: readonly Difference[];
  readonly rowsAdded: readonly string[];
  readonly rowsGone: readonly string[];
}

/** Compares figures box by box; a box that is only in one of them counts with all its rows. Equal to six digits is equal. */
export function differencesOf(
  before: readonly Figures[],
  after: readonly (Figures & { readonly units: readonly Unit[] })[],
): Differences {
  const changed: Difference[] = [];
  const rowsAdded: string[] = [];
  const rowsGone: string[] = [];
  for (const now of after) {
    const old = before.find(({ box }) => box === now.box);
    const [was, is] = [rowsOf(old, now.labels), rowsOf(now, now.labels)];
    const headings = namesOf((now.cells[0] ?? []).slice(now.labels).map(String));
    const oldHeadings = namesOf((old?.cells[0] ?? []).slice(now.labels).map(String));
    const named = (name: string): string =>
      now.heading === undefined ? name : [now.heading, name].filter((text) => text !== "").join(" · ");
    const columns = headings.map((name) => oldHeadings.indexOf(name));
    for (const [name, row] of is) {
      const oldRow = was.get(name);
      if (oldRow === undefined) {
        rowsAdded.push(named(name));
        continue;
      }
      row.forEach((value, i) => {
        const at = columns[i] as number;
        const earlier = at < 0 ? undefined : oldRow[at];
        if (same(earlier, value)) return;
        const unit = now.units[now.labels + i] ?? "number";
        changed.push({
          row: named(name),
          column: headings[i] ?? "",
          unit,
          before: earlier,
          after: value,
          size: 0,
          aside: now !== after[0],
        });
      });
    }
    for (const name of was.keys()) if (!is.has(name)) rowsGone.push(named(name));
  }
  return { changed: bySize(changed, after), rowsAdded: unique(rowsAdded), rowsGone: unique(rowsGone) };
}

const unique = (names: readonly string[]): string[] => [...new Set(names)];

/** Rows by their labels, without the labels. */
function rowsOf(figures: Figures | undefined, labels: number): Map<string, readonly GridCell[]> {
  // Where a table was cleared or moved away, nothing is left that could have gone.
  const rows = (figures?.cells ?? []).slice(1).filter((row) => !row.every(blank));
  const names = namesOf(
    rows.map((row) =>
      row
        .slice(0, labels)
        .map((cell) => String(cell ?? ""))
        .filter((text) => text !== "")
        .join(" · "),
    ),
  );
  return new Map(rows.map((row, i) => [names[i] as string, row.slice(labels)]));
}

/** Names told apart where one comes twice. */
function namesOf(names: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return names.map((name) => {
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count === 1 ? name : `${name} (${count})`;
  });
}

const blank = (cell: GridCell): boolean => cell === undefined || cell === "";

const same = (a: GridCell, b: GridCell): boolean =>
  blank(a) ? blank(b) : typeof a === "number" && typeof b === "number" ? rounded(a) === rounded(b) : a === b;

function bySize(
  changed: readonly Difference[],
  after: readonly (Figures & { readonly units: readonly Unit[] })[],
): Difference[] {
  const largest = new Map<Unit, number>();
  for (const { cells, units } of after)
    for (const row of cells.slice(1))
      row.forEach((cell, i) => {
        const unit = units[i] ?? "number";
        if (typeof cell === "number") largest.set(unit, Math.max(largest.get(unit) ?? 0, Math.abs(cell)));
      });
  return changed
    .map((one) => {
      const [a, b] = [one.before, one.after];
      if (typeof a !== "number" && typeof b !== "number") return { ...one, size: 1 };
      const by = Math.abs((typeof b === "number" ? b : 0) - (typeof a === "number" ? a : 0));
      return { ...one, size: by / (largest.get(one.unit) || 1) };
    })
    .sort((a, b) => Number(a.aside) - Number(b.aside) || b.size - a.size);
}
