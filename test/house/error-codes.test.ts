import { readdirSync } from "node:fs";
import { join } from "node:path";

const folder = join(__dirname, "..", "..", "src", "words", "errors");

test("every error code has one sentence: a second one would take the place of the first unseen", () => {
  const codes = readdirSync(folder)
    .filter((file) => file !== "index.ts")
    .flatMap((file) =>
      Object.values(require(join(folder, file)) as Record<string, object>).flatMap(Object.keys),
    );
  expect(codes.length).toBeGreaterThan(50);
  expect(codes.filter((code, i) => codes.indexOf(code) !== i)).toEqual([]);
});
