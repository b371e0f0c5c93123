import { twoDigits } from "./days";
import { seeded } from "./random";
import type { SampleLanguage, SampleSheet } from "./sheet";

const headers = {
  en: ["Month", "Start MRR", "New", "Expansion", "Contraction", "Churned", "Reactivation"],
  zh: ["月份", "期初收入", "新增", "扩张", "收缩", "流失", "回流"],
} as const;

/** A year of recurring revenue and how it moved, in which each month starts where the one before ended. */
export function movements(language: SampleLanguage, seed = 83): SampleSheet {
  const random = seeded(seed);
  const share = (start: number, least: number, most: number): number =>
    Math.round((start * (least + random.next() * (most - least))) / 10) * 10;
  let start = 48_000;
  const rows = Array.from({ length: 12 }, (_, month) => {
    const row = {
      joined: share(start, 0.04, 0.09),
      expansion: share(start, 0.01, 0.03),
      contraction: share(start, 0.002, 0.01),
      churned: share(start, 0.015, 0.04),
      back: random.chance(0.6) ? share(start, 0.001, 0.006) : 0,
    };
    const cells = [
      `'2025-${twoDigits(month + 1)}`,
      start,
      row.joined,
      row.expansion,
      row.contraction,
      row.churned,
      row.back,
    ];
    start += row.joined + row.expansion + row.back - row.contraction - row.churned;
    return cells;
  });
  return {
    name: language === "zh" ? "收入变动" : "Revenue movements",
    columns: headers[language].map((_, column) =>
      column === 0 ? { width: 90 } : { width: 100, format: "#,##0" },
    ),
    rows: [headers[language], ...rows],
  };
}
