import { scriptRunArguments } from "../../services/run-values";
import type { FromFrame, ToFrame } from "./messages";

/** Runs inside the sidebar's frame, before the page's own scripts: google.script.run and google.script.host. */

interface Handlers {
  readonly success?: ((value: unknown, userObject: unknown) => void) | null | undefined;
  readonly failure?: ((error: Error, userObject: unknown) => void) | null | undefined;
  readonly userObject?: unknown;
}

declare const STAYRATE_FUNCTIONS: readonly string[];

const waiting = new Map<number, Handlers>();
let calls = 0;

const tell = (message: FromFrame): void => parent.postMessage(message, "*");

/** A runner is made anew by each with…Handler, as Google's is: handlers belong to the one call that follows. */
function runner(handlers: Handlers): Record<string, unknown> {
  const made: Record<string, unknown> = {
    withSuccessHandler: (success: Handlers["success"]) => runner({ ...handlers, success }),
    withFailureHandler: (failure: Handlers["failure"]) => runner({ ...handlers, failure }),
    withUserObject: (userObject: unknown) => runner({ ...handlers, userObject }),
  };
  for (const name of STAYRATE_FUNCTIONS) {
    made[name] = (...args: unknown[]): void => {
      const checked = scriptRunArguments(args);
      calls += 1;
      waiting.set(calls, handlers);
      tell({ stayrate: "run", id: calls, name, args: checked });
    };
  }
  return made;
}

addEventListener("message", ({ data }: MessageEvent<ToFrame>) => {
  if (data?.stayrate !== "answer") return;
  const handlers = waiting.get(data.id);
  if (!handlers) return;
  waiting.delete(data.id);
  if (data.ok) handlers.success?.(data.value, handlers.userObject);
  else if (handlers.failure) handlers.failure(scriptError(data.message), handlers.userObject);
  else if (handlers.failure !== null) console.error(data.message);
});

function scriptError(message: string): Error {
  const error = new Error(message);
  error.name = "ScriptError";
  return error;
}

document.addEventListener("securitypolicyviolation", ({ blockedURI }) =>
  tell({ stayrate: "blocked", address: blockedURI }),
);

const nothing = (): void => undefined;

Object.assign(globalThis, {
  google: {
    script: {
      run: runner({}),
      host: {
        close: () => tell({ stayrate: "host", act: "close" }),
        editor: { focus: () => tell({ stayrate: "host", act: "focus" }) },
        origin: location.origin,
        setWidth: nothing,
        setHeight: nothing,
      },
    },
  },
});
