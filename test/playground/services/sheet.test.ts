import { also, open, script } from "./workbooks";

describe("Sheet: geometry and structure", () => {
  test.each([
    ["sheet.getRange(0, 1)", "The starting row of the range is too small."],
    ["sheet.getRange(1, 0)", "The starting column of the range is too small."],
    ["sheet.getRange(1, 1, 0)", "The number of rows in the range must be at least 1."],
    ["sheet.getRange(1, 1, 1, 0)", "The number of columns in the range must be at least 1."],
    ["sheet.getRange(1001, 1)", "The coordinates of the range are outside the dimensions of the sheet."],
    ['at("AB1")', "The coordinates of the range are outside the dimensions of the sheet."],
    ["sheet.getRange(1.5, 1)", "A range is counted in whole numbers, not 1.5."],
  ])("%s throws before anything is written", async (call, sentence) => {
    expect(await script(`return caught(function () { ${call}; });`)).toBe(`Exception: ${sentence}`);
  });

  test("the third number of getRange counts rows", async () => {
    expect(await script("return sheet.getRange(3, 2, 2, 4).getA1Notation();")).toBe("B3:E4");
  });

  test.each([
    ["c3", "C3"],
    ["$C$3", "C3"],
    ["C5:B2", "B2:C5"],
    ["5:2", "2:5"],
    ["D:B", "B:D"],
    ["D:F", "D:F"],
    ["R5C3", "C5"],
    ["r1c1:r2c2", "A1:B2"],
    ["C2:C", "C2:C1000"],
    ["Sheet1!B2", "B2"],
  ])("getRange(%j) is %s", async (text, a1) => {
    expect(await script(`return at(${JSON.stringify(text)}).getA1Notation();`)).toBe(a1);
  });

  test("whole rows and columns span the grid and say that they are open", async () => {
    expect(
      await script(
        'var c = at("D:F"), r = at("5:7"); return [c.getNumRows(), r.getNumColumns(), c.isStartRowBounded(), c.isStartColumnBounded(), r.isEndColumnBounded()];',
      ),
    ).toEqual([1000, 26, false, true, false]);
  });

  test("an empty sheet has last row 0, yet its data range is A1 with one blank", async () => {
    expect(
      await script(
        "return [sheet.getLastRow(), sheet.getLastColumn(), sheet.getDataRange().getA1Notation(), sheet.getDataRange().getValues()];",
      ),
    ).toEqual([0, 0, "A1", [[""]]]);
  });

  test("the last row is the largest over all columns", async () => {
    expect(
      await script(
        'at("A2").setValue(1); at("C7").setValue(2); return [sheet.getLastRow(), sheet.getLastColumn(), sheet.getDataRange().getA1Notation()];',
      ),
    ).toEqual([7, 3, "A1:C7"]);
  });

  test('a formula that returns "" and an unticked checkbox count for the last row', async () => {
    expect(
      await script(
        'at("A4").setFormula(\'=""\'); var a = sheet.getLastRow(); at("B9").insertCheckboxes(); return [a, sheet.getLastRow()];',
      ),
    ).toEqual([4, 9]);
  });

  test("formats count for the last row, or not, by the switch", async () => {
    const run = 'at("A5").setBackground("red"); return sheet.getLastRow();';
    expect(await script(run)).toBe(0);
    expect(await script(run, { switches: { formatsCountAsContent: "yes" } })).toBe(5);
  });

  test("rows put in shift values, formulas, notes, rules, metadata and charts", async () => {
    const book = await open({ sheets: { S: [[1], [2], ["=A1+A2"]] } });
    await also(
      book,
      'at("A2").setNote("n"); at("2:2").addDeveloperMetadata("k"); sheet.setConditionalFormatRules([app.newConditionalFormatRule().whenNumberGreaterThan(1).setBackground("red").setRanges([at("A2:A3")]).build()]); sheet.insertChart(sheet.newChart().addRange(at("A1:A3")).setPosition(2, 4, 0, 0).build()); sheet.insertRowsAfter(1, 2);',
    );
    await book.settled();
    expect(book.values("A1:A5")).toEqual([[1], [""], [""], [2], [3]]);
    expect(book.formulas("A5")).toEqual([["=A1+A4"]]);
    expect(
      await also(
        book,
        'return [at("A4").getNote(), sheet.createDeveloperMetadataFinder().withKey("k").find()[0].getLocation().getRow().getA1Notation(), sheet.getConditionalFormatRules()[0].getRanges()[0].getA1Notation(), sheet.getMaxRows()];',
      ),
    ).toEqual(["n", "4:4", "A4:A5", 1002]);
    expect(book.google.charts()).toMatchObject([{ anchor: "D4", ranges: ["S!A1:A5"] }]);
  });

  test("rows put in below the data leave the last row as it is", async () => {
    expect(
      await script('at("A3").setValue(1); sheet.insertRowsAfter(10, 5); return sheet.getLastRow();'),
    ).toBe(3);
  });

  test("new rows take the format of the row before", async () => {
    expect(
      await script(
        'at("A1:B1").setBackground("#ff0000"); sheet.insertRowsAfter(1, 2); return at("A1:B4").getBackgrounds();',
      ),
    ).toEqual([
      ["#ff0000", "#ff0000"],
      ["#ff0000", "#ff0000"],
      ["#ff0000", "#ff0000"],
      ["#ffffff", "#ffffff"],
    ]);
  });

  test("rows taken out drop what lay on them", async () => {
    const book = await open({ sheets: { S: [["a"], ["b"], ["c"]] } });
    expect(
      await also(
        book,
        'at("A2").setNote("n"); at("2:2").addDeveloperMetadata("k"); sheet.deleteRows(2, 1); return [at("A1:A3").getValues(), at("A2").getNote(), sheet.createDeveloperMetadataFinder().find().length, sheet.getMaxRows()];',
      ),
    ).toEqual([[["a"], ["c"], [""]], "", 0, 999]);
  });

  test("moveColumns counts the place before the move, and metadata and notes go along", async () => {
    expect(
      await script(
        'at("A1:D1").setValues([[1, 2, 3, 4]]); at("A1").setNote("n"); at("B:B").addDeveloperMetadata("k", "v"); sheet.moveColumns(at("A:B"), 4); return [at("A1:D1").getValues(), at("B1").getNote(), sheet.createDeveloperMetadataFinder().find()[0].getLocation().getColumn().getColumn()];',
      ),
    ).toEqual([[[3, 1, 2, 4]], "n", 3]);
  });

  test("columns are put in and taken out", async () => {
    expect(
      await script(
        'at("A1:C1").setValues([[1, 2, 3]]); at("C1").setNote("n"); sheet.insertColumnsAfter(1, 2); sheet.deleteColumn(4); return [at("A1:E1").getValues(), at("D1").getNote(), sheet.getMaxColumns()];',
      ),
    ).toEqual([[[1, "", "", 3, ""]], "n", 27]);
  });

  test.each([
    ["sheet.insertRowsAfter(1001, 1)", "Those rows are out of bounds."],
    ["sheet.deleteRows(990, 20)", "Those rows are out of bounds."],
    ["sheet.deleteColumns(20, 10)", "Those columns are out of bounds."],
    ["sheet.deleteRows(1, 1000)", "Sorry, it is not possible to delete all non-frozen rows."],
    ["sheet.setFrozenRows(1000)", "You can't freeze all visible rows on the sheet."],
  ])("%s throws", async (call, sentence) => {
    expect(await script(`return caught(function () { ${call}; });`)).toBe(`Exception: ${sentence}`);
  });

  test("all unfrozen rows cannot be deleted", async () => {
    expect(
      await script("sheet.setFrozenRows(1); return caught(function () { sheet.deleteRows(2, 999); });"),
    ).toContain("not possible to delete all non-frozen rows");
  });

  test("frozen rows are read back, 0 unfreezes, a merge is not cut", async () => {
    expect(
      await script(
        'sheet.setFrozenRows(2); var a = sheet.getFrozenRows(); sheet.setFrozenRows(0); at("A1:A3").merge(); return [a, sheet.getFrozenRows(), caught(function () { sheet.setFrozenRows(2); }).slice(0, 9)];',
      ),
    ).toEqual([2, 0, "Exception"]);
  });

  test("appendRow goes after the last row with content, its = is a formula", async () => {
    const book = await open({ sheets: { S: [[1], [2]] } });
    expect(
      await also(
        book,
        'sheet.appendRow(["=SUM(A1:A2)", "x"]); return [at("A3").getFormula(), at("B3").getValue()];',
      ),
    ).toEqual(["=SUM(A1:A2)", "x"]);
  });

  test("appendRow on a full sheet throws or grows by the switch", async () => {
    const run =
      'at("A1000").setValue(1); return [caught(function () { sheet.appendRow([2]); }), sheet.getMaxRows()];';
    expect(await script(run)).toEqual([expect.stringContaining("Exception"), 1000]);
    expect(await script(run, { switches: { appendRowWhenFull: "grows" } })).toEqual(["no error", 1001]);
  });

  test("a new name is followed by formulas and charts", async () => {
    const book = await open({ sheets: { Main: [["=Other!A1"]], Other: [[7]] } });
    await also(
      book,
      'var o = ss.getSheetByName("Other"); sheet.insertChart(sheet.newChart().addRange(o.getRange("A1:B2")).setPosition(1, 1, 0, 0).build()); o.setName("New name");',
    );
    await book.settled();
    expect(book.formulas("Main!A1")).toEqual([["='New name'!A1"]]);
    expect(book.values("Main!A1")).toEqual([[7]]);
    expect(book.google.charts("Main")[0]?.ranges).toEqual(["'New name'!A1:B2"]);
  });

  test("column widths are pixels and are read back", async () => {
    expect(
      await script(
        "sheet.setColumnWidth(2, 240); return [sheet.getColumnWidth(2), caught(function () { sheet.setColumnWidth(1, -1); }).slice(0, 9)];",
      ),
    ).toEqual([240, "Exception"]);
  });

  test("hidden rows and columns are told, and read all the same", async () => {
    expect(
      await script(
        'at("A1:A3").setValues([[1], [2], [3]]); sheet.hideRows(2); sheet.hideColumns(3); return [sheet.isRowHiddenByUser(2), sheet.isRowHiddenByUser(1), sheet.isColumnHiddenByUser(3), at("A1:A3").getValues()];',
      ),
    ).toEqual([true, false, true, [[1], [2], [3]]]);
  });

  test("a row that the filter hides is told, and read all the same; a second filter throws", async () => {
    expect(
      await script(
        'at("A1:A3").setValues([["h"], ["x"], ["y"]]); at("A1:A3").createFilter().setColumnFilterCriteria(1, app.newFilterCriteria().setHiddenValues(["x"]).build()); return [sheet.isRowHiddenByFilter(2), sheet.isRowHiddenByFilter(3), at("A1:A3").getValues(), caught(function () { at("A1").createFilter(); })];',
      ),
    ).toEqual([
      true,
      false,
      [["h"], ["x"], ["y"]],
      "Exception: You can't create a filter in a sheet that already has a filter.",
    ]);
  });

  test("Sheet.sort sorts the header too, unless it is frozen; an empty sheet is fine", async () => {
    const values = 'at("A1:A3").setValues([["name"], ["b"], ["a"]]); ';
    expect(await script(`sheet.sort(1); ${values}sheet.sort(1); return at("A1:A3").getValues();`)).toEqual([
      ["a"],
      ["b"],
      ["name"],
    ]);
    expect(
      await script(`${values}sheet.setFrozenRows(1); sheet.sort(1); return at("A1:A3").getValues();`),
    ).toEqual([["name"], ["a"], ["b"]]);
  });

  test("protect on a sheet gives the same protection again, whose range has no A1 text", async () => {
    expect(
      await script(
        'sheet.protect().setDescription("mine"); return [sheet.protect().getDescription(), sheet.getProtections(app.ProtectionType.SHEET).length, sheet.protect().getRange().getA1Notation()];',
      ),
    ).toEqual(["mine", 1, ""]);
  });

  test("protect on a range is a new protection each time and does nothing until editors are taken off", async () => {
    const book = await open();
    expect(
      await also(
        book,
        'at("A1").protect(); at("A1").protect(); at("A1").setValue(1); return [sheet.getProtections(app.ProtectionType.RANGE).length, at("A1").getValue()];',
      ),
    ).toEqual([2, 1]);
    book.google.barFromProtected();
    expect(await also(book, 'at("A1").setValue(2); return caught(function () { app.flush(); });')).toContain(
      "You are trying to edit a protected cell or object.",
    );
    expect(book.values("A1")).toEqual([[1]]);
  });

  test("gridlines are hidden and tabs coloured", async () => {
    expect(
      await script(
        'sheet.setHiddenGridlines(true); sheet.setTabColor("red"); return [sheet.hasHiddenGridlines(), sheet.getTabColor()];',
      ),
    ).toEqual([true, "#ff0000"]);
  });
});

describe("Clearing", () => {
  const fill =
    'at("A1:B2").merge(); at("C1").setValue("x").setBackground("red").setNumberFormat("0.0").setNote("n").setDataValidation(app.newDataValidation().requireValueInList(["x"]).build()); sheet.setConditionalFormatRules([app.newConditionalFormatRule().whenNumberGreaterThan(1).setBackground("red").setRanges([at("C1")]).build()]); ';
  const state =
    'return [at("C1").getValue(), at("C1").getBackground(), at("C1").getNumberFormat(), at("C1").getNote(), at("C1").getDataValidation() !== null, sheet.getConditionalFormatRules().length, at("A1").isPartOfMerge()];';
  const all = ["x", "#ff0000", "0.0", "n", true, 1, true];
  const standard = "0.###############";

  test.each([
    ["", all],
    ["sheet.clear();", ["", "#ffffff", "0.0", "n", true, 0, true]],
    ["sheet.clearContents();", ["", "#ff0000", "0.0", "n", true, 1, true]],
    ["sheet.clearFormats();", ["x", "#ffffff", "0.0", "n", true, 0, true]],
    ["sheet.clearNotes();", ["x", "#ff0000", "0.0", "", true, 1, true]],
    ['at("C1").clear();', ["", "#ffffff", "0.0", "n", true, 1, true]],
    ['at("C1").clearContent();', ["", "#ff0000", "0.0", "n", true, 1, true]],
    ['at("C1").clearFormat();', ["x", "#ffffff", "0.0", "n", true, 1, true]],
    ['at("C1").clearDataValidations();', ["x", "#ff0000", "0.0", "n", false, 1, true]],
    ['at("C1").clearNote();', ["x", "#ff0000", "0.0", "", true, 1, true]],
    ['at("C1").clear({contentsOnly: true});', ["", "#ff0000", "0.0", "n", true, 1, true]],
    ['at("C1").clear({formatOnly: true});', ["x", "#ffffff", "0.0", "n", true, 1, true]],
  ])("after %j stays what the table says", async (call, expected) => {
    expect(await script(`${fill}${call}${state}`)).toEqual(expected);
  });

  test("number formats under Sheet.clear and rules under Range.clear go by the switches", async () => {
    expect(
      await script(`${fill}sheet.clear();${state}`, { switches: { sheetClearNumberFormat: "gone" } }),
    ).toEqual(["", "#ffffff", standard, "n", true, 0, true]);
    expect(
      await script(`${fill}at("C1").clear();${state}`, { switches: { rangeClearRules: "gone" } }),
    ).toEqual(["", "#ffffff", "0.0", "n", true, 0, true]);
  });
});

test.each(["", "data.hideSheet();"])(
  "rows and columns taken out of a sheet that is not looked at move references to it, and nothing of the one that is (%s)",
  async (hide) => {
    const book = await open({
      sheets: {
        Front: [["=SUM(Data!A2:B10)"], ["=Data!A9"], ["=A1"], ["=A2"]],
        Data: Array.from({ length: 10 }, (_, i) => [String(i + 1), "1"]),
      },
    });
    const active =
      await book.script(`var file = SpreadsheetApp.getActiveSpreadsheet(); var data = file.getSheetByName("Data");
        ${hide} data.deleteRows(2, 3); data.deleteColumns(2, 1);
        return file.getActiveSheet().getName() + " " + data.isSheetHidden()`);
    await book.settled();
    expect(active).toBe(`Front ${hide !== ""}`);
    expect(book.formulas("Front!A1:A4").flat()).toEqual(["=SUM(Data!A2:A7)", "=Data!A6", "=A1", "=A2"]);
    expect(book.values("Front!A1:A4").flat()).toEqual([45, 9, 45, 9]);
  },
);
