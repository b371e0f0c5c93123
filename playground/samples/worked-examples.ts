import type { SampleLanguage, SampleSheet } from "./sheet";

interface Example {
  readonly name: Readonly<Record<SampleLanguage, string>>;
  readonly start: number;
  readonly joined: number;
  readonly end: number;
}

/** The examples that the definitions of the field are explained with, and two that mislead. */
const examples: readonly Example[] = [
  {
    name: { en: "107 at the start, 8 lost, 21 joined", zh: "期初 107，流失 8，新增 21" },
    start: 107,
    joined: 21,
    end: 120,
  },
  { name: { en: "100 at the start, 85 stayed", zh: "期初 100，留下 85" }, start: 100, joined: 0, end: 85 },
  { name: { en: "100 at the start, 80 stayed", zh: "期初 100，留下 80" }, start: 100, joined: 0, end: 80 },
  {
    name: { en: "Misleading: growth, not retention", zh: "易误解：这是增长，不是留存" },
    start: 1000,
    joined: 0,
    end: 1200,
  },
  {
    name: { en: "Three of the new left again", zh: "新增中有 3 人已离开" },
    start: 107,
    joined: 21,
    end: 117,
  },
];

const headers = {
  en: ["Example", "Start", "New", "End", "Retention", "Churn", "Check"],
  zh: ["示例", "期初客户数", "新增客户数", "期末客户数", "留存率", "流失率", "检查"],
} as const;

/** One row an example, its rates and doubts as live formulas of the add-on. */
export function workedExamples(language: SampleLanguage): SampleSheet {
  const rows = examples.map(({ name, start, joined, end }, index) => {
    const row = index + 2;
    const counts = `D${row},C${row},B${row}`;
    return [
      name[language],
      start,
      joined,
      end,
      `=RETENTION(${counts})`,
      `=CHURN(${counts})`,
      `=RETENTION_CHECK(${counts})`,
    ];
  });
  const count = { width: 90 };
  const rate = { width: 90, format: "0.0%" };
  return {
    name: language === "zh" ? "算例" : "Worked examples",
    columns: [{ width: 240 }, count, count, count, rate, rate, { width: 480 }],
    rows: [headers[language], ...rows],
  };
}
