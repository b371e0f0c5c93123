import { also, open, script } from "./workbooks";

describe("Range: reading", () => {
  test("getValues is a detached copy of numbers, booleans, texts and dates; blanks are empty texts", async () => {
    expect(
      await script(
        'at("A1:D1").setValues([[1, true, "x", ""]]); var v = at("A1:D1").getValues(); v[0][0] = 9; return [v, at("A1").getValue()];',
      ),
    ).toEqual([[[9, true, "x", ""]], 1]);
  });

  test("an error cell reads as its text", async () => {
    const book = await open({
      sheets: { S: [["=NA()", "=1/0", "=foo(", "=NOSUCH(1)", "=A1", '=VALUE("x")']] },
    });
    expect(await also(book, 'return at("A1:F1").getValues();')).toEqual([
      ["#N/A", "#DIV/0!", "#ERROR!", "#NAME?", "#N/A", "#VALUE!"],
    ]);
  });

  test("a double is not rounded", async () => {
    const book = await open({ sheets: { S: [[0.1 + 0.2], [1e21]] } });
    expect(await also(book, 'return at("A1:A2").getValues();')).toEqual([[0.1 + 0.2], [1e21]]);
  });

  test("16 digits and more show with an exponent and keep their value", async () => {
    expect(
      await script(
        'at("A1").setValue(1234567890123456); return [at("A1").getDisplayValue(), at("A1").getValue()];',
      ),
    ).toEqual(["1.23457E+15", 1234567890123456]);
    expect(await script('at("A1").setValue(1000000000000000); return at("A1").getDisplayValue();')).toBe(
      "1E+15",
    );
  });

  test("numbers show with the signs of the spreadsheet's locale", async () => {
    const book = await open({ locale: "de_DE", sheets: { S: [["1.234,5"], ["2,5"], ["14,6%"]] } });
    expect(
      await also(book, 'return at("A1:A3").getDisplayValues().concat(at("A1:A3").getValues());'),
    ).toEqual([["1.234,50"], ["2,5"], ["14,60%"], [1234.5], [2.5], [0.146]]);
  });

  test("cells behind a merge read as blanks", async () => {
    expect(
      await script(
        'at("A1:B2").setValues([[1, 2], [3, 4]]); at("A1:B2").merge(); return [at("A1:B2").getValues(), at("A1:B2").getDisplayValues()];',
      ),
    ).toEqual([
      [
        [1, ""],
        ["", ""],
      ],
      [
        ["1", ""],
        ["", ""],
      ],
    ]);
  });

  test("getDisplayValues gives what is shown", async () => {
    const book = await open({ sheets: { S: [["10%", "2024-03-01", true, "$1,000", 0.5]] } });
    expect(
      await also(book, 'at("E1").setNumberFormat("0.0%\\"*\\""); return at("A1:F1").getDisplayValues();'),
    ).toEqual([["10%", "2024-03-01", "TRUE", "$1,000", "50.0%*", ""]]);
  });

  test("getFormulas has text only where a formula is, and only in a spill's first cell", async () => {
    const book = await open({ sheets: { S: [["=SEQUENCE(2)", 5]] } });
    expect(await also(book, 'return [at("A1:B2").getFormulas(), at("A1:B2").getValues()];')).toEqual([
      [
        ["=SEQUENCE(2)", ""],
        ["", ""],
      ],
      [
        [1, 5],
        [2, ""],
      ],
    ]);
  });

  test("an untouched cell has the default formats", async () => {
    expect(
      await script(
        'var r = at("A1"); return [r.getNumberFormat(), r.getBackground(), r.getFontColors()[0][0], r.getFontFamily(), r.getFontSize(), r.getFontWeight(), r.getFontStyle(), r.getFontLine(), r.getVerticalAlignment(), r.getWrap(), String(r.getWrapStrategy())];',
      ),
    ).toEqual([
      "0.###############",
      "#ffffff",
      "#000000",
      "Arial",
      10,
      "normal",
      "normal",
      "none",
      "bottom",
      true,
      "OVERFLOW",
    ]);
  });

  test("a number format is kept verbatim, also nonsense", async () => {
    expect(
      await script(
        'return ["general", "@", "[$-x]???nonsense"].map(function (f) { return at("A1").setNumberFormat(f).getNumberFormat(); });',
      ),
    ).toEqual(["general", "@", "[$-x]???nonsense"]);
  });

  test("the alignment of an untouched cell goes by its content", async () => {
    const book = await open({ sheets: { S: [["x", 1, true, "", "=NA()"]] } });
    expect(await also(book, 'return at("A1:E1").getHorizontalAlignments();')).toEqual([
      ["general-left", "general-right", "general-center", "general", "general-center"],
    ]);
  });

  test("getDataRegion grows in four directions and always holds its start", async () => {
    const fill =
      'at("B2:D4").setValues([[1, 2, 3], [4, 5, 6], [7, 8, 9]]); function region(a1, d) { return (d ? at(a1).getDataRegion(d) : at(a1).getDataRegion()).getA1Notation(); } ';
    expect(
      await script(
        `${fill}return [region("C3"), region("B1"), region("E3"), region("H9"), region("C3", app.Dimension.ROWS), region("C3", app.Dimension.COLUMNS), region("A1")];`,
      ),
    ).toEqual(["B2:D4", "B1:D4", "B2:E4", "H9", "C2:C4", "B3:D3", "A1"]);
  });

  test("getNextDataCell goes like Ctrl and an arrow", async () => {
    expect(
      await script(
        'at("A1:A3").setValues([[1], [2], [3]]); at("A6").setValue(4); var d = app.Direction; return [at("A1").getNextDataCell(d.DOWN), at("A3").getNextDataCell(d.DOWN), at("A6").getNextDataCell(d.DOWN), at("A6").getNextDataCell(d.UP), at("A1").getNextDataCell(d.NEXT)].map(function (r) { return r.getA1Notation(); });',
      ),
    ).toEqual(["A3", "A6", "A1000", "A3", "Z1"]);
  });

  test("getCell outside throws; offset keeps the size, takes negatives and throws off the grid", async () => {
    expect(
      await script(
        'var r = at("B2:C3"); return [caught(function () { r.getCell(3, 1); }), r.getCell(2, 2).getA1Notation(), r.offset(1, 1).getA1Notation(), r.offset(-1, -1).getA1Notation(), r.offset(0, 0, 1, 4).getA1Notation(), caught(function () { r.offset(-5, 0); }), caught(function () { r.offset(0, 0, 0, 1); })];',
      ),
    ).toEqual([
      "Exception: Cell reference out of range",
      "C3",
      "C3:D4",
      "A1:B2",
      "B2:E2",
      "Exception: The starting row of the range is too small.",
      "Exception: The number of rows in the range must be at least 1.",
    ]);
  });

  test('isBlank is true only if every cell is empty; a formula returning "" is not', async () => {
    expect(
      await script(
        'at("A2").setFormula(\'=""\'); return [at("A1").isBlank(), at("A1:A2").isBlank(), at("B1:C9").isBlank()];',
      ),
    ).toEqual([true, false, true]);
  });

  test("getMergedRanges gives every merge that touches, whole; isPartOfMerge is true on partial overlap", async () => {
    expect(
      await script(
        'at("A1:B2").merge(); return [at("B2:C3").getMergedRanges().map(function (r) { return r.getA1Notation(); }), at("B2:C3").isPartOfMerge(), at("C3").isPartOfMerge()];',
      ),
    ).toEqual([["A1:B2"], true, false]);
  });

  test("the text finder takes any case and part of the shown text, and its options narrow it", async () => {
    expect(
      await script(
        'at("A1:A3").setValues([["Total"], ["subtotal"], [0.5]]); at("A3").setNumberFormat("0%"); function found(f) { return f.findAll().map(function (r) { return r.getA1Notation(); }); } return [found(sheet.createTextFinder("total")), found(sheet.createTextFinder("Total").matchCase(true)), found(sheet.createTextFinder("total").matchEntireCell(true)), found(sheet.createTextFinder("50%")), found(sheet.createTextFinder("^s").useRegularExpression(true)), sheet.createTextFinder("total").replaceAllWith("sum"), at("A1:A2").getValues()];',
      ),
    ).toEqual([["A1", "A2"], ["A1"], ["A1"], ["A3"], ["A2"], 2, [["sum"], ["subsum"]]]);
    expect(
      await script(
        'at("A1").setValue("x"); var f = sheet.createTextFinder("x"); return [f.findNext().getA1Notation(), f.findNext()];',
      ),
    ).toEqual(["A1", null]);
  });

  test("arrays and dates are of another realm, or of the script's, by the switch", async () => {
    const run =
      'at("A1").setValue(new Date(0)); var v = at("A1").getValues(); return [v instanceof Array, v[0] instanceof Array, v[0][0] instanceof Date, Array.isArray(v)];';
    expect(await script(run)).toEqual([false, false, false, true]);
    expect(await script(run, { switches: { valuesFrom: "this realm" } })).toEqual([true, true, true, true]);
  });
});

describe("Formulas read in the run that wrote them", () => {
  test("a formula's value is refused loudly in the run that wrote to its sheet, and there in the next", async () => {
    const book = await open();
    expect(
      await also(
        book,
        'at("A1").setFormula("=1+1"); return [caught(function () { at("A1").getValue(); }), caught(function () { at("A1").getDisplayValue(); }), at("A1").getFormula()];',
      ),
    ).toEqual([
      expect.stringContaining("calculated afterwards"),
      expect.stringContaining("calculated afterwards"),
      "=1+1",
    ]);
    expect(await also(book, 'return at("A1").getValue();')).toBe(2);
  });

  test("a formula of a sheet that nothing was written to stays readable", async () => {
    const book = await open({ sheets: { Source: [[1, "=A1*2"]], Target: [] } });
    expect(
      await also(
        book,
        'ss.getSheetByName("Target").getRange("A1").setValue(5); return at("A1:B1").getValues();',
      ),
    ).toEqual([[1, 2]]);
  });
});
