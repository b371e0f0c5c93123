import { lettersFor, phrased } from "../../scripts/phrases";
import { errors } from "../../src/words/errors";
import { heldSentences } from "../support/bundle";

test("phrases that repeat are said with a letter, and the texts come back as they were", () => {
  const texts = [
    "Use a whole number. Use a whole day. Use a whole month.",
    "请使用整数。请使用日期。请使用月份。请使用年份。",
    "Nothing repeats: é",
  ];
  const { texts: short, phrases } = phrased(texts, lettersFor.sentences);
  expect(short.join("").length).toBeLessThan(texts.join("").length);
  const back = short.map((text) => [...text].map((sign) => phrases.get(sign) ?? sign).join(""));
  expect(back).toEqual(texts);
});

test("a letter that the texts use stands for no phrase", () => {
  const { phrases } = phrased(["À again, À again, À again, À again", "À"], lettersFor.sentences);
  expect([...phrases.keys()]).not.toContain("À");
  expect(phrases.size).toBeGreaterThan(0);
});

test("every sentence of a refusal comes out of Code.js as it was written, in both languages", () => {
  const written = Object.entries(errors());
  const held = heldSentences(written.map(([code]) => code));
  for (const [code, text] of written) expect({ ...(held.get(code) as object) }).toEqual(text);
});
