import { readdirSync } from "node:fs";
import { join } from "node:path";

const folder = join(__dirname, "..", "..", "src", "words", "errors");

test("every error code has one sentence: a second one would take the place of the first unseen", () => {
  const codes = readdirSync(folder).flatMap((file) =>
    Object.entries(require(join(folder, file)) as Record<string, object>)
      // moneyErrors and so on; not what gathers them.
      .filter(([name]) => name.endsWith("Errors"))
      .flatMap(([, sentences]) => Object.keys(sentences)),
  );
  expect(codes.length).toBeGreaterThan(150);
  expect(codes.filter((code, i) => codes.indexOf(code) !== i)).toEqual([]);
});
