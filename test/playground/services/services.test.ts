import { also, open, script } from "./workbooks";

describe("Properties, cache, lock", () => {
  test("an absent property is null, and getProperties is a plain copy", async () => {
    expect(
      await script(
        'var p = PropertiesService.getDocumentProperties(); p.setProperty("a", "1"); var all = p.getProperties(); all.a = "changed"; return [p.getProperty("nope"), p.getProperty("a"), p.getKeys(), p.deleteProperty("a").getProperties()];',
      ),
    ).toEqual([null, "1", ["a"], {}]);
  });

  test("the stores are apart, and outlive a run", async () => {
    const book = await open();
    await also(
      book,
      'PropertiesService.getUserProperties().setProperty("k", "user"); PropertiesService.getScriptProperties().setProperty("k", "script");',
    );
    expect(
      await also(
        book,
        'return [PropertiesService.getDocumentProperties().getProperty("k"), PropertiesService.getUserProperties().getProperty("k"), PropertiesService.getScriptProperties().getProperty("k")];',
      ),
    ).toEqual([null, "user", "script"]);
  });

  test("a value that is no string is kept as text", async () => {
    expect(
      await script(
        'var p = PropertiesService.getUserProperties(); p.setProperty("n", 5); p.setProperty("b", true); return [p.getProperty("n"), p.getProperty("b")];',
      ),
    ).toEqual(["5.0", "true"]);
  });

  test("an empty or null key throws", async () => {
    expect(
      await script(
        'var p = PropertiesService.getUserProperties(); return [caught(function () { p.setProperty("", "x"); }), caught(function () { p.setProperty(null, "x"); })];',
      ),
    ).toEqual([
      expect.stringContaining("must not be null or empty"),
      expect.stringContaining("must not be null or empty"),
    ]);
  });

  test("a value over 9 KB is refused or taken by the switch; a full store says so", async () => {
    const long =
      'return caught(function () { PropertiesService.getUserProperties().setProperty("k", "x".repeat(10000)); });';
    expect(await script(long)).toContain("Argument too large: value");
    expect(await script(long, { switches: { longProperties: "taken" } })).toBe("no error");
    expect(
      await script(
        'return caught(function () { for (var i = 0; i < 60; i++) PropertiesService.getUserProperties().setProperty("k" + i, "x".repeat(9000)); });',
      ),
    ).toBe(
      "Exception: You have exceeded the property storage quota. Please remove some properties and try again.",
    );
  });

  test("setProperties adds, and with true deletes the others", async () => {
    expect(
      await script(
        'var p = PropertiesService.getUserProperties(); p.setProperties({a: "1", b: "2"}); p.setProperties({c: "3"}); var n = p.getKeys().length; p.setProperties({d: "4"}, true); return [n, p.getKeys()];',
      ),
    ).toEqual([3, ["d"]]);
  });

  test("the cache keeps text for its time, and refuses long keys and values", async () => {
    expect(
      await script(
        'var c = CacheService.getDocumentCache(); c.put("k", "v"); c.put("t", "v", 60); return [c.get("k"), c.get("nope"), caught(function () { c.put("x".repeat(251), "v"); }), caught(function () { c.put("k", "x".repeat(102401)); }), caught(function () { c.put("k", "v", 21601); }).slice(0, 9), c.getAll(["k", "nope"])];',
      ),
    ).toEqual([
      "v",
      null,
      "Exception: Argument too large: key",
      "Exception: Argument too large: value",
      "Exception",
      { k: "v" },
    ]);
  });

  test("what was cached may vanish", async () => {
    const book = await open();
    await also(book, 'CacheService.getUserCache().put("k", "v");');
    expect(await also(book, 'return CacheService.getUserCache().get("k");')).toBe("v");
    book.google.forgetCaches();
    expect(await also(book, 'return CacheService.getUserCache().get("k");')).toBeNull();
  });

  test("a lock is mine again when I hold it; negative tries once; waitLock with a negative number throws", async () => {
    expect(
      await script(
        "var l = LockService.getDocumentLock(); var r = [l.hasLock(), l.tryLock(0), l.tryLock(100), l.hasLock()]; l.releaseLock(); r.push(l.hasLock()); l.releaseLock(); return r.concat([caught(function () { l.waitLock(-1); }).slice(0, 9)]);",
      ),
    ).toEqual([false, true, true, true, false, "Exception"]);
  });

  test("a lock that another run holds is not given, and waitLock says so", async () => {
    const book = await open();
    const release = book.google.holdLock("document");
    const ask =
      "var l = LockService.getDocumentLock(); return [l.tryLock(10), LockService.getUserLock().tryLock(10), caught(function () { l.waitLock(10); })];";
    expect(await also(book, ask)).toEqual([
      false,
      true,
      "Exception: Lock timeout: another process was holding the lock for too long.",
    ]);
    release();
    expect(await also(book, "return LockService.getDocumentLock().tryLock(10);")).toBe(true);
  });

  test("the end of a run and a dialog take every lock", async () => {
    const book = await open({ answers: [{ button: "OK" }] });
    await also(book, "LockService.getDocumentLock().tryLock(0);");
    expect(
      await also(
        book,
        'var l = LockService.getDocumentLock(); var got = l.tryLock(0); app.getUi().alert("Hello"); return [got, l.hasLock()];',
      ),
    ).toEqual([true, false]);
  });
});

describe("Ui, menus, dialogs, HTML", () => {
  test("nothing of a menu shows before addToUi; items hold the function's name", async () => {
    const book = await open();
    await also(
      book,
      'var ui = app.getUi(); ui.createMenu("Lost").addItem("x", "x"); ui.createAddonMenu().addItem("Open wizard", "openWizard").addSeparator().addSubMenu(ui.createMenu("More").addItem("Help", "help")).addToUi();',
    );
    expect(book.shown.menus).toEqual([
      {
        title: "Stayrate",
        addOn: true,
        entries: [
          { kind: "item", label: "Open wizard", functionName: "openWizard" },
          { kind: "separator" },
          {
            kind: "menu",
            menu: {
              title: "More",
              addOn: false,
              entries: [{ kind: "item", label: "Help", functionName: "help" }],
            },
          },
        ],
      },
    ]);
  });

  test("a menu's function that is missing, or private, is not found when it is clicked", async () => {
    const book = await open({ code: "function hidden_() {}" });
    await expect(book.runAs("menu", "nope")).rejects.toThrow("Script function not found: nope");
    await expect(book.runAs("menu", "hidden_")).rejects.toThrow("Script function not found: hidden_");
  });

  test.each([
    "SpreadsheetApp.getActiveSpreadsheet()",
    "SpreadsheetApp.getActiveSheet()",
    "PropertiesService.getDocumentProperties()",
    "PropertiesService.getUserProperties()",
    "CacheService.getDocumentCache()",
    "LockService.getDocumentLock()",
    'SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput("x"))',
  ])("in AuthMode.NONE %s throws", async (call) => {
    const book = await open({
      code: `function onOpen(e) { SpreadsheetApp.getUi().createAddonMenu().addToUi(); ${call}; }`,
    });
    await expect(book.runAs("onOpen-none", "onOpen")).rejects.toThrow(/permission/);
    await expect(book.runAs("onOpen-full", "onOpen")).resolves.toBeUndefined();
  });

  test("the sidebar is refused in AuthMode.LIMITED too", async () => {
    const book = await open({
      code: 'function onOpen() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput("x")); }',
    });
    await expect(book.runAs("onOpen-limited", "onOpen")).rejects.toThrow(
      "Specified permissions are not sufficient to call Ui.showSidebar",
    );
  });

  test("showSidebar returns at once and shows the file under its title", async () => {
    const book = await open({ files: { sidebar: "<title>ignored</title>hi" } });
    expect(
      await also(
        book,
        'return app.getUi().showSidebar(HtmlService.createHtmlOutputFromFile("sidebar").setTitle("Stayrate").setWidth(500));',
      ),
    ).toBeNull();
    await also(book, 'app.getUi().showSidebar(HtmlService.createHtmlOutputFromFile("sidebar"));');
    expect(book.shown.sidebars).toEqual([
      { title: "Stayrate", content: "<title>ignored</title>hi" },
      { title: "Apps Script", content: "<title>ignored</title>hi" },
    ]);
  });

  test("a file that is not there is not found, its case exact and without .html", async () => {
    expect(
      await script(
        'return ["Sidebar", "sidebar.html"].map(function (n) { return caught(function () { HtmlService.createHtmlOutputFromFile(n); }); });',
        { files: { sidebar: "" } },
      ),
    ).toEqual([
      "Exception: No HTML file named Sidebar was found.",
      "Exception: No HTML file named sidebar.html was found.",
    ]);
  });

  test("addMetaTag takes four names only", async () => {
    expect(
      await script(
        'var o = HtmlService.createHtmlOutput("x"); return [String(o.addMetaTag("viewport", "width=300")), caught(function () { o.addMetaTag("theme-color", "red"); }).slice(0, 9)];',
      ),
    ).toEqual(["HtmlOutput", "Exception"]);
  });

  test("alert answers with a button, CLOSE for the ×", async () => {
    const book = await open({ answers: [{ button: "YES" }] });
    expect(
      await also(
        book,
        'var ui = app.getUi(); var first = ui.alert("Title", "Really?", ui.ButtonSet.YES_NO); return [first === ui.Button.YES, ui.alert("Again") === ui.Button.CLOSE];',
      ),
    ).toEqual([true, true]);
    expect(book.shown.dialogs[0]).toEqual({
      kind: "alert",
      title: "Title",
      message: "Really?",
      buttons: ["YES", "NO"],
    });
  });

  test("prompt gives the text also on Cancel", async () => {
    const book = await open({ answers: [{ button: "CANCEL", text: "typed" }] });
    expect(
      await also(
        book,
        'var ui = app.getUi(); var r = ui.prompt("Name?", ui.ButtonSet.OK_CANCEL); return [r.getSelectedButton() === ui.Button.CANCEL, r.getResponseText()];',
      ),
    ).toEqual([true, "typed"]);
  });
});

describe("Utilities and Session", () => {
  test("sleep over 300,000 ms throws; a uuid has 36 characters in lower case", async () => {
    expect(
      await script(
        "return [caught(function () { Utilities.sleep(300001); }).slice(0, 9), /^[0-9a-f-]{36}$/.test(Utilities.getUuid())];",
      ),
    ).toEqual(["Exception", true]);
  });

  test("formatDate uses Java's letters in the zone it is given", async () => {
    expect(
      await script(
        'var d = new Date(Date.UTC(2024, 11, 30, 23, 5, 9)); return ["yyyy-MM-dd HH:mm:ss", "YYYY", "u", "EEE, d MMM yy", "hh:mm a", "yyyy\'T\'Z"].map(function (p) { return Utilities.formatDate(d, "Asia/Shanghai", p); });',
      ),
    ).toEqual(["2024-12-31 07:05:09", "2025", "2", "Tue, 31 Dec 24", "07:05 AM", "2024T+0800"]);
  });

  test.each(['"2024-01-01"', "5", "null"])("formatDate of %s does not match the signature", async (value) => {
    expect(
      await script(`return caught(function () { Utilities.formatDate(${value}, "Etc/UTC", "yyyy"); });`),
    ).toContain("don't match the method signature for Utilities.formatDate");
  });

  test("a Date of another realm is taken", async () => {
    expect(
      await script(
        'at("A1").setValue("2024-03-01"); return Utilities.formatDate(at("A1").getValue(), ss.getSpreadsheetTimeZone(), "yyyy-MM-dd");',
        { timeZone: "Asia/Shanghai" },
      ),
    ).toBe("2024-03-01");
  });

  test("the runtime is bare: no timers, no fetch, no URL, a console", async () => {
    expect(
      await script(
        "return [typeof setTimeout, typeof fetch, typeof URL, typeof process, typeof console.log];",
      ),
    ).toEqual(["undefined", "undefined", "undefined", "undefined", "function"]);
  });
});
