import { AddWorksheetMergeMutation, RemoveWorksheetMergeMutation } from "@univerjs/sheets";
import { contains, touches } from "../a1";
import { univerRange } from "../book";
import { fault, sentences } from "../faults";
import { removeRules } from "../rules-store";
import type { Signatures } from "../signatures";
import { RangeStyles } from "./styles";

export const clearingSignatures: Signatures<GoogleAppsScript.Spreadsheet.Range> = {
  clear: ["", "options"],
  clearContent: [""],
  clearFormat: [""],
  clearNote: [""],
  clearDataValidations: [""],
  merge: [""],
  mergeAcross: [""],
  mergeVertically: [""],
  breakApart: [""],
};

interface ClearOptions {
  readonly contentsOnly?: boolean;
  readonly formatOnly?: boolean;
  readonly commentsOnly?: boolean;
  readonly validationsOnly?: boolean;
}

/** What is cleared, and what stays; merging and taking apart. */
export class RangeClearing extends RangeStyles {
  clear(options: ClearOptions = {}): this {
    const { contentsOnly, formatOnly, commentsOnly, validationsOnly } = options;
    const all = !contentsOnly && !formatOnly && !commentsOnly && !validationsOnly;
    if (all || contentsOnly) this.clearContent();
    if (all || formatOnly) this.clearFormat();
    if (commentsOnly) this.clearNote();
    if (validationsOnly) this.clearDataValidations();
    return this;
  }

  clearContent(): this {
    return this.put(() => null);
  }

  /** Formats go; the number format stays. */
  clearFormat(): this {
    this.clearLooks(true);
    if (this.office.switches.rangeClearRules === "gone")
      removeRules(this.office.book, this.grid.id, this.area);
    return this;
  }

  clearLooks(keepPattern: boolean): void {
    if (!this.mayWrite()) return;
    const patterns = new Map<string, string>();
    this.grid.restyle(this.area, (row, column, cell) => {
      const pattern = this.grid.pattern(cell);
      if (pattern !== "") patterns.set(`${row},${column}`, pattern);
      return cell?.s ? null : undefined;
    });
    if (!keepPattern || patterns.size === 0) return;
    this.grid.restyle(this.area, (row, column) => {
      const pattern = patterns.get(`${row},${column}`);
      return pattern === undefined ? undefined : { n: { pattern } };
    });
  }

  clearNote(): this {
    for (const [row, column] of this.cells()) this.side.setNote(row, column, "");
    return this;
  }

  clearDataValidations(): this {
    this.side.validations = this.side.validations.flatMap((item) => without(item, this.area));
    return this;
  }

  merge(): this {
    return this.mergeAreas([this.area]);
  }

  mergeAcross(): this {
    const rows = Array.from({ length: this.numRows }, (_, at) => this.area.top + at);
    return this.mergeAreas(rows.map((row) => ({ ...this.area, top: row, bottom: row })));
  }

  mergeVertically(): this {
    const columns = Array.from({ length: this.numColumns }, (_, at) => this.area.left + at);
    return this.mergeAreas(columns.map((column) => ({ ...this.area, left: column, right: column })));
  }

  breakApart(): this {
    this.refuseCutMerges();
    const inside = this.merges().filter((merge) => contains(this.area, merge));
    if (inside.length > 0) this.change(RemoveWorksheetMergeMutation.id, { ranges: inside.map(univerRange) });
    return this;
  }

  /** Merges that lie inside are dissolved into the new ones; what the covered cells held is lost. */
  private mergeAreas(areas: readonly { top: number; left: number; bottom: number; right: number }[]): this {
    if (!this.mayWrite()) return this;
    this.breakApart();
    const wide = areas.filter((area) => area.top < area.bottom || area.left < area.right);
    for (const area of wide) {
      this.execution.written.add(this.grid.id);
      this.grid.write(area, (row, column) =>
        row === area.top && column === area.left ? undefined : { kind: "empty" },
      );
    }
    if (wide.length > 0) this.change(AddWorksheetMergeMutation.id, { ranges: wide.map(univerRange) });
    return this;
  }

  protected refuseCutMerges(): void {
    if (this.merges().some((merge) => touches(merge, this.area) && !contains(this.area, merge)))
      throw fault(sentences.mergeCut);
  }

  protected change(mutation: string, params: object): void {
    this.office.book.run(mutation, { unitId: this.office.book.unitId, subUnitId: this.grid.id, ...params });
  }
}

/** A pinned thing cut down to the cells outside an area, in up to four pieces. */
export function without<T extends { area: { top: number; left: number; bottom: number; right: number } }>(
  item: T,
  hole: { readonly top: number; readonly left: number; readonly bottom: number; readonly right: number },
): T[] {
  const { area } = item;
  if (!touches(area, hole)) return [item];
  const top = Math.max(area.top, hole.top);
  const bottom = Math.min(area.bottom, hole.bottom);
  const pieces = [
    { ...area, bottom: top - 1 },
    { ...area, top: bottom + 1 },
    { ...area, top, bottom, right: Math.max(area.left, hole.left) - 1 },
    { ...area, top, bottom, left: Math.min(area.right, hole.right) + 1 },
  ];
  return pieces
    .filter((piece) => piece.top <= piece.bottom && piece.left <= piece.right)
    .map((piece) => ({ ...item, area: piece }));
}
