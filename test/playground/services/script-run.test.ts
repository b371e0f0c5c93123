import { scriptRunArguments } from "../../../playground/services/run-values";
import { open } from "./workbooks";

const code = `
function echo(v) { return v; }
function kind(v) { return Object.prototype.toString.call(v) + (Array.isArray(v) ? v.length : ""); }
function late() { return Promise.resolve({ ok: true }); }
function withDate() { return { list: [1, new Date(0)] }; }
function withRange() { return { r: SpreadsheetApp.getActiveSheet() }; }
function nothing() {}
function regex() { return /x/; }
function map() { return { m: new Map([[1, 2]]) }; }
function boxed() { return new String("ab"); }
function bytes() { return new Uint8Array(2); }
function fails() { throw new Error("Column B is empty."); }
function refused() { SpreadsheetApp.getActiveSheet().getRange("A5000"); }
function own() { var e = new Error("x"); e.code = 7; throw e; }
var calls = 0;
function count() { calls += 1; return calls; }
`;

describe("google.script.run", () => {
  test("numbers, texts, booleans, null, arrays and plain objects arrive as copies", async () => {
    const book = await open({ code });
    const given = { a: [1, "x", true, null, { b: 2 }] };
    const back = await book.run("echo", given);
    expect(back).toEqual(given);
    expect(back).not.toBe(given);
    await expect(book.run("kind", [1, 2])).resolves.toBe("[object Array]2");
  });

  test("undefined as an argument and inside an array is null, as a property it is dropped", () => {
    expect(scriptRunArguments([undefined, [undefined], { a: undefined, b: 1 }])).toEqual([
      null,
      [null],
      { b: 1 },
    ]);
  });

  test.each([
    ["a Date", { when: new Date(0) }, "when"],
    ["a function", { f: () => 1 }, "f"],
    ["a RegExp", [/x/], "0"],
    ["a Map", new Map(), "0"],
    ["a Set", { s: new Set() }, "s"],
    ["a Promise", Promise.resolve(1), "0"],
    ["a typed array", { t: new Uint8Array(1) }, "t"],
    ["a boxed number", { n: Object(1) }, "n"],
    ["NaN", { n: Number.NaN }, "n"],
    ["Infinity", [[Infinity]], "0"],
  ])("%s throws at once, naming the innermost key", (_what, value, key) => {
    expect(() => scriptRunArguments([value])).toThrow(`Failed due to illegal value in property: ${key}`);
  });

  test("a circle throws at once", () => {
    const circle: unknown[] = [];
    circle.push(circle);
    expect(() => scriptRunArguments([circle])).toThrow("Failed due to circular reference.");
  });

  test("a result with a Date anywhere in it, or a service object, comes as null without an error", async () => {
    const book = await open({ code });
    await expect(book.run("withDate")).resolves.toBeNull();
    await expect(book.run("withRange")).resolves.toBeNull();
  });

  test("undefined comes as null, a RegExp and a Map as {}, a boxed text as its letters, a Promise awaited", async () => {
    const book = await open({ code });
    await expect(book.run("nothing")).resolves.toBeNull();
    await expect(book.run("regex")).resolves.toEqual({});
    await expect(book.run("map")).resolves.toEqual({ m: {} });
    await expect(book.run("boxed")).resolves.toEqual({ 0: "a", 1: "b" });
    await expect(book.run("late")).resolves.toEqual({ ok: true });
    await expect(book.run("bytes")).rejects.toThrow("not a supported return type");
  });

  test("a thrown error keeps its message and loses its own properties; its name stands before, or not, by the switch", async () => {
    const book = await open({ code });
    await expect(book.run("fails")).rejects.toThrow(/^Error: Column B is empty\.$/);
    await expect(book.run("refused")).rejects.toThrow(/^Exception: The coordinates/);
    await expect(book.run("own")).rejects.not.toHaveProperty("code");
    const alone = await open({ code, switches: { errorPrefix: "alone" } });
    await expect(alone.run("fails")).rejects.toThrow(/^Column B is empty\.$/);
  });

  test("every call has a fresh global state", async () => {
    const book = await open({ code });
    await book.run("count");
    await expect(book.run("count")).resolves.toBe(1);
  });

  test("a function that is missing or private is not found", async () => {
    const book = await open({ code: "function secret_() {}" });
    await expect(book.run("nope")).rejects.toThrow("Script function not found: nope");
    await expect(book.run("secret_")).rejects.toThrow("Script function not found: secret_");
  });
});
