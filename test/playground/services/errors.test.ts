import { also, open, script } from "./workbooks";

describe("Errors, objects, results", () => {
  test("a service error is an Exception with the plain sentence", async () => {
    expect(
      await script(
        'try { at("A0"); } catch (e) { return [e.name, e.message.length > 0, String(e).indexOf("Exception: ")]; }',
      ),
    ).toEqual(["Exception", true, 0]);
  });

  test.each([
    [
      "sheet.getRange()",
      "The parameters () don't match the method signature for SpreadsheetApp.Sheet.getRange.",
    ],
    [
      'at("A1").setValues("x")',
      "The parameters (String) don't match the method signature for SpreadsheetApp.Range.setValues.",
    ],
    [
      'at("A1").setNumberFormat("0", 1)',
      "The parameters (String,number) don't match the method signature for SpreadsheetApp.Range.setNumberFormat.",
    ],
    [
      'at("A1").setNumberFormat(null)',
      "The parameters (null) don't match the method signature for SpreadsheetApp.Range.setNumberFormat.",
    ],
    [
      "at('A1').setValues([1])",
      "The parameters (number[]) don't match the method signature for SpreadsheetApp.Range.setValues.",
    ],
    [
      'at("A1").copyTo()',
      "The parameters () don't match the method signature for SpreadsheetApp.Range.copyTo.",
    ],
    [
      'at("A1").copyTo("x")',
      "The parameters (String) don't match the method signature for SpreadsheetApp.Range.copyTo.",
    ],
    [
      'at("A1").setNotes("x")',
      "The parameters (String) don't match the method signature for SpreadsheetApp.Range.setNotes.",
    ],
    ['at("A1").sort()', "The parameters () don't match the method signature for SpreadsheetApp.Range.sort."],
    [
      "sheet.appendRow([])",
      "The parameters (Object[]) don't match the method signature for SpreadsheetApp.Sheet.appendRow.",
    ],
    [
      "sheet.insertRowsAfter(1)",
      "The parameters (number) don't match the method signature for SpreadsheetApp.Sheet.insertRowsAfter.",
    ],
    [
      "ss.toast()",
      "The parameters () don't match the method signature for SpreadsheetApp.Spreadsheet.toast.",
    ],
    [
      'at("A1").setValue(at("A1"), 2)',
      "The parameters (SpreadsheetApp.Range,number) don't match the method signature for SpreadsheetApp.Range.setValue.",
    ],
  ])("%s does not match the signature", async (call, sentence) => {
    expect(await script(`return caught(function () { ${call}; });`)).toBe(`Exception: ${sentence}`);
  });

  test("void methods give null", async () => {
    const calls = [
      "sheet.deleteRows(5, 1)",
      "sheet.deleteColumns(5, 1)",
      "sheet.insertRows(3, 2)",
      "sheet.insertColumns(3)",
      "sheet.setFrozenRows(1)",
      "sheet.setFrozenColumns(1)",
      "sheet.setConditionalFormatRules([])",
      "sheet.clearConditionalFormatRules()",
      'ss.setNamedRange("spot", at("A1"))',
      'ss.removeNamedRange("spot")',
      'at("A1").copyTo(at("B1"))',
      'at("A1").moveTo(at("B2"))',
      "app.flush()",
      'CacheService.getDocumentCache().put("k", "v")',
      'CacheService.getDocumentCache().remove("k")',
      "sheet.insertChart(sheet.newChart().setPosition(1, 1, 0, 0).build())",
      "sheet.removeChart(sheet.getCharts()[0])",
    ];
    expect(await script(`return [${calls.join(",")}];`)).toEqual(calls.map(() => null));
  });

  test("structure setters give the sheet, range setters the range", async () => {
    expect(
      await script(
        'return [sheet.insertRowsAfter(1, 1), sheet.insertRowsBefore(1, 1), sheet.insertRowAfter(1), sheet.deleteRow(1), sheet.deleteColumn(2), sheet.appendRow([1]), sheet.setName("N"), sheet.autoResizeColumns(1, 1), at("A1").setValue(1), at("A1").setNumberFormat("0").setBackground("red")].map(String);',
      ),
    ).toEqual(["Sheet", "Sheet", "Sheet", "Sheet", "Sheet", "Sheet", "Sheet", "Sheet", "Range", "Range"]);
  });

  test("String() of a service object is its kind, JSON shows nothing, the constructor is Object", async () => {
    expect(
      await script(
        'return [String(at("A1")), String(ss), String(app.newConditionalFormatRule()), JSON.stringify(sheet), sheet.constructor === Object];',
      ),
    ).toEqual(["Range", "Spreadsheet", "ConditionalFormatRuleBuilder", "{}", true]);
  });

  test("an enum member has toString and compareTo, and is equal to itself", async () => {
    expect(
      await script(
        "var b = app.BorderStyle; return [b.SOLID.toString(), b.SOLID === b.SOLID, b.SOLID.compareTo(b.DOTTED) > 0, caught(function () { b.WAVY; })];",
      ),
    ).toEqual(["SOLID", true, true, expect.stringContaining("is not in the stand-in")]);
  });

  test("the same cell asked for twice is not the same object", async () => {
    expect(await script('return at("A1") === at("A1");')).toBe(false);
  });

  test("a member that is not modelled throws, never gives undefined, and is counted even when the script goes on", async () => {
    const book = await open();
    expect(
      await also(
        book,
        'return [caught(function () { sheet.getSlicers(); }), caught(function () { at("A1").shiftRowGroupDepth(1); })];',
      ),
    ).toEqual([
      "TypeError: SpreadsheetApp.Sheet.getSlicers is not in the stand-in",
      "TypeError: SpreadsheetApp.Range.shiftRowGroupDepth is not in the stand-in",
    ]);
    expect(book.google.refusals()).toHaveLength(2);
  });

  test("a service object takes no properties", async () => {
    expect(await script("return caught(function () { sheet.mine = 1; });")).toContain(
      "is not in the stand-in",
    );
  });

  test("a localised account has errors in its language, with the same name", async () => {
    expect(
      await script('return caught(function () { at("A5000"); });', { switches: { errorTexts: "localised" } }),
    ).toBe("Exception: 范围的坐标超出了工作表的尺寸。");
  });
});

describe("Writes fail late", () => {
  test("the failed write says nothing on its own line and throws at the next call", async () => {
    const book = await open();
    book.google.failWrites(2);
    expect(
      await also(
        book,
        'at("A1").setValue(1); at("A2").setValue(2); var later = caught(function () { at("A3").setValue(3); }); app.flush(); return later;',
      ),
    ).toBe("Exception: Service error: Spreadsheets");
    expect(book.values("A1:A3")).toEqual([[1], [""], [""]]);
  });

  test("it throws at flush", async () => {
    const book = await open();
    book.google.failWrites(1);
    expect(await also(book, 'at("A1").setValue(1); return caught(function () { app.flush(); });')).toBe(
      "Exception: Service error: Spreadsheets",
    );
  });

  test("it fails the run when no call came after it", async () => {
    const book = await open();
    book.google.failWrites(1);
    await expect(also(book, 'at("A1").setValue(1); return "done";')).rejects.toThrow(
      "Service error: Spreadsheets",
    );
  });
});
