import { Direction, RANGE_TYPE } from "@univerjs/core";
import {
  InsertColByRangeCommand,
  InsertRowByRangeCommand,
  MoveColsCommand,
  RemoveColByRangeCommand,
  RemoveRowByRangeCommand,
} from "@univerjs/sheets";
import type { Area } from "../a1";
import { fault, sentences } from "../faults";
import { rulesOf, shiftRules } from "../rules-store";
import type { Signatures } from "../signatures";
import { SheetBase } from "./base";

export const structureSignatures: Signatures<GoogleAppsScript.Spreadsheet.Sheet> = {
  insertRows: ["number", "number,number"],
  insertRowBefore: ["number"],
  insertRowAfter: ["number"],
  insertRowsBefore: ["number,number"],
  insertRowsAfter: ["number,number"],
  deleteRow: ["number"],
  deleteRows: ["number,number"],
  insertColumns: ["number", "number,number"],
  insertColumnBefore: ["number"],
  insertColumnAfter: ["number"],
  insertColumnsBefore: ["number,number"],
  insertColumnsAfter: ["number,number"],
  deleteColumn: ["number"],
  deleteColumns: ["number,number"],
  moveColumns: ["Range,number"],
};

const CELL_LIMIT = 10_000_000;

/** Rows and columns put in and taken out, counted from 1. */
export class SheetStructure extends SheetBase {
  insertRows(row: number, count = 1): void {
    this.insertRowsBefore(row, count);
  }
  insertRowBefore(row: number): this {
    return this.insertRowsBefore(row, 1);
  }
  insertRowAfter(row: number): this {
    return this.insertRowsAfter(row, 1);
  }
  insertRowsBefore(row: number, count: number): this {
    this.checkLines(row, count, this.grid.rows, sentences.rowsOutOfBounds);
    return this.putRows(row - 1, count);
  }
  insertRowsAfter(row: number, count: number): this {
    this.checkLines(row, count, this.grid.rows, sentences.rowsOutOfBounds);
    return this.putRows(row, count);
  }
  deleteRow(row: number): this {
    this.deleteRows(row, 1);
    return this;
  }
  deleteRows(row: number, count: number): void {
    this.checkLines(row, count, this.grid.rows, sentences.rowsOutOfBounds);
    if (row + count - 1 > this.grid.rows) throw fault(sentences.rowsOutOfBounds);
    const frozen = this.grid.worksheet.getFreeze().ySplit;
    const left = this.grid.rows - frozen - (count - Math.max(0, Math.min(frozen, row + count - 1) - row + 1));
    if (left < 1) throw fault(sentences.allRows);
    const range = {
      startRow: row - 1,
      endRow: row + count - 2,
      startColumn: 0,
      endColumn: this.grid.columns - 1,
    };
    this.restructure(RemoveRowByRangeCommand.id, { range }, "rows", row - 1, -count);
  }

  insertColumns(column: number, count = 1): void {
    this.insertColumnsBefore(column, count);
  }
  insertColumnBefore(column: number): this {
    return this.insertColumnsBefore(column, 1);
  }
  insertColumnAfter(column: number): this {
    return this.insertColumnsAfter(column, 1);
  }
  insertColumnsBefore(column: number, count: number): this {
    this.checkLines(column, count, this.grid.columns, sentences.columnsOutOfBounds);
    return this.putColumns(column - 1, count);
  }
  insertColumnsAfter(column: number, count: number): this {
    this.checkLines(column, count, this.grid.columns, sentences.columnsOutOfBounds);
    return this.putColumns(column, count);
  }
  deleteColumn(column: number): this {
    this.deleteColumns(column, 1);
    return this;
  }
  deleteColumns(column: number, count: number): void {
    this.checkLines(column, count, this.grid.columns, sentences.columnsOutOfBounds);
    if (column + count - 1 > this.grid.columns) throw fault(sentences.columnsOutOfBounds);
    const frozen = this.grid.worksheet.getFreeze().xSplit;
    if (this.grid.columns - count < Math.max(1, column <= frozen ? 1 : frozen + 1))
      throw fault(sentences.allColumns);
    const range = {
      startRow: 0,
      endRow: this.grid.rows - 1,
      startColumn: column - 1,
      endColumn: column + count - 2,
    };
    this.restructure(RemoveColByRangeCommand.id, { range }, "columns", column - 1, -count);
  }

  /** Moves whole columns to before a column, counted before the move. */
  moveColumns(columns: { readonly area: Area }, to: number): void {
    const { left, right } = columns.area;
    this.checkLines(to, 1, this.grid.columns + 1, sentences.columnsOutOfBounds);
    if (to - 1 >= left && to - 1 <= right + 1) return;
    const line = { startRow: 0, endRow: this.grid.rows - 1, rangeType: RANGE_TYPE.COLUMN };
    const fromRange = { ...line, startColumn: left, endColumn: right };
    const toRange = { ...line, startColumn: to - 1, endColumn: to - 1 + right - left };
    const { book } = this.office;
    for (const sheet of book.sheets()) this.execution.written.add(sheet.id);
    book.run(MoveColsCommand.id, {
      unitId: book.unitId,
      subUnitId: this.grid.id,
      range: fromRange,
      fromRange,
      toRange,
    });
  }

  private checkLines(at: number, count: number, all: number, sentence: string): void {
    if (!Number.isInteger(at) || !Number.isInteger(count) || at < 1 || at > all) throw fault(sentence);
    if (count < 1) throw fault(all === this.grid.rows ? sentences.noRows : sentences.noColumns);
  }

  private checkRoom(cells: number): void {
    if (this.office.book.cellCount() + cells > CELL_LIMIT) throw fault(sentences.tooManyCells);
  }

  private putRows(at: number, count: number): this {
    this.checkRoom(count * this.grid.columns);
    const range = { startRow: at, endRow: at + count - 1, startColumn: 0, endColumn: this.grid.columns - 1 };
    const styles = this.stylesOfLine("row", at - 1);
    this.restructure(
      InsertRowByRangeCommand.id,
      {
        range,
        direction: at === 0 ? Direction.UP : Direction.DOWN,
      },
      "rows",
      at,
      count,
    );
    if (styles.size > 0)
      this.grid.restyle(
        { top: at, bottom: at + count - 1, left: 0, right: this.grid.columns - 1 },
        (_row, column) => styles.get(column),
      );
    return this;
  }

  private putColumns(at: number, count: number): this {
    this.checkRoom(count * this.grid.rows);
    const range = { startRow: 0, endRow: this.grid.rows - 1, startColumn: at, endColumn: at + count - 1 };
    const styles = this.stylesOfLine("column", at - 1);
    this.restructure(
      InsertColByRangeCommand.id,
      {
        range,
        direction: at === 0 ? Direction.LEFT : Direction.RIGHT,
      },
      "columns",
      at,
      count,
    );
    if (styles.size > 0)
      this.grid.restyle({ top: 0, bottom: this.grid.rows - 1, left: at, right: at + count - 1 }, (row) =>
        styles.get(row),
      );
    return this;
  }

  /** New lines take the looks of the line before them. */
  private stylesOfLine(line: "row" | "column", at: number) {
    const styles = new Map<number, ReturnType<typeof this.grid.style>>();
    if (at < 0) return styles;
    const length = line === "row" ? this.grid.columns : this.grid.rows;
    for (let other = 0; other < length; other++) {
      const cell = line === "row" ? this.grid.cell(at, other) : this.grid.cell(other, at);
      if (cell?.s) styles.set(other, structuredClone(this.grid.styleOf(cell)));
    }
    return styles;
  }

  /** `count` lines go in before `at`, or -`count` go out from there. */
  private restructure(
    command: string,
    params: object,
    dimension: "rows" | "columns",
    at: number,
    count: number,
  ): void {
    const { book } = this.office;
    for (const sheet of book.sheets()) this.execution.written.add(sheet.id);
    // The command selects what it puts in, as after a click in the grid; a script leaves the selection alone.
    const selected = book.selection(this.grid.id);
    // Where lines are taken out, the grid corrects references to the active sheet, whichever sheet was named.
    const active = book.activeSheet().id;
    if (active !== this.grid.id) book.activate(this.grid.id);
    const rules = JSON.stringify(rulesOf(book, this.grid.id));
    book.run(command, { unitId: book.unitId, subUnitId: this.grid.id, ...params });
    // In the page a plugin of the grid's own moves the rules along; headless nobody else does.
    if (JSON.stringify(rulesOf(book, this.grid.id)) === rules)
      shiftRules(book, this.grid.id, dimension, at, count);
    book.select(this.grid.id, selected.length > 0 ? selected : [{ top: 0, bottom: 0, left: 0, right: 0 }]);
    if (active !== this.grid.id) book.activate(active);
  }
}
