import { also, open, script } from "./workbooks";

const two = { sheets: { Data: [["a", 1]], "My sheet": [["x"]] } };

describe("SpreadsheetApp", () => {
  test("getActiveSheet is the new one after insertSheet and after setActiveSheet, in this run as well", async () => {
    expect(
      await script(
        'ss.insertSheet("New"); var a = app.getActiveSheet().getName(); ss.setActiveSheet(ss.getSheetByName("Data")); return [a, app.getActiveSheet().getName()];',
        two,
      ),
    ).toEqual(["New", "Data"]);
  });

  test("getUi outside a menu, sidebar or opening throws", async () => {
    const book = await open({ code: "function f() { SpreadsheetApp.getUi(); }" });
    await expect(book.runAs("trigger", "f")).rejects.toThrow(
      "Cannot call SpreadsheetApp.getUi() from this context.",
    );
  });

  test("without the scope of the current file the document is refused", async () => {
    await expect(script("return 1;", { scopes: [] })).rejects.toThrow(
      "Specified permissions are not sufficient to call SpreadsheetApp.getActiveSpreadsheet",
    );
  });

  test("openById is not offered: the add-on has no scope for it", async () => {
    expect(await script('return caught(function () { app.openById("x"); });')).toContain(
      "not in the stand-in",
    );
  });

  test("getActiveRange is the selection at the time of the call", async () => {
    expect(
      await script(
        'at("B2:C3").activate(); return [app.getActiveRange().getA1Notation(), sheet.getActiveRange().getA1Notation(), ss.getCurrentCell().getA1Notation()];',
      ),
    ).toEqual(["B2:C3", "B2:C3", "B2"]);
  });

  test("inserting rows and columns by script leaves the selection where the user has it", async () => {
    expect(
      await script(
        'at("B2:C3").activate(); sheet.insertRowsAfter(5, 2); sheet.insertColumnsAfter(5, 2); return app.getActiveRange().getA1Notation();',
      ),
    ).toBe("B2:C3");
  });

  test("after rows are inserted into a sheet that nobody has looked at, its selection is A1", async () => {
    expect(
      await script(
        'var made = ss.insertSheet("New"); made.insertRowsAfter(1000, 50); ss.setActiveSheet(sheet); ss.setActiveSheet(made); return app.getActiveRange().getA1Notation();',
      ),
    ).toBe("A1");
  });
});

describe("Spreadsheet", () => {
  test("getSheets is in tab order, hidden ones included, and getIndex counts from 1", async () => {
    expect(
      await script(
        'ss.insertSheet("Z", 0); ss.getSheetByName("Data").hideSheet(); return ss.getSheets().map(function (s) { return s.getName() + s.getIndex() + s.isSheetHidden(); });',
        two,
      ),
    ).toEqual(["Z1false", "Data2true", "My sheet3false"]);
  });

  test("getSheetByName and getSheetById give null when there is none", async () => {
    expect(
      await script(
        'return [ss.getSheetByName("nope"), ss.getSheetById(5), ss.getSheetById(0).getName(), ss.getSheetByName("data")];',
        two,
      ),
    ).toEqual([null, null, "Data", null]);
  });

  test("the first sheet of a file has the id 0, later ones a number that tells no order", async () => {
    expect(
      await script(
        "var ids = [ss.insertSheet().getSheetId(), ss.insertSheet().getSheetId()]; return [sheet.getSheetId(), ids[0] > 1000, ids[0] !== ids[1]];",
      ),
    ).toEqual([0, true, true]);
  });

  test("insertSheet() takes the next free name and is 1,000 × 26", async () => {
    expect(
      await script("var s = ss.insertSheet(); return [s.getName(), s.getMaxRows(), s.getMaxColumns()];"),
    ).toEqual(["Sheet2", 1000, 26]);
    expect(await script("return ss.insertSheet().getName();", { locale: "zh_CN" })).toBe("工作表2");
  });

  test("insertSheet(name) goes to the end, or after the active sheet by the switch; an index counts from 0", async () => {
    const order =
      'ss.setActiveSheet(ss.getSheets()[0]); ss.insertSheet("N"); ss.insertSheet("First", 0); return ss.getSheets().map(function (s) { return s.getName(); });';
    expect(await script(order, two)).toEqual(["First", "Data", "My sheet", "N"]);
    expect(await script(order, { ...two, switches: { newSheetPlace: "after active" } })).toEqual([
      "First",
      "Data",
      "N",
      "My sheet",
    ]);
  });

  test("a name in use throws, hidden sheets and other case included, for insertSheet and setName", async () => {
    const sentence = (name: string) =>
      `Exception: A sheet with the name "${name}" already exists. Please enter another name.`;
    expect(
      await script(
        'ss.getSheetByName("Data").hideSheet(); return [caught(function () { ss.insertSheet("Data"); }), caught(function () { ss.insertSheet("DATA"); }), caught(function () { ss.getSheetByName("My sheet").setName("Data"); })];',
        two,
      ),
    ).toEqual([sentence("Data"), sentence("DATA"), sentence("Data")]);
    expect(
      await script('return ss.insertSheet("DATA").getName();', {
        ...two,
        switches: { sheetNameCase: "exact" },
      }),
    ).toBe("DATA");
  });

  test("an empty name and one over 100 characters throw", async () => {
    expect(
      await script(
        'return [caught(function () { ss.insertSheet(""); }), caught(function () { ss.insertSheet("x".repeat(101)); }), ss.insertSheet("x".repeat(100)).getName().length, ss.insertSheet("a:b/c?*[d]").getName()];',
      ),
    ).toEqual([
      expect.stringContaining("Exception"),
      expect.stringContaining("Exception"),
      100,
      "a:b/c?*[d]",
    ]);
  });

  test("a template is copied", async () => {
    expect(
      await script(
        'var c = ss.insertSheet("Copy", {template: ss.getSheetByName("Data")}); return [c.getName(), c.getRange("A1:B1").getValues(), app.getActiveSheet().getName()];',
        two,
      ),
    ).toEqual(["Copy", [["a", 1]], "Copy"]);
  });

  test("deleteSheet of the only sheet, or the only visible one, throws; hideSheet likewise", async () => {
    expect(
      await script(
        "return [caught(function () { ss.deleteSheet(sheet); }), caught(function () { sheet.hideSheet(); })];",
      ),
    ).toEqual([
      "Exception: You can't remove all the sheets in a document.",
      "Exception: You can't remove all the visible sheets in a document.",
    ]);
    expect(
      await script(
        'ss.getSheetByName("Data").hideSheet(); return caught(function () { ss.deleteSheet(ss.getSheetByName("My sheet")); });',
        two,
      ),
    ).toBe("Exception: You can't remove all the visible sheets in a document.");
  });

  test("a deleted sheet leaves #REF! in formulas, and its named ranges are left out", async () => {
    const book = await open(two);
    await also(
      book,
      'ss.setNamedRange("spot", ss.getRange("\'My sheet\'!A1")); at("C1").setFormula("=\'My sheet\'!A1");',
    );
    await book.settled();
    expect(book.values("Data!C1")).toEqual([["x"]]);
    expect(
      await also(book, 'ss.deleteSheet(ss.getSheetByName("My sheet")); return ss.getNamedRanges().length;'),
    ).toBe(0);
    await book.settled();
    expect(book.values("Data!C1")).toEqual([["#REF!"]]);
  });

  test("moveActiveSheet counts from 1 and throws outside", async () => {
    expect(
      await script(
        "ss.moveActiveSheet(2); return [ss.getSheets().map(function (s) { return s.getName(); }), caught(function () { ss.moveActiveSheet(3); }).slice(0, 9), caught(function () { ss.moveActiveSheet(0); }).slice(0, 9)];",
        two,
      ),
    ).toEqual([["My sheet", "Data"], "Exception", "Exception"]);
  });

  test("getRange takes names of sheets quoted or not, !A1 and named ranges; nonsense throws", async () => {
    expect(
      await script(
        'ss.setNamedRange("spot", at("B1")); return [ss.getRange("Data!A1"), ss.getRange("\'My sheet\'!A1"), ss.getRange("!B1"), ss.getRange("A1"), ss.getRange("spot")].map(function (r) { return r.getSheet().getName() + r.getA1Notation(); }).concat([caught(function () { ss.getRange("Nope!A1"); }), caught(function () { ss.getRange("what is this"); })]);',
        two,
      ),
    ).toEqual([
      "DataA1",
      "My sheetA1",
      "DataB1",
      "DataA1",
      "DataB1",
      "Exception: Range not found",
      "Exception: Range not found",
    ]);
  });

  test("a quote inside a sheet's name is doubled", async () => {
    expect(
      await script(`ss.insertSheet("It's"); return ss.getRange("'It''s'!A1").getSheet().getName();`),
    ).toBe("It's");
  });

  test("getRangeByName is null when there is none; a name in use is replaced", async () => {
    expect(
      await script(
        'ss.setNamedRange("spot", at("A1")); ss.setNamedRange("spot", at("C3:D4")); return [ss.getRangeByName("nope"), ss.getRangeByName("spot").getA1Notation(), ss.getNamedRanges().length];',
      ),
    ).toEqual([null, "C3:D4", 1]);
  });

  test.each(["A1", "R1C1", "1st", "a b", "true", ""])("%j is no name for a range", async (name) => {
    expect(
      await script(`return caught(function () { ss.setNamedRange(${JSON.stringify(name)}, at("A1")); });`),
    ).toBe("Exception: The name given to this range is invalid.");
  });

  test("Chinese letters in a range's name go both ways by the switch", async () => {
    const set = 'return caught(function () { ss.setNamedRange("客户", at("A1")); });';
    expect(await script(set)).toContain("invalid");
    expect(await script(set, { switches: { cjkRangeNames: "taken" } })).toBe("no error");
  });

  test("removing a name that is not there goes both ways by the switch", async () => {
    const remove = 'return caught(function () { ss.removeNamedRange("nope"); });';
    expect(await script(remove)).toContain("Exception");
    expect(await script(remove, { switches: { removeMissingName: "nothing" } })).toBe("no error");
  });

  test("locale and zone are the file's, and follow a change", async () => {
    const book = await open({ locale: "zh_CN", timeZone: "Asia/Shanghai", userLocale: "zh-CN" });
    const read =
      "return [ss.getSpreadsheetLocale(), ss.getSpreadsheetTimeZone(), Session.getActiveUserLocale(), Session.getScriptTimeZone()];";
    expect(await also(book, read)).toEqual(["zh_CN", "Asia/Shanghai", "zh-CN", "Etc/UTC"]);
    expect(await also(book, `ss.setSpreadsheetTimeZone("America/New_York"); ${read}`)).toEqual([
      "zh_CN",
      "America/New_York",
      "zh-CN",
      "Etc/UTC",
    ]);
  });

  test("toast does not suspend, for 5 seconds by default", async () => {
    const book = await open();
    await also(book, 'ss.toast("Done"); ss.toast("More", "Stayrate", -1);');
    expect(book.shown.toasts).toEqual([
      { message: "Done", title: "", seconds: 5 },
      { message: "More", title: "Stayrate", seconds: -1 },
    ]);
  });

  test("over ten million cells the file refuses to grow", async () => {
    expect(await script("return caught(function () { sheet.insertRowsAfter(1, 400000); });")).toBe(
      "Exception: This action would increase the number of cells in the workbook above the limit of 10000000 cells.",
    );
  });

  test("setActiveSheet of a hidden sheet un-hides it, or not, by the switch", async () => {
    const run =
      'var s = ss.getSheetByName("My sheet"); s.hideSheet(); ss.setActiveSheet(s); return s.isSheetHidden();';
    expect(await script(run, two)).toBe(true);
    expect(await script(run, { ...two, switches: { activatingHidden: "shown" } })).toBe(false);
  });
});
