/** What a minified ES module exports, and its code without that: the bundler writes one export, at the end. */
export function exportsOf(bundle: string): {
  readonly code: string;
  readonly inner: ReadonlyMap<string, string>;
} {
  const found = /export\{([^{}]*)\};?\s*$/.exec(bundle);
  if (found === null) throw new Error("The bundle does not end with what it exports.");
  const names = (found[1] ?? "").split(",").map((one) => {
    const [inner = "", outer = inner] = one.split(" as ");
    return [outer, inner] as const;
  });
  return { code: bundle.slice(0, found.index), inner: new Map(names) };
}
