import fc from "fast-check";
import { TextNumbers } from "../../src/sheet/ids/text-numbers";

const texts = fc.array(fc.oneof(fc.string(), fc.string({ unit: "binary", maxLength: 40 })), {
  maxLength: 60,
});

describe("Numbers for texts", () => {
  test("are those of a Map, whatever the texts are", () => {
    fc.assert(
      fc.property(texts, (all) => {
        const numbers = new TextNumbers();
        const known = new Map<string, number>();
        for (const text of all) {
          expect(numbers.get(text)).toBe(known.get(text));
          if (!known.has(text)) known.set(text, known.size);
          expect(numbers.numberOf(text, known.size - 1)).toBe(known.get(text));
        }
        const rows = all.map((text) => [text]);
        const found = new Int32Array(rows.length);
        expect(numbers.read(rows, 0, found)).toBe(rows.length);
        expect([...found]).toEqual(all.map((text) => known.get(text)));
      }),
    );
  });

  test("stay right for a hundred thousand texts, long ones among them", () => {
    const numbers = new TextNumbers();
    const text = (i: number): string => (i % 1000 === 0 ? `${i}${"long".repeat(100)}` : `id-${i}`);
    for (let i = 0; i < 100_000; i++) numbers.numberOf(text(i), i);
    let wrong = 0;
    for (let i = 0; i < 100_000; i++) if (numbers.get(text(i)) !== i) wrong++;
    expect(wrong).toBe(0);
    expect(numbers.get("id-100000")).toBeUndefined();
  });

  test("a text and the same text with a null character after it are two", () => {
    const numbers = new TextNumbers();
    numbers.numberOf("abc", 0);
    expect(numbers.get("abc\u0000")).toBeUndefined();
  });

  test("reading stops at a row that holds no known text", () => {
    const numbers = new TextNumbers();
    numbers.numberOf("a", 7);
    for (const odd of [["b"], [7], [""], ["a", "a"], [], "a ", null, undefined]) {
      const found = new Int32Array(3);
      expect(numbers.read([["a"], odd, ["a"]], 0, found)).toBe(1);
      expect([...found]).toEqual([7, 0, 0]);
    }
  });
});
