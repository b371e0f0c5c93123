import { twoDigits } from "./days";
import { seeded } from "./random";
import type { SampleLanguage, SampleSheet } from "./sheet";

const headers = {
  en: ["Month", "Start", "New", "End"],
  zh: ["月份", "期初客户数", "新增客户数", "期末客户数"],
} as const;

/** Twelve months of customers at the start, new, and at the end; each month starts where the one before ended. */
export function periodSummary(language: SampleLanguage, seed = 107): SampleSheet {
  const random = seeded(seed);
  let start = 107;
  const rows = Array.from({ length: 12 }, (_, month) => {
    const lost = month === 0 ? 8 : Math.round(start * (0.05 + random.next() * 0.06));
    const joined = month === 0 ? 21 : 14 + random.below(18);
    const end = start - lost + joined;
    const row = [`'2025-${twoDigits(month + 1)}`, start, joined, end];
    start = end;
    return row;
  });
  return {
    name: language === "zh" ? "期间汇总" : "Period summary",
    columns: [{ width: 90 }, { width: 90 }, { width: 90 }, { width: 90 }],
    rows: [headers[language], ...rows],
  };
}
