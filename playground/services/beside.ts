import type { IDisposable } from "@univerjs/core";
import {
  InsertColMutation,
  InsertRowMutation,
  MoveColsMutation,
  MoveRowsMutation,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
} from "@univerjs/sheets";
import { type Area, shifted } from "./a1";
import type { Book } from "./book";

/** A thing pinned to cells that Univer has no place for. */
export interface Pinned {
  area: Area;
}

export interface Validation extends Pinned {
  readonly rule: ValidationRule;
}

export interface ValidationRule {
  readonly criteria: string;
  readonly values: readonly unknown[];
  readonly allowInvalid: boolean;
  readonly helpText: string | null;
}

export interface ProtectedArea extends Pinned {
  readonly id: number;
  readonly whole: boolean;
  description: string;
  warningOnly: boolean;
  /** Whether the running user has been taken off the editors. */
  barred: boolean;
  unprotected: Area[];
}

export interface Metadata {
  readonly id: number;
  key: string;
  value: string | null;
  visibility: "DOCUMENT" | "PROJECT";
  place: "SPREADSHEET" | "SHEET" | "ROW" | "COLUMN";
  area: Area | undefined;
  gone: boolean;
}

export interface ChartRange extends Pinned {
  sheetId: string;
}

export interface ChartRecord {
  readonly id: number;
  type: string;
  ranges: ChartRange[];
  options: Record<string, unknown>;
  headers: number;
  mergeStrategy: string;
  hiddenDimensions: string;
  transposed: boolean;
  /** Anchor cell from 0, with an offset in pixels. */
  anchor: { row: number; column: number; x: number; y: number };
}

export interface FilterRecord extends Pinned {
  /** Criteria by absolute column from 0. */
  readonly criteria: Map<number, { readonly hidden: readonly string[] }>;
}

/** What the stand-in keeps beside one sheet of the grid. */
export class SheetSide {
  readonly notes = new Map<number, Map<number, string>>();
  validations: Validation[] = [];
  protections: ProtectedArea[] = [];
  metadata: Metadata[] = [];
  charts: ChartRecord[] = [];
  filter: FilterRecord | undefined;

  note(row: number, column: number): string {
    return this.notes.get(row)?.get(column) ?? "";
  }

  setNote(row: number, column: number, text: string): void {
    const line = this.notes.get(row) ?? new Map<number, string>();
    if (text === "") line.delete(column);
    else line.set(column, text);
    this.notes.set(row, line);
  }

  shift(dimension: "rows" | "columns", at: number, count: number): void {
    const keep = <T extends Pinned>(items: T[]): T[] =>
      items.filter((item) => {
        const area = shifted(item.area, dimension, at, count);
        if (area !== undefined) item.area = area;
        return area !== undefined;
      });
    this.validations = keep(this.validations);
    this.protections = keep(this.protections);
    for (const item of this.metadata) {
      if (item.area === undefined || (item.place === "ROW") !== (dimension === "rows")) continue;
      item.area = shifted(item.area, dimension, at, count);
      item.gone = item.area === undefined;
    }
    this.metadata = this.metadata.filter((item) => !item.gone);
    if (this.filter) [this.filter] = keep([this.filter]);
    for (const chart of this.charts) {
      const line = dimension === "rows" ? "row" : "column";
      if (chart.anchor[line] >= at) chart.anchor[line] = Math.max(at, chart.anchor[line] + count);
    }
    this.shiftNotes(dimension, at, count);
  }

  /** Lines `from` … `until` stand before line `to` now; metadata and notes go with their lines. */
  move(dimension: "rows" | "columns", from: number, until: number, to: number): void {
    const [low, high] = dimension === "rows" ? (["top", "bottom"] as const) : (["left", "right"] as const);
    for (const item of this.metadata) {
      if (item.area === undefined || (item.place === "ROW") !== (dimension === "rows")) continue;
      const line = movedLine(item.area[low], from, until, to);
      item.area = { ...item.area, [low]: line, [high]: line };
    }
    const old = [...this.notes].flatMap(([row, line]) =>
      [...line].map(([column, text]) => ({ row, column, text })),
    );
    this.notes.clear();
    for (const { row, column, text } of old)
      this.setNote(
        dimension === "rows" ? movedLine(row, from, until, to) : row,
        dimension === "columns" ? movedLine(column, from, until, to) : column,
        text,
      );
  }

  private shiftNotes(dimension: "rows" | "columns", at: number, count: number): void {
    const old = [...this.notes].flatMap(([row, line]) =>
      [...line].map(([column, text]) => ({ row, column, text })),
    );
    this.notes.clear();
    for (const { row, column, text } of old) {
      const cell = { top: row, bottom: row, left: column, right: column };
      const moved = shifted(cell, dimension, at, count);
      if (moved !== undefined) this.setNote(moved.top, moved.left, text);
    }
  }
}

/** Where a line stands after lines `from` … `until` were moved to before line `to`, all counted before the move. */
function movedLine(line: number, from: number, until: number, to: number): number {
  const count = until - from + 1;
  if (line >= from && line <= until) return line - from + (to > until ? to - count : to);
  if (line > until && line < to) return line - count;
  return line >= to && line < from ? line + count : line;
}

interface Moved {
  readonly sourceRange: Removed["range"];
  readonly targetRange: Removed["range"];
}

interface Removed {
  readonly range: {
    readonly startRow: number;
    readonly endRow: number;
    readonly startColumn: number;
    readonly endColumn: number;
  };
}

/** Keeps the side models of all sheets in step with the grid, whoever inserts or deletes. */
export class Beside {
  readonly spreadsheetMetadata: Metadata[] = [];
  private readonly sides = new Map<string, SheetSide>();
  private readonly watching: IDisposable;
  private readonly chartListeners = new Set<() => void>();

  constructor(book: Book) {
    this.watching = book.onCommand((command) => {
      const params = command.params as { subUnitId: string } & Removed & Moved;
      switch (command.id) {
        case InsertRowMutation.id:
          return this.shift(
            params.subUnitId,
            "rows",
            params.range.startRow,
            params.range.endRow - params.range.startRow + 1,
          );
        case RemoveRowMutation.id:
          return this.shift(
            params.subUnitId,
            "rows",
            params.range.startRow,
            params.range.startRow - params.range.endRow - 1,
          );
        case InsertColMutation.id:
          return this.shift(
            params.subUnitId,
            "columns",
            params.range.startColumn,
            params.range.endColumn - params.range.startColumn + 1,
          );
        case RemoveColMutation.id:
          return this.shift(
            params.subUnitId,
            "columns",
            params.range.startColumn,
            params.range.startColumn - params.range.endColumn - 1,
          );
        case MoveColsMutation.id:
          return this.of(params.subUnitId).move(
            "columns",
            params.sourceRange.startColumn,
            params.sourceRange.endColumn,
            params.targetRange.startColumn,
          );
        case MoveRowsMutation.id:
          return this.of(params.subUnitId).move(
            "rows",
            params.sourceRange.startRow,
            params.sourceRange.endRow,
            params.targetRange.startRow,
          );
        case RemoveSheetMutation.id:
          return this.drop(params.subUnitId);
      }
    });
  }

  of(sheetId: string): SheetSide {
    const known = this.sides.get(sheetId);
    if (known !== undefined) return known;
    const side = new SheetSide();
    this.sides.set(sheetId, side);
    return side;
  }

  all(): SheetSide[] {
    return [...this.sides.values()];
  }

  onChartsChanged(listener: () => void): () => void {
    this.chartListeners.add(listener);
    return () => this.chartListeners.delete(listener);
  }

  chartsChanged(): void {
    for (const listener of this.chartListeners) listener();
  }

  dispose(): void {
    this.watching.dispose();
    this.chartListeners.clear();
  }

  private drop(sheetId: string): void {
    for (const item of this.of(sheetId).metadata) item.gone = true;
    this.sides.delete(sheetId);
    this.chartsChanged();
  }

  private shift(sheetId: string, dimension: "rows" | "columns", at: number, count: number): void {
    this.of(sheetId).shift(dimension, at, count);
    for (const side of this.all())
      for (const chart of side.charts)
        for (const range of chart.ranges)
          if (range.sheetId === sheetId) range.area = shifted(range.area, dimension, at, count) ?? range.area;
    if (this.all().some((side) => side.charts.length > 0)) this.chartsChanged();
  }
}
