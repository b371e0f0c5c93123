import { readFileSync } from "node:fs";
import { join } from "node:path";
import { runInContext } from "node:vm";
import { distFile, loadCode } from "../support/bundle";

const read = (path: string) => readFileSync(join(__dirname, "..", "..", path), "utf8");

/** Rows of the table of formulas whose arguments are all typed out, with what the README says they give. */
const rows = (page: string) =>
  [...page.matchAll(/^\|.*\| `=(\w+\([^`]*\))` \| (.*) \|$/gm)]
    .map(([, formula = "", said = ""]) => ({ formula, said }))
    .filter(({ formula }) => !/[A-Z]\d?:[A-Z]|[A-Z]\d/.test(formula));

describe.each(["README.md", "README.zh.md"])("%s", (path) => {
  const page = read(path);

  test.each(rows(page).map(({ formula, said }) => [formula, said]))(
    "%s gives what the table says",
    (formula, said) => {
      const answer = runInContext(formula, loadCode()) as unknown;
      const numbers = (Array.isArray(answer) ? answer.flat() : [answer]).filter(
        (cell) => typeof cell === "number",
      );
      const shown = [...said.matchAll(/(\d+\.\d+)(…?)/g)].map(([, digits = "", cut = ""]) => ({
        digits,
        cut,
      }));
      expect(shown).toHaveLength(numbers.length);
      shown.forEach(({ digits, cut }, i) => {
        const number = numbers[i] ?? Number.NaN;
        const decimals = digits.length - digits.indexOf(".") - 1;
        expect(cut === "…" ? String(number).slice(0, digits.length) : number.toFixed(decimals)).toBe(digits);
      });
    },
  );

  test("has the eight formulas with typed-out arguments that the test above looks at", () => {
    expect(rows(page)).toHaveLength(8);
  });

  test("names only files that are there", () => {
    const links = [...page.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, link = ""]) => link);
    expect(links.length).toBeGreaterThan(4);
    for (const link of links) expect(() => read(link)).not.toThrow();
  });

  test("names only functions that are in Code.js", () => {
    const code = distFile("Code.js");
    for (const [, name] of page.matchAll(/=([A-Z_]+)\(/g)) expect(code).toContain(`\nfunction ${name}(`);
  });
});
