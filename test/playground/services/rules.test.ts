import { also, open, script } from "./workbooks";

const start =
  "var rule = function () { return app.newConditionalFormatRule(); }, I = app.InterpolationType; ";

describe("Conditional formats", () => {
  test("build without ranges throws", async () => {
    expect(
      await script(`${start}return caught(function () { rule().whenNumberGreaterThan(1).build(); });`),
    ).toBe("Exception: Ranges must have at least one range.");
  });

  test("setRanges wants an array, of one sheet, and the sheet the rules are set on", async () => {
    expect(
      await script(
        `${start}var other = ss.insertSheet("Other"); return [caught(function () { rule().setRanges(at("A1")); }), caught(function () { rule().setRanges([at("A1"), other.getRange("A1")]); }), caught(function () { sheet.setConditionalFormatRules([rule().whenNumberGreaterThan(1).setRanges([other.getRange("A1")]).build()]); })];`,
      ),
    ).toEqual([
      expect.stringContaining("don't match the method signature"),
      expect.stringContaining("Exception"),
      "Exception: Conditional format rule cannot reference a different sheet.",
    ]);
  });

  test("a formula that looks at another sheet is refused", async () => {
    expect(
      await script(
        `${start}return [caught(function () { rule().whenFormulaSatisfied("=Other!A1>0"); }), caught(function () { rule().whenFormulaSatisfied('=A1="!"'); })];`,
      ),
    ).toEqual(["Exception: Conditional format rule cannot reference a different sheet.", "no error"]);
  });

  test("setting replaces all, the first stays first, and a change to a rule object changes nothing", async () => {
    expect(
      await script(
        `${start}var make = function (n) { return rule().whenNumberGreaterThan(n).setBackground("red").setRanges([at("A1:A5")]).build(); }; sheet.setConditionalFormatRules([make(9)]); sheet.setConditionalFormatRules([make(1), make(2)]); var rules = sheet.getConditionalFormatRules(); rules.push(make(3)); return sheet.getConditionalFormatRules().map(function (r) { return r.getBooleanCondition().getCriteriaValues()[0]; });`,
      ),
    ).toEqual([1, 2]);
  });

  test("exactly one of the two conditions is there", async () => {
    expect(
      await script(
        `${start}sheet.setConditionalFormatRules([rule().whenTextContains("x").setFontColor("#00f").setItalic(true).setRanges([at("A1")]).build(), rule().setGradientMinpoint("#FFFFFF").setGradientMaxpoint("#7BAAF7").setRanges([at("B1:C9")]).build()]); return sheet.getConditionalFormatRules().map(function (r) { return [r.getBooleanCondition() !== null, r.getGradientCondition() !== null]; });`,
      ),
    ).toEqual([
      [true, false],
      [false, true],
    ]);
  });

  test("a gradient's end is MIN with an empty value, its colours lower-case hex, and there is no middle unless given", async () => {
    const build = (middle: string) =>
      `${start}var g = rule().setGradientMinpoint("#FFFFFF")${middle}.setGradientMaxpointWithValue("#7BAAF7", I.NUMBER, "0.5").setRanges([at("A1:B2")]).build().getGradientCondition(); return [g.getMinColor(), String(g.getMinType()), g.getMinValue(), g.getMidColor(), g.getMidType() && String(g.getMidType()), g.getMidValue(), g.getMaxColor(), g.getMaxType() === I.NUMBER, g.getMaxValue()];`;
    expect(await script(build(""))).toEqual(["#ffffff", "MIN", "", null, null, null, "#7baaf7", true, "0.5"]);
    expect(await script(build('.setGradientMidpointWithValue("white", I.PERCENT, "50")'))).toEqual([
      "#ffffff",
      "MIN",
      "",
      "#ffffff",
      "PERCENT",
      "50",
      "#7baaf7",
      true,
      "0.5",
    ]);
  });

  test("a gradient's number is text, not a number and not with a comma", async () => {
    expect(
      await script(
        `${start}return [caught(function () { rule().setGradientMaxpointWithValue("red", I.NUMBER, 0.5); }), caught(function () { rule().setGradientMaxpointWithValue("red", I.NUMBER, "0,5"); })];`,
      ),
    ).toEqual([
      expect.stringContaining("don't match the method signature"),
      expect.stringContaining("decimal point"),
    ]);
  });

  test("of boolean and gradient in one builder the later wins", async () => {
    expect(
      await script(
        `${start}return rule().whenCellEmpty().setBackground("red").setGradientMinpoint("white").setGradientMaxpoint("blue").setRanges([at("A1")]).build().getGradientCondition() !== null;`,
      ),
    ).toBe(true);
  });

  test("copy gives a builder with everything kept: the way to move a user's rule", async () => {
    expect(
      await script(
        `${start}sheet.setConditionalFormatRules([rule().whenFormulaSatisfied("=A1>10").setBackground("LightCoral").setBold(true).setRanges([at("A1:A3")]).build()]); var moved = sheet.getConditionalFormatRules()[0].copy().setRanges([at("B1:B3")]).build(); var b = moved.getBooleanCondition(); return [b.getCriteriaType() === app.BooleanCriteria.CUSTOM_FORMULA, b.getCriteriaValues(), b.getBackground(), b.getBold(), moved.getRanges()[0].getA1Notation()];`,
      ),
    ).toEqual([true, ["=A1>10"], "#f08080", true, "B1:B3"]);
  });

  test("the page is told of the rules with their ranges and colours", async () => {
    const book = await open();
    await also(
      book,
      `${start}sheet.setConditionalFormatRules([rule().setGradientMinpointWithValue("#ffffff", I.NUMBER, "0").setGradientMaxpointWithValue("#7baaf7", I.NUMBER, "0.4").setRanges([at("B2:D9")]).build(), rule().whenNumberLessThan(30).setItalic(true).setFontColor("gray").setRanges([at("A2:A9")]).build()]);`,
    );
    expect(book.google.conditionalFormats("Sheet1")).toEqual([
      { ranges: ["Sheet1!B2:D9"], kind: "gradient", colors: ["#ffffff", "#7baaf7"], values: ["0", "0.4"] },
      {
        ranges: ["Sheet1!A2:A9"],
        kind: "boolean",
        colors: ["#808080"],
        criteria: "NUMBER_LESS_THAN",
        values: [30],
      },
    ]);
  });
});

describe("Charts", () => {
  test("build draws nothing and has no id; insertChart does, and needs a position", async () => {
    expect(
      await script(
        'var chart = sheet.newChart().asLineChart().addRange(at("A1:B5")).setPosition(2, 4, 10, 20).build(); var before = [chart.getChartId(), sheet.getCharts().length]; sheet.insertChart(chart); var c = sheet.getCharts()[0].getContainerInfo(); return before.concat([sheet.getCharts()[0].getChartId() > 0, c.getAnchorRow(), c.getAnchorColumn(), c.getOffsetX(), c.getOffsetY(), caught(function () { sheet.insertChart(sheet.newChart().addRange(at("A1")).build()); }).slice(0, 9)]);',
      ),
    ).toEqual([null, 0, true, 2, 4, 10, 20, "Exception"]);
  });

  test("a range added twice counts once; merging is by columns", async () => {
    expect(
      await script(
        'var c = sheet.newChart().addRange(at("A1:B5")).addRange(at("A1:B5")).setNumHeaders(1).setPosition(1, 1, 0, 0).build(); return [c.getRanges().length, c.getNumHeaders(), c.getMergeStrategy() === Charts.ChartMergeStrategy.MERGE_COLUMNS];',
      ),
    ).toEqual([1, 1, true]);
  });

  test("a line builder has line members only; a member of another kind is a TypeError", async () => {
    expect(
      await script(
        'var line = sheet.newChart().asLineChart(); return [String(line), String(line.setTitle("T").setRange(0, 1).setCurveStyle(Charts.CurveStyle.SMOOTH)), caught(function () { line.setStacked(); }), caught(function () { line.setChartType(Charts.ChartType.AREA); }), caught(function () { sheet.newChart().asScatterChart().setRange(0, 1); }), String(sheet.newChart().asScatterChart().setYAxisRange(0, 1)), String(sheet.newChart().asAreaChart().setStacked())];',
      ),
    ).toEqual([
      "EmbeddedLineChartBuilder",
      "EmbeddedLineChartBuilder",
      expect.stringMatching(/^TypeError: .*setStacked is not in/),
      expect.stringMatching(/^TypeError/),
      expect.stringMatching(/^TypeError/),
      "EmbeddedScatterChartBuilder",
      "EmbeddedAreaChartBuilder",
    ]);
  });

  test("setRange is the y axis; dotted options are read back; vAxis as an object has no effect on its title", async () => {
    expect(
      await script(
        'var c = sheet.newChart().asLineChart().setRange(0, 1).setYAxisTitle("Rate").setOption("hAxis.titleTextStyle.color", "#5f6368").setOption("title", "").setOption("vAxis", {title: "lost", format: "0%"}).addRange(at("A1:B2")).setPosition(1, 1, 0, 0).build(); var o = c.getOptions(); return ["vAxes.0.title", "hAxis.titleTextStyle.color", "title", "vAxis.title", "vAxis.format", "nothing.here"].map(function (p) { return o.get(p); });',
      ),
    ).toEqual(["Rate", "#5f6368", "", null, "0%", null]);
  });

  test("updateChart changes the one with its id; a chart that is not there throws; removeChart takes it away", async () => {
    expect(
      await script(
        'sheet.insertChart(sheet.newChart().setChartType(Charts.ChartType.LINE).addRange(at("A1:B2")).setPosition(1, 4, 0, 0).build()); var chart = sheet.getCharts()[0]; sheet.updateChart(chart.modify().setOption("title", "New").setPosition(5, 5, 0, 0).build()); var now = sheet.getCharts()[0]; var r = [now.getChartId() === chart.getChartId(), now.getOptions().get("title"), now.getContainerInfo().getAnchorRow(), now === chart]; sheet.removeChart(now); return r.concat([sheet.getCharts().length, caught(function () { sheet.updateChart(now); }).slice(0, 9)]);',
      ),
    ).toEqual([true, "New", 5, false, 0, "Exception"]);
  });

  test("the page is told of the charts with what they draw", async () => {
    const book = await open({
      sheets: {
        "My data": [
          ["Month", "Rate"],
          ["2024-01-01", 0.5],
        ],
      },
    });
    let told = 0;
    book.google.onChartsChanged(() => {
      told += 1;
    });
    await also(
      book,
      'sheet.insertChart(sheet.newChart().asLineChart().setTitle("Retention").addRange(at("A1:B2")).setNumHeaders(1).setPosition(1, 4, 0, 0).build());',
    );
    expect(told).toBe(1);
    expect(book.google.charts("My data")).toMatchObject([
      {
        type: "LINE",
        title: "Retention",
        anchor: "D1",
        ranges: ["'My data'!A1:B2"],
        headers: 1,
        values: [
          [
            ["Month", "Rate"],
            ["2024-01-01", 0.5],
          ],
        ],
      },
    ]);
  });
});

describe("Developer metadata", () => {
  test("adding gives the object itself, visible in the document by default; the same key makes a second entry; no value is null", async () => {
    expect(
      await script(
        'var back = String(sheet.addDeveloperMetadata("k", "v")); sheet.addDeveloperMetadata("k"); var all = sheet.getDeveloperMetadata(); return [back, all.length, all[0].getValue(), all[1].getValue(), String(all[0].getVisibility()), String(all[0].getLocation().getLocationType())];',
      ),
    ).toEqual(["Sheet", 2, "v", null, "DOCUMENT", "SHEET"]);
  });

  test("a range must be a whole row or column, several at once go by the switch", async () => {
    const several = 'return caught(function () { at("2:3").addDeveloperMetadata("k"); });';
    expect(
      await script(
        'return [caught(function () { at("A1:B2").addDeveloperMetadata("k"); }), caught(function () { at("C:C").addDeveloperMetadata("k", app.DeveloperMetadataVisibility.PROJECT); }), String(sheet.createDeveloperMetadataFinder().find()[0].getVisibility())];',
      ),
    ).toEqual([
      expect.stringContaining("Adding developer metadata to arbitrary ranges is not currently supported."),
      "no error",
      "PROJECT",
    ]);
    expect(await script(several)).toContain("arbitrary ranges");
    expect(await script(several, { switches: { metadataOnSeveralRows: "taken" } })).toBe("no error");
  });

  test("a finder looks in the file, in a sheet with its rows and columns, or at one place", async () => {
    expect(
      await script(
        'ss.addDeveloperMetadata("k", "file"); sheet.addDeveloperMetadata("k", "sheet"); at("2:2").addDeveloperMetadata("k", "row"); at("C:C").addDeveloperMetadata("other", "column"); function found(f) { return f.find().map(function (m) { return m.getValue(); }); } return [found(ss.createDeveloperMetadataFinder()), found(sheet.createDeveloperMetadataFinder()), found(at("2:2").createDeveloperMetadataFinder()), found(at("A1:B5").createDeveloperMetadataFinder()), found(at("A1:B5").createDeveloperMetadataFinder().onIntersectingLocations().withLocationType(app.DeveloperMetadataLocationType.ROW)), found(ss.createDeveloperMetadataFinder().withKey("k").withValue("row")), found(ss.createDeveloperMetadataFinder().withVisibility(app.DeveloperMetadataVisibility.PROJECT))];',
      ),
    ).toEqual([
      ["file", "sheet", "row", "column"],
      ["sheet", "row", "column"],
      ["row"],
      [],
      ["row"],
      ["row"],
      [],
    ]);
  });

  test("an entry is changed, moved and removed, after which it is dead", async () => {
    expect(
      await script(
        'sheet.addDeveloperMetadata("k", "v"); var m = ss.createDeveloperMetadataFinder().withKey("k").find()[0]; m.setKey("k2").setValue("v2").setVisibility(app.DeveloperMetadataVisibility.PROJECT).moveToSpreadsheet(); var r = [m.getKey(), m.getValue(), sheet.getDeveloperMetadata().length, ss.getDeveloperMetadata().length, ss.createDeveloperMetadataFinder().withId(m.getId()).find().length]; m.remove(); return r.concat([ss.getDeveloperMetadata().length, caught(function () { m.getKey(); }).slice(0, 9)]);',
      ),
    ).toEqual(["k2", "v2", 0, 1, 1, 0, "Exception"]);
  });

  test("over 30,000 characters are refused", async () => {
    expect(
      await script(
        'return [caught(function () { sheet.addDeveloperMetadata("k", "x".repeat(29999)); }), caught(function () { sheet.addDeveloperMetadata("a", "b"); }).slice(0, 9)];',
      ),
    ).toEqual(["no error", "Exception"]);
  });

  test("it goes with its sheet, and is copied with it", async () => {
    expect(
      await script(
        'var s = ss.insertSheet("S"); s.addDeveloperMetadata("k"); ss.insertSheet("Copy", {template: s}); var two = ss.createDeveloperMetadataFinder().withKey("k").find().length; ss.deleteSheet(s); return [two, ss.createDeveloperMetadataFinder().withKey("k").find().length];',
      ),
    ).toEqual([2, 1]);
  });
});
