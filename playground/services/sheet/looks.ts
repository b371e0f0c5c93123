import { BooleanNumber } from "@univerjs/core";
import {
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetFrozenMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetTabColorMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetHideMutation,
  SetWorksheetNameCommand,
  SetWorksheetRowHeightMutation,
  ToggleGridlinesMutation,
} from "@univerjs/sheets";
import { univerRange } from "../book";
import { hexColor } from "../colors";
import { shownText } from "../display";
import { fault, sentences } from "../faults";
import type { RangeService } from "../range/range";
import { checkSheetName } from "../sheet-names";
import type { Signatures } from "../signatures";
import { SheetStructure } from "./structure";

export const looksSignatures: Signatures<GoogleAppsScript.Spreadsheet.Sheet> = {
  setName: ["String"],
  setFrozenRows: ["number"],
  setFrozenColumns: ["number"],
  getFrozenRows: [""],
  getFrozenColumns: [""],
  setColumnWidth: ["number,number"],
  setColumnWidths: ["number,number,number"],
  getColumnWidth: ["number"],
  setRowHeight: ["number,number"],
  setRowHeights: ["number,number,number"],
  getRowHeight: ["number"],
  autoResizeColumn: ["number"],
  autoResizeColumns: ["number,number"],
  hideRows: ["number", "number,number"],
  showRows: ["number", "number,number"],
  hideRow: ["Range"],
  unhideRow: ["Range"],
  hideColumns: ["number", "number,number"],
  showColumns: ["number", "number,number"],
  hideColumn: ["Range"],
  unhideColumn: ["Range"],
  isRowHiddenByUser: ["number"],
  isColumnHiddenByUser: ["number"],
  setHiddenGridlines: ["boolean"],
  hasHiddenGridlines: [""],
  setTabColor: ["String?"],
  getTabColor: [""],
  hideSheet: [""],
  showSheet: [""],
  isSheetHidden: [""],
};

/** Frozen panes, widths, what is hidden, the sheet's tab. */
export class SheetLooks extends SheetStructure {
  setName(name: string): this {
    const { office } = this;
    if (name === this.grid.name) return this;
    checkSheetName(office, name, this.grid);
    office.book.run(SetWorksheetNameCommand.id, {
      unitId: office.book.unitId,
      subUnitId: this.grid.id,
      name,
    });
    return this;
  }

  setFrozenRows(rows: number): void {
    const { xSplit } = this.grid.worksheet.getFreeze();
    if (rows < 0 || rows >= this.visibleRows())
      throw fault(rows < 0 ? sentences.rowsOutOfBounds : sentences.freezeRows);
    if (this.grid.worksheet.getMergeData().some((merge) => merge.startRow < rows && merge.endRow >= rows))
      throw fault("You can't freeze rows which contain only part of a merged cell.");
    this.freeze(rows, xSplit);
  }
  setFrozenColumns(columns: number): void {
    const { ySplit } = this.grid.worksheet.getFreeze();
    if (columns < 0 || columns >= this.grid.columns)
      throw fault(columns < 0 ? sentences.columnsOutOfBounds : sentences.freezeColumns);
    if (
      this.grid.worksheet
        .getMergeData()
        .some((merge) => merge.startColumn < columns && merge.endColumn >= columns)
    )
      throw fault("You can't freeze columns which contain only part of a merged cell.");
    this.freeze(ySplit, columns);
  }
  getFrozenRows(): number {
    return this.grid.worksheet.getFreeze().ySplit;
  }
  getFrozenColumns(): number {
    return this.grid.worksheet.getFreeze().xSplit;
  }

  setColumnWidth(column: number, width: number): this {
    return this.setColumnWidths(column, 1, width);
  }
  setColumnWidths(column: number, count: number, colWidth: number): this {
    if (!(colWidth >= 0)) throw fault("Column width must not be negative.");
    const range = univerRange(this.getRange(1, column, 1, count).area);
    return this.change(SetWorksheetColWidthMutation.id, {
      ranges: [{ ...range, endRow: this.grid.rows - 1 }],
      colWidth,
    });
  }
  getColumnWidth(column: number): number {
    return Math.round(this.grid.worksheet.getColumnWidth(column - 1));
  }
  setRowHeight(row: number, height: number): this {
    return this.setRowHeights(row, 1, height);
  }
  setRowHeights(row: number, count: number, rowHeight: number): this {
    const range = univerRange(this.getRange(row, 1, count, 1).area);
    return this.change(SetWorksheetRowHeightMutation.id, {
      ranges: [{ ...range, endColumn: this.grid.columns - 1 }],
      rowHeight,
    });
  }
  getRowHeight(row: number): number {
    return Math.round(this.grid.worksheet.getRowHeight(row - 1));
  }
  autoResizeColumn(column: number): this {
    return this.autoResizeColumns(column, 1);
  }
  /** An estimate by the length of the texts: nobody can foresee the width that Sheets chooses. */
  autoResizeColumns(column: number, count: number): this {
    const { grid } = this;
    const { locale } = this.office.settings;
    for (let at = column; at < column + count; at++) {
      let longest = 0;
      for (let row = 0; row < grid.extent().rows; row++) {
        const text = shownText(grid.scalar(row, at - 1), grid.pattern(grid.cell(row, at - 1)), locale);
        longest = Math.max(
          longest,
          [...text].reduce((sum, char) => sum + (char > "\u2e80" ? 13 : 7), 0),
        );
      }
      if (longest > 0) this.setColumnWidths(at, 1, Math.max(21, longest + 8));
    }
    return this;
  }

  hideRows(row: number, count = 1): void {
    this.change(SetRowHiddenMutation.id, { ranges: [univerRange(this.getRange(row, 1, count).area)] });
  }
  showRows(row: number, count = 1): void {
    this.change(SetRowVisibleMutation.id, { ranges: [univerRange(this.getRange(row, 1, count).area)] });
  }
  hideRow(range: RangeService): void {
    this.hideRows(range.area.top + 1, range.numRows);
  }
  unhideRow(range: RangeService): void {
    this.showRows(range.area.top + 1, range.numRows);
  }
  hideColumns(column: number, count = 1): void {
    this.change(SetColHiddenMutation.id, { ranges: [univerRange(this.getRange(1, column, 1, count).area)] });
  }
  showColumns(column: number, count = 1): void {
    this.change(SetColVisibleMutation.id, { ranges: [univerRange(this.getRange(1, column, 1, count).area)] });
  }
  hideColumn(range: RangeService): void {
    this.hideColumns(range.area.left + 1, range.numColumns);
  }
  unhideColumn(range: RangeService): void {
    this.showColumns(range.area.left + 1, range.numColumns);
  }
  isRowHiddenByUser(row: number): boolean {
    return this.grid.worksheet.getRowManager().getRow(row - 1)?.hd === BooleanNumber.TRUE;
  }
  isColumnHiddenByUser(column: number): boolean {
    return this.grid.worksheet.getColumnManager().getColumn(column - 1)?.hd === BooleanNumber.TRUE;
  }

  setHiddenGridlines(hidden: boolean): this {
    return this.change(ToggleGridlinesMutation.id, {
      showGridlines: hidden ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    });
  }
  hasHiddenGridlines(): boolean {
    return this.grid.worksheet.getConfig().showGridlines === BooleanNumber.FALSE;
  }
  setTabColor(color: string | null): this {
    const hex = color === null ? "" : hexColor(color);
    return hex === undefined ? this : this.change(SetTabColorMutation.id, { color: hex });
  }
  getTabColor(): string | null {
    return this.grid.worksheet.getConfig().tabColor || null;
  }

  hideSheet(): this {
    const visible = this.office.book.sheets().filter((sheet) => !isHidden(sheet));
    if (visible.length === 1 && visible[0]?.id === this.grid.id) throw fault(sentences.lastVisibleSheet);
    if (this.office.book.activeSheet().id === this.grid.id) {
      const next = visible.find((sheet) => sheet.id !== this.grid.id);
      if (next) this.office.book.activate(next.id);
    }
    return this.change(SetWorksheetHideMutation.id, { hidden: BooleanNumber.TRUE });
  }
  showSheet(): this {
    return this.change(SetWorksheetHideMutation.id, { hidden: BooleanNumber.FALSE });
  }
  isSheetHidden(): boolean {
    return isHidden(this.grid);
  }

  protected change(mutation: string, params: object): this {
    const { book } = this.office;
    book.run(mutation, { unitId: book.unitId, subUnitId: this.grid.id, ...params });
    return this;
  }

  private freeze(rows: number, columns: number): void {
    this.change(SetFrozenMutation.id, {
      startRow: rows > 0 ? rows : -1,
      startColumn: columns > 0 ? columns : -1,
      ySplit: rows,
      xSplit: columns,
    });
  }

  private visibleRows(): number {
    const manager = this.grid.worksheet.getRowManager();
    let hidden = 0;
    for (let row = 0; row < this.grid.rows; row++)
      if (manager.getRow(row)?.hd === BooleanNumber.TRUE) hidden += 1;
    return this.grid.rows - hidden;
  }
}

export const isHidden = (grid: { readonly worksheet: { getConfig(): { hidden: BooleanNumber } } }): boolean =>
  grid.worksheet.getConfig().hidden === BooleanNumber.TRUE;
