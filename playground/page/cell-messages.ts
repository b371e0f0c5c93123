import type { FUniver } from "@univerjs/core/facade";
import type { Google } from "../services";
import { element } from "./dom";
import { cellName } from "./sheets-out";
import { type Language, say } from "./words";

/** Shows a failed custom function's message beside its cell while the pointer rests on it, as Sheets does. */
export function showCellMessages(grid: FUniver, google: Google, language: () => Language): void {
  const note = element("div", { id: "message", role: "tooltip", hidden: true });
  document.body.append(note);
  let pointer = { x: 0, y: 0 };
  addEventListener("pointermove", (event) => {
    pointer = { x: event.clientX, y: event.clientY };
    if (!(event.target instanceof HTMLCanvasElement)) note.hidden = true;
  });
  grid.addEvent(grid.Event.CellPointerMove, ({ worksheet, row, column }) => {
    const message = google.errors().get(`${worksheet.getSheetName()}!${cellName(row, column)}`);
    note.hidden = message === undefined;
    if (message === undefined) return;
    note.replaceChildren(element("strong", { class: "title" }, say("error", language())), message);
    note.style.left = `${Math.min(pointer.x + 12, innerWidth - 336)}px`;
    note.style.top = `${Math.min(pointer.y + 16, innerHeight - 96)}px`;
  });
}
