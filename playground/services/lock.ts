import type { Execution } from "./execution";
import { type Exposed, expose } from "./expose";
import { fault, sentences } from "./faults";
import type { Signatures } from "./signatures";

export type LockScope = "document" | "user" | "script";

/** Who holds which lock. Another user's script can be played by `holdElsewhere`. */
export class LockDesk {
  private readonly holders = new Map<LockScope, object>();

  take(scope: LockScope, holder: object): boolean {
    const held = this.holders.get(scope);
    if (held !== undefined && held !== holder) return false;
    this.holders.set(scope, holder);
    return true;
  }

  holds(scope: LockScope, holder: object): boolean {
    return this.holders.get(scope) === holder;
  }

  release(scope: LockScope, holder: object): void {
    if (this.holds(scope, holder)) this.holders.delete(scope);
  }

  /** At the end of a run, and under an alert or a prompt, every lock of the run is gone. */
  releaseAll(holder: object): void {
    for (const scope of [...this.holders.keys()]) this.release(scope, holder);
  }

  /** A script of somebody else takes the lock and keeps it until the returned function is called. */
  holdElsewhere(scope: LockScope): () => void {
    const stranger = {};
    this.holders.set(scope, stranger);
    return () => this.release(scope, stranger);
  }
}

const signatures: Signatures<GoogleAppsScript.Lock.Lock> = {
  tryLock: ["number"],
  waitLock: ["number"],
  hasLock: [""],
  releaseLock: [""],
};

class Lock implements Exposed {
  constructor(
    private readonly execution: Execution,
    private readonly scope: LockScope,
  ) {}

  expose(): object {
    return expose(
      this.execution,
      { kind: "Lock", path: "LockService.Lock", signatures, touches: "nothing" },
      this,
    );
  }

  tryLock(): boolean {
    return this.execution.office.locks.take(this.scope, this.execution);
  }

  waitLock(milliseconds: number): void {
    if (milliseconds < 0) throw fault("Invalid argument: timeoutInMillis");
    if (!this.tryLock()) throw fault(sentences.lockTimeout);
  }

  hasLock(): boolean {
    return this.execution.office.locks.holds(this.scope, this.execution);
  }

  releaseLock(): void {
    this.execution.surface();
    this.execution.office.locks.release(this.scope, this.execution);
  }
}

const serviceSignatures: Signatures<GoogleAppsScript.Lock.LockService> = {
  getDocumentLock: [""],
  getScriptLock: [""],
  getUserLock: [""],
};

export function lockService(execution: Execution): object {
  const lock = (scope: LockScope) => new Lock(execution, scope);
  return expose(
    execution,
    { kind: "LockService", path: "LockService", signatures: serviceSignatures, touches: /^getDocument/ },
    {
      getDocumentLock: () => lock("document"),
      getScriptLock: () => lock("script"),
      getUserLock: () => lock("user"),
    },
  );
}
