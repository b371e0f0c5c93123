import { twoDigits } from "./days";
import { seeded } from "./random";
import type { SampleLanguage, SampleSheet } from "./sheet";

const MONTHS = 12;
const CUSTOMERS = 160;

/** What each customer of a software firm paid a month: a row a customer, a column a month, blank where there is nothing. */
export function matrix(language: SampleLanguage, seed = 57): SampleSheet {
  const random = seeded(seed);
  const rows = Array.from({ length: CUSTOMERS }, (_, index) => {
    const first = random.chance(0.35) ? 0 : random.below(MONTHS);
    const price = random.pick([19, 49, 49, 99, 249]);
    let pays = true;
    let amount = price;
    const cells = Array.from({ length: MONTHS }, (_month, month): number | string => {
      if (month < first) return "";
      if (month > first) {
        pays = random.chance(pays ? 0.93 : 0.06);
        if (random.chance(0.05)) amount += price;
        else if (amount > price && random.chance(0.04)) amount -= price;
      }
      return pays ? amount : "";
    });
    return [`K${String(index + 1).padStart(3, "0")}`, ...cells];
  });
  return {
    name: language === "zh" ? "客户月度付费" : "Payments by month",
    columns: [{ width: 110 }, ...Array.from({ length: MONTHS }, () => ({ width: 70 }))],
    rows: [
      [
        language === "zh" ? "客户编号" : "Customer ID",
        ...Array.from({ length: MONTHS }, (_, month) => `'2025-${twoDigits(month + 1)}`),
      ],
      ...rows,
    ],
  };
}
