import type { Answer, Example } from "../../src/functions/define";
import { InputError } from "../../src/words/input-error";
import { exampleTitle, expectAnswer, hostOf } from "../support/examples";
import { functionsUnderTest } from "../support/functions";

describe.each(functionsUnderTest)("$name", ({ name, facts, compute }) => {
  test.each(facts.examples.map((example) => [exampleTitle(name, example), example] as const))(
    "%s",
    (_, example: Example) => {
      if (example.throws !== undefined) {
        expect(() => compute(example.args, hostOf(example))).toThrow(
          expect.objectContaining({ name: "InputError", code: example.throws }),
        );
        return;
      }
      expectAnswer(compute(example.args, hostOf(example)), example);
    },
  );

  test("has three examples or more, each with a source, one of which shows an error", () => {
    expect(facts.examples.length).toBeGreaterThanOrEqual(3);
    for (const example of facts.examples) {
      expect(example.source).not.toBe("");
      // An example promises an answer or an error, never both or neither.
      expect((example.result === undefined) !== (example.throws === undefined)).toBe(true);
    }
    expect(facts.examples.some((example) => example.throws !== undefined)).toBe(true);
  });

  test("says in both languages what it does, takes and gives", () => {
    for (const text of [facts.summary, facts.returns, ...facts.notes, ...facts.params.map((p) => p.help)]) {
      expect(text.en).toMatch(/^[^!]+$/);
      expect(text.zh).toMatch(/\p{Script=Han}/u);
      expect(text.zh).not.toMatch(/[!！]/);
    }
  });
});

describe("the helper that compares examples notices", () => {
  const promised = (result: Answer): Example => ({ args: [], result, source: "here" });

  test.each<[string, Answer, Answer]>([
    ["a wrong number", 0.925, 0.926],
    ["a number that should be text", 2024, "2024"],
    ["a wrong cell", [["a", 1]], [["a", 2]]],
    ["a missing row", [["a"]], [["a"], ["b"]]],
    ["a row too long", [["a", "b"]], [["a"]]],
    ["a blank where a rate is due", "", 0],
  ])("%s", (_, found, expected) => expect(() => expectAnswer(found, promised(expected))).toThrow());

  test("and lets a difference in the last digits pass", () => expectAnswer(0.1 + 0.2, promised(0.3)));

  test("InputError carries its code", () => expect(new InputError("empty-start").code).toBe("empty-start"));
});
