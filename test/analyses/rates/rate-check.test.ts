import { rateCheck } from "../../../src/analyses/rates/rate-check";

const say = (end?: number, joined?: number, start?: number) => rateCheck({ end, joined, start });

test("1200/1000 with nobody new is called growth, not retention", () => {
  expect(say(1200, 0, 1000)?.en).toMatch(
    /^120 %: new customers were probably not taken out; 1200\/1000 is growth, not retention\./,
  );
  expect(say(1200, 0, 1000)?.zh).toMatch(/^120%：.*1200\/1000 是增长率，不是留存率/);
});

test("few customers are told with their 95 % limits", () =>
  expect(say(10, 0, 20)?.en).toContain("from 29.9 % to 70.1 % (95 % limits)"));

test("the counts that are wrong are named", () => {
  expect(say(10, -5, 40)?.en).toContain("(-5)");
  expect(say(10.5, 1, 20.25)?.en).toContain("(10.5, 20.25)");
});

test("counts that contradict nothing are passed over", () => expect(say(120, 21, 107)).toBeUndefined());

test("every sentence is filled in both languages", () => {
  const cases: (readonly [end: number | undefined, joined?: number | undefined, start?: number])[] = [
    [5, 10, 0],
    [5, 10],
    [undefined, 10, 50],
    [5, 10, 50],
    [1200, 0, 1000],
    [1200, 100, 1000],
    [10, -5, 40],
    [99.5, 0, 100],
    [10, undefined, 40],
    [10, 1, 20],
  ];
  const said = cases.map((counts) => say(...counts));
  expect(new Set(said.map((text) => text?.en)).size).toBe(cases.length);
  for (const text of said) {
    expect(text?.en).toMatch(/^[^{}]+$/);
    expect(text?.zh).toMatch(/^[^{}]*\p{Script=Han}[^{}]*$/u);
  }
});
