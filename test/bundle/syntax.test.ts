import { parseSync } from "@swc/core";
import { distFile, heldCode, wizardPart } from "../support/bundle";

/** Names that browsers or Node have and Apps Script lacks. */
const missing = [
  ...[
    "setTimeout",
    "setInterval",
    "setImmediate",
    "queueMicrotask",
    "fetch",
    "URL",
    "URLSearchParams",
    "TextEncoder",
  ],
  ...[
    "TextDecoder",
    "atob",
    "btoa",
    "crypto",
    "performance",
    "process",
    "window",
    "document",
    "self",
    "require",
  ],
  ...[
    "module",
    "exports",
    "globalThis",
    "structuredClone",
    "Buffer",
    "localStorage",
    "XMLHttpRequest",
    "importScripts",
  ],
];

/** Kinds of syntax that Apps Script does not run. */
const newer = [
  ...[
    "ImportDeclaration",
    "ExportDeclaration",
    "ExportNamedDeclaration",
    "ExportDefaultDeclaration",
    "ExportAllDeclaration",
  ],
  ...["ExportDefaultExpression", "PrivateProperty", "PrivateMethod", "PrivateName", "StaticBlock"],
];

interface Node {
  readonly type: string;
  readonly [key: string]: unknown;
}

const isNode = (value: unknown): value is Node => typeof (value as Node | null)?.type === "string";

/** Every node of a script, with the key it hangs on. */
function nodes(text: string): { node: Node; key: string; parent: string }[] {
  const found: { node: Node; key: string; parent: string }[] = [];
  const visit = (value: unknown, key: string, parent: string) => {
    if (Array.isArray(value)) for (const item of value) visit(item, key, parent);
    else if (value !== null && typeof value === "object") {
      if (isNode(value)) found.push({ node: value, key, parent });
      const here = isNode(value) ? value.type : parent;
      for (const [name, inner] of Object.entries(value)) visit(inner, name, here);
    }
  };
  visit(parseSync(text, { syntax: "ecmascript", target: "es2022" }), "", "");
  return found;
}

/** Names a script looks up: identifiers that are neither a member after a dot nor a key of an object. */
const namesUsed = (text: string) =>
  nodes(text)
    .filter(
      ({ node, key, parent }) =>
        node.type === "Identifier" && !(key === "property" && parent === "MemberExpression") && key !== "key",
    )
    .map(({ node }) => node["value"] as string);

const newerSyntax = (text: string) => [
  ...nodes(text)
    .map(({ node }) =>
      node.type === "ClassProperty" && node["isStatic"] === true ? "static field" : node.type,
    )
    .filter((type) => type === "static field" || newer.includes(type)),
];

const parts = [
  ["Code.js", distFile("Code.js")],
  ["the code that Code.js holds", heldCode()],
  ["the wizard's server part", wizardPart()],
] as const;

test.each(parts)("%s uses no name that Apps Script lacks", (_, text) => {
  const used = new Set(namesUsed(text));
  expect(missing.filter((name) => used.has(name))).toEqual([]);
});

test.each(parts)("%s uses no syntax that Apps Script lacks", (_, text) => {
  expect(newerSyntax(text)).toEqual([]);
});

test("the checks see what they look for", () => {
  expect(namesUsed("const later = () => setTimeout(() => x.fetch, 1);")).toContain("setTimeout");
  expect(namesUsed("x.fetch({ process: 1 });")).not.toContain("fetch");
  expect(namesUsed("x.fetch({ process: 1 });")).not.toContain("process");
  expect(newerSyntax("class A { #a = 1; static b = 2; }")).toEqual([
    "PrivateProperty",
    "PrivateName",
    "static field",
  ]);
  expect(newerSyntax("export const a = 1;")).toEqual(["ExportDeclaration"]);
});

test.each(parts)("%s is a classic script: nothing in it needs a module", (_, text) => {
  expect(text.length).toBeGreaterThan(10_000);
  expect(() => new Function(text)).not.toThrow();
});
