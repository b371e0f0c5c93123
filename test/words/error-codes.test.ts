import { readdirSync } from "node:fs";
import { join } from "node:path";
import { everyError } from "../../src/words/errors/every";

const folder = join(__dirname, "..", "..", "src", "words", "errors");

test("no two files give a sentence the same code: the one would silently replace the other", () => {
  const files = readdirSync(folder).filter((file) => file !== "index.ts" && file !== "every.ts");
  const codes = files.flatMap((file) => {
    const lists = Object.values(
      jest.requireActual<Record<string, object | (() => object)>>(join(folder, file)),
    ).map((list) => (typeof list === "function" ? (list as () => object)() : list));
    return [...new Set(lists.flatMap((list) => Object.keys(list)))];
  });
  expect(codes.filter((code, i) => codes.indexOf(code) !== i)).toEqual([]);
  expect([...codes].sort()).toEqual(Object.keys(everyError()).sort());
});
