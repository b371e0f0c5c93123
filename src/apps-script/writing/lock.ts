import { InputError } from "../../words/input-error";

/** The document lock keeps others of the same file out while the target is looked at again and written. */
export function underLock(work: () => void): void {
  const lock = LockService.getDocumentLock() as GoogleAppsScript.Lock.Lock | null;
  if (lock !== null && !lock.tryLock(10_000)) throw new InputError("busy");
  try {
    work();
    SpreadsheetApp.flush();
  } finally {
    lock?.releaseLock();
  }
}
