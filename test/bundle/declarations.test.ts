import { distFile } from "../support/bundle";
import { functionsUnderTest } from "../support/functions";

const code = distFile("Code.js");

/** The comment that ends on the line above the declaration, as Google Sheets reads it. */
function commentAbove(name: string): string {
  const declaration = code.indexOf(`\nfunction ${name}(`);
  const before = code.slice(0, declaration);
  if (declaration < 0 || !before.endsWith("*/")) return "";
  return before.slice(before.lastIndexOf("/**"));
}

describe.each(functionsUnderTest.map(({ facts }) => [facts.name, facts] as const))("%s", (name, facts) => {
  const comment = commentAbove(name);
  const tags = comment.split("\n").filter((line) => line.startsWith(" * @"));

  test("is a real declaration with its JSDoc directly above", () => {
    expect(comment).toMatch(/^\/\*\*\n \* \S/);
  });

  test("is marked as a custom function", () => {
    expect(tags.at(-1)).toBe(" * @customfunction");
  });

  test("names every argument in order, each on one line, in English and then Chinese", () => {
    const params = tags.filter((line) => line.startsWith(" * @param"));
    expect(params.map((line) => /@param \{\w+\} (\w+) /.exec(line)?.[1])).toEqual(
      facts.params.map((param) => param.name),
    );
    for (const line of params) expect(line).toMatch(/[A-Za-z].*[\u4e00-\u9fff]/);
  });

  test("says in words which arguments may be left out, and has no brackets around names", () => {
    facts.params.forEach(({ optional }, i) => {
      expect(/\(optional/i.test(tags[i] ?? "")).toBe(optional === true);
    });
    expect(comment).not.toMatch(/@param \{\w+\} \[/);
  });

  test("says what it does in English and then Chinese, on one line", () => {
    expect(comment.split("\n")[1]).toBe(` * ${facts.summary.en} ${facts.summary.zh}`);
  });

  test("has no tag that the help box would show as text", () => {
    expect(tags.every((line) => / \* @(param|customfunction)\b/.test(line))).toBe(true);
  });
});
