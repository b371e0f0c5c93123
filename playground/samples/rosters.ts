import { twoDigits } from "./days";
import { seeded } from "./random";
import type { SampleLanguage, SampleSheet } from "./sheet";

const MONTHS = 8;

/** A studio's members, a column of ids a month: who is on the list that month. */
export function rosters(language: SampleLanguage, seed = 31): SampleSheet {
  const random = seeded(seed);
  const columns: string[][] = [];
  let members: string[] = [];
  let next = 1;
  for (let month = 0; month < MONTHS; month++) {
    const stayed = members.filter(() => random.chance(month < 2 ? 0.88 : 0.92));
    const joined = Array.from(
      { length: (month === 0 ? 46 : 6) + random.below(8) },
      () => `M${String(next++).padStart(3, "0")}`,
    );
    // Now and then somebody who had left is back.
    const back = (columns[month - 2] ?? []).filter((id) => !members.includes(id) && random.chance(0.3));
    members = [...stayed, ...back, ...joined];
    columns.push(members);
  }
  const rows = Math.max(...columns.map((column) => column.length));
  return {
    name: language === "zh" ? "会员名单" : "Rosters",
    columns: columns.map(() => ({ width: 80 })),
    rows: [
      columns.map((_, month) => `'2025-${twoDigits(month + 1)}`),
      ...Array.from({ length: rows }, (_, row) => columns.map((column) => column[row] ?? "")),
    ],
  };
}
