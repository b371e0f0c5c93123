import type { FromFrame, ToFrame } from "./messages";

export interface BridgeHost {
  /** Runs a function of the server script as the sidebar's call. */
  readonly run: (name: string, args: readonly unknown[]) => Promise<unknown>;
  readonly frame: () => Window | null;
  readonly close: () => void;
  readonly focusGrid: () => void;
  readonly blocked: (address: string) => void;
}

/** Google runs this many calls of one sidebar at once; the next waits. */
const AT_ONCE = 10;

/** Answers come back after up to this many milliseconds, each after another, so that nobody counts on their order. */
const SPREAD = 24;

/** Answers the sidebar's messages: calls run up to ten at once, and their answers may overtake one another. */
export function answerFrame(host: BridgeHost): void {
  const queue: (() => Promise<void>)[] = [];
  let running = 0;
  let turn = 0;

  const next = (): void => {
    const job = running < AT_ONCE ? queue.shift() : undefined;
    if (!job) return;
    running += 1;
    void job().finally(() => {
      running -= 1;
      next();
    });
  };

  async function call(
    frame: Window,
    { id, name, args }: Extract<FromFrame, { stayrate: "run" }>,
  ): Promise<void> {
    turn += 1;
    const wait = (turn * 7) % SPREAD;
    const answer = await answered(id, host.run(name, args));
    await new Promise((done) => setTimeout(done, wait));
    frame.postMessage(answer, "*");
  }

  addEventListener("message", ({ data, source }: MessageEvent<FromFrame>) => {
    const frame = host.frame();
    if (!frame || source !== frame || !data?.stayrate) return;
    if (data.stayrate === "blocked") host.blocked(data.address);
    else if (data.stayrate === "host") (data.act === "close" ? host.close : host.focusGrid)();
    else {
      // Never inside the caller's own turn: the sidebar sees its call return before the server begins.
      queue.push(() => call(frame, data));
      setTimeout(next);
    }
  });
}

async function answered(id: number, result: Promise<unknown>): Promise<ToFrame> {
  try {
    return { stayrate: "answer", id, ok: true, value: await result };
  } catch (error) {
    return {
      stayrate: "answer",
      id,
      ok: false,
      message: error instanceof Error || isErrorLike(error) ? error.message : String(error),
    };
  }
}

/** An error of another realm is not an instance of this one's Error. */
const isErrorLike = (thing: unknown): thing is { message: string } =>
  typeof thing === "object" && thing !== null && typeof (thing as { message?: unknown }).message === "string";
