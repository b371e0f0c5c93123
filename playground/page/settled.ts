import type { FUniver } from "@univerjs/core/facade";
import type { Google } from "../services";

/** No command may have run for this many milliseconds: what a key press sets off comes in several steps. */
const QUIET = 60;

/** A cell that somebody has open for typing is waited for this long, then left to its typist. */
const PATIENCE = 5000;

const pause = (milliseconds: number): Promise<void> => new Promise((done) => setTimeout(done, milliseconds));

/**
 * Gives a promise for “nothing is left to do”: what was typed has reached its cell, formulas are calculated and no
 * further command followed. A key press passes through the cell editor first, so asking the formula engine alone would
 * be too early.
 */
export function watchSettling(grid: FUniver, google: Google): () => Promise<void> {
  let lastCommand = performance.now();
  grid.addEvent(grid.Event.CommandExecuted, () => {
    lastCommand = performance.now();
  });
  const editing = (): boolean => grid.getActiveWorkbook()?.isCellEditing() ?? false;
  return async () => {
    const asked = performance.now();
    // Key presses that came before this call are handled in turns of their own.
    await pause(QUIET);
    for (;;) {
      while (editing() && performance.now() - asked < PATIENCE) await pause(10);
      await google.settled();
      const quiet = performance.now() - lastCommand;
      if (quiet >= QUIET) return;
      await pause(QUIET - quiet);
    }
  };
}
