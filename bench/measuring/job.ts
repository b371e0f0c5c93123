import type { Ids } from "../data/cells";

/** One measurement: who computes, from how many rows, how often. */
export interface Job {
  /** A name of ways/index.ts. */
  readonly way: string;
  readonly rows: number;
  /** How customer ids look; codes unless told. */
  readonly ids?: Ids;
  /** The spreadsheet's time zone; the machine's unless told. */
  readonly zone?: string;
  /** Calls one after the other in the same process, each on cells made anew; one unless told. */
  readonly calls?: number;
  /** Measures memory in place of time: the engine then keeps little room for young objects, which would hide what a call takes. */
  readonly memory?: true;
}

/** Milliseconds: of processors, all threads of the process together, and on the clock. */
export interface Time {
  readonly cpu: number;
  readonly wall: number;
}

/** What a process measured. */
export interface Measured {
  /** Getting ready that a user waits for too: loading Code.js. Zero where nothing of the kind is counted. */
  readonly opening: Time;
  readonly calls: readonly Time[];
  /** Most bytes that opening and the first call held beyond what was held before them, rows included there. Sound with `memory` only. */
  readonly peak: number;
  /** The answer to the first call, cut short to a checksum where it is long. */
  readonly answer: unknown;
}

/** Two measurements with the same key measure the same. */
export const keyOf = ({ way, rows, ids = "codes", zone = "", memory }: Job): string =>
  [way, rows, ids, zone, memory ? "memory" : ""].join(" ");
