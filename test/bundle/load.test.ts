import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createContext, runInContext, Script } from "node:vm";
import { parseSync } from "@swc/core";
import { distFile, distPath, wizardPart } from "../support/bundle";

const services = [
  ...[
    "SpreadsheetApp",
    "HtmlService",
    "LockService",
    "PropertiesService",
    "CacheService",
    "Session",
    "Utilities",
  ],
  ...[
    "ScriptApp",
    "Logger",
    "Charts",
    "Browser",
    "UrlFetchApp",
    "DriveApp",
    "MailApp",
    "ContentService",
    "console",
  ],
];

/** A realm in which whoever touches a service, a zone table or chance is found out. */
function watchedRealm(): { realm: object; touched: string[] } {
  const touched: string[] = [];
  const realm = createContext({});
  for (const name of [...services, "Intl"]) {
    Object.defineProperty(realm, name, {
      configurable: true,
      get: () => {
        touched.push(name);
        throw new Error(`${name} was touched while loading`);
      },
    });
  }
  return { realm, touched };
}

test("loading Code.js touches no service and asks for no time zone", () => {
  const { realm, touched } = watchedRealm();
  new Script(distFile("Code.js")).runInContext(realm);
  expect(touched).toEqual([]);
});

test("loading the wizard's server part touches no service either", () => {
  const { realm, touched } = watchedRealm();
  new Script(wizardPart()).runInContext(realm);
  expect(touched).toEqual([]);
});

test("the watch works: a script that touches a service is found out", () => {
  const { realm, touched } = watchedRealm();
  expect(() => new Script("SpreadsheetApp.getUi()").runInContext(realm)).toThrow("was touched while loading");
  expect(touched).toEqual(["SpreadsheetApp"]);
});

interface Node {
  readonly type: string;
  readonly [key: string]: unknown;
}

const isNode = (value: unknown): value is Node => typeof (value as Node | null)?.type === "string";
const isFunction = ({ type }: Node) =>
  /^(FunctionDeclaration|FunctionExpression|ArrowFunctionExpression)$/.test(type);

/** A function that is called where it stands, in brackets or not. */
const calledAtOnce = ({ type, ["callee"]: callee }: Node): Node | undefined => {
  const inner = isNode(callee) && callee.type === "ParenthesisExpression" ? callee["expression"] : callee;
  return type === "CallExpression" && isNode(inner) && isFunction(inner) ? inner : undefined;
};

/** What a script does while it is loaded, functions left out that nobody calls by then: each call, loop and thing made. */
function workAtTheTop(text: string): string[] {
  const found: string[] = [];
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) for (const item of value) visit(item);
    else if (value !== null && typeof value === "object") {
      if (isNode(value)) {
        if (isFunction(value)) return;
        const called = calledAtOnce(value);
        if (called !== undefined) visit(called["body"]);
        if (work.test(value.type)) found.push(value.type);
      }
      for (const inner of Object.values(value)) visit(inner);
    }
  };
  visit(parseSync(text, { syntax: "ecmascript", target: "es2022" }).body);
  return found;
}

const work =
  /^(CallExpression|NewExpression|TaggedTemplateExpression|ObjectExpression|ArrayExpression|RegExpLiteral|ClassExpression|ClassDeclaration|For.*|While.*|DoWhile.*)$/;

test("while it is loaded, Code.js calls the function it stands in and makes two objects", () => {
  expect(workAtTheTop(distFile("Code.js")).sort()).toEqual([
    "CallExpression",
    "ObjectExpression",
    "ObjectExpression",
  ]);
});

test("the count sees what it looks for", () => {
  expect(workAtTheTop("var a = (() => { const b = /x/; f(); return { c: [1] }; })();").sort()).toEqual([
    ...["ArrayExpression", "CallExpression", "CallExpression", "ObjectExpression", "RegExpLiteral"],
  ]);
  expect(workAtTheTop("function f() { return new Map(); } const g = () => ({ a: [f()] });")).toEqual([]);
  expect(workAtTheTop("for (const a of b) c`d`; class E {} new E();")).toHaveLength(4);
});

/** Milliseconds of a process of its own for a script and a first call in a fresh context; the least of many, which noise cannot raise. */
function coldTimes(scripts: readonly string[], call: string): number[] {
  const least = scripts.map(() => Number.POSITIVE_INFINITY);
  for (let round = 0; round < 6; round++)
    scripts.forEach((script, i) => {
      const time = Number(
        execFileSync(process.execPath, ["-e", coldRun, script, call], { encoding: "utf8" }),
      );
      least[i] = Math.min(least[i] ?? time, time);
    });
  return least;
}

const coldRun = `
  const { createContext, Script, runInContext } = require("node:vm");
  const text = require("node:fs").readFileSync(process.argv[1], "utf8");
  const start = performance.now();
  const realm = createContext({});
  new Script(text).runInContext(realm);
  runInContext(process.argv[2], realm);
  console.log(performance.now() - start);`;

test("loading Code.js and answering one RETENTION costs few milliseconds more than a script of that one line", () => {
  const folder = mkdtempSync(join(tmpdir(), "cold-"));
  const bare = join(folder, "bare.js");
  writeFileSync(bare, "function RETENTION(end, joined, start) { return (end - joined) / start; }");
  const [code = 0, empty = 0] = coldTimes([distPath("Code.js"), bare], "RETENTION(120, 20, 110)");
  rmSync(folder, { recursive: true });
  // About 1.2 on a machine that does nothing else; 8 when all code was there as code.
  expect(code - empty).toBeLessThan(6);
  expect(code / empty).toBeLessThan(8);
});

test("Code.js works as well where its lines end as Windows ends them", () => {
  const realm = createContext({});
  new Script(distFile("Code.js").replace(/\n/g, "\r\n")).runInContext(realm);
  expect(runInContext("RETENTION(120, 20, 110)", realm)).toBe(100 / 110);
  expect(() => runInContext("RETENTION(120, 20, 0)", realm)).toThrow(/start/);
});

test("Code.js that lost its comments on the way says so", () => {
  const realm = createContext({});
  new Script(distFile("Code.js").replace(/\{\n(?:\/\/.*\n)+\}/, "{}")).runInContext(realm);
  expect(() => runInContext("RETENTION(120, 20, 110)", realm)).toThrow("pushed without its comments");
});

test("the engine names the program in which something failed", () => {
  const realm = createContext({ SpreadsheetApp: {} });
  new Script(distFile("Code.js")).runInContext(realm);
  const stack = runInContext("try { onOpen(); } catch (error) { error.stack; }", realm);
  expect(stack).toContain("Stayrate/onOpen.js");
});
