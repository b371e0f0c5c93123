import fc from "fast-check";
import { also, open } from "./workbooks";

const places = [0, 1, 2, 3, 4, 5];
const matrix = <T>(value: fc.Arbitrary<T>) =>
  fc.array(fc.array(value, { minLength: 3, maxLength: 3 }), { minLength: 2, maxLength: 2 });

/** Looks given to six cells one after another, as a script asks for them: the method's name and a value a cell. */
const looks = fc.array(
  fc.oneof(
    fc.tuple(fc.constant("setFontWeights"), matrix(fc.constantFrom("bold", "normal", null))),
    fc.tuple(fc.constant("setFontColors"), matrix(fc.constantFrom("#ff0000", "#00ff00", null))),
    fc.tuple(fc.constant("setBackgrounds"), matrix(fc.constantFrom("#ff0000", "#ffffff", null))),
    fc.tuple(fc.constant("setNumberFormats"), matrix(fc.constantFrom("0.0%", "@", "yyyy-mm-dd", ""))),
    fc.tuple(fc.constant("setHorizontalAlignments"), matrix(fc.constantFrom("left", "right", null))),
  ),
  { minLength: 1, maxLength: 6 },
);

const all =
  'function looksOf(range) { return ["getValues", "getFontWeights", "getFontColors", "getBackgrounds", "getNumberFormats", "getHorizontalAlignments", "getFormulas"].map(function (name) { return range[name](); }); }\n';

test("cells that are given looks together end as those that are given them one by one", async () => {
  const book = await open();
  await fc.assert(
    fc.asyncProperty(looks, fc.shuffledSubarray(places, { minLength: 1 }), async (asked, filled) => {
      const [together, alone] = (await also(
        book,
        `${all}
        var asked = ${JSON.stringify(asked)}, filled = ${JSON.stringify(filled)};
        var contents = ["001", 7, "'001", true, "2024-03-01", "text"];
        var both = [at("A1:C2"), at("E1:G2")];
        both.forEach(function (range) {
          range.clear();
          range.setNumberFormat("0.###############");
          filled.forEach(function (place) { range.getCell(1 + Math.floor(place / 3), 1 + place % 3).setValue(contents[place]); });
        });
        asked.forEach(function (one) {
          both[0][one[0]](one[1]);
          one[1].forEach(function (line, row) {
            line.forEach(function (value, column) { both[1].getCell(row + 1, column + 1)[one[0]]([[value]]); });
          });
        });
        return both.map(looksOf);`,
      )) as unknown[];
      expect(together).toEqual(alone);
    }),
    { numRuns: 40 },
  );
});

test("cells that lose their looks together, and have nothing else, are as if never touched", async () => {
  const book = await open();
  const extent = await also(
    book,
    'at("A1:D9").setBackground("#ff0000"); at("A1:D9").clearFormat(); at("B2").setValue(1); return [sheet.getLastRow(), sheet.getLastColumn(), at("A1:D9").getBackgrounds()[8][3]];',
  );
  expect(extent).toEqual([2, 2, "#ffffff"]);
});
