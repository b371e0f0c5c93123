import { writeFileSync } from "node:fs";
import { getHeapSpaceStatistics } from "node:v8";

const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

/**
 * Collects what is garbage and waits until threads that sweep are done: otherwise the first thing measured pays for what
 * making the cells left behind (of a million rows, twice the price of a look at every cell). The more rows, the longer.
 */
export async function settle(rows: number): Promise<void> {
  globalThis.gc?.();
  await pause(Math.min(250, 40 + rows / 1000));
}

/** Waits until what was collected is given back to the system, too, a fifth of a second later: or a call would seem to need nothing. */
export async function settleMemory(): Promise<void> {
  for (let i = 0; i < 2; i++) {
    globalThis.gc?.();
    await pause(400);
  }
}

/**
 * Starts watching how much memory is held at most; the answer is bytes beyond what is held now. Where the system keeps one
 * mark for the life of a process, as Linux does, it is reset first: making the cells held more for a moment, and a mark
 * from then would hide or swell what comes. Free places on the heap could be filled unseen: they count as if they were.
 */
export function watchMemory(): () => number {
  try {
    writeFileSync("/proc/self/clear_refs", "5");
  } catch {
    // Other systems: the mark of the whole process stands in.
  }
  const free = getHeapSpaceStatistics()
    .filter(({ space_name: name }) => name === "new_space" || name === "old_space")
    .reduce((sum, space) => sum + space.space_available_size, 0);
  const before = process.memoryUsage().rss - free;
  return () => process.resourceUsage().maxRSS * 1024 - before;
}
