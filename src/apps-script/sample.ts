import { sampleOrders, samplePeriods } from "../reports/sample";
import { everyError } from "../words/errors/every";
import { InputError, sentence } from "../words/input-error";
import { roleWords } from "../words/wizard";
import { userLanguage } from "./language";
import { toast } from "./notices";
import { shortly } from "./shortly";
import { allOrNothing } from "./writing/changes";
import { writeList } from "./writing/list";
import { activeFile } from "./writing/sheets";

/** Menu: a made-up order log and a period summary on new sheets, all or nothing; the log is shown. */
export function loadSampleData(): void {
  const lang = userLanguage();
  const names = { en: ["Sample log", "Sample summary"], zh: ["示例日志", "示例汇总"] }[lang];
  try {
    const sheets = allOrNothing(lang, names.join(", "), (changes) => {
      const plain = { title: undefined, hint: undefined };
      const log = writeList(
        names[0] ?? "",
        {
          ...plain,
          headings: [roleWords.customer[lang], roleWords.date[lang], roleWords.amount[lang]],
          rows: sampleOrders().map(({ customer, day, amount }) => [customer, day, amount]),
          format: (_, column) => [undefined, "yyyy-mm-dd", "#,##0.00"][column],
        },
        changes,
      );
      const summary = writeList(
        names[1] ?? "",
        {
          ...plain,
          headings: [roleWords.period[lang], roleWords.start[lang], roleWords.new[lang], roleWords.end[lang]],
          rows: samplePeriods().map(({ period, start, joined, end }) => [period, start, joined, end]),
          format: () => undefined,
        },
        changes,
      );
      activeFile().setActiveSheet(log);
      return [log, summary];
    });
    toast("sampleDone", sheets.map((sheet) => sheet.getName()).join(", "));
  } catch (error) {
    toast("sampleFailed", error instanceof InputError ? sentence(error, lang, everyError()) : shortly(error));
  }
}
