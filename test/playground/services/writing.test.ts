import { also, open, script } from "./workbooks";

describe("Range: writing", () => {
  test("setValue fills every cell of the range", async () => {
    expect(await script('at("A1:B2").setValue(7); return at("A1:B2").getValues();')).toEqual([
      [7, 7],
      [7, 7],
    ]);
  });

  test("setValues of another shape throws with both counts, every row checked", async () => {
    expect(
      await script(
        'return [caught(function () { at("A1:A3").setValues([[1], [2]]); }), caught(function () { at("A1:B1").setValues([[1, 2, 3]]); }), caught(function () { at("A1:B2").setValues([[1, 2], [3]]); }), at("A1:B3").isBlank()];',
      ),
    ).toEqual([
      "Exception: The number of rows in the data does not match the number of rows in the range. The data has 2 but the range has 3.",
      "Exception: The number of columns in the data does not match the number of columns in the range. The data has 3 but the range has 2.",
      "Exception: The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.",
      true,
    ]);
  });

  test("null, undefined and empty text empty a cell, its formula included", async () => {
    expect(
      await script(
        'at("A1:C1").setFormulas([["=1", "=2", "=3"]]); at("A1:C1").setValues([[null, undefined, ""]]); return [at("A1:C1").isBlank(), at("A1:C1").getFormulas()];',
      ),
    ).toEqual([true, [["", "", ""]]]);
  });

  test("objects, arrays, functions and NaN are refused, or stored as garbage by the switch", async () => {
    const run =
      'return [{a: 1}, [1], NaN, Infinity].map(function (v) { return caught(function () { at("A1").setValues([[v]]); }) + " " + at("A1").getValue(); });';
    expect(await script(run)).toEqual([
      expect.stringContaining("Exception"),
      expect.stringContaining("Exception"),
      expect.stringContaining("Exception"),
      expect.stringContaining("Exception"),
    ]);
    expect(await script(run, { switches: { oddValues: "garbage" } })).toEqual([
      "no error {a=1}",
      expect.stringContaining("[Ljava.lang.Object;@"),
      "no error NaN",
      "no error Infinity",
    ]);
  });

  test("a text over 50,000 characters fails late", async () => {
    expect(
      await script('at("A1").setValue("x".repeat(50001)); return caught(function () { app.flush(); });'),
    ).toBe("Exception: Your input contains more than the maximum of 50000 characters in a single cell.");
    expect(await script('at("A1").setValue("x".repeat(50000)); return at("A1").getValue().length;')).toBe(
      50000,
    );
  });

  test("writing into a spill's body turns its first cell to #REF!", async () => {
    const book = await open({ sheets: { S: [["=SEQUENCE(3)"]] } });
    await also(book, 'at("A2").setValue("in the way");');
    await book.settled();
    expect(book.values("A1:A3")).toEqual([["#REF!"], ["in the way"], [""]]);
  });

  test("setFormula on a block shifts relative references", async () => {
    expect(await script('at("B1:C2").setFormula("=A1+$A$1"); return at("B1:C2").getFormulas();')).toEqual([
      ["=A1+$A$1", "=B1+$A$1"],
      ["=A2+$A$1", "=B2+$A$1"],
    ]);
  });

  test("setFormulas puts = before a string without one, and empties for null and empty text", async () => {
    expect(
      await script(
        'at("A1:C1").setValue(1); at("A1:C1").setFormulas([["SUM(D1)", null, ""]]); return [at("A1:C1").getFormulas(), at("B1:C1").isBlank()];',
      ),
    ).toEqual([[["=SUM(D1)", "", ""]], true]);
  });

  test("colours are names, short or long hex, null takes them off, nonsense does nothing", async () => {
    expect(
      await script(
        'return ["LightCoral", "#abc", "#AABBCC", "foo", null].map(function (c) { return at("A1").setBackground(c).getBackground(); });',
      ),
    ).toEqual(["#f08080", "#aabbcc", "#aabbcc", "#aabbcc", "#ffffff"]);
  });

  test("a made-up alignment or weight does nothing", async () => {
    expect(
      await script(
        'var r = at("A1"); return [r.setHorizontalAlignment("foo").getHorizontalAlignment(), r.setFontWeight("foo").getFontWeight(), r.setFontWeight("bold").getFontWeight(), r.setFontWeight(null).getFontWeight(), r.setHorizontalAlignment("right").getHorizontalAlignment(), r.setFontStyle("italic").getFontStyle(), r.setFontLine("underline").getFontLine(), r.setFontSize(14).getFontSize(), r.setFontFamily("Roboto").getFontFamily(), r.setVerticalAlignment("middle").getVerticalAlignment()];',
      ),
    ).toEqual([
      "general",
      "normal",
      "bold",
      "normal",
      "right",
      "italic",
      "underline",
      14,
      "Roboto",
      "middle",
    ]);
  });

  test("setWrap sets a strategy", async () => {
    expect(
      await script(
        'var r = at("A1"); r.setWrap(true); var a = String(r.getWrapStrategy()); r.setWrap(false); return [a, String(r.getWrapStrategy()), r.setWrapStrategy(app.WrapStrategy.CLIP).getWrapStrategy() === app.WrapStrategy.CLIP];',
      ),
    ).toEqual(["WRAP", "OVERFLOW", true]);
  });

  test.each(["setBackgrounds", "setNotes", "setNumberFormats", "setFontWeights", "setFontColors"])(
    "%s checks the shape like setValues",
    async (member) => {
      expect(await script(`return caught(function () { at("A1:A2").${member}([["x"]]); });`)).toContain(
        "The data has 1 but the range has 2.",
      );
    },
  );

  test("borders are set and taken off without an error", async () => {
    expect(
      await script(
        'at("A1:B2").setBorder(true, true, true, true, false, false, "#dadce0", app.BorderStyle.SOLID); at("A1:B2").setBorder(null, null, true, null, null, null); return at("A1").getValue();',
      ),
    ).toBe("");
  });

  test("a text that looks like a number stays text when its style changes", async () => {
    expect(
      await script(
        'at("A1").setValue("\'001").setFontWeight("bold").setBackground("red"); at("B1").setNumberFormat("@").setValue("007").setFontColor("blue"); return at("A1:B1").getValues();',
      ),
    ).toEqual([["001", "007"]]);
  });

  test("notes are text; null and empty text take them off", async () => {
    expect(
      await script(
        'at("A1").setNote(25); var a = at("A1").getNote(); at("A1:B1").setNotes([[25, "b"]]); var b = at("A1:B1").getNotes(); at("A1").setNote(null); at("B1").setNote(""); return [a, b, at("A1:B1").getNotes()];',
      ),
    ).toEqual(["25", [["25.0", "b"]], [["", ""]]]);
  });

  test("a merge keeps the top-left value and loses the others for good", async () => {
    expect(
      await script(
        'at("A1:B1").setValues([[1, 2]]); at("A1:B1").merge(); at("A1:B1").breakApart(); return [at("A1:B1").getValues(), at("A1").isPartOfMerge()];',
      ),
    ).toEqual([[[1, ""]], false]);
  });

  test("cutting a merge throws, also for breakApart of a range it sticks out of", async () => {
    expect(
      await script(
        'at("A1:B2").merge(); return [caught(function () { at("B2:C3").merge(); }), caught(function () { at("A1:A2").breakApart(); })];',
      ),
    ).toEqual([
      "Exception: You must select all cells in a merged range to merge or unmerge them.",
      "Exception: You must select all cells in a merged range to merge or unmerge them.",
    ]);
  });

  test("copyTo pastes the whole source into a smaller target and whole multiples into a larger one", async () => {
    expect(
      await script(
        'at("A1:B1").setValues([[1, "=A1*2"]]); at("A1:B1").copyTo(at("A3")); at("A1:B1").copyTo(at("A5:D6")); at("A1:B1").copyTo(at("A8:C8")); return [at("A3:B3").getFormulas(), at("A5:D6").getFormulas(), at("A8:C8").getFormulas()];',
      ),
    ).toEqual([
      [["", "=A3*2"]],
      [
        ["", "=A5*2", "", "=C5*2"],
        ["", "=A6*2", "", "=C6*2"],
      ],
      [["", "=A8*2", ""]],
    ]);
  });

  test("blank source cells clear the target", async () => {
    expect(
      await script('at("C1").setValue("old"); at("A1").copyTo(at("C1")); return at("C1").isBlank();'),
    ).toBe(true);
  });

  test("copyTo with contentsOnly or formatOnly takes one of the two; other options are swallowed", async () => {
    expect(
      await script(
        'at("A1").setValue(1).setBackground("red"); at("A1").copyTo(at("B1"), {contentsOnly: true}); at("A1").copyTo(at("C1"), {formatOnly: true}); at("A1").copyTo(at("D1"), {nonsense: 1}); return [at("A1:D1").getValues(), at("A1:D1").getBackgrounds()];',
      ),
    ).toEqual([[[1, 1, "", 1]], [["#ff0000", "#ffffff", "#ff0000", "#ff0000"]]]);
  });

  test("copying onto part of a merge is refused", async () => {
    expect(
      await script('at("C1:D2").merge(); return caught(function () { at("A1").copyTo(at("C1")); });'),
    ).toContain("You must select all cells in a merged range");
  });

  test("sort counts columns from column A; numbers < texts < booleans, exactly reversed downwards, blanks last", async () => {
    const fill = 'at("B1:B5").setValues([["b"], [true], [""], [2], ["a"]]); ';
    expect(await script(`${fill}at("B1:B5").sort(2); return at("B1:B5").getValues();`)).toEqual([
      [2],
      ["a"],
      ["b"],
      [true],
      [""],
    ]);
    expect(
      await script(
        `${fill}at("B1:B5").sort([{column: 2, ascending: false}]); return at("B1:B5").getValues();`,
      ),
    ).toEqual([[true], ["b"], ["a"], [2], [""]]);
    expect(await script(`${fill}return caught(function () { at("B1:B5").sort(1); });`)).toContain(
      "Exception",
    );
  });

  test("checkboxes hold FALSE, so their cells are no longer blank", async () => {
    expect(
      await script(
        'at("A1:A2").insertCheckboxes(); at("A2").check(); return [at("A1:A2").getValues(), at("A1").isBlank(), at("A2").isChecked(), at("A1:A2").isChecked(), String(at("A1").getDataValidation().getCriteriaType())];',
      ),
    ).toEqual([[[false], [true]], false, true, null, "CHECKBOX"]);
  });

  test("without validation there is null; a value that a rejecting rule bars fails late", async () => {
    expect(
      await script(
        'at("A1").setDataValidation(app.newDataValidation().requireNumberBetween(1, 5).setAllowInvalid(false).build()); at("A1").setValue(3).setValue(9); return [caught(function () { app.flush(); }), at("A1").getValue(), at("B1").getDataValidation()];',
      ),
    ).toEqual([expect.stringContaining("violates the data validation rules"), 3, null]);
  });
});

describe("Formulas", () => {
  test("a malformed formula does not throw: its text is kept and the cell shows #ERROR!", async () => {
    const book = await open();
    expect(
      await also(
        book,
        'at("A1").setFormula("=SUM(D1:D3"); at("A2").setValue("=foo("); return at("A1:A2").getFormulas();',
      ),
    ).toEqual([["=SUM(D1:D3"], ["=foo("]]);
    await book.settled();
    expect(book.values("A1:A2")).toEqual([["#ERROR!"], ["#ERROR!"]]);
  });

  test("an unknown function shows #NAME?", async () => {
    const book = await open({ sheets: { S: [["=NOSUCH(1)"]] } });
    expect(book.values("A1")).toEqual([["#NAME?"]]);
  });

  test("in a comma locale `us` takes only commas and `locale` only semicolons, and getFormula reads back as written", async () => {
    const run =
      'at("A1").setFormula("=IF(1;2;3)"); at("A2").setFormula("=IF(1,2,3)"); return at("A1:A2").getFormulas();';
    const us = await open({ locale: "de_DE" });
    expect(await also(us, run)).toEqual([["=IF(1;2;3)"], ["=IF(1,2,3)"]]);
    await us.settled();
    expect(us.values("A1:A2")).toEqual([["#ERROR!"], [2]]);
    const local = await open({ locale: "de_DE", switches: { separators: "locale" } });
    expect(await also(local, run)).toEqual([["=IF(1;2;3)"], ["=IF(1,2,3)"]]);
    await local.settled();
    expect(local.values("A1:A2")).toEqual([[2], ["#ERROR!"]]);
  });

  test("a spill that is blocked shows #REF! and the others keep their data", async () => {
    const book = await open({ sheets: { S: [["=SEQUENCE(3)"], [""], ["mine"]] } });
    expect(book.values("A1:A3")).toEqual([["#REF!"], [""], ["mine"]]);
  });

  test("open ranges run to the last row of the sheet", async () => {
    const book = await open({
      sheets: {
        S: [[1, "=SUM(A1:A)", "=ROWS(A2:A)", "=COUNTA($A$2:$A)", '="A2:A"'], [2]],
        "T 2": [["=SUM(S!A1:A)"]],
      },
    });
    expect(book.values("S!B1:E1")).toEqual([[3, 999, 1, "A2:A"]]);
    expect(book.values("'T 2'!A1")).toEqual([[3]]);
  });

  test("functions that the engine lacks or reads otherwise answer as in Sheets", async () => {
    const book = await open({
      sheets: {
        S: [
          ["b", 2],
          ["a", 1],
          ["a", 3],
        ],
        F: [
          ["=COUNTUNIQUE(S!A1:A3)", '=JOIN("-",S!A1:A3)', '=SPLIT("a,1",",")', ""],
          ["=SORT(S!A1:B3,1,TRUE,2,FALSE)"],
          [""],
          [""],
          ["=ARRAYFORMULA(S!B1:B3*2)"],
          [""],
          [""],
          ['=QUERY(S!A1:B3,"select A")'],
        ],
      },
    });
    expect(book.values("F!A1:D1")).toEqual([[2, "b-a-a", "a", 1]]);
    expect(book.values("F!A2:B4")).toEqual([
      ["a", 3],
      ["a", 1],
      ["b", 2],
    ]);
    expect(book.values("F!A5:A8")).toEqual([[4], [2], [6], ["#ERROR!"]]);
  });
});
