import type { IDisposable } from "@univerjs/core";
import {
  FormulaExecutedStateType,
  IActiveDirtyManagerService,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
} from "@univerjs/engine-formula";
import { SetRangeValuesMutation, SetStyleCommand } from "@univerjs/sheets";
import type { Book } from "../book";

/** Knows whether a formula waits to be calculated: the engine itself starts a tenth of a second after a change. */
export class Calculation {
  private waiting = false;
  private running = false;
  private readonly listeners = new Set<() => void>();
  private readonly watching: IDisposable;

  constructor(book: Book) {
    const dirty = book.injector.get(IActiveDirtyManagerService);
    this.watching = book.onCommand((command, local) => {
      if (command.id === SetFormulaCalculationStartMutation.id) {
        this.waiting = false;
        this.running = true;
      } else if (command.id === SetFormulaCalculationNotificationMutation.id) {
        this.told(
          (command.params as { functionsExecutedState?: FormulaExecutedStateType }).functionsExecutedState,
        );
      } else if (dirty.get(command.id) !== undefined && !local && !onlyLooks(command)) {
        this.waiting = true;
      }
    });
  }

  /** Resolves when nothing waits and results have been applied. */
  async settled(): Promise<void> {
    while (this.waiting || this.running) await new Promise<void>((resolve) => this.listeners.add(resolve));
  }

  dispose(): void {
    this.watching.dispose();
    this.waiting = false;
    this.running = false;
    this.wake();
  }

  private told(state: FormulaExecutedStateType | undefined): void {
    if (state === undefined || state === FormulaExecutedStateType.STOP_EXECUTION) return;
    this.running = false;
    // Results are written to the cells just after this message.
    setTimeout(() => this.wake(), 0);
  }

  private wake(): void {
    for (const listener of [...this.listeners]) {
      this.listeners.delete(listener);
      listener();
    }
  }
}

const onlyLooks = (command: { readonly id: string; readonly params?: object | undefined }): boolean =>
  command.id === SetRangeValuesMutation.id &&
  (command.params as { trigger?: string } | undefined)?.trigger === SetStyleCommand.id;
