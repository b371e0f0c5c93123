import { type CutBundle, cut } from "../../scripts/pieces";

/** The program as Code.js puts it together; what it does not hold itself it asks `program` for. */
function run(
  { pieces, inner }: CutBundle,
  name: string,
  program: (name: string) => unknown = () => [],
): unknown {
  const own = pieces.filter(({ programs }) => programs.has(name)).map(({ text }) => text);
  return new Function("program", `"use strict";${own.join("")}return ${inner.get(name)}`)(program);
}

const of = (...names: string[]) => new Map(names.map((name) => [name, ["door", name]]));

test("a program has what its exports need, through others and in the order in which it is set up, and nothing else", () => {
  const bundle =
    "var a=2,b=a*3,c=e=>e+b;function f(e){return c(e)}var g=()=>1,d=()=>[];export{d as door,f as ONE,g as TWO};";
  const parts = cut(bundle, of("ONE", "TWO"));
  expect((run(parts, "ONE") as (x: number) => number)(1)).toBe(7);
  expect((run(parts, "TWO") as () => number)()).toBe(1);
  const textOf = (name: string) =>
    parts.pieces.flatMap(({ programs, text }) => (programs.has(name) ? [text] : []));
  expect(textOf("TWO").join("")).not.toContain("a*3");
  expect(textOf("ONE").join("")).not.toContain("g=()=>1");
});

test("no code is in two pieces, and what no program needs is in none", () => {
  const bundle =
    "var a=()=>'shared',b=()=>a(),c=()=>a(),d=()=>0,u=()=>'unused';export{d as door,b as ONE,c as TWO};";
  const text = cut(bundle, of("ONE", "TWO"))
    .pieces.map((piece) => piece.text)
    .join("\n");
  expect(text.split("shared")).toHaveLength(2);
  expect(text).not.toContain("unused");
});

test("a program of one function is asked for by the others when they call it first, and then once", () => {
  const bundle =
    "var l=e=>e*2,d=()=>0,m=[1,2].map(e=>l(e)),f=e=>l(e)+m.length;export{d as door,f as ONE,l as late};";
  const parts = cut(bundle, new Map([...of("ONE"), ["late", ["late"]]]));
  const asked: string[] = [];
  const one = run(parts, "ONE", (name) => {
    asked.push(name);
    return [run(parts, name)];
  }) as (x: number) => number;
  expect([one(3), one(4)]).toEqual([8, 10]);
  expect(asked).toEqual(["late"]);
});

test("what would hold in one program and not in another is refused, and so is what cannot be cut", () => {
  const door = "d=()=>0;export{d as door,f as ONE};";
  for (const bad of [
    "var A=class{},f=e=>e instanceof A",
    "var s=Symbol(),f=()=>s",
    "var w=new WeakMap,f=()=>w",
  ])
    expect(() => cut(`${bad},${door}`, of("ONE"))).toThrow("would not hold for all");
  expect(() => cut(`console.log(1);var f=1,${door}`, of("ONE"))).toThrow("No piece can be cut");
  expect(() => cut("var d=1;export{d as door};", of("ONE"))).toThrow("exports no ONE");
  expect(() => cut("var d=1;", of("ONE"))).toThrow("does not end with what it exports");
});
