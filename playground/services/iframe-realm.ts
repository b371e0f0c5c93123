import type { Realm } from "./contract";

/** Globals of the language itself, which Apps Script has too; everything else of a browser is taken away. */
const kept = new Set(
  "Object Function Array Number parseFloat parseInt Infinity NaN undefined Boolean String Symbol Date Promise RegExp Error AggregateError EvalError RangeError ReferenceError SyntaxError TypeError URIError globalThis JSON Math Intl ArrayBuffer Uint8Array Int8Array Uint16Array Int16Array Uint32Array Int32Array Float32Array Float64Array Uint8ClampedArray BigUint64Array BigInt64Array DataView Map BigInt Set WeakMap WeakSet WeakRef Proxy Reflect FinalizationRegistry decodeURI decodeURIComponent encodeURI encodeURIComponent escape unescape eval isFinite isNaN WebAssembly SharedArrayBuffer Atomics Iterator".split(
    " ",
  ),
);

/** Makes realms of hidden same-origin iframes, stripped of what Apps Script lacks. */
export function iframeRealm(document: Document): () => Realm {
  return () => {
    const frame = document.createElement("iframe");
    frame.hidden = true;
    frame.setAttribute("aria-hidden", "true");
    document.body.append(frame);
    const view = frame.contentWindow as (Window & typeof globalThis) | null;
    if (view === null) throw new Error("The browser gave no frame to run the script in.");
    const global = view as unknown as Record<string, unknown>;
    const run = scriptRunner(view);
    for (
      let scope: object | null = view;
      scope !== null;
      scope = Object.getPrototypeOf(scope) as object | null
    )
      for (const name of Object.getOwnPropertyNames(scope)) if (!kept.has(name)) hide(global, scope, name);
    return {
      global,
      evaluate: run,
      dispose: () => frame.remove(),
    };
  };
}

/**
 * Runs text as a script element does: a script that starts with "use strict" still declares globals, which eval would
 * keep to itself. Taken before the realm is stripped, since it needs the frame's document.
 */
function scriptRunner(view: Window): (code: string, fileName: string) => void {
  const { document } = view;
  let thrown: unknown;
  view.addEventListener("error", (event) => {
    event.preventDefault();
    thrown = event.error ?? new Error(event.message);
  });
  return (code, fileName) => {
    thrown = undefined;
    const script = document.createElement("script");
    script.textContent = `${code}\n//# sourceURL=${fileName}`;
    document.documentElement.append(script);
    script.remove();
    if (thrown !== undefined) throw thrown;
  };
}

/** Some properties of a window can't be deleted; those are covered by undefined where that is allowed. */
function hide(global: Record<string, unknown>, scope: object, name: string): void {
  if (Object.hasOwn(Object.prototype, name)) return;
  if (Reflect.deleteProperty(scope, name)) return;
  Reflect.defineProperty(global, name, { value: undefined, configurable: true, writable: true });
}
