import type { FUniver } from "@univerjs/core/facade";
import { part } from "./dom";

export interface PlaceOnGrid {
  /** The cell's top-left corner in pixels from that of the grid's box, scrolling taken off. */
  readonly x: number;
  readonly y: number;
  /** The part of the grid's box that shows cells: without toolbars, row and column headings. */
  readonly cells: {
    readonly left: number;
    readonly top: number;
    readonly width: number;
    readonly height: number;
  };
  /** How far frozen columns and rows reach over that part; 0 where the cell itself is frozen. */
  readonly frozen: { readonly width: number; readonly height: number };
}

/** Where a cell of the active sheet is on the page; undefined while the sheet is not drawn. */
export function placeOf(grid: FUniver, a1: string): PlaceOnGrid | undefined {
  const sheet = grid.getActiveWorkbook()?.getActiveSheet();
  const canvas = mainCanvas();
  const skeleton = sheet?.getSkeleton();
  if (!sheet || !canvas || !skeleton) return undefined;
  const range = sheet.getRange(a1);
  const zoom = sheet.getZoom();
  const corner = (row: number, column: number): { x: number; y: number } => {
    const { startX, startY } = skeleton.getCellWithCoordByIndex(row, column);
    return { x: startX, y: startY };
  };
  const scroll = sheet.getScrollState();
  const origin = corner(0, 0);
  const first = corner(scroll.sheetViewStartRow, scroll.sheetViewStartColumn);
  const cell = corner(range.getRow(), range.getColumn());
  const frame = canvas.getBoundingClientRect();
  const box = part("grid").getBoundingClientRect();
  const left = frame.left - box.left;
  const top = frame.top - box.top;
  const columns = range.getColumn() < sheet.getFrozenColumns() ? 0 : sheet.getFrozenColumns();
  const rows = range.getRow() < sheet.getFrozenRows() ? 0 : sheet.getFrozenRows();
  const still = corner(rows, columns);
  const scrolledX = range.getColumn() < sheet.getFrozenColumns() ? 0 : first.x - origin.x + scroll.offsetX;
  const scrolledY = range.getRow() < sheet.getFrozenRows() ? 0 : first.y - origin.y + scroll.offsetY;
  return {
    x: left + (cell.x - scrolledX) * zoom,
    y: top + (cell.y - scrolledY) * zoom,
    cells: {
      left: left + origin.x * zoom,
      top: top + origin.y * zoom,
      width: frame.width - origin.x * zoom,
      height: frame.height - origin.y * zoom,
    },
    frozen: { width: (still.x - origin.x) * zoom, height: (still.y - origin.y) * zoom },
  };
}

/** The canvas that the active sheet is drawn on. */
const mainCanvas = (): HTMLCanvasElement | null =>
  document.querySelector<HTMLCanvasElement>('#grid canvas[id^="univer-sheet-main-canvas"]');
