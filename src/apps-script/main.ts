import type { Answer, Compute } from "../functions/define";
import type { callFunction } from "./custom-functions";
import type { Declared } from "./declared";
import { program, sentenceOf } from "./programs";

/** The door of every custom function: the declarations that scripts/build.ts appends call it with themselves. */
export function custom(declared: Declared, args: ArrayLike<unknown>): Answer {
  const [call, compute] = program(declared.name) as readonly [typeof callFunction, Compute];
  return call(declared, compute, args, sentenceOf);
}

/** The door of every other global: triggers, the menu's items, the sidebar's calls. */
export function handle(name: string, ...args: readonly unknown[]): unknown {
  const [handler] = program(name) as readonly [(...args: readonly unknown[]) => unknown];
  return handler(...args);
}
