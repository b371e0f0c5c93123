import Papa from "papaparse";
import { describeTruth, truthText } from "../support/truth";
import { openWithAddOn, told } from "../support/wizard";
import { asking, choices } from "../support/wizard-data";

describeTruth("a log with dirt that others have cleaned", () => {
  test.each([
    [
      "datasets/cdnow_sample_messy.csv",
      "2,357 customers",
      "Of 2,357 customers who joined 1997-01 to 1997-03, 14.6 % came back in month 1 (95 %: 13.3–16.1 %).",
    ],
    [
      "datasets/cdnow_first300_messy_zh.csv",
      "300 customers",
      "Of 300 customers who joined 1997-01, 16.3 % came back in month 1 (95 %: 12.6–20.9 %).",
    ],
  ])("%s is read as they read it", async (path, customers, sentence) => {
    const rows = Papa.parse<string[]>(truthText(path).replace(/^\ufeff/, "")).data;
    const book = await openWithAddOn({ sheets: { Log: rows } });
    const reading = await told(book, "read", choices("Log"));
    expect(reading.sentence).toContain(customers);
    const preview = await told(book, "preview", asking(reading.range));
    expect(preview.reading[0]).toBe(sentence);
    expect(preview.reconciles.ok).toBe(true);
    expect(preview.liveFormulas.ok).toBe(true);
    book.dispose();
  });
});
